// An infinitive in, whether to work towards it is to do it already: "is working to broker a truce", not "is working to build a base".
import { lemmaOf, type TreeIndex } from "../tree-index.ts";

const LABOURING = /^(work|try|struggle|race|rush|scramble|labou?r|strive|attempt|push|toil)$/;
const BROKERING = /^(broker|mediate|negotiate|renegotiate|hammer|thrash)$/;

export const isAtWorkOn = (index: TreeIndex, verb: number, head: number): boolean =>
  LABOURING.test(lemmaOf(index, head)) && BROKERING.test(lemmaOf(index, verb));
