// "What" as an object in, the noun that its clause says it is out: "fired what appeared to be three missiles".

import { dependents, formOf, isVerbal, type TreeIndex } from "../tree-index.ts";
import { fill } from "./fill.ts";
import type { Filler } from "./frame.ts";

const STEPS = 4;

/** "fired what appeared to be three missiles", "what it called a new drone": the noun in the clause under "what". */
export function saidToBe(index: TreeIndex, what: number): Filler[] {
  if (formOf(index, what) !== "what") return [];
  let clause = dependents(index, what, "acl:relcl", "acl")[0] ?? -1;
  for (let steps = 0; clause >= 0 && isVerbal(index, clause) && steps < STEPS; steps++)
    clause =
      dependents(index, clause, "xcomp", "ccomp").find((word) => word > what) ??
      dependents(index, clause, "obj").find((word) => word > what) ??
      -1;
  return clause < 0 ? [] : fill(index, clause, "apposition");
}
