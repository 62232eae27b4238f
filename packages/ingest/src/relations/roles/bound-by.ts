// A participle of signing in ("under a treaty signed with Chad in May, Mali patrols the lake"), who acts under the agreement out: whoever does has signed it too.
import type { Filler } from "../../clauses/frames/frame.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import { headOf, isVerbal, labelOf, prepositionOf, type TreeIndex } from "../../clauses/tree-index.ts";

export function boundBy(index: TreeIndex, participle: number): Filler[] {
  const agreement = headOf(index, participle);
  if (labelOf(index, participle) !== "acl" || !/^(under|by)$/.test(prepositionOf(index, agreement))) return [];
  const verb = headOf(index, agreement);
  return verb >= 0 && isVerbal(index, verb) && agreement < verb
    ? surfaceSubject(index, verb).filter(({ word }) => word > agreement)
    : [];
}
