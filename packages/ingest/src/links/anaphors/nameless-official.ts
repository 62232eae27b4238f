// A title without a name in ("the Kenyan foreign minister"), the state for which "he" acts afterwards out.

import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Naming } from "./discourse.ts";

const PREFIX = "official:";
const ACTING =
  /^(?:minister|president|premier|chancellor|secretary|ambassador|envoy|spokes(?:man|woman|person)|king|queen|emir|sultan|leader|ruler|chief|commander|general|admiral|official|diplomat|negotiator|adviser|advisor)$/;
/** Words beside a title whose bearer acts for no state, or no longer. */
const PRIVATE =
  /^(?:former|ex|retired|late|deposed|ousted|exiled|opposition|rebel|separatist|party|union|church|religious|spiritual|tribal|business|student|militia|militant|guerrilla|shadow|unnamed|anonymous|provincial|regional|local)$/;

/** The candidate that a title in a sentence leaves for "he": an official of the state that owns it. */
export function namelessOfficial(
  { tree, words }: ParsedSentence,
  title: number,
  here: readonly Naming[],
): string | undefined {
  if (!ACTING.test(words[title]?.text.toLowerCase() ?? "")) return undefined;
  const beside = words.flatMap((_, word) => (tree.heads[word] === title ? [word] : []));
  if (beside.some((word) => PRIVATE.test(words[word]?.text.toLowerCase() ?? ""))) return undefined;
  const owners = here.filter(
    ({ kind, word, entities }) =>
      kind === "Country" &&
      entities.length === 1 &&
      beside.includes(word) &&
      /^(?:amod|compound|nmod:poss|nmod|nmod:desc)$/.test(tree.labels[word] ?? ""),
  );
  const states = new Set(owners.flatMap(({ entities }) => entities));
  return states.size === 1 ? PREFIX + [...states][0] : undefined;
}

/** The state that stands for an official without a name, or the candidate itself. */
export const actsFor = (candidate: string): string =>
  candidate.startsWith(PREFIX) ? candidate.slice(PREFIX.length) : candidate;
