// A noun that names an act in, the verbs out whose subject is who does it, beside those that its pattern lists: "ruled out a strike", "approved the delivery of jets".
import type { Relation } from "@entente/graph";
import { dependents, labelOf, prepositionOf, type TreeIndex, uposOf } from "../clauses/tree-index.ts";
import type { Pattern } from "./pattern.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(",").map((each) => each.trim()));

/** Whoever rules out a strike would have made it. */
const DENYING = words("rule out, deny, exclude, refuse, decline, cancel, call off");

/** Whoever decides on an act that no other is said to do, or sets about it, does it. */
const DECIDING = words(
  `plan, draw up, unveil, outline, announce, propose, approve, authorise, authorize, order, consider, weigh, mull, contemplate, promise, pledge, offer, prepare, begin, start, complete, finish,
  resume, continue, carry out, conduct, undertake, clear, greenlight, schedule, threaten`,
);
const DECIDING_ON = words(
  "plan for, prepare for, agree to, agree on, approve of, go ahead with, proceed with, press ahead with, draw plans, unveil plans, announce plans, outline plans, approve plans",
);

/** Acts that are somebody's own: money may be anybody's, and a sanction that is announced stands. */
const OWN_ACTS: ReadonlySet<Relation> = new Set([
  "SUPPLIED",
  "PURCHASED",
  "PRODUCED",
  "TESTED",
  "TRAINED",
  "EXERCISED_WITH",
  "DEPLOYED",
  "ATTACKED",
  "RATIFIED",
  "WITHDREW_FROM",
  "SIGNED",
]);

/** Whether a verb carries the noun for a pattern that lists these. */
export function carriers(
  index: TreeIndex,
  noun: number,
): (pattern: Pattern, listed: ReadonlySet<string> | undefined) => (lemma: string) => boolean {
  if (!isOwnerless(index, noun)) return (_pattern, listed) => (lemma) => listed?.has(lemma) === true;
  const object = isObject(index, noun);
  const deciding = labelOf(index, noun) === "obl" ? DECIDING_ON : object ? DECIDING : NONE;
  return (pattern, listed) => {
    const own = pattern.light !== undefined && pattern.standing !== true && OWN_ACTS.has(pattern.relation);
    return (lemma) => listed?.has(lemma) === true || (object && DENYING.has(lemma)) || (own && deciding.has(lemma));
  };
}
const NONE: ReadonlySet<string> = new Set();

/** "approved the sale", "plans for a sale": not "approved a statement on the sale". */
const isObject = (index: TreeIndex, noun: number): boolean =>
  /^(obj|nsubj:pass|conj)$/.test(labelOf(index, noun)) ||
  (labelOf(index, noun) === "nmod" && prepositionOf(index, noun) === "for");

/** "ruled out a strike", not "denied Chad's strike" or "a strike by Chad". */
const isOwnerless = (index: TreeIndex, noun: number): boolean =>
  dependents(index, noun, "nmod:poss", "amod", "compound").every(
    (child) => uposOf(index, child) !== "PROPN" && !/^\p{Lu}/u.test(index.tree.forms[child] ?? ""),
  ) && dependents(index, noun, "nmod", "obl:agent").every((child) => prepositionOf(index, child) !== "by");
