// A sentence with its mentions in, whether any word of it can stand for an entity out: if none can, no tree is needed.
import type { Mention } from "../mentions/mention.ts";
import { TITLE_HEADS } from "../mentions/persons/title-words.ts";
import type { Token } from "../tokens/token.ts";
import {
  COUNTED,
  COUNTRY_NOUNS,
  FOREMOST,
  ISSUING_ORGANS,
  LEADER_NOUNS,
  NEIGHBOURS,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
  PLURAL_PERSONS,
  PLURAL_STATES,
  STATE_NOUNS,
  WEAPON_NOUNS,
} from "./anaphors/nominals.ts";
import { GATHERINGS } from "./anaphors/resolve-gathering.ts";

const PRONOUNS: ReadonlySet<string> = new Set(
  "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves both each another there members undersigned signatories former latter here men north south".split(
    " ",
  ),
);
/** They take up words of their own sentence alone. */
const RELATIVES: ReadonlySet<string> = new Set(["who", "whose", "whom", "which", "that"]);
/** Nouns that take up somebody, in the singular. */
const NOUNS: ReadonlySet<string> = new Set([
  ..."treasury resolution other one two host guest visitor participant people marine unit crew facility means asset defence defense city town village port enclave".split(
    " ",
  ),
  // Nobody known, but "he" or "it" may mean them.
  ..."man woman soldier politician analyst expert enemy adversary opponent".split(" "),
  ...COUNTRY_NOUNS,
  ...FOREMOST,
  ...STATE_NOUNS,
  ...WEAPON_NOUNS,
  ...LEADER_NOUNS,
  ...PERSON_NOUNS,
  ...NEIGHBOURS,
  ...ORGANIZATION_NOUNS.keys(),
  ...PLURAL_STATES,
  ...PLURAL_PERSONS,
  ...COUNTED.keys(),
  ...TITLE_HEADS,
  ...GATHERINGS,
  ...ISSUING_ORGANS,
]);

/** Errs on the side of the tree: a sentence that is left out names nobody and takes up nobody. */
export function needsTree(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  if (mentions.length > 0) return true;
  return tokens.some((token) => {
    const word = token.text.toLowerCase();
    return PRONOUNS.has(word) || NOUNS.has(word) || (word.endsWith("s") && NOUNS.has(singular(word)));
  });
}

const singular = (word: string): string => (word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1));

/** Whether a single word may take up somebody; any plural may, and "the two", "neither". */
export const mayTakeUp = (text: string): boolean => {
  const word = text.toLowerCase();
  return (
    /^(?:two|three|four|five|six|neither)$|s$/.test(word) ||
    PRONOUNS.has(word) ||
    RELATIVES.has(word) ||
    NOUNS.has(word)
  );
};
