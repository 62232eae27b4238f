// A clause that a noun reports in, whether somebody rejects the report out.

import { partTaken } from "../frames/credited-object.ts";
import { dependents, formOf, headOf, isVerbal, labelOf, lemmaOf, type TreeIndex, tagOf } from "../tree-index.ts";
import { REJECTING, REPORTS } from "./governors.ts";
import { isInfinitive, ownStatus } from "./own-status.ts";

/** Words between the verb and the report: "totally rejected as a sheer fabrication the story". */
const REACH = 8;

/** "rejected the story that it sent arms" denies that it did, wherever the parser hung the clause. */
export function isRejected(index: TreeIndex, verb: number, noun: number): boolean {
  if (isVerbal(index, noun)) return hasThat(index, verb) && rejects(index, noun);
  if (isItsWord(index.tree, verb - 1, verb)) return false;
  if (!REPORTS.test(lemmaOf(index, noun)) || isInfinitive(index, verb)) return false;
  if (isCalledFalse(index, noun)) return true;
  for (let word = noun - 1; word >= Math.max(0, noun - REACH); word--)
    if (isVerbal(index, word)) return rejects(index, word);
  return false;
}

/** "rejected a report that condemns it": the report does condemn it. */
const isItsWord = (tree: TreeIndex["tree"], that: number, verb: number): boolean =>
  /^(?:nsubj|mark)$/.test(tree.labels[that] ?? "") &&
  that + 1 === verb &&
  /^(?:report|statement|resolution|letter|document|text|motion)$/.test(tree.lemmas[that - 1] ?? "");

const FALSE =
  /^(?:false|untrue|baseless|unfounded|groundless|fabricated|fake|lie|lies|nonsense|fabrication|fabrications|fiction|invention|absurd|wrong|incorrect|fantasy|fantasies|propaganda|slander|rubbish|unsubstantiated|ridiculous|preposterous|ludicrous|malicious)$/;

/** "reports that it sent arms are false", "called the claim that it had a lie". */
function isCalledFalse(index: TreeIndex, noun: number): boolean {
  const head = headOf(index, noun);
  if (head < 0) return false;
  if (labelOf(index, noun) === "nsubj" && FALSE.test(formOf(index, head)))
    return ownStatus(index, head).status === "actual";
  return (
    /^(?:call|brand|describe|label|dismiss)$/.test(lemmaOf(index, head)) &&
    /^(?:obj|nsubj)/.test(labelOf(index, noun)) &&
    ownStatus(index, head).status === "actual" &&
    dependents(index, head, "xcomp", "obj", "obl", "ccomp").some(
      (word) => word > noun && FALSE.test(formOf(index, word)),
    )
  );
}

/** "called the allegations baseless", "described the charge as “utterly false”": the object is a report. */
export function callsFalse(index: TreeIndex, verb: number): boolean {
  if (!/^(?:call|brand|describe|label|dismiss|term|deem)$/.test(lemmaOf(index, verb))) return false;
  const report = dependents(index, verb, "obj", "nsubj").find(
    (word) => word > verb && REPORTS.test(lemmaOf(index, word)),
  );
  return (
    report !== undefined &&
    ownStatus(index, verb).status === "actual" &&
    index.lower.slice(report + 1, report + CALLED).some((form) => FALSE.test(form))
  );
}
/** Words between what is called false and the word that calls it so: "“utterly false”", "as completely baseless". */
const CALLED = 6;

const before = (lower: readonly string[], word: number, count: number): readonly string[] =>
  lower.slice(Math.max(0, word - count), word);

/** "no evidence that", "is not true that", "is false that". */
function isUnfounded(lower: readonly string[], that: number): boolean {
  const near = before(lower, that, 4);
  const last = near.at(-1) ?? "";
  if (/^(?:evidence|proof|sign|signs|indication|indications|suggestion|confirmation|trace|record)$/.test(last))
    return near.some((form) => /^(?:no|little|scant|without|zero)$/.test(form));
  const denied = near.some((form) => /^(?:not|n't|n’t|never|hardly)$/.test(form));
  return /^(?:true|correct|case)$/.test(last)
    ? denied
    : /^(?:false|untrue)$/.test(last) && !denied && near.includes("is");
}

/** "rejects reports that", "denied all claims that". */
const REJECTS =
  /^(?:rejects|rejected|denies|denied|dismisses|dismissed|disputes|disputed|refutes|refuted|rubbishes|rubbished|rebuffs|rebuffed)$/;
const REJECTED = 5;
const BACK = 12;
const AHEAD = 20;

/** The same by the order of the words, where the tree has lost the noun: "the claim that it sold them jets is a lie, it said". */
export function isToldFalse({ lower, tree }: TreeIndex, verb: number): boolean {
  const first = Math.max(1, verb - BACK);
  const that = lower.slice(first, verb + 1).lastIndexOf("that") + first;
  if (that < first || /^(?:amod|compound)$/.test(tree.labels[verb] ?? "")) return false;
  if (isItsWord(tree, that, verb)) return false;
  if (isUnfounded(lower, that)) return true;
  if (!REPORTS.test(tree.lemmas[that - 1] ?? "")) return false;
  if (before(lower, that, REJECTED).some((form, at, near) => REJECTS.test(form) && near[at - 1] !== "not")) return true;
  const last = Math.min(lower.length - 1, verb + AHEAD);
  if (isDescribedAsFalse(lower, that, verb, last)) return true;
  for (let be = verb + 1; be <= last; be++) {
    if (!/^(?:is|are|was|were)$/.test(lower[be] ?? "") || tree.labels[be] === "aux") continue;
    const predicate = lower.slice(be + 1, be + 4);
    return predicate.some((form) => FALSE.test(form)) && !predicate.includes("not");
  }
  return false;
}

/** "described allegations that it had fired on the town and killed ten as “absolute lies”". */
function isDescribedAsFalse(lower: readonly string[], that: number, verb: number, last: number): boolean {
  const told = before(lower, that, REJECTED);
  if (!told.some((form, at) => DESCRIBES.test(form) && !/^(?:not|n't|never|to)$/.test(told[at - 1] ?? "")))
    return false;
  const as = lower.indexOf("as", verb + 1);
  return as > 0 && as <= last && lower.slice(as + 1, as + 5).some((form) => FALSE.test(form));
}
const DESCRIBES =
  /^(?:describe[sd]|describing|brand(?:s|ed|ing)|characteri[sz](?:es|ed|ing)|portray(?:s|ed|ing)|label(?:s|l?ed|l?ing)|slam(?:s|med|ming)|denounc(?:es|ed|ing)|condemn(?:s|ed|ing)|decri(?:es|ed)|decrying|dismissing|rejecting)$/;

const hasThat = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "mark").some((mark) => formOf(index, mark) === "that");

/** "rejected", not "did not reject" or "may reject". */
export const rejects = (index: TreeIndex, verb: number): boolean =>
  REJECTING.test(lemmaOf(index, verb)) && ownStatus(index, verb).status === "actual";

/** "dismissed a report accusing it": whoever dismisses it, it accuses; a resolution that is yet to be adopted does not. */
export const isReporting = (index: TreeIndex, verb: number): boolean =>
  tagOf(index, verb) === "VBG" &&
  partTaken(index, verb) < 0 &&
  /^(report|resolution|article|petition|editorial|complaint|lawsuit)$/.test(lemmaOf(index, headOf(index, verb)));
