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
} from "./nominals.ts";

const PRONOUNS: ReadonlySet<string> = new Set(
  "i me my mine we us our ours you your he him his himself she her hers herself it its itself they them their theirs themselves both each one another other who whose whom which that there members undersigned signatories former latter here host guest visitor".split(
    " ",
  ),
);
const NOUNS: readonly { has(word: string): boolean }[] = [
  COUNTRY_NOUNS,
  STATE_NOUNS,
  WEAPON_NOUNS,
  LEADER_NOUNS,
  NEIGHBOURS,
  ORGANIZATION_NOUNS,
  PLURAL_STATES,
  PLURAL_PERSONS,
  COUNTED,
  TITLE_HEADS,
];

/** Errs on the side of the tree: a sentence that is left out names nobody and takes up nobody. */
export function needsTree(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  if (mentions.length > 0) return true;
  return tokens.some((token) => {
    const word = token.text.toLowerCase();
    return (
      PRONOUNS.has(word) || NOUNS.some((list) => list.has(word) || (word.endsWith("s") && list.has(singular(word))))
    );
  });
}

const singular = (word: string): string => (word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1));
