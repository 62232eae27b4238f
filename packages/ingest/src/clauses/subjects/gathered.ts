// A verb of signing below one of hosting in, who signs out: several guests among themselves, a single one with the host.
import { fill } from "../frames/fill.ts";
import type { Filler, Via } from "../frames/frame.ts";
import { coordinated, dependents, formOf, isPlural, lemmaOf, type TreeIndex, uposOf } from "../tree-index.ts";

const GATHERING = /^(host|welcome|receive|gather|convene|assemble|bring|summon)$/;
const CONCLUDING = /^(sign|conclude|initial|finali[sz]e|ink|seal|ratify)$/;
const PERSON =
  /^(president|minister|premier|leader|king|chancellor|envoy|official|representative|delegation|negotiator|ambassador|chief|side|party|counterpart)$/;

/** "hosted the presidents of Chad and Mali to sign a truce": they would; undefined where nobody is a guest. */
export function gatheredToSign(
  index: TreeIndex,
  verb: number,
  head: number,
  again: (word: number, via: Via) => Filler[],
): Filler[] | undefined {
  if (!CONCLUDING.test(lemmaOf(index, verb)) || formOf(index, verb - 1) !== "to") return undefined;
  if (!GATHERING.test(lemmaOf(index, head))) return undefined;
  const guest = dependents(index, head, "obj").find((word) => word > head && word < verb);
  if (guest === undefined || !(uposOf(index, guest) === "PROPN" || PERSON.test(lemmaOf(index, guest))))
    return undefined;
  const guests = fill(index, guest, "control");
  return isPlural(index, guest) || coordinated(index, guest).length > 1
    ? guests
    : [...again(head, "control"), ...guests];
}
