// A passive verb and what it was done to in, who uses that out: "struck it with drones supplied by Chad".

import { surfaceSubject } from "../subjects/surface-subject.ts";
import {
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
} from "../tree-index.ts";
import { fill } from "./fill.ts";
import type { Filler, Via } from "./frame.ts";

const USING =
  /^(use|fire|launch|fly|operate|deploy|field|own|show|display|parade|employ|lose|receive|keep|maintain|upgrade|unveil|induct|commission|retire|have|rely|strike|attack|hit|bomb|shell|defend|rearm|drop|add|present|send|scramble|station|base|equip|test|exhibit|acquire|introduce|integrate|buy|order|roll|decommission|scrap|mothball|donate|overhaul|modernise|modernize|refit|await|expect|fit|sell|run|man)$/;
const STEPS = 3;

/** Its owner, and whoever uses it in the clause around it. */
export function usersOf(index: TreeIndex, given: number, verb: number): Filler[] {
  if (given < 0) return [];
  const owners = dependents(index, given, "nmod:poss").flatMap((owner) => ownerOf(index, given, owner));
  let at = given;
  for (let steps = 0; steps < STEPS && (/^(conj|nmod|appos)$/.test(labelOf(index, at)) || isPart(index, at)); steps++)
    at = headOf(index, at);
  const above = headOf(index, at);
  const gets =
    /^(delivery|possession)$/.test(lemmaOf(index, at)) && /^(take|accept|receive)$/.test(lemmaOf(index, above));
  if (above < 0 || above === verb || !isVerbal(index, above) || !(gets || USING.test(lemmaOf(index, above))))
    return owners;
  const label = labelOf(index, at);
  // "bombs supplied by Chad were used by Niger"
  if (label === "nsubj:pass" && /^(use|fire|launch|operate|deploy|field|employ|drop)$/.test(lemmaOf(index, above)))
    return [
      ...owners,
      ...dependents(index, above, "obl:agent", "obl")
        .filter((user) => prepositionOf(index, user) === "by")
        .flatMap((user) => fill(index, user, "noun")),
    ];
  const used = label === "obj" || (label === "obl" && /^(with|on|using)$/.test(prepositionOf(index, at)));
  const asNoun = ({ word }: Filler): Filler => ({ word, via: "noun" satisfies Via });
  return used ? [...owners, ...surfaceSubject(index, above).map(asNoun)] : owners;
}

/** "the first of twelve jets": part of what stands before. */
const isPart = (index: TreeIndex, word: number): boolean =>
  labelOf(index, word) === "obl" && prepositionOf(index, word) === "of" && !isVerbal(index, headOf(index, word));

/** "an army whose tanks, supplied by Chad, …": the noun before "whose". */
const ownerOf = (index: TreeIndex, given: number, owner: number): Filler[] =>
  formOf(index, owner) !== "whose"
    ? fill(index, owner, "noun")
    : [{ word: antecedentOf(index, given, owner), via: "relative" as const }].filter(({ word }) => word >= 0);

const antecedentOf = (index: TreeIndex, given: number, owner: number): number => {
  const above = labelOf(index, given) === "nmod" ? headOf(index, given) : -1;
  return above >= 0 && above < owner ? above : owner - (formOf(index, owner - 1) === "," ? 2 : 1);
};
