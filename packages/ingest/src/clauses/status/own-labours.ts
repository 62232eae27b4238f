// An infinitive in, whether to work towards it is to do it already ("is working to broker a truce", not "is working to build a base"), and which verbs only set a date for it.
import { dependents, formOf, lemmaOf, type TreeIndex, tagOf } from "../tree-index.ts";

/** "was scheduled to have met": nobody says that it came to it. */
export const SETTING: RegExp = /^(schedule|plan|intend|want|hope|aim|slate|mean|expect|due)$/;

const LABOURING = /^(work|try|struggle|race|rush|scramble|labou?r|strive|attempt|push|toil)$/;
const BROKERING = /^(broker|mediate|negotiate|renegotiate|hammer|thrash)$/;

export const isAtWorkOn = (index: TreeIndex, verb: number, head: number): boolean =>
  (LABOURING.test(lemmaOf(index, head)) && BROKERING.test(lemmaOf(index, verb))) || isPosted(index, verb, head);

/** "have been stationed in Chad to train its soldiers": they are there. */
const isPosted = (index: TreeIndex, verb: number, head: number): boolean =>
  /^(deploy|station|base|post)$/.test(lemmaOf(index, head)) &&
  tagOf(index, head) === "VBN" &&
  /^(train|instruct|teach|mentor|advise|assist|help)$/.test(lemmaOf(index, verb)) &&
  dependents(index, head, "aux:pass").length > 0 &&
  dependents(index, head, "aux", "aux:pass").every((aux) =>
    /^(has|have|had|been|is|are|was|were)$/.test(formOf(index, aux)),
  );
