// A verb in, whether its clause is only supposed by the words that open it out: "in the event that Chad signs", "provided that it signs".
import { dependents, formOf, labelOf, lemmaOf, type TreeIndex, tagOf, uposOf } from "../tree-index.ts";

const CLAUSE = /^(acl|acl:relcl|advcl|ccomp|xcomp)$/;

/** Whether the words before its "that" or "in which" say that it may come to it, and no more. */
export function isSupposed(index: TreeIndex, verb: number): boolean {
  if (!CLAUSE.test(labelOf(index, verb))) return false;
  const opener = dependents(index, verb, "mark", "obj", "nsubj", "nsubj:pass", "obl").find(
    (word) => word < verb && /^(that|which)$/.test(formOf(index, word)),
  );
  if (opener === undefined) return false;
  const before = formOf(index, opener) === "which" && formOf(index, opener - 1) === "in" ? opener - 2 : opener - 1;
  if (/^(provided|providing|assuming|supposing|presuming)$/.test(formOf(index, before))) return true;
  if (uposOf(index, before) !== "NOUN") return false;
  const noun = lemmaOf(index, before);
  return (
    MAY_COME.test(noun) ||
    (noun === "event" && opensWith(index, before, "in")) ||
    (HOPED.test(noun) && /^(VB|VBZ|VBP)$/.test(tagOf(index, verb)) && dependents(index, verb, "aux").length === 0)
  );
}

/** Nouns for what may or may not be so. */
const MAY_COME =
  /^(possibility|likelihood|probability|chance|risk|danger|eventuality|prospect|assumption|supposition|proviso|stipulation|condition|scenario)$/;

/** Nouns for what somebody hopes, fears or asks for. */
const HOPED = /^(hope|fear|expectation|concern|worry|demand|insistence|proposal|suggestion|request|idea|wish)$/;

const opensWith = (index: TreeIndex, noun: number, preposition: string): boolean =>
  [noun - 2, noun - 3].some((word) => formOf(index, word) === preposition);
