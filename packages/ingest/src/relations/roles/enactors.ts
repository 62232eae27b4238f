// A verb that says what a decree or a law does in, who signed or passed it out: "Kenya's president signed a decree imposing sanctions", "the union held a session at which sanctions were imposed".
import type { Filler } from "../../clauses/frames/frame.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import {
  dependents,
  formOf,
  headOf,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
} from "../../clauses/tree-index.ts";

const ACTS =
  /^(decree|order|law|resolution|decision|bill|act|regulation|package|executive-order|directive|legislation|sanction|embargo|measure|curb|restriction)$/;
const ENACTING =
  /^(sign|issue|adopt|approve|pass|enact|promulgate|publish|endorse|announce|impose|unveil|introduce|slap)$/;

const SESSION = /^(summit|session|meeting)$/;
const SITTING = /^(hold|convene|call|stage|conclude|end|close|have)$/;

/** "where sanctions were imposed", "at which an embargo was adopted", by nobody who is named. */
const isDecidedThere = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "nsubj:pass").length > 0 &&
  dependents(index, verb, "obl:agent").length === 0 &&
  dependents(index, verb, "advmod", "obl").some((word) => /^(where|which)$/.test(formOf(index, word)));

/** "the union held a session": who sat there, where nobody else is told to have joined it. */
const sitting = (index: TreeIndex, session: number): Filler[] =>
  labelOf(index, session) === "obj" &&
  SITTING.test(lemmaOf(index, headOf(index, session))) &&
  !dependents(index, session, "nmod").some((word) => /^(with|between|of)$/.test(prepositionOf(index, word)))
    ? surfaceSubject(index, headOf(index, session))
    : [];

export function enactorsOf(index: TreeIndex, verb: number): Filler[] {
  const act = labelOf(index, verb).startsWith("acl") ? headOf(index, verb) : -1;
  if (act < 0) return [];
  if (SESSION.test(lemmaOf(index, act))) return isDecidedThere(index, verb) ? sitting(index, act) : [];
  if (!ACTS.test(lemmaOf(index, act).toLowerCase())) return [];
  const enacting = headOf(index, act);
  if (enacting < 0 || !ENACTING.test(lemmaOf(index, enacting))) return [];
  if (labelOf(index, act) === "obj") return surfaceSubject(index, enacting);
  return labelOf(index, act) === "nsubj:pass"
    ? dependents(index, enacting, "obl:agent").map((word) => ({ word, via: "direct" as const }))
    : [];
}
