// A gerund of giving in, who is given something out: "thanked Chad for sending jets" names who thanks, "helped Chad by sending jets" whom it helped.
import { fill } from "../../clauses/frames/fill.ts";
import type { Filler } from "../../clauses/frames/frame.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import { dependents, formOf, headOf, lemmaOf, type TreeIndex, tagOf } from "../../clauses/tree-index.ts";

const THANKING = /^(thank|grateful|thankful|indebted)$/;
const HELPING = /^(help|assist|aid|support|back|bolster|reinforce|strengthen)$/;

export function beneficiaryOf(index: TreeIndex, gerund: number): Filler[] {
  const head = headOf(index, gerund);
  if (head < 0 || tagOf(index, gerund) !== "VBG") return [];
  const mark = formOf(index, gerund - 1) === "having" ? formOf(index, gerund - 2) : formOf(index, gerund - 1);
  if (mark === "for" && THANKING.test(lemmaOf(index, head))) return surfaceSubject(index, head);
  return mark === "by" && HELPING.test(lemmaOf(index, head))
    ? dependents(index, head, "obj").flatMap((object) => fill(index, object, "control"))
    : [];
}
