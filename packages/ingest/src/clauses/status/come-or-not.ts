// Words around an event in, whether they say that it has come or is only talked of out.
import { dependents, formOf, headOf, lemmaOf, type TreeIndex, tagOf } from "../tree-index.ts";

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

/** "will speak when he arrives in Chad": the arrival lies ahead too. */
export function comesWhen(index: TreeIndex, verb: number, head: number): boolean {
  if (!/^(VBZ|VBP)$/.test(tagOf(index, verb)) || dependents(index, verb, "aux").length > 0) return false;
  if (!dependents(index, verb, "advmod", "mark").some((word) => /^(when|once)$/.test(formOf(index, word))))
    return false;
  for (let at = head, steps = 0; at >= 0 && steps < 4; at = headOf(index, at), steps++)
    if (dependents(index, at, "aux").some((word) => /^(will|'ll|’ll|would)$/.test(formOf(index, word)))) return true;
  return false;
}

/** "it was not Chad that invaded". */
export const isNotWho = (index: TreeIndex, noun: number): boolean =>
  dependents(index, noun, "cop").length > 0 &&
  dependents(index, noun, "nsubj", "expl").some((word) => formOf(index, word) === "it") &&
  dependents(index, noun, "advmod").some(
    (word) => /^(not|n't|n’t)$/.test(formOf(index, word)) && !/^(only|just|merely)$/.test(formOf(index, word + 1)),
  );

/** "it would be the first time that Chad sells": it has not yet. */
export const isTimeToCome = (index: TreeIndex, noun: number): boolean =>
  lemmaOf(index, noun) === "time" &&
  dependents(index, noun, "cop").length > 0 &&
  dependents(index, noun, "aux").some((aux) => /^(will|would|could|may|might)$/.test(formOf(index, aux)));

/** "opposes Chad selling jets". */
export const hasDoer = (index: TreeIndex, verb: number, head: number): boolean =>
  dependents(index, verb, "nsubj").length > 0 || dependents(index, head, "obj").some((word) => word < verb);
