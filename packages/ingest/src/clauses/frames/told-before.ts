// A verb of speech in, the clause before it that it tells out: "Chad must leave, the minister said".
import { dependents, formOf, headOf, isVerbal, labelOf, lemmaOf, type TreeIndex } from "../tree-index.ts";

const SPEECH =
  /^(say|insist|declare|state|add|warn|claim|allege|assert|contend|believe|argue|maintain|charge|complain)$/;

/** The verb of the clause; -1 where the speech has its own or none stands before it. */
export function toldBefore(index: TreeIndex, speech: number): number {
  if (labelOf(index, speech) !== "parataxis" || !SPEECH.test(lemmaOf(index, speech))) return -1;
  const clause = headOf(index, speech);
  if (clause < 0 || clause > speech || dependents(index, speech, "ccomp", "obj", "mark").length > 0) return -1;
  const subject = dependents(index, speech, "nsubj")[0];
  const first = Math.min(speech, ...(index.children[speech] ?? []), ...(index.children[subject ?? -1] ?? []));
  const comma = /^[,”"’'–—-]$/.test(formOf(index, first - 1)) || /^[,”"’'–—-]$/.test(formOf(index, first));
  const stands = isVerbal(index, clause) || dependents(index, clause, "cop").length > 0;
  return subject !== undefined && comma && stands && dependents(index, clause, "nsubj").length > 0 ? clause : -1;
}
