// A noun that names an event and the word above it in, what that word says of whether it comes out: "is due", "is off the table", "fell through", "a decision on".

import { CALENDAR } from "../calendar-words.ts";
import type { Verdict } from "../frames/frame.ts";
import { dependents, formOf, lemmaOf, prepositionOf, type TreeIndex } from "../tree-index.ts";
import { FORCE, MODALS, NEGATIONS, PREDICATE } from "./governors.ts";
import { ownStatus } from "./own-status.ts";
import { ACTUAL, under } from "./verdict.ts";

/** "the visit is due", "is off the table", "is under discussion": what is said of it. */
export function predicateStatus(index: TreeIndex, head: number): Verdict {
  const preposition = dependents(index, head, "case").map((mark) => formOf(index, mark))[0];
  const said = preposition === undefined ? lemmaOf(index, head) : `${preposition} ${lemmaOf(index, head)}`;
  const status = PREDICATE.get(said);
  if (status === undefined || goesOn(index, head)) return ACTUAL;
  const verdict: Verdict = { status, reason: `"${said}"` };
  const own = ownStatus(index, head);
  return own.status === "denied" && status === "denied"
    ? { status: "planned", reason: "not ruled out" }
    : under(own, verdict);
}

/** "is likely to anger Chad": what comes of it, not whether it comes; "is likely to happen" says that. */
const goesOn = (index: TreeIndex, predicate: number): boolean =>
  dependents(index, predicate, "xcomp", "ccomp", "advcl").some(
    (verb) => !/^(happen|occur|take|begin|start|come|be|go)$/.test(lemmaOf(index, verb)),
  );

/** "fell through", "awaits approval", "remains a possibility"; undefined where the verb says nothing of it. */
export function saidOfSubject(index: TreeIndex, verb: number, noun: number): Verdict | undefined {
  const lemma = lemmaOf(index, verb);
  if (isToEnd(index, verb) || saysHowItWent(index, verb)) return ACTUAL;
  if (cameToNothing(index, verb) && !/^(talk|negotiation|meeting|summit)$/.test(lemmaOf(index, noun)))
    return { status: "denied", reason: `it came to nothing: "${lemma}"` };
  if (SET.test(lemma) && isFor(index, verb)) return { status: "planned", reason: `"${lemma} for"` };
  if (lemma === "push" && formOf(index, verb + 1) === "back" && CALENDAR.test(formOf(index, verb + 3)))
    return { status: "planned", reason: "pushed back" };
  if (LOOMING.test(lemma)) return { status: "planned", reason: `"${lemma}"` };
  const possible =
    lemma === "remain" &&
    dependents(index, verb, "xcomp", "obj").some((word) => PREDICATE.get(lemmaOf(index, word)) === "planned");
  return possible ? { status: "planned", reason: "a possibility" } : undefined;
}

/** "did not go well", "did not end in a deal", "are going nowhere": it was held, whatever came of it; "did not go ahead" says that it was not. */
const saysHowItWent = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "advmod").some((word) => NEGATIONS.has(formOf(index, word))) &&
  !dependents(index, verb, "aux").some((word) => MODALS.has(formOf(index, word))) &&
  (/^(end|conclude|last|collapse|fail|stall)$/.test(lemmaOf(index, verb)) ||
    (lemmaOf(index, verb) === "go" &&
      /^(well|smoothly|badly|far|anywhere|beyond|as|according|to|so|without|quite|very|exactly|particularly|entirely)$/.test(
        formOf(index, verb + 1),
      )));

/** "the visit fell through", "came to nothing". */
const cameToNothing = (index: TreeIndex, verb: number): boolean =>
  (lemmaOf(index, verb) === "fall" && formOf(index, verb + 1) === "through") ||
  (lemmaOf(index, verb) === "come" && formOf(index, verb + 1) === "to" && formOf(index, verb + 2) === "nothing");

/** "is scheduled to end in May": it has begun. */
export const isToEnd = (index: TreeIndex, verb: number): boolean =>
  /^(schedule|set|due|slate|expect)$/.test(lemmaOf(index, verb)) &&
  dependents(index, verb, "xcomp").some((word) => /^(end|expire|lapse)$/.test(lemmaOf(index, word)));

/** "is set for May", "has been pencilled in for May". */
const SET = /^(set|slate|bill|pencil|schedule|book|earmark|fix|line|time)$/;
const isFor = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "obl").some((time) => prepositionOf(index, time) === "for") ||
  index.lower.slice(verb + 1, verb + 3).includes("for");

/** "the visit awaits approval", "an attack looms". */
const LOOMING = /^(await|loom|hang|hinge|near|approach|pend)$/;

/** "a decision on the sale": what is decided has not come; an attack has. */
export const isUndecided = (index: TreeIndex, above: number, noun: number): boolean =>
  /^(decision|ruling|negotiation|decide|rule|vote|deliberate)$/.test(lemmaOf(index, above)) &&
  !FORCE.test(lemmaOf(index, noun)) &&
  !/^(test|launch|exercise|drill)$/.test(lemmaOf(index, noun));
