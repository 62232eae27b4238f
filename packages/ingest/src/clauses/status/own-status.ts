// A verb in, what its own auxiliaries, negations and marks say of it out.
import { WEEKDAY } from "../calendar-words.ts";
import type { Verdict } from "../frames/frame.ts";
import {
  dependents,
  formOf,
  headOf,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  tagOf,
  uposOf,
} from "../tree-index.ts";
import { CONDITIONS, MODALS, NEGATIONS, SAYING } from "./governors.ts";
import { endedByTime, isUnless } from "./held-back.ts";
import { saysLater } from "./says-later.ts";
import { ACTUAL } from "./verdict.ts";

/** Own auxiliaries and negation of a verb. */
export function ownStatus(index: TreeIndex, verb: number): Verdict {
  const children = index.children[verb] ?? [];
  const negated = isNegatedInfinitive(index, verb) || children.some((child) => isNegation(index, verb, child));
  const modal = modalStatus(index, verb);
  if (!negated && isBarelyMissed(index, verb)) return { status: "denied", reason: "almost" };
  if (negated && STEADY.test(lemmaOf(index, verb))) return modal ?? ACTUAL;
  if (negated && modal === undefined && endedByTime(index, verb)) return ACTUAL;
  if (negated && modal !== undefined && isUnless(index, verb)) return { status: "planned", reason: "condition" };
  if (negated || isNoLonger(index, children)) return { status: "denied", reason: "negation" };
  if (modal !== undefined) return modal;
  const forms = children.filter((child) => child < verb).map((child) => formOf(index, child));
  const be = forms.findIndex((form) => /^(is|are|was|were|be)$/.test(form));
  if (be >= 0 && be < forms.lastIndexOf("to") && !forms.includes("been")) return { status: "planned", reason: "is to" };
  if (isStoodFor(index, verb)) return { status: "planned", reason: "stood for" };
  if (isAgainstDoing(index, verb)) return { status: "denied", reason: '"against"' };
  if (isOpposed(index, verb)) return { status: "planned", reason: "opposed by others" };
  if (isGoingThere(index, verb)) return { status: "planned", reason: "is going to" };
  if (isScheduled(index, verb)) return { status: "planned", reason: "on a day to come" };
  const condition = children.find((child) => labelOf(index, child) === "mark" && CONDITIONS.has(formOf(index, child)));
  if (condition !== undefined) return { status: "planned", reason: `condition "${formOf(index, condition)}"` };
  if (isOnlyAsIf(index, verb)) return { status: "denied", reason: "as though" };
  if (isAwaited(index, verb)) return { status: "planned", reason: "awaited" };
  return isPresent(index, verb) &&
    !SAYING.has(lemmaOf(index, verb)) &&
    !/^(call|ask|blame)$/.test(lemmaOf(index, verb)) &&
    saysLater(index, verb)
    ? { status: "planned", reason: "the present for what comes" }
    : ACTUAL;
}

/** "is going to Peru": a person who is on the way there is said to travel or to head; arms that go are sent. */
const isGoingThere = (index: TreeIndex, verb: number): boolean =>
  formOf(index, verb) === "going" &&
  /^(am|is|are|'m|'s|'re|’m|’s|’re)$/.test(formOf(index, verb - 1)) &&
  dependents(index, verb, "nsubj").some(
    (word) => /^(PROPN|PRON)$/.test(uposOf(index, word)) || TRAVELLER.test(lemmaOf(index, word)),
  ) &&
  dependents(index, verb, "obl").some((place) => prepositionOf(index, place) === "to");
const TRAVELLER =
  /^(delegation|minister|president|premier|envoy|leader|ambassador|chancellor|king|team|troop|soldier|official|diplomat)$/;

/** "no longer sells", "are no longer in Chad": it may hang on the helper. */
const isNoLonger = (index: TreeIndex, children: readonly number[]): boolean =>
  children
    .flatMap((child) =>
      /^(cop|aux)/.test(labelOf(index, child)) ? [child, ...(index.children[child] ?? [])] : [child],
    )
    .some((word) => formOf(index, word) === "longer" && formOf(index, word - 1) === "no");

/** "did not sell"; "vowed never to sell" denies what is vowed, "not only" nothing. */
const isNegation = (index: TreeIndex, verb: number, word: number): boolean =>
  NEGATIONS.has(formOf(index, word)) &&
  word < verb + 3 &&
  !(word > verb && formOf(index, word + 1) === "to") &&
  !isFocusNegation(index, word);

/** "vowed never to sell": the word stands before "to", whatever the parser hung it on. */
const isNegatedInfinitive = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "mark").some(
    (mark) => formOf(index, mark) === "to" && /^(never|not)$/.test(formOf(index, mark - 1)),
  );

/** "stands for Chad joining the bloc", "campaigns for Chad being a member": it is no member yet. */
function isStoodFor(index: TreeIndex, word: number): boolean {
  const head = headOf(index, word);
  const stands = /^(stand|campaign|vote|push|lobby|argue|advocate|root|hope|wait|plead|press)$/.test(
    lemmaOf(index, head),
  );
  const gerund =
    tagOf(index, word) === "VBG" || dependents(index, word, "cop").some((be) => formOf(index, be) === "being");
  const [subject = -1] = dependents(index, word, "nsubj", "nsubj:pass");
  return (
    head >= 0 &&
    stands &&
    gerund &&
    subject > head &&
    dependents(index, word, "case", "mark").some((mark) => mark < subject && formOf(index, mark) === "for")
  );
}

/** "is against sending jets". */
const isAgainstDoing = (index: TreeIndex, verb: number): boolean =>
  tagOf(index, verb) === "VBG" &&
  formOf(index, verb - 1) === "against" &&
  dependents(index, verb, "cop").some((word) => word < verb);

/** "is against Chad sending jets": it has not. */
const isOpposed = (index: TreeIndex, verb: number): boolean =>
  tagOf(index, verb) === "VBG" &&
  labelOf(index, verb) === "acl" &&
  formOf(index, headOf(index, verb) - 1) === "against" &&
  dependents(index, headOf(index, verb), "cop").length > 0;

/** "almost signed", "nearly invaded": it did not; "almost destroyed" it did begin. */
const isBarelyMissed = (index: TreeIndex, verb: number): boolean =>
  /^(almost|nearly)$/.test(formOf(index, verb - 1)) &&
  !/^(destroy|flatten|level|raze|demolish|encircle|surround)$/.test(lemmaOf(index, verb)) &&
  labelOf(index, verb - 1) === "advmod" &&
  headOf(index, verb - 1) === verb;

/** "once Chad sells", "before Chad sells", "in case Chad sells", "as soon as Chad sells", "should Chad sell,": it has not yet. */
const isAwaited = (index: TreeIndex, verb: number): boolean =>
  (/^(VBZ|VBP|VB)$/.test(tagOf(index, verb)) || isOnceDone(index, verb)) &&
  (dependents(index, verb, "mark").some(
    (mark) =>
      /^(once|until|till|before)$/.test(formOf(index, mark)) ||
      (formOf(index, mark) === "as" && formOf(index, mark - 1) === "soon") ||
      (formOf(index, mark) === "in" && formOf(index, mark + 1) === "case"),
  ) ||
    (formOf(index, 0) === "should" && index.tree.forms.slice(0, verb).every((form) => form !== ",")));

/** "comes into force once both have ratified it". */
const isOnceDone = (index: TreeIndex, verb: number): boolean =>
  tagOf(index, verb) === "VBN" &&
  dependents(index, verb, "aux").some((aux) => /^(has|have)$/.test(formOf(index, aux))) &&
  dependents(index, verb, "mark").some((mark) => formOf(index, mark) === "once");

/** "acted as though Chad had sold jets". */
const isOnlyAsIf = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "mark").some(
    (mark) => /^(though|if)$/.test(formOf(index, mark)) && formOf(index, mark - 1) === "as",
  );

/** "flies", "is flying": not "flew". */
const isPresent = (index: TreeIndex, verb: number): boolean =>
  /^(VBZ|VBP)$/.test(tagOf(index, verb)) ||
  (/^(VBG|VBN)$/.test(tagOf(index, verb)) &&
    dependents(index, verb, "aux", "aux:pass").some((be) => /^(is|are|'s|’s|'re|’re)$/.test(formOf(index, be))) &&
    !dependents(index, verb, "aux", "aux:pass").some((aux) => /^(been|has|have)$/.test(formOf(index, aux))));

/** "who flies to Gao on Thursday": the present of a sentence with a full stop tells of a day to come. */
function isScheduled(index: TreeIndex, verb: number): boolean {
  if (!/^VB[ZP]$/.test(tagOf(index, verb)) || !GOING.test(lemmaOf(index, verb)) || index.tree.forms.at(-1) !== ".")
    return false;
  return (
    dependents(index, verb, "obl").some(
      (child) => child > verb && prepositionOf(index, child) === "on" && WEEKDAY.test(formOf(index, child)),
    ) || /^next (week|month|year)$/.test(index.lower.slice(verb + 1, verb + 3).join(" "))
  );
}

const GOING =
  /^(fly|travel|head|go|leave|depart|visit|meet|host|begin|start|open|arrive|return|attend|address|come|sail|convene|gather|resume|receive)$/;

/** "will not change its commitment to sending arms": it stands. */
const STEADY = /^(change|alter|waver|falter|flinch|weaken|diminish|shake|deter|dissuade|discourage)$/;

/** "would sign it in 1935": told by who looks back. */
const isLongPast = (index: TreeIndex, verb: number): boolean =>
  /\bin 1\d{3}\b/.test(index.lower.slice(verb + 1, verb + NEAR).join(" "));
const NEAR = 8;

/** Its "will", "could" or "would"; -1 for none. */
export const modalOf = (index: TreeIndex, verb: number): number =>
  dependents(index, verb, "aux").find((child) => MODALS.has(formOf(index, child))) ?? -1;

/** "will send", "potentially facing": it may come. */
function modalStatus(index: TreeIndex, verb: number): Verdict | undefined {
  const modal =
    dependents(index, verb, "aux").find((child) => MODALS.has(formOf(index, child))) ??
    dependents(index, verb, "advmod").find((child) => formOf(index, child) === "potentially");
  if (modal !== undefined && formOf(index, modal) === "would" && isLongPast(index, verb)) return undefined;
  return modal === undefined ? undefined : { status: "planned", reason: `"${formOf(index, modal)}"` };
}

/** "not only signed but …" denies nothing. */
const isFocusNegation = (index: TreeIndex, negation: number): boolean =>
  (index.children[negation] ?? []).some((child) => /^(only|just|merely)$/.test(formOf(index, child))) ||
  /^(only|just|merely)$/.test(formOf(index, negation + 1));

/** Infinitive with "to", also where a form of "be" stands between. */
export const isInfinitive = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "mark", "aux").some((child) => child < verb && formOf(index, child) === "to");

/** "claims to have sent", "is said to have sent". */
export const isPerfect = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "aux").some((child) => formOf(index, child) === "have");
