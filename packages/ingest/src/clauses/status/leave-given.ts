// A noun for an act and the verb over it in, whether the verb only gives leave for it out: "gave its approval for the sale", "drew up plans for the sale".

import type { Verdict } from "../frames/frame.ts";
import { dependents, lemmaOf, prepositionOf, type TreeIndex } from "../tree-index.ts";

const LEAVE = /^(approval|consent|assent|blessing|permission|authorisation|authorization|go-ahead|nod|light|plan)$/;

/** What becomes of the act, if leave for it is all that is said. */
export function leaveGiven(index: TreeIndex, noun: number, verb: number): Verdict | undefined {
  if (!/^(for|to)$/.test(prepositionOf(index, noun))) return undefined;
  const leave = dependents(index, verb, "obj", "nsubj:pass").find((word) => LEAVE.test(lemmaOf(index, word)));
  return leave === undefined ? undefined : { status: "planned", reason: `under "${lemmaOf(index, leave)}"` };
}
