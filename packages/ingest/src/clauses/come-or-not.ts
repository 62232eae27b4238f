// Words around an event in, whether they say that it has come or is only talked of out.
import { dependents, lemmaOf, type TreeIndex } from "./tree-index.ts";

/** "held talks over buying jets": what is talked over has not come yet. */
export const isTalkedOver = (index: TreeIndex, verb: number, head: number): boolean =>
  [head, ...dependents(index, head, "obj")].some(
    (word) => word < verb && /^(talk|negotiation|discussion|consultation|negotiate)$/.test(lemmaOf(index, word)),
  );

/** "imposed sanctions for its tests", "criticised it for its raid": why somebody answers has happened. */
export const isReason = (index: TreeIndex, head: number): boolean =>
  PUNISHING.test(lemmaOf(index, head)) ||
  dependents(index, head, "obj", "nsubj:pass").some((word) =>
    /^(sanction|fine|embargo|penalty|punishment|criticism|condemnation|censure)$/.test(lemmaOf(index, word)),
  );
const PUNISHING =
  /^(sanction|punish|fine|condemn|criticise|criticize|denounce|rebuke|blame|blast|slam|apologise|apologize|thank|praise|arrest|charge|jail|sentence|expel|censure|retaliate|avenge)$/;

/** "became the latest states to ratify it". */
export const isLatest = (index: TreeIndex, verb: number, head: number): boolean =>
  index.tree.forms
    .slice(head, verb)
    .some((form) => /^(latest|first|last|only|second|third|newest|\d+(st|nd|rd|th))$/i.test(form));
