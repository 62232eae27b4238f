// An infinitive in, whether to work towards it is to do it already ("is working to broker a truce", not "is working to build a base"), and which verbs only set a date for it.
import { lemmaOf, type TreeIndex } from "../tree-index.ts";

/** "was scheduled to have met": nobody says that it came to it. */
export const SETTING: RegExp = /^(schedule|plan|intend|want|hope|aim|slate|mean|expect|due)$/;

const LABOURING = /^(work|try|struggle|race|rush|scramble|labou?r|strive|attempt|push|toil)$/;
const BROKERING = /^(broker|mediate|negotiate|renegotiate|hammer|thrash)$/;

export const isAtWorkOn = (index: TreeIndex, verb: number, head: number): boolean =>
  LABOURING.test(lemmaOf(index, head)) && BROKERING.test(lemmaOf(index, verb));
