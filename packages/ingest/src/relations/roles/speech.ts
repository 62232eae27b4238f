// A word of a scene in, who says it, to whom, and under what condition out: what the clause of a threat leaves to the clauses around it.
import type { Filler } from "../../clauses/frames/frame.ts";
import { verbFrame } from "../../clauses/frames/verb-frame.ts";
import { isPassive } from "../../clauses/subjects/is-passive.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import {
  coordinated,
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  type TreeIndex,
} from "../../clauses/tree-index.ts";

const SPEECH: ReadonlySet<string> = new Set(
  "say tell warn declare vow announce threaten state insist write tweet add stress reiterate pledge swear promise caution".split(
    " ",
  ),
);
const MAX_STEPS = 6;

/** The verb by whose subject the word is said: "Chad said it would respond", "it would respond, Chad said". -1 for none. */
export function speechVerb(index: TreeIndex, word: number): number {
  for (let at = word, steps = 0; steps < MAX_STEPS; steps++) {
    const inserted = dependents(index, at, "parataxis").find((child) => SPEECH.has(lemmaOf(index, child)));
    if (inserted !== undefined) return inserted;
    const head = headOf(index, at);
    if (head < 0 || /^(acl:relcl|acl)$/.test(labelOf(index, at))) return -1;
    if (isVerbal(index, head) && SPEECH.has(lemmaOf(index, head)) && labelOf(index, at) !== "nsubj") return head;
    at = head;
  }
  return -1;
}

/** Who says it; where somebody "was told" it, whoever tells so. */
export function speakersOf(index: TreeIndex, word: number): Filler[] {
  const verb = speechVerb(index, word);
  if (verb < 0) return [];
  if (lemmaOf(index, verb) !== "tell" || !isPassive(index, verb))
    return surfaceSubject(index, verb).map((filler) => ({ ...filler, via: "control" }));
  const inserted = dependents(index, verb, "parataxis").find((child) => SPEECH.has(lemmaOf(index, child)));
  const tellers = inserted === undefined ? dependents(index, verb, "obl:agent") : dependents(index, inserted, "nsubj");
  return tellers.map((teller) => ({ word: teller, via: "control" }));
}

/** Who is told it: "told Chad it would regret the raid". */
export function hearersOf(index: TreeIndex, word: number): Filler[] {
  const verb = speechVerb(index, word);
  const object =
    verb < 0
      ? undefined
      : dependents(index, verb, "obj", "iobj", "nsubj:pass").find((child) => child !== word && child < word);
  return object === undefined ? [] : coordinated(index, object).map((each) => ({ word: each, via: "control" }));
}

/** Who suffered the attack that is claimed: "killed four Chadian soldiers in an attack claimed by …". */
export function victimsOf(index: TreeIndex, verb: number): Filler[] {
  for (let at = verb, steps = 0; at >= 0 && steps < MAX_STEPS; at = headOf(index, at), steps++) {
    const head = headOf(index, at);
    if (head < 0 || !HARMING.test(lemmaOf(index, head))) continue;
    const suffers = dependents(index, head, "obj", "nsubj:pass").filter((word) => word !== at);
    if (suffers.length > 0)
      return suffers.flatMap((word) => coordinated(index, word)).map((word) => ({ word, via: "control" }));
  }
  return [];
}
const HARMING = /^(kill|wound|injure|hit|destroy|damage|strike|attack|target)$/;

/** The clause on which it depends: "if Chad attacks", hung on the word or on a governor of it. */
export function conditionsOf(index: TreeIndex, word: number): Filler[] {
  for (let at = word, steps = 0; at >= 0 && steps < MAX_STEPS; at = headOf(index, at), steps++) {
    const clause = dependents(index, at, "advcl", "acl", "ccomp").find((child) =>
      dependents(index, child, "mark", "advmod", "aux").some(
        (mark) => /^(if|should|unless)$/.test(formOf(index, mark)) && mark <= child,
      ),
    );
    if (clause !== undefined && clause !== word) return [{ word: clause, via: "adverbial" }];
    if (/^(acl:relcl|acl)$/.test(labelOf(index, at))) return [];
  }
  return [];
}

/** "sent troops at the request of Chad": whoever does what was asked for. */
export function doersOfClause(index: TreeIndex, phrase: number): Filler[] {
  let verb = headOf(index, phrase);
  for (let steps = 0; steps < MAX_STEPS && verb >= 0 && !isVerbal(index, verb); steps++) verb = headOf(index, verb);
  return verb < 0
    ? []
    : (verbFrame(index, verb).slots.get("agent") ?? []).map(({ word }) => ({ word, via: "control" }));
}

const HOSTILE =
  /^(impose|sanction|cut|break|sever|suspend|expel|recall|summon|blacklist|ban|freeze|boycott|slap|sue|attack|invade|bomb|strike|withdraw|halt|cut off|break off)$/;

/** "imposed sanctions on Chad, alleging support for rebels": at whom the act is aimed that the participle gives a reason for. */
export function aimedAtOf(index: TreeIndex, participle: number): Filler[] {
  const verb = headOf(index, participle);
  if (verb < 0 || labelOf(index, participle) !== "advcl" || !HOSTILE.test(lemmaOf(index, verb))) return [];
  const { slots } = verbFrame(index, verb);
  return (["on", "against", "with", "from", "patient"] as const)
    .flatMap((slot) => slots.get(slot) ?? [])
    .map(({ word }) => ({ word, via: "control" }));
}

/** "This was stated by the president after talks with Chad", "he is due in Gao for talks with Chad": who says what a passive tells, who is due. */
export function tellersOf(index: TreeIndex, phrase: number): Filler[] {
  const marks = dependents(index, phrase, "case").map((mark) => formOf(index, mark));
  if (marks.includes("for") && formOf(index, headOf(index, phrase)) === "due")
    return surfaceSubject(index, headOf(index, phrase)).map(({ word }) => ({ word, via: "control" }));
  if (!marks.some((mark) => /^(after|following|during|at)$/.test(mark))) return [];
  for (let at = headOf(index, phrase), steps = 0; at >= 0 && steps < MAX_STEPS; at = headOf(index, at), steps++) {
    const by = isVerbal(index, at) && TOLD.test(lemmaOf(index, at)) ? dependents(index, at, "obl:agent") : [];
    if (by.length > 0) return by.flatMap((word) => coordinated(index, word)).map((word) => ({ word, via: "control" }));
  }
  return [];
}
const TOLD = /^(state|announce|say|tell|report|declare|note|emphasize|emphasise|stress)$/;
