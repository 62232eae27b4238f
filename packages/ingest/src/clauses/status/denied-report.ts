// A clause under a denied verb of saying or knowing in, what is left of it out: "does not hide that it sold", "did not say whether it would sign".
import type { Verdict } from "../frames/frame.ts";
import { dependents, formOf, type TreeIndex } from "../tree-index.ts";
import { CLAUSE } from "./governors.ts";
import { modalOf } from "./own-status.ts";
import { ACTUAL } from "./verdict.ts";

/** "does not understand why it signed", "no longer hides that it sold": that is taken for granted. */
const FACTIVE = /^(understand|know|realise|realize|notice|remember|forget|regret|explain|mind|hide|conceal|disguise)$/;

/** What the clause is where the denial does not reach it; nothing where it does. */
export function denialLeaves(index: TreeIndex, verb: number, saying: string): Verdict | undefined {
  if (saying === "deny") return ACTUAL;
  if (FACTIVE.test(saying)) {
    const status = CLAUSE.get(saying) ?? "actual";
    return status === "actual" ? ACTUAL : { status, reason: `under "${saying}"` };
  }
  return isLeftUnsaid(index, verb) ? { status: "planned", reason: "left unsaid" } : undefined;
}

/** "did not say whether it would sign": it may yet. */
const isLeftUnsaid = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "mark", "advmod").some((mark) => /^(whether|if|when)$/.test(formOf(index, mark))) &&
  modalOf(index, verb) >= 0;

const UNTRUE = /^(rejected report|under "(deny|reject|dispute|rebut|refute|disprove|dismiss)")$/;

/** What a deed was for: "denied that troops had crossed the river to attack the town" denies the attack too. */
export const purposeOf = (deed: Verdict): Verdict =>
  deed.status === "denied" && UNTRUE.test(deed.reason) ? deed : { status: "planned", reason: "purpose" };
