// The sentences of a document in, the same with "Moscow" and "the Kremlin" standing for the Soviet Union out, where the text speaks of it and never of Russia.
import type { Mention } from "../mentions/mention.ts";
import type { LinkInput } from "./link-input.ts";

const RUSSIA = "country:RUS";
const SOVIET_UNION = "country:SUN";
/** Once, the Soviet Union may be what lies behind the text. */
const OFTEN = 2;

const isSeat = (mention: Mention | undefined): boolean =>
  mention !== undefined &&
  /^(?:capital|metonym)$/.test(mention.form) &&
  mention.candidates[0]?.entity === RUSSIA &&
  mention.land !== true;

/** "Soviet advisers came. Moscow trained the army.": the seat of the state that the text is about. */
export function inSovietTimes(input: LinkInput): LinkInput {
  let soviet = 0;
  let seats = 0;
  for (const { words } of input.sentences)
    for (const { mention } of words) {
      if (isSeat(mention)) seats++;
      else if (mention?.candidates[0]?.entity === RUSSIA) return input;
      else if (mention?.candidates[0]?.entity === SOVIET_UNION) soviet++;
    }
  const entry = input.gazetteer.entries.get(SOVIET_UNION);
  if (seats === 0 || soviet < OFTEN || entry === undefined) return input;
  const candidate = {
    entity: SOVIET_UNION,
    kind: entry.kind,
    name: entry.name,
    score: 0.85,
    reason: "the text is about the Soviet Union",
  };
  return {
    ...input,
    sentences: input.sentences.map((sentence) => ({
      ...sentence,
      words: sentence.words.map((word) =>
        word.mention !== undefined && isSeat(word.mention)
          ? { ...word, mention: { ...word.mention, candidates: [candidate] } }
          : word,
      ),
    })),
  };
}
