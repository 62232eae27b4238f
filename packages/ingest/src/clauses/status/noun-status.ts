// A noun that names an event in, what its own words say of it out.
import type { Verdict } from "../frames/frame.ts";
import { dependents, formOf, headOf, labelOf, lemmaOf, type TreeIndex, tagOf } from "../tree-index.ts";
import { EVENT_ADJECTIVE, SAYING } from "./governors.ts";
import { ownStatus } from "./own-status.ts";
import { saysLater } from "./says-later.ts";
import { ACTUAL } from "./verdict.ts";

/** What a noun's own words say: "no talks", "the planned visit". */
export function nounStatus(index: TreeIndex, noun: number): Verdict {
  for (const child of index.children[noun] ?? []) {
    const form = formOf(index, child);
    if (labelOf(index, child) === "det" && form === "any") return { status: "planned", reason: '"any"' };
    if (labelOf(index, child) === "det" && /^(no|neither)$/.test(form))
      return { status: "denied", reason: `"${form}"` };
    if (form === "failed" && CAME_ALL_THE_SAME.test(lemmaOf(index, noun))) continue;
    if (form === "attempted" && WHOLE.test(lemmaOf(index, noun))) continue;
    const status = /^(amod|compound|acl|nmod)$/.test(labelOf(index, child)) ? EVENT_ADJECTIVE.get(form) : undefined;
    if (status !== undefined) return { status, reason: `"${form}"` };
    if (form === "next" && labelOf(index, child) === "amod" && isToCome(index, noun))
      return { status: "planned", reason: '"next"' };
  }
  if (isNoneOfIt(index, noun)) return { status: "denied", reason: '"not"' };
  if (TO_BEGIN.test(index.lower.slice(noun + 1, noun + AHEAD).join(" ")))
    return { status: "planned", reason: "is to begin" };
  return beginsLater(index, noun) ?? ofRoundAhead(index, noun) ?? scheduledAfter(index, noun);
}

/** "the upcoming round of talks". */
function ofRoundAhead(index: TreeIndex, noun: number): Verdict | undefined {
  const round = headOf(index, noun);
  if (labelOf(index, noun) !== "nmod" || !/^(round|series|session|edition|phase)$/.test(lemmaOf(index, round))) return;
  const ahead = dependents(index, round, "amod").find((word) =>
    /^(upcoming|forthcoming|coming|planned|scheduled|expected)$/.test(formOf(index, word)),
  );
  return ahead === undefined ? undefined : { status: "planned", reason: "a time to come" };
}

/** "expects results at the next summit": no verb above it, or none but of saying, is in the past. */
function isToCome(index: TreeIndex, noun: number): boolean {
  if (!/^(summit|meeting|round|talk|session|visit|trip|drill|exercise)$/.test(lemmaOf(index, noun))) return false;
  for (let at = headOf(index, noun), steps = 0; at >= 0 && steps < MAX_STEPS; at = headOf(index, at), steps++)
    if (/^(VBD|VBN)$/.test(tagOf(index, at)) && !SAYING.has(lemmaOf(index, at))) return false;
  return true;
}

const MAX_STEPS = 12;

/** "Chad, not a member of the bloc, agreed". */
const isNoneOfIt = (index: TreeIndex, noun: number): boolean =>
  labelOf(index, noun) === "appos" &&
  dependents(index, noun, "advmod").some(
    (word) => formOf(index, word) === "not" && !/^(only|just|merely|least)$/.test(formOf(index, word + 1)),
  );

/** "their attempted conquest": force was used, whatever came of it. */
const WHOLE = /^(war|invasion|conquest|annexation|occupation|offensive|genocide|takeover|coup)$/;

/** "a failed test", "their failed raid": it was made. */
const CAME_ALL_THE_SAME =
  /^(test|launch|attack|raid|invasion|assault|offensive|counteroffensive|incursion|strike|ambush|landing)$/;

/** "a drill that is to begin on Friday", "talks that will be held in May". */
function beginsLater(index: TreeIndex, noun: number): Verdict | undefined {
  const clause = dependents(index, noun, "acl:relcl").find((verb) =>
    /^(begin|start|open|happen|occur|hold|take|schedule|conduct|stage)$/.test(lemmaOf(index, verb)),
  );
  const verdict = clause === undefined ? undefined : ownStatus(index, clause);
  return verdict?.status === "planned" ? verdict : undefined;
}

/** "a drill with Chad that is to begin on Friday", whatever the clause hangs on. */
const TO_BEGIN =
  /\b(?:that|which) (?:is|are) (?:due |set |scheduled )?to (?:begin|start|open|take place|be held|be conducted)\b/;
const AHEAD = 14;

/** "the talks between A and B scheduled for May": the participle may hang on any word of the phrase. */
function scheduledAfter(index: TreeIndex, noun: number): Verdict {
  for (
    let at = noun + 1;
    at < Math.min(index.tree.forms.length, noun + AHEAD) && !/^(VBD|VBZ|VBP|MD)$/.test(tagOf(index, at));
    at++
  ) {
    if (/^(scheduled|slated|planned|set|due)$/.test(formOf(index, at)) && labelOf(index, at) === "acl")
      return { status: "planned", reason: formOf(index, at) };
  }
  return saysLater(index, noun) ? { status: "planned", reason: "a time to come" } : ACTUAL;
}
