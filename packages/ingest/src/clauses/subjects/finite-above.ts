// A finite verb that the parser joined to an infinitive or a participle in, the finite verb that it goes on from out.
import { dependents, formOf, headOf, isVerbal, labelOf, type TreeIndex, tagOf } from "../tree-index.ts";

const MAX_STEPS = 12;

/**
 * "agreed to impose sanctions and threatens more", "denies having used them, and blames Chad": a finite verb is joined to
 * the nearest finite one above.
 */
export function finiteAbove(index: TreeIndex, verb: number, head: number): number {
  if (!/^(VBZ|VBD)$/.test(tagOf(index, verb)) && !hasOperator(index, verb)) return head;
  const having = perfectGerund(index, head);
  if (having >= 0) return headOf(index, head);
  if (!/^(VB|VBG)$/.test(tagOf(index, head))) return head;
  let at = head;
  for (let step = 0; step < MAX_STEPS && /^(VB|VBG)$/.test(tagOf(index, at)); step++) {
    const above = verbOver(index, at);
    if (above < 0 || dependents(index, at, "aux").some((child) => tagOf(index, child) !== "TO")) return head;
    at = above;
  }
  return at;
}

/** The verb that it hangs on, over the object between: "ends its attempts to negotiate"; -1 for none. */
function verbOver(index: TreeIndex, verb: number): number {
  const head = headOf(index, verb);
  if (isVerbal(index, head)) return head;
  const above = labelOf(index, verb) === "acl" && labelOf(index, head) === "obj" ? headOf(index, head) : -1;
  return isVerbal(index, above) && above < head ? above : -1;
}

/** "did not sign", "has not signed": a helping verb makes it finite. */
export const hasOperator = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "aux", "aux:pass").some((word) =>
    /^(did|does|has|had|was|were|is|are)$/.test(formOf(index, word)),
  );

/** "having used": the auxiliary under the participle; -1 without one. */
function perfectGerund(index: TreeIndex, head: number): number {
  if (tagOf(index, head) !== "VBN") return -1;
  return dependents(index, head, "aux").find((word) => formOf(index, word) === "having") ?? -1;
}
