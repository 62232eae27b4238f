// The sentences of a document and the state of its dateline in, the same with organs that many states have given to that state out.
import type { LinkInput } from "./link-input.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";

/** Names that several states give to an organ; the register has them for the best known. */
const SHARED = /^(?:joint chiefs(?: of staff)?|foreign office|home office|national security council)$/i;

/** "The Joint Chiefs of Staff said" in a text from Seoul: South Korea's. */
export function withHomeOrgans(input: LinkInput, home: string | undefined): LinkInput {
  const entry = home === undefined ? undefined : input.gazetteer.entries.get(home);
  if (home === undefined || entry === undefined) return input;
  const isShared = ({ mention }: ParsedSentence["words"][number]): boolean =>
    mention !== undefined && SHARED.test(mention.text) && mention.candidates[0]?.entity !== home;
  if (!input.sentences.some(({ words }) => words.some(isShared))) return input;
  return {
    ...input,
    sentences: input.sentences.map((sentence) =>
      sentence.words.some(isShared)
        ? {
            ...sentence,
            words: sentence.words.map((word) =>
              word.mention !== undefined && isShared(word)
                ? {
                    ...word,
                    mention: {
                      ...word.mention,
                      candidates: [
                        {
                          entity: home,
                          kind: entry.kind,
                          name: entry.name,
                          score: 0.85,
                          reason: "organ of the state of the dateline",
                          organ: word.mention.text,
                        },
                      ],
                    },
                  }
                : word,
            ),
          }
        : sentence,
    ),
  };
}
