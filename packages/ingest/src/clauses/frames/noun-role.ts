// A noun behind "as" ("as a member, Kenya voted", "Chad's role as a member") in, the slot `role` filled out: who acts in that role.
import { namesAfterOpening } from "../owners/name-list.ts";
import { surfaceSubject } from "../subjects/surface-subject.ts";
import { dependents, formOf, headOf, isVerbal, labelOf, lemmaOf, type TreeIndex } from "../tree-index.ts";
import { fill } from "./fill.ts";
import type { Filler } from "./frame.ts";
import { asVia, type SlotMap } from "./slot-map.ts";

/** "Chad's role as a member", "its tenth year as one". */
const ROLES =
  /^(role|capacity|status|position|anniversary|place|seat|tenure|term|time|year|decade|responsibility|obligation|duty|standing|right|commitment|work|participation)$/;

/** Whose role it is: of "Chad's role as a member", and of "praised Chad's role as a member" where the phrase hangs on the verb. */
function rolesHolders(index: TreeIndex, head: number): Filler[] {
  if (head < 0) return [];
  const nouns = isVerbal(index, head) ? dependents(index, head, "obj", "obl", "nsubj") : [head];
  return nouns
    .filter((noun) => ROLES.test(lemmaOf(index, noun)))
    .flatMap((noun) => dependents(index, noun, "nmod:poss"))
    .flatMap((word) => fill(index, word, "light"));
}

/** Whose object has the role: "admitted Kenya as a member". */
const APPOINTING = /^(admit|accept|welcome|recogni[sz]e|name|receive|have|praise|thank)$/;
/** "is seen as a member": what somebody thinks. */
const THINKING = /^(see|regard|treat|view|describe|consider|portray|present|imagine|know)$/;

/** "As a member, Kenya voted": in which role somebody acts. */
export function addRole(index: TreeIndex, noun: number, slots: SlotMap): void {
  const first = labelOf(index, noun) === "conj" && headOf(index, noun) < noun ? headOf(index, noun) : noun;
  if (!dependents(index, first, "case", "mark").some((word) => formOf(index, word) === "as")) return;
  const head = headOf(index, first);
  const whose = rolesHolders(index, head);
  if (whose.length > 0) {
    slots.add("role", whose);
    return;
  }
  if (head >= 0 && THINKING.test(lemmaOf(index, head))) return;
  const opens = formOf(index, 0) === "as" && noun < OPENING ? namesAfterOpening(index, noun) : [];
  const object = head >= 0 && APPOINTING.test(lemmaOf(index, head)) ? dependents(index, head, "obj", "nsubj:pass") : [];
  if (opens.length > 0)
    slots.add(
      "role",
      opens.map((word) => ({ word, via: "light" })),
    );
  else if (object.length > 0)
    slots.add(
      "role",
      object.flatMap((word) => fill(index, word, "light")),
    );
  else if (head >= 0) slots.add("role", asVia(surfaceSubject(index, head), "light"));
}
/** The noun of a phrase that opens the sentence stands among its first words. */
const OPENING = 8;
