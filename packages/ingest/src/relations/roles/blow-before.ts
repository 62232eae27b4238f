// A verb of vowing in, who struck the blow that it answers out: "vowed to retaliate after Chad bombed the port".

import type { Filler } from "../../clauses/frames/frame.ts";
import { isPassive } from "../../clauses/subjects/is-passive.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import { dependents, formOf, lemmaOf, type TreeIndex } from "../../clauses/tree-index.ts";

const STRIKING =
  /^(attack|strike|bomb|bombard|shell|raid|kill|assassinate|murder|invade|seize|shoot|fire|launch|hit|target|storm|sink|down|ambush|abduct|detain|expel|violate|cross)$/;

/** The subject of the clause with "after" or "when" that hangs on the vow or on what is vowed. */
export function blowBefore(index: TreeIndex, vow: number): Filler[] {
  const vowed = [vow, ...dependents(index, vow, "xcomp", "ccomp", "obj")];
  const clause = vowed
    .flatMap((word) => dependents(index, word, "advcl", "acl"))
    .find(
      (verb) =>
        STRIKING.test(lemmaOf(index, verb)) &&
        !isPassive(index, verb) &&
        dependents(index, verb, "mark", "advmod").some((mark) => /^(after|when|once)$/.test(formOf(index, mark))) &&
        dependents(index, verb, "nsubj").length > 0,
    );
  return clause === undefined ? [] : surfaceSubject(index, clause);
}
