// A verb that says what a decree or a law does in, who signed or passed it out: "Kenya's president signed a decree imposing sanctions".
import type { Filler } from "../../clauses/frames/frame.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import { dependents, headOf, labelOf, lemmaOf, type TreeIndex } from "../../clauses/tree-index.ts";

const ACTS =
  /^(decree|order|law|resolution|decision|bill|act|regulation|package|executive-order|directive|legislation|sanction|embargo|measure|curb|restriction)$/;
const ENACTING =
  /^(sign|issue|adopt|approve|pass|enact|promulgate|publish|endorse|announce|impose|unveil|introduce|slap)$/;

export function enactorsOf(index: TreeIndex, verb: number): Filler[] {
  const act = labelOf(index, verb).startsWith("acl") ? headOf(index, verb) : -1;
  if (act < 0 || !ACTS.test(lemmaOf(index, act).toLowerCase())) return [];
  const enacting = headOf(index, act);
  if (enacting < 0 || !ENACTING.test(lemmaOf(index, enacting))) return [];
  if (labelOf(index, act) === "obj") return surfaceSubject(index, enacting);
  return labelOf(index, act) === "nsubj:pass"
    ? dependents(index, enacting, "obl:agent").map((word) => ({ word, via: "direct" as const }))
    : [];
}
