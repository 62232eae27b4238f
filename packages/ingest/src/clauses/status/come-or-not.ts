// Words around an event in, whether they say that it has come or is only talked of out.
import type { Status } from "@entente/graph";
import type { Verdict } from "../frames/frame.ts";
import { dependents, formOf, headOf, lemmaOf, type TreeIndex, tagOf } from "../tree-index.ts";
import { FORCE, SUBORDINATE } from "./governors.ts";

/** "imposed sanctions for its tests", "criticised it for its raid", "will pay for its raid": why somebody answers has happened. */
export const isReason = (index: TreeIndex, head: number, noun = -1): boolean =>
  PUNISHING.test(lemmaOf(index, head)) ||
  (lemmaOf(index, head) === "pay" && FORCE.test(lemmaOf(index, noun))) ||
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

/** "will speak when he arrives in Chad", "is to be signed when he arrives": the arrival lies ahead too. */
export function comesWhen(index: TreeIndex, verb: number, head: number): boolean {
  if (!/^(VBZ|VBP)$/.test(tagOf(index, verb)) || dependents(index, verb, "aux").length > 0) return false;
  if (!dependents(index, verb, "advmod", "mark").some((word) => /^(when|once)$/.test(formOf(index, word))))
    return false;
  for (let at = head, steps = 0; at >= 0 && steps < 4; at = headOf(index, at), steps++)
    if (
      dependents(index, at, "aux").some((word) => /^(will|'ll|’ll|would)$/.test(formOf(index, word))) ||
      isToBe(index, at)
    )
      return true;
  return false;
}

/** "is to be signed", "are due to meet". */
const isToBe = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "mark").some(
    (to) =>
      formOf(index, to) === "to" &&
      /^(is|are)$/.test(formOf(index, to - 1).replace(/^(due|set|expected|scheduled|slated)$/, formOf(index, to - 2))),
  );

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

/** What the conjunction that opens a clause says of it: "unless Chad attacks" lies ahead, "held the town until Chad drove it out" is past. */
export function openedBy(index: TreeIndex, verb: number, head: number, marks: readonly string[]): Verdict | undefined {
  for (const mark of marks) {
    const status = saidBy(index, verb, head, mark);
    if (status !== undefined) return { status, reason: `"${mark}"` };
  }
  return undefined;
}

const saidBy = (index: TreeIndex, verb: number, head: number, mark: string): Status | undefined =>
  mark === "until" &&
  isPast(index, verb) &&
  (isPast(index, head) || isLeftUndone(index, head)) &&
  !HELD_BACK.test(lemmaOf(index, head))
    ? undefined
    : SUBORDINATE.get(mark);
const HELD_BACK =
  /^(refuse|decline|vow|pledge|promise|insist|say|agree|want|decide|delay|postpone|suspend|rule|reject)$/;

/** "held", "was driven out", not "would hold", "did not hold". */
function isPast(index: TreeIndex, verb: number): boolean {
  const helpers = dependents(index, verb, "aux", "aux:pass");
  if (helpers.length === 0) return tagOf(index, verb) === "VBD";
  const plain = dependents(index, verb, "advmod").every((word) => !/^(not|n't|n’t|never)$/.test(formOf(index, word)));
  return plain && helpers.every((helper) => /^(was|were|been|had|being)$/.test(formOf(index, helper)));
}

/** "A summit opens in Gao to restart talks": what it is held for, no beginning of it. */
export const isOpenedFor = (index: TreeIndex, verb: number, head: number): boolean =>
  /^(begin|open|start|convene)$/.test(lemmaOf(index, head)) &&
  formOf(index, head + 1) !== "to" &&
  verb > head &&
  dependents(index, head, "nsubj").some((word) =>
    /^(summit|meeting|conference|session|round|congress|forum|gathering)$/.test(lemmaOf(index, word)),
  );

/** "did not declare war until Chad fired": then Chad fired. */
const isLeftUndone = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "aux").some((helper) => formOf(index, helper) === "did") &&
  dependents(index, verb, "advmod").some((word) => /^(not|n't|n’t)$/.test(formOf(index, word)));

/** "did not say why it had sold jets": that it had is taken for granted. */
export const saysWhy = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "advmod", "mark").some((mark) => /^(why|how)$/.test(formOf(index, mark)));
