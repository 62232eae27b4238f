// A sentence that opens with whom a meeting was with in, the two who met out: "During the talks with the Chadian premier, the sides signed a pact".
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { type Naming, REACH } from "./discourse.ts";

const MEETING = /^(?:meeting|talk|negotiation|conversation|consultation|dialogue|discussion|summit|visit)$/;
const OPENS = /^(?:during|at|in|after|following)$/i;
/** Words before the meeting: "During the first bilateral meeting". */
const OPENING = 6;

/** The partner named behind "with" and whoever the sentences before were about, each as `taken`; nothing where the sentence does not open so. */
export function openingPair(
  sentence: ParsedSentence,
  word: number,
  { namings }: Anaphora,
  taken: (naming: Naming) => Naming,
): Answer | undefined {
  const { tree } = sentence;
  if (!OPENS.test(tree.forms[0] ?? "")) return undefined;
  const meeting = tree.lemmas.findIndex((lemma, at) => at <= OPENING && MEETING.test(lemma));
  if (meeting < 1 || tree.forms[meeting + 1] !== "with") return undefined;
  const partners = namings.filter(
    ({ sentence: at, word: place, modifier, kind }) =>
      at === sentence.index && place > meeting && place < word && !modifier && kind === "Leader",
  );
  const [partner] = partners;
  if (partner === undefined || partners.length > 1) return undefined;
  const before = namings.findLast(
    (naming) =>
      naming.sentence < sentence.index &&
      naming.sentence >= sentence.index - REACH &&
      naming.subject &&
      !naming.modifier &&
      naming.kind === "Leader",
  );
  if (before === undefined) return undefined;
  const [one, other] = [partner, before].map(taken);
  const entities = [...(one?.entities ?? []), ...(other?.entities ?? [])];
  const fits = one?.kind === other?.kind && entities.length === 2 && entities[0] !== entities[1];
  return fits && !entities.includes("")
    ? { entities, form: "nominal", score: 0.65, reason: "the two who met" }
    : undefined;
}
