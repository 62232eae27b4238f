// Verbs of asking, and whether somebody is asked to stop what goes on.

import { dependents, formOf, headOf, isVerbal, labelOf, lemmaOf, type TreeIndex } from "../tree-index.ts";
import { isInfinitive, ownStatus } from "./own-status.ts";

/** "urged Chad not to sign": that it may sign is all that is said. */
export const ASKING: RegExp =
  /^(urge|call|ask|tell|warn|order|implore|beg|advise|demand|request|exhort|appeal|plead|press|caution)$/;

/** "urged Chad to stop shelling Mali": it is being done. */
export const isAskedToStop = (index: TreeIndex, stop: number): boolean => {
  if (!/^(stop|halt|cease|end|quit|suspend)$/.test(lemmaOf(index, stop))) return false;
  // "to withdraw and stop supporting them".
  const before = headOf(index, stop);
  const asked = labelOf(index, stop) === "conj" && isInfinitive(index, before) ? before : stop;
  return (
    (/^(xcomp|ccomp|advcl)$/.test(labelOf(index, asked)) && ASKING.test(lemmaOf(index, headOf(index, asked)))) ||
    (isInfinitive(index, stop) && TRYING.test(lemmaOf(index, headOf(index, stop))))
  );
};

/** "invited to join the pact, Chad declined": whoever is asked does not. */
export const isTurnedDown = (index: TreeIndex, asked: number): boolean => {
  if (!/^(invite|ask|urge)$/.test(lemmaOf(index, asked)) || !/^(acl|advcl|amod)$/.test(labelOf(index, asked)))
    return false;
  const above = headOf(index, asked);
  const answer = isVerbal(index, above) ? above : headOf(index, above);
  return (
    answer >= 0 &&
    /^(decline|refuse|demur|abstain)$/.test(lemmaOf(index, answer)) &&
    ownStatus(index, answer).status === "actual"
  );
};

/** "in an attempt to stop shipments": they go on. */
const TRYING = /^(attempt|bid|effort|try|seek|want|hope|struggle|campaign|pressure|call|demand)$/;

/** "calls for Chad to condemn it": Chad has not. */
export const isOfOthers = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "mark").some((mark) => formOf(index, mark) === "for");
