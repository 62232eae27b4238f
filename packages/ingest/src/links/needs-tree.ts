// A sentence with its mentions in, whether any word of it can stand for an entity out: if none can, no tree is needed.
import type { Mention } from "../mentions/mention.ts";
import { TITLE_HEADS } from "../mentions/title-words.ts";
import type { Token } from "../tokens/token.ts";
import {
  COUNTED,
  COUNTRY_NOUNS,
  LEADER_NOUNS,
  NEIGHBOURS,
  ORGANIZATION_NOUNS,
  PLURAL_PERSONS,
  PLURAL_STATES,
  STATE_NOUNS,
  WEAPON_NOUNS,
} from "./anaphors/nominals.ts";
import { GATHERINGS } from "./anaphors/resolve-gathering.ts";

const PRONOUNS =
  "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves both each one another other who whose whom which that there members undersigned signatories former latter here host guest visitor men north south";
/** Everything that takes up somebody: pronouns, and nouns in the singular. */
const WORDS: ReadonlySet<string> = new Set([
  ...PRONOUNS.split(" "),
  ...COUNTRY_NOUNS,
  ...STATE_NOUNS,
  ...WEAPON_NOUNS,
  ...LEADER_NOUNS,
  ...NEIGHBOURS,
  ...ORGANIZATION_NOUNS.keys(),
  ...PLURAL_STATES,
  ...PLURAL_PERSONS,
  ...COUNTED.keys(),
  ...TITLE_HEADS,
  ...GATHERINGS,
]);

/** Errs on the side of the tree: a sentence that is left out names nobody and takes up nobody. */
export function needsTree(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  if (mentions.length > 0) return true;
  return tokens.some((token) => {
    const word = token.text.toLowerCase();
    return WORDS.has(word) || (word.endsWith("s") && WORDS.has(singular(word)));
  });
}

const singular = (word: string): string => (word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1));

/** Whether a single word may take up somebody; any plural may, and "the two". */
export const mayTakeUp = (text: string): boolean => /^two$|s$/i.test(text) || WORDS.has(text.toLowerCase());
