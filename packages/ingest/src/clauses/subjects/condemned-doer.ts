// An act of force behind "by" or "after" in, who did it out where somebody condemns it: "denounced the raids of Chad by firing rockets".

import { fill } from "../frames/fill.ts";
import type { Filler } from "../frames/frame.ts";
import {
  dependents,
  formOf,
  headOf,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  tagOf,
  uposOf,
} from "../tree-index.ts";

const CONDEMNING =
  /^(condemn|denounce|deplore|decry|slam|blast|criticise|criticize|rebuke|censure|lament|mourn|lambast|castigate)$/;
const FORCE =
  /^(fire|launch|shell|bomb|bombard|strike|attack|target|hit|kill|murder|storm|raid|ambush|invade|occupy|assault|destroy|use|shoot|drop|lob|massacre)$/;

/** Whoever condemns fires nothing: the one whose deed it is, or the deed itself when nobody is named; undefined for other clauses. */
export function condemnedDoer(index: TreeIndex, verb: number, condemning: number): Filler[] | undefined {
  if (tagOf(index, verb) !== "VBG" || !FORCE.test(lemmaOf(index, verb)) || !CONDEMNING.test(lemmaOf(index, condemning)))
    return undefined;
  if (!dependents(index, verb, "mark", "case").some((mark) => /^(by|after|through)$/.test(formOf(index, mark))))
    return undefined;
  const deed = dependents(index, condemning, "obj", "nsubj:pass")[0];
  if (deed === undefined) return undefined;
  const doer = uposOf(index, deed) === "PROPN" ? deed : (doerOf(index, deed) ?? deed);
  return fill(index, doer, "control");
}

/** "accused the commander of smuggling arms", hung on the commander: whoever is charged with it did it. */
export const isChargedWith = (index: TreeIndex, verb: number, noun: number): boolean =>
  tagOf(index, verb) === "VBG" &&
  labelOf(index, noun) === "obj" &&
  /^(accuse|suspect|blame|condemn|denounce|criticise|criticize|sanction|thank|praise)$/.test(
    lemmaOf(index, headOf(index, noun)),
  ) &&
  dependents(index, verb, "mark", "case").some((mark) => mark === verb - 1 && /^(of|for)$/.test(formOf(index, mark)));

/** "the raids launched by Chad", "the raids by Chad", "Chad's raids". */
const doerOf = (index: TreeIndex, deed: number): number | undefined =>
  [deed, ...dependents(index, deed, "acl")]
    .flatMap((word) => dependents(index, word, "obl:agent", "obl", "nmod"))
    .find((word) => prepositionOf(index, word) === "by") ?? dependents(index, deed, "nmod:poss")[0];
