// A frame in, its status out: what its words say of themselves, under what stands above them.

import type { Frame, Verdict } from "../frames/frame.ts";
import { phrasalLemma } from "../frames/phrasal-lemma.ts";
import { isMeanwhileIn } from "../frames/place-frame.ts";
import {
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
} from "../tree-index.ts";
import { argumentNegation } from "./argument-negation.ts";
import { isAskedToStop } from "./asking.ts";
import { ARRIVALS, EVENT_OBJECT } from "./governors.ts";
import { leaveGiven } from "./leave-given.ts";
import { isRoutine, TO_COME } from "./noun-context.ts";
import { nounStatus } from "./noun-status.ts";
import { isToEnd } from "./said-of-event.ts";
import { contextOf, verbStatus } from "./verb-status.ts";
import { ACTUAL, under } from "./verdict.ts";

/** The status of a frame. */
export function judgeStatus(index: TreeIndex, frame: Frame): Verdict {
  if (frame.form === "noun") {
    if (isAnothersToOppose(index, frame.trigger)) return { status: "planned", reason: "opposed by others" };
    if (dependents(index, frame.trigger, "cop").length > 0) return verbStatus(index, frame.trigger, 0);
    const own = nounStatus(index, frame.trigger);
    if (frame.light >= 0) return carriedStatus(index, frame, own);
    return under(contextOf(index, frame.trigger), own);
  }
  const told = isMeanwhileIn(index, frame.trigger) ? headOf(index, frame.trigger) : frame.trigger;
  return under(verbStatus(index, told, 0), argumentNegation(index, frame));
}

/** "opposed Chad's purchase of jets": Chad would buy them all the same. */
const isAnothersToOppose = (index: TreeIndex, noun: number): boolean =>
  /^(purchase|acquisition|procurement|sale|delivery|transfer)$/.test(lemmaOf(index, noun)) &&
  labelOf(index, noun) === "obj" &&
  lemmaOf(index, headOf(index, noun)) === "oppose" &&
  dependents(index, noun, "nmod:poss").length > 0;

/** Who commits these has done them; who commits troops will send them. */
const WRONGS =
  /^(atrocity|massacre|crime|attack|violation|genocide|aggression|murder|raid|strike|killing|assault|bombing)$/;

/** Who does this to any talks or sales there may be has none. */
const REFUSING = /^(reject|refuse|rule[ _]out|spurn|rebuff|turn[ _]down|forswear|deny|disclaim|disavow)$/;

/** "is to end a visit to Chad", "will conclude the drill": it goes on already; "will end the trip with a stop in Chad": the stop does not. */
const isUnderWay = (index: TreeIndex, { trigger, lemma }: Frame, carrying: string): boolean =>
  /^(conclude|end|wrap up|finish|complete|cut short|cut|wind up)$/.test(carrying) &&
  (/^(exercise|drill)$/.test(lemma) ||
    (/^(visit|trip|tour|stay)$/.test(lemma) &&
      dependents(index, trigger, "nmod").some((place) => prepositionOf(index, place) === "to")));

/** "cancelled talks", "began the expected offensive": the carrying verb decides, and what happened is no longer only expected. */
function carriedStatus(index: TreeIndex, frame: Frame, own: Verdict): Verdict {
  const lemma = phrasalLemma(index, frame.light);
  const given =
    lemma === "commit" && WRONGS.test(frame.lemma)
      ? undefined
      : (EVENT_OBJECT.get(`${lemma} ${prepositionOf(index, frame.trigger)}`) ??
        EVENT_OBJECT.get(lemma) ??
        EVENT_OBJECT.get(lemmaOf(index, frame.light)));
  const carried = verbStatus(index, frame.light, 0);
  if (REQUESTS.test(frame.lemma) && ANSWERING.test(lemma) && isObject(index, frame.trigger)) return ACTUAL;
  if (isToEnd(index, frame.light)) return ACTUAL;
  if (own.reason === '"any"')
    return under(
      carried,
      given === "denied" || REFUSING.test(lemma) ? { status: "denied", reason: `under "${lemma}"` } : own,
    );
  if (isStoppedInFlight(index, frame, lemma)) return carried;
  const leave = leaveGiven(index, frame.trigger, frame.light);
  if (leave !== undefined) return under(carried, leave);
  if (
    prepositionOf(index, frame.trigger) === "for" &&
    ARRIVALS.has(lemma) &&
    !/^(visit|trip|tour|stay)$/.test(frame.lemma)
  )
    return under(carried, { status: "planned", reason: "an arrival for it" });
  if (isAskedToStop(index, frame.light)) return ACTUAL;
  if (isUnderWay(index, frame, lemma) && carried.status === "planned" && !carried.reason.startsWith("condition"))
    return own;
  if (
    /^(during|on|at)$/.test(prepositionOf(index, frame.trigger)) &&
    /^(announce|unveil|offer|propose|pledge|promise)$/.test(lemma)
  )
    return under(carried, own);
  if (/^(announce|unveil)$/.test(lemma) && TO_COME.test(frame.lemma))
    return under(carried, { status: "planned", reason: `under "${lemma}"` });
  if (given === "denied" && isRoutine(frame.lemma) && carried.reason.startsWith("condition")) return ACTUAL;
  if (given !== undefined) return under(carried, under({ status: given, reason: `under "${lemma}"` }, own));
  if (own.reason === "a time to come" && GREETING.test(lemma)) return under(carried, own);
  return own.status === "planned" && !TELLING.test(lemma) ? carried : under(carried, own);
}

/** "welcomed the talks taking place next week": who greets them has not had them. */
const GREETING = /^(welcome|hail|praise|applaud|facilitate|arrange|organi[sz]e|confirm|back|support)$/;

/** "announced the possible sale": who tells of it has not done it. */
const TELLING = /^(announce|unveil|disclose|reveal|detail|outline|mention|cite|report)$/;

/** What a noun for a lasting thing says of itself alone: "agreed to end its embargo" leaves the embargo standing. */
export function judgeStanding(index: TreeIndex, frame: Frame): Verdict {
  const head = headOf(index, frame.trigger);
  if (head >= 0 && lemmaOf(index, head) === "deny" && frame.lemma === "presence")
    return { status: "denied", reason: 'under "deny"' };
  if (
    head >= 0 &&
    isVerbal(index, head) &&
    BLOCKING.test(lemmaOf(index, head)) &&
    labelOf(index, frame.trigger) === "obj"
  )
    return under(verbStatus(index, head, 0), { status: "denied", reason: `under "${lemmaOf(index, head)}"` });
  const wanted =
    head >= 0 &&
    (/^(call|push|ask|press|lobby)$/.test(lemmaOf(index, head))
      ? prepositionOf(index, frame.trigger) === "for"
      : isVerbal(index, head) &&
        /^(seek|demand|propose|consider|threaten|want|recommend|deter|forestall|preempt)$/.test(lemmaOf(index, head)) &&
        !/^(request|demand|appeal|plea|invitation)$/.test(frame.lemma) &&
        labelOf(index, frame.trigger) === "obj");
  const tobe = head >= 0 && labelOf(index, frame.trigger) === "obj" && OPENING.test(lemmaOf(index, head));
  const opening = tobe ? verbStatus(index, head, 0) : ACTUAL;
  if (opening.status === "planned") return opening;
  return wanted ? { status: "planned", reason: `under "${lemmaOf(index, head)}"` } : nounStatus(index, frame.trigger);
}

/** "blocked sanctions on Chad": there are none. */
/** "denied a request from Chad": it was made. */
const REQUESTS = /^(request|demand|appeal|plea)$/;
const ANSWERING = /^(deny|decline|reject|refuse|ignore|dismiss|spurn|rebuff)$/;
const isObject = (index: TreeIndex, word: number): boolean => /^(obj|nsubj:pass)$/.test(labelOf(index, word));
const BLOCKING = /^(block|veto)$/;

/** "will launch a training mission", "could face sanctions": it is not there yet. */
const OPENING = /^(organi[sz]e|launch|start|establish|begin|create|conduct|pursue|face|suffer)$/;

/** "Air defences thwarted a missile attack": what they stopped had been fired. */
const isStoppedInFlight = (index: TreeIndex, frame: Frame, lemma: string): boolean =>
  /^(thwart|foil|stop|block)$/.test(lemma) &&
  /^(attack|strike|raid|barrage|assault)$/.test(frame.lemma) &&
  dependents(index, frame.trigger, "compound", "amod").some((word) =>
    /^(missiles?|drones?|rockets?|ballistic|uav)$/.test(formOf(index, word)),
  ) &&
  dependents(index, frame.light, "nsubj").some((word) =>
    /^(defen[cs]es?|system|battery|batteries|interceptors?)$/.test(formOf(index, word)),
  );
