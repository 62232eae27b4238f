// An event noun in, what stands above it out: "approved the sale", "plans for a visit", "ahead of the talks".

import type { Verdict } from "../frames/frame.ts";
import { phrasalLemma } from "../frames/phrasal-lemma.ts";
import {
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  tagOf,
} from "../tree-index.ts";
import { isAskedToStop } from "./asking.ts";
import { isReason } from "./come-or-not.ts";
import {
  ARRIVALS,
  AVERSE,
  EVENT_NOUN,
  EVENT_OBJECT,
  EVENT_PREPOSITION,
  FORCE,
  NOTICING,
  OCCURRENCE,
  THANKING,
} from "./governors.ts";
import { leaveGiven } from "./leave-given.ts";
import { nounStatus } from "./noun-status.ts";
import { isInfinitive } from "./own-status.ts";
import { isUndecided, predicateStatus, saidOfSubject } from "./said-of-event.ts";
import { ACTUAL, under } from "./verdict.ts";

const MAX_STEPS = 12;

/** A verb's status with all that stands above it. */
export type Climb = (verb: number) => Verdict;

/** What stands above a noun: "approved the sale", "plans for a visit", "ahead of the talks". */
export function nounContext(index: TreeIndex, noun: number, climb: Climb, nested = false): Verdict {
  let at = noun;
  for (let steps = 0; isBeside(index, at) && steps < MAX_STEPS; steps++) at = headOf(index, at);
  const head = headOf(index, at);
  if (head < 0) return ACTUAL;
  const label = labelOf(index, at);
  const preposition = prepositionOf(index, at);
  if (/^(obl|nmod)$/.test(label) && isPreparedFor(index, head, preposition))
    return { status: "planned", reason: "preparations for it" };
  if (label === "nmod" && preposition === "for" && isToBeFixed(index, head) && !hasTakenPlace(index, at))
    return { status: "planned", reason: `under "${lemmaOf(index, head)}"` };
  if (isOnlyFeared(index, at, head, preposition)) return { status: "planned", reason: "only feared" };
  if (isVerbal(index, head)) return verbOverNoun(index, { noun: at, head, label, preposition, climb }, nested);
  if (label === "nsubj" && dependents(index, head, "cop").length > 0) return predicateStatus(index, head);
  if (label === "obl" && preposition === "for" && lemmaOf(index, head) === "due")
    return { status: "planned", reason: "due for it" };
  if (isOpenTo(index, head, preposition)) return { status: "planned", reason: "open to it" };
  if (
    label === "nmod" &&
    preposition === "of" &&
    /^(half|most|some|part|all|rest|dozen|one|two|three|several|many|series|number|bulk|majority|round|cycle)$/.test(
      lemmaOf(index, head),
    )
  )
    return nounContext(index, head, climb, nested);
  if (
    label === "nmod" &&
    preposition === "of" &&
    /^(beginning|start|opening|launch|resumption|holding|convening)$/.test(lemmaOf(index, head))
  )
    return nounContext(index, head, climb, true);
  if (
    label === "nmod" &&
    preposition === "of" &&
    /^(visit|trip)$/.test(lemmaOf(index, at)) &&
    /^(importance|significance)$/.test(lemmaOf(index, head)) &&
    dependents(index, at, "det").some((det) => /^(the|this)$/.test(formOf(index, det)))
  )
    return ACTUAL;
  if (
    label === "nmod" &&
    preposition === "of" &&
    lemmaOf(index, head) === "advance" &&
    prepositionOf(index, head) === "in"
  )
    return { status: "planned", reason: "in advance" };
  if (label === "nmod" && preposition === "of" && isOccasion(index, head))
    return isVerbal(index, headOf(index, head)) ? duringStatus(climb(headOf(index, head))) : ACTUAL;
  if (dependents(index, head, "cop").length > 0 && /^(for|at|during)$/.test(preposition))
    return duringStatus(climb(head));
  if (label === "nmod" && preposition === "through") return duringStatus(nounContext(index, head, climb, true));
  if (label === "nmod" && /^(on|over)$/.test(preposition) && isBallot(index, head))
    return { status: "planned", reason: "a ballot on it" };
  if (label === "nmod" && /^(on|over|about)$/.test(preposition) && isUndecided(index, head, at))
    return { status: "planned", reason: `under "${lemmaOf(index, head)}"` };
  if (label === "nmod" && /^(of|for|on|to|about|over|around|towards)$/.test(preposition)) {
    if (isStanceOn(index, head, at)) return ACTUAL;
    if (lemmaOf(index, head) === "responsibility" && FORCE.test(lemmaOf(index, at))) return ACTUAL;
    const status = EVENT_NOUN.get(lemmaOf(index, head).toLowerCase());
    const ofDeploying = /^(deployment|dispatch)$/.test(lemmaOf(index, at));
    if (status !== undefined && (ofDeploying || !(preposition === "on" || preposition === "over")))
      return under(under(nounContext(index, head, climb, true), nounStatus(index, head)), {
        status,
        reason: `under "${lemmaOf(index, head)}"`,
      });
  }
  return ACTUAL;
}

/** "on the occasion of a visit", "on the sidelines of the talks", "in the course of the tour". */
const isOccasion = (index: TreeIndex, noun: number): boolean =>
  (/^(occasion|sideline|margin|fringe)$/.test(lemmaOf(index, noun)) && /^(on|at)$/.test(prepositionOf(index, noun))) ||
  (/^(course|framework|midst)$/.test(lemmaOf(index, noun)) &&
    /^(in|during|over|within)$/.test(prepositionOf(index, noun)));

/** "drills and talks", "training programmes": what stands above one stands above the other. */
const isBeside = (index: TreeIndex, noun: number): boolean =>
  (labelOf(index, noun) === "conj" && prepositionOf(index, noun) !== "as") ||
  (labelOf(index, noun) === "compound" &&
    /^(programme|program|course|session|exercise|mission)s?$/.test(formOf(index, headOf(index, noun))));

/** "is ready for talks", "remained open to a meeting", "is committed to dialogue". */
const isOpenTo = (index: TreeIndex, head: number, preposition: string): boolean =>
  (/^(committed|receptive|amenable)$/.test(formOf(index, head)) && preposition === "to") ||
  (/^(open|ready|prepared|willing|keen|available)$/.test(lemmaOf(index, head)) && /^(to|for|on)$/.test(preposition));

/** "was worried about an attack", "speculation about another raid": one that has come would be "the attack". */
const isOnlyFeared = (index: TreeIndex, noun: number, head: number, preposition: string): boolean =>
  /^(about|over|of)$/.test(preposition) &&
  /^(worry|worried|concern|concerned|anxious|nervous|afraid|fearful|wary|scared|speculation|rumour|rumor|paranoid|anxiety)$/.test(
    lemmaOf(index, head),
  ) &&
  dependents(index, noun, "det", "amod").some((word) =>
    /^(an?|any|another|further|fresh|new|possible|potential)$/.test(formOf(index, word)),
  );

/** "Preparations are under way for a meeting", "remained open to a meeting" with the phrase hung on the verb. */
const isPreparedFor = (index: TreeIndex, head: number, preposition: string): boolean =>
  (preposition === "for" &&
    dependents(index, head, "nsubj", "nsubj:pass").some((word) =>
      /^(preparation|plan|arrangement)$/.test(lemmaOf(index, word)),
    )) ||
  dependents(index, head, "xcomp").some((word) => isOpenTo(index, word, preposition));

/** "to address the incursion", "will condemn the raid": what is answered has happened. */
const RESPONDING = /^(address|counter|condemn|denounce|protest|investigate|probe|avenge|punish|mourn|deplore)$/;

/** "a referendum on the ratification": it is still to be decided. */
const isBallot = (index: TreeIndex, word: number): boolean =>
  /^(referendum|plebiscite|vote|ballot)$/.test(lemmaOf(index, word));

/** "discussed their respective calls": they were made. */
const isPast = (index: TreeIndex, noun: number): boolean =>
  dependents(index, noun, "amod").some((word) =>
    /^(recent|respective|earlier|previous|past|latest)$/.test(formOf(index, word)),
  );

/** "warned against the ongoing drills": they have come. */
const isUnderWay = (index: TreeIndex, noun: number): boolean =>
  dependents(index, noun, "amod").some((word) =>
    /^(underway|ongoing|current|continuing|continued)$/.test(formOf(index, word)),
  );

/** "failed to prevent the attack": it came. */
const AVERTING = /^(prevent|avert|thwart|foil|stop|deter|avoid)$/;

/** "will take effect after ratification": that lies ahead too; "voted to revoke the ratification": it was given. */
const CONSENT = /^(ratification|signature|accession|recognition)$/;
const UNDOING = /^(revoke|rescind|withdraw|annul|undo|reverse|cancel)$/;

/** "will be signed during a visit": the visit lies ahead too. */
const duringStatus = (above: Verdict): Verdict => (above.status === "planned" ? above : ACTUAL);

/** "agreed to build a dam during a visit", "signed a pact to build it, during a visit": the verb of what was settled then, or -1. */
function settledDuring(index: TreeIndex, noun: number, infinitive: number): number {
  if (!/^(visit|trip|tour|stay|stopover)$/.test(lemmaOf(index, noun)) || !isInfinitive(index, infinitive)) return -1;
  let at = headOf(index, infinitive);
  for (let steps = 0; at >= 0 && !isVerbal(index, at) && steps < MAX_STEPS; steps++) at = headOf(index, at);
  return at >= 0 && SETTLING.test(lemmaOf(index, at)) ? at : -1;
}
const SETTLING =
  /^(agree|pledge|vow|promise|decide|resolve|sign|conclude|reach|reaffirm|undertake|urge|call|invite|ask|initial)$/;

/** "rejected a decision by Chad to send troops": whoever rejects it does not undo it. */
const isOwned = (index: TreeIndex, noun: number): boolean =>
  dependents(index, noun, "nmod:poss").length > 0 ||
  dependents(index, noun, "nmod").some((child) => prepositionOf(index, child) === "by");

/** "opposes Chad's plan to send troops": the plan stands. */
const INTENT = /^(plan|intention|threat|move|effort|bid|attempt|ambition)$/;

/** "its support for Chad's war": that is fought already. */
const isStanceOn = (index: TreeIndex, stance: number, noun: number): boolean =>
  /^(support|backing|opposition)$/.test(lemmaOf(index, stance)) &&
  FORCE.test(lemmaOf(index, noun)) &&
  isOwned(index, noun);

/** What is announced before it is done. */
export const TO_COME: RegExp =
  /^(deployment|redeployment|visit|trip|sale|donation|delivery|transfer|gift|shipment|resupply|purchase|acquisition|procurement)$/;

/** Trades that collapse do not come about; talks that collapse were held. */
const TRADE = /^(purchase|acquisition|sale|order|procurement|transfer|delivery)$/;

function verbOverNoun(
  index: TreeIndex,
  at: { noun: number; head: number; label: string; preposition: string; climb: Climb },
  nested: boolean,
): Verdict {
  const { head, label, preposition, climb } = at;
  const lemma = phrasalLemma(index, head);
  if (label === "obl" || label === "nmod") {
    const status =
      EVENT_OBJECT.get(`${lemma} ${preposition}`) ??
      (nested || (preposition === "against" && !AVERSE.test(lemma)) ? undefined : EVENT_PREPOSITION.get(preposition));
    if (preposition === "for" && THANKING.test(lemma)) return ACTUAL;
    if (preposition === "against" && isUnderWay(index, at.noun)) return ACTUAL;
    if (preposition === "on" && dependents(index, head, "obj", "nsubj:pass").some((word) => isBallot(index, word)))
      return { status: "planned", reason: "a ballot on it" };
    if (preposition === "on" && isUndecided(index, head, at.noun))
      return { status: "planned", reason: `"${lemma} on"` };
    if (preposition === "before" && hasTakenPlace(index, at.noun)) return ACTUAL;
    if (preposition === "including") return climb(head);
    const leave = leaveGiven(index, at.noun, head);
    if (leave !== undefined) return under(climb(head), leave);
    if (preposition === "for" && ARRIVALS.has(lemma) && /^(visit|trip|tour)$/.test(lemmaOf(index, at.noun)))
      return climb(head);
    if (preposition === "for" && isReason(index, head, at.noun)) return ACTUAL;
    if (dependents(index, head, "obj").some((word) => isStanceOn(index, word, at.noun))) return ACTUAL;
    if (preposition === "for" && /^(sit|sit down|gather|meet|assemble|convene|come together)$/.test(lemma))
      return climb(head);
    if (/^(after|upon|following)$/.test(preposition) && CONSENT.test(lemmaOf(index, at.noun)))
      return duringStatus(climb(head));
    const settled = settledDuring(index, at.noun, head);
    if (preposition === "during" && settled >= 0) return duringStatus(climb(settled));
    if (status === undefined && /^(during|at|with|through|to|for|in)$/.test(preposition))
      return duringStatus(climb(head));
    return status === undefined ? ACTUAL : { status, reason: `"${preposition}"` };
  }
  if (
    label === "nsubj" &&
    /^(collapse|founder|fall)$/.test(lemmaOf(index, head)) &&
    TRADE.test(lemmaOf(index, at.noun))
  )
    return { status: "denied", reason: `it came to nothing: "${lemma}"` };
  if (/^nsubj/.test(label)) {
    const said = saidOfSubject(index, head, at.noun);
    if (said !== undefined) return said;
  }
  if (label === "nsubj") return OCCURRENCE.has(lemmaOf(index, head)) ? climb(head) : ACTUAL;
  if (/^(stop|halt|cease|end)$/.test(lemma) && FORCE.test(lemmaOf(index, at.noun))) return ACTUAL;
  if (UNDOING.test(lemma) && CONSENT.test(lemmaOf(index, at.noun))) return ACTUAL;
  if (RESPONDING.test(lemma) || isAskedToStop(index, head)) return ACTUAL;
  if (/^(discuss|review|recall)$/.test(lemma) && isPast(index, at.noun)) return ACTUAL;
  if (
    /^(discuss|consult|debate|review|examine|assess)$/.test(lemma) &&
    (FORCE.test(lemmaOf(index, at.noun)) || /^(test|launch)$/.test(lemmaOf(index, at.noun)))
  )
    return ACTUAL;
  const given = EVENT_OBJECT.get(lemma) ?? EVENT_OBJECT.get(lemmaOf(index, head)) ?? "actual";
  if (
    given === "denied" &&
    /^(halt|stop|suspend|end|cancel)$/.test(lemma) &&
    isRoutine(lemmaOf(index, at.noun)) &&
    climb(head).reason.startsWith("condition")
  )
    return ACTUAL;
  if (given === "denied" && lemmaOf(index, at.noun) === "decision" && isOwned(index, at.noun)) return ACTUAL;
  if (/^(oppose|resist)$/.test(lemma) && INTENT.test(lemmaOf(index, at.noun)) && isOwned(index, at.noun)) return ACTUAL;
  if (/^(announce|unveil)$/.test(lemma) && TO_COME.test(lemmaOf(index, at.noun)))
    return { status: "planned", reason: `under "${lemma}"` };
  if (/^(support|back|facilitate)$/.test(lemma) && TRADE.test(lemmaOf(index, at.noun)))
    return { status: "planned", reason: `under "${lemma}"` };
  const above = climb(head);
  if (above.status === "denied" && NOTICING.test(lemma)) return ACTUAL;
  if (above.status === "denied" && AVERTING.test(lemma) && FORCE.test(lemmaOf(index, at.noun))) return ACTUAL;
  return under(above, given === "actual" ? ACTUAL : { status: given, reason: `under "${lemma}"` });
}

/** "if Chad suspends its drills": they are held. */
export const isRoutine = (lemma: string): boolean =>
  /^(exercise|drill|manoeuvre|maneuver|patrol|flight|overflight)$/.test(lemma);

/** "shook hands before a meeting that lasted an hour". */
const hasTakenPlace = (index: TreeIndex, noun: number): boolean =>
  dependents(index, noun, "acl:relcl").some(
    (verb) => tagOf(index, verb) === "VBD" && dependents(index, verb, "aux", "mark").length === 0,
  );

/** "a date for the meeting has yet to be fixed", "arrangements for the visit". */
const isToBeFixed = (index: TreeIndex, noun: number): boolean =>
  /^(date|venue|arrangement|groundwork|logistics|timing|timetable)$/.test(lemmaOf(index, noun));
