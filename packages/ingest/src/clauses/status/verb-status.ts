// A verb in, its status out: a fold from the verb up to the root of its sentence, each governor having its say.
import type { Status } from "@entente/graph";
import { creditedObject, partTaken } from "../frames/credited-object.ts";
import type { Verdict } from "../frames/frame.ts";
import { phrasalLemma } from "../frames/phrasal-lemma.ts";
import { OBJECT_CONTROL } from "../subjects/control-verbs.ts";
import { finiteAbove, hasOperator } from "../subjects/finite-above.ts";
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
import { ASKING, isAskedToStop, isOfOthers, isTurnedDown } from "./asking.ts";
import { comesWhen, hasDoer, isLatest, isNotWho, isOpenedFor, isTimeToCome, openedBy, saysWhy } from "./come-or-not.ts";
import { denialLeaves, purposeOf } from "./denied-report.ts";
import { doneBy } from "./done-by.ts";
import { DOUBTING, isForeseen, isWeighed, opensForeseen, wishedFor } from "./foreseen.ts";
import { endsForce, gerundAfter, gerundOf, isDecidedOn } from "./gerund-after.ts";
import {
  CLAUSE,
  DONE_BY_VOTE,
  EVENT_NOUN,
  EVENT_OBJECT,
  GERUND,
  INFINITIVE,
  JOURNEYS,
  MESSAGES,
  OWNING_UP,
  REJECTING,
  SAYING,
  TALKING,
  TELLING,
} from "./governors.ts";
import { isInVain, isOnlyToBe } from "./in-vain.ts";
import { isJudgedFor } from "./judged-to-do.ts";
import { isKeenOn } from "./keen-on.ts";
import { GRASPING, isNotPrevented, plannedObject } from "./kept-or-prevented.ts";
import { nounContext } from "./noun-context.ts";
import { nounStatus } from "./noun-status.ts";
import { isNthToDo, isRankAhead, RANK_AHEAD } from "./nth-to-do.ts";
import { isAtWorkOn, SETTING } from "./own-labours.ts";
import { isInfinitive, isPerfect, modalOf, ownStatus } from "./own-status.ts";
import { isPleasure } from "./pleasure.ts";
import { promiseKept } from "./promise-kept.ts";
import { isRejected, isReporting, isToldFalse } from "./rejected-report.ts";
import { alreadySaid } from "./said-aloud.ts";
import { isSupposed } from "./supposed.ts";
import { ACTUAL, under } from "./verdict.ts";

const MAX_STEPS = 12;

/** What stands above a noun; `nested`: within what stands above another. */
export const contextOf = (index: TreeIndex, noun: number, nested = false): Verdict =>
  nounContext(index, noun, (verb) => verbStatus(index, verb, 0), nested);

/** A verb's status with all governors above it. */
export function verbStatus(index: TreeIndex, verb: number, steps: number): Verdict {
  const head = headOf(index, verb);
  const own = ownStatus(index, verb);
  if (steps === 0 && isToldFalse(index, verb)) return { status: "denied", reason: "told to be false" };
  if (isSupposed(index, verb)) return under({ status: "planned", reason: "condition" }, own);
  if (dependents(index, verb, "cc").some((word) => formOf(index, word) === "nor")) return own;
  const asked = labelOf(index, verb) === "conj" ? headOf(index, head) : head;
  if (own.status === "denied" && isInfinitive(index, verb) && ASKING.test(lemmaOf(index, asked)))
    return { status: "planned", reason: `under "${lemmaOf(index, asked)}"` };
  if (head < 0 && opensForeseen(index, verb)) return { status: "planned", reason: "foreseen" };
  if (head < 0 && own.status === "actual" && isInfinitive(index, verb))
    return { status: "planned", reason: "a headline's infinitive" };
  if (head < 0 || steps > MAX_STEPS) return own;
  return under(governorStatus(index, verb, head, steps), own);
}

function governorStatus(index: TreeIndex, verb: number, head: number, steps: number): Verdict {
  if (creditedObject(index, verb) !== undefined) return ACTUAL;
  const said = isJudgedFor(index, verb) ? head : alreadySaid(index, verb);
  if (said >= 0) return verbStatus(index, said, steps + 1);
  if (isOnlyToBe(index, verb)) return isVerbal(index, head) ? verbStatus(index, head, steps + 1) : ACTUAL;
  const done = isInfinitive(index, verb) ? doneBy(index, verb, head) : undefined;
  if (done !== undefined) return verbStatus(index, done, steps + 1);
  const label = labelOf(index, verb);
  switch (label) {
    case "xcomp":
    case "ccomp":
      if (!isVerbal(index, head) && isRejected(index, verb, head))
        return { status: "denied", reason: "rejected report" };
      if (label === "xcomp" && !isVerbal(index, head) && isNoun(index, head) && !isInfinitive(index, verb))
        return ACTUAL;
      return complementStatus(index, verb, head, steps);
    case "csubj":
    case "csubj:pass":
      if (isPleasure(index, verb, head)) return verbStatus(index, head, steps + 1);
      return complementStatus(index, verb, head, steps);
    case "conj":
      return conjunctStatus(index, verb, head, steps);
    case "acl":
      if (isPleasure(index, verb, head)) return verbStatus(index, head, steps + 1);
      if (
        SAYING.has(lemmaOf(index, verb)) &&
        (isReporting(index, verb) || (MESSAGES.test(lemmaOf(index, head)) && !isOfOthers(index, verb)))
      )
        return ACTUAL;
      if (isRejected(index, verb, head)) return { status: "denied", reason: "rejected report" };
      if (headOf(index, head) < 0 && formOf(index, head) === "votes" && DONE_BY_VOTE.test(lemmaOf(index, verb)))
        return ACTUAL;
      return isInfinitive(index, verb) ? nounInfinitiveStatus(index, head) : participleStatus(index, verb, head);
    case "acl:relcl":
      if (isNotWho(index, head)) return { status: "denied", reason: "it was not they" };
      if (isTimeToCome(index, head)) return { status: "planned", reason: "a time to come" };
      if (isVerbal(index, head) && comesWhen(index, verb, head)) return { status: "planned", reason: "when it comes" };
      return isRejected(index, verb, head) ? { status: "denied", reason: "rejected report" } : ACTUAL;
    case "advcl":
      return adverbialStatus(index, verb, head, steps);
    default:
      return ACTUAL;
  }
}

/** "warships shoot down missiles": the parser takes the subject for the head of the clause. */
const isNoun = (index: TreeIndex, word: number): boolean =>
  headOf(index, word) < 0 && /^NNP?S$/.test(tagOf(index, word)) && dependents(index, word, "cop").length === 0;

function complementStatus(index: TreeIndex, verb: number, head: number, steps: number): Verdict {
  const lemma = phrasalLemma(index, head);
  const above =
    isVerbal(index, head) || headOf(index, head) >= 0 ? verbStatus(index, head, steps + 1) : ownStatus(index, head);
  const by = (status: Status): Verdict => (status === "actual" ? ACTUAL : { status, reason: `under "${lemma}"` });
  if (isInfinitive(index, verb)) {
    if (isWeighed(index, verb)) return { status: "planned", reason: "weighed" };
    if (isInVain(index, head)) return { status: "denied", reason: "in vain" };
    if (isTurnedDown(index, head)) return { status: "denied", reason: "turned down" };
    if (isOpenedFor(index, verb, head)) return { status: "planned", reason: "purpose" };
    if (lemma === "hesitate" && above.reason === "negation" && modalOf(index, head) < 0) return ACTUAL;
    if (lemma === "decide" && above.status === "denied") return { status: "planned", reason: "not decided" };
    const planned = plannedObject(index, verb, head);
    if (planned >= 0 && !OBJECT_CONTROL.has(lemmaOf(index, head))) return nounInfinitiveStatus(index, planned);
    if (isPerfect(index, verb) && INFINITIVE.get(lemma) !== "denied" && !SETTING.test(lemma)) return above;
    if (/^(have|be)$/.test(lemma) && (index.children[head] ?? []).some((child) => formOf(index, child) === "yet"))
      return { status: "denied", reason: "yet to" };
    if (lemma === "have" && /^(VBZ|VBP)$/.test(tagOf(index, head)))
      return under(above, { status: "planned", reason: "has to" });
    if (/^(become|be|remain)$/.test(lemma) && isLatest(index, verb, head)) return above;
    if ((lemma === "vote" && DONE_BY_VOTE.test(lemmaOf(index, verb))) || isAtWorkOn(index, verb, head)) return above;
    return under(above, by(INFINITIVE.get(lemma) ?? INFINITIVE.get(lemmaOf(index, head)) ?? "planned"));
  }
  if (saysWhy(index, verb)) return ACTUAL;
  if (tagOf(index, verb) === "VBG" && (isAskedToStop(index, head) || endsForce(index, verb, lemma))) return ACTUAL;
  if (tagOf(index, verb) === "VBG" && lemma === "oppose" && hasDoer(index, verb, head))
    return { status: "planned", reason: "opposed by others" };
  if (
    tagOf(index, verb) === "VBG" &&
    lemma === "help" &&
    above.reason === "negation" &&
    /^c(an?|ould)$/.test(formOf(index, modalOf(index, head)))
  )
    return ACTUAL;
  if (tagOf(index, verb) === "VBG") return under(above, by(GERUND.get(lemma) ?? "actual"));
  if (tagOf(index, verb) === "VB" && dependents(index, verb, "aux").length === 0)
    return under(above, by(INFINITIVE.get(lemma) ?? "planned"));
  const left = above.status === "denied" ? denialLeaves(index, verb, lemma) : undefined;
  if (left !== undefined) return left;
  return under(above.status === "planned" ? ACTUAL : above, by(CLAUSE.get(lemma) ?? "actual"));
}

function conjunctStatus(index: TreeIndex, verb: number, head: number, steps: number): Verdict {
  if (!isVerbal(index, head)) return ACTUAL;
  if (dependents(index, verb, "cc").some((cc) => formOf(index, cc) === "rather" && formOf(index, cc + 1) === "than"))
    return { status: "denied", reason: "rather than" };
  if (
    SAYING.has(lemmaOf(index, verb)) &&
    labelOf(index, head) === "advcl" &&
    TELLING.has(lemmaOf(index, headOf(index, head)))
  )
    return verbStatus(index, headOf(index, head), steps + 1);
  const ownHelpers = dependents(index, verb, "aux", "mark", "nsubj", "nsubj:pass").length > 0;
  const above = labelOf(index, head) === "ccomp" ? headOf(index, head) : -1;
  if (above >= 0 && !ownHelpers && SAYING.has(lemmaOf(index, verb)) && REJECTING.test(lemmaOf(index, above)))
    return verbStatus(index, above, steps + 1);
  const infinitive =
    tagOf(index, verb) === "VB" && !ownHelpers
      ? dependents(index, head, "xcomp").find((word) => word < verb && isInfinitive(index, word))
      : undefined;
  if (infinitive !== undefined && tagOf(index, head) !== "VB") return verbStatus(index, infinitive, steps + 1);
  const finite = finiteAbove(index, verb, head);
  if (finite !== head && (!ownHelpers || hasOperator(index, verb)))
    return headOf(index, finite) < 0 ? ACTUAL : governorStatus(index, finite, headOf(index, finite), steps + 1);
  const alike = tagOf(index, verb) === tagOf(index, head) || /^(VB|VBN|VBG)$/.test(tagOf(index, verb));
  if (!ownHelpers && alike) return withoutNegation(index, head, verbStatus(index, head, steps + 1));
  return headOf(index, head) < 0 ? ACTUAL : governorStatus(index, head, headOf(index, head), steps + 1);
}

/** "did not visit but phoned": negation of the first of two finite verbs stays there. */
function withoutNegation(index: TreeIndex, head: number, verdict: Verdict): Verdict {
  const contrast = (index.children[head] ?? []).some(
    (child) =>
      labelOf(index, child) === "conj" && dependents(index, child, "cc").some((cc) => formOf(index, cc) === "but"),
  );
  return contrast && verdict.reason === "negation" ? ACTUAL : verdict;
}

function participleStatus(index: TreeIndex, verb: number, noun: number): Verdict {
  const part = tagOf(index, verb) === "VBG" ? partTaken(index, verb) : -1;
  if (part >= 0) return verbStatus(index, part, 0);
  if (/^favou?r$/.test(lemmaOf(index, noun)) && !DONE_BY_VOTE.test(lemmaOf(index, verb)))
    return { status: "planned", reason: "in favour of it" };
  if (/^(process|midst|middle)$/.test(lemmaOf(index, noun)) && dependents(index, noun, "cop").length > 0)
    return nounStatus(index, noun);
  if (tagOf(index, verb) === "VBG" && isForeseen(index, verb, noun)) return { status: "planned", reason: "foreseen" };
  return tagOf(index, verb) === "VBG" &&
    EVENT_NOUN.has(lemmaOf(index, noun)) &&
    lemmaOf(index, noun) !== "responsibility" &&
    dependents(index, verb, "mark").length > 0
    ? nounInfinitiveStatus(index, noun)
    : ACTUAL;
}

/** "its bid to join is opposed": who strives for it still does. */
const STRIVING = /^(bid|campaign|effort|plan|drive|push|ambition|wish|desire|application|aspiration)$/;

/** "plans to send", "the first state to sign". */
function nounInfinitiveStatus(index: TreeIndex, noun: number): Verdict {
  const lemma = lemmaOf(index, noun).toLowerCase();
  if (isNthToDo(index, noun) && !EVENT_NOUN.has(lemma)) return isRankAhead(index, noun) ? RANK_AHEAD : ACTUAL;
  if (prepositionOf(index, noun) === "among" && dependents(index, noun, "cop").length > 0)
    return verbStatus(index, noun, 1);
  const kept = headOf(index, noun);
  const became = promiseKept(index, noun);
  if (became !== undefined)
    return under(verbStatus(index, became.verb, 1), became.done ? ACTUAL : { status: "denied", reason: "given up" });
  if (/^(opportunity|occasion|chance)$/.test(lemma) && GRASPING.test(lemmaOf(index, kept)))
    return verbStatus(index, kept, 1);
  const status = EVENT_NOUN.get(lemma) ?? "planned";
  const context = contextOf(index, noun, true);
  if (STRIVING.test(lemma) && context.reason === 'under "oppose"') return { status, reason: `under "${lemma}"` };
  return under(context, under(nounStatus(index, noun), { status, reason: `under "${lemma}"` }));
}

function adverbialStatus(index: TreeIndex, verb: number, head: number, steps: number): Verdict {
  const marks = dependents(index, verb, "mark", "case").map((child) => formOf(index, child));
  if (marks.length === 0 && tagOf(index, verb) === "VBG" && verb - head <= 3 && GERUND.has(phrasalLemma(index, head)))
    return complementStatus(index, verb, head, steps);
  if (lemmaOf(index, head) === "vote" && isInfinitive(index, verb) && DONE_BY_VOTE.test(lemmaOf(index, verb)))
    return verbStatus(index, head, steps + 1);
  const backed = wishedFor(index, verb);
  if (backed !== undefined) return backed;
  const about = dependents(index, verb, "nsubj").some((word) => prepositionOf(index, word) === "about");
  if ((about || marks.includes("about")) && tagOf(index, verb) === "VBG" && DOUBTING.test(lemmaOf(index, head)))
    return { status: "planned", reason: "foreseen" };
  if (isKeenOn(index, head, marks)) return { status: "planned", reason: "wished for" };
  if (marks.includes("to") && tagOf(index, verb) === "VBG" && OWNING_UP.test(lemmaOf(index, head)))
    return verbStatus(index, head, steps + 1);
  const planned = marks.includes("to") ? plannedObject(index, verb, head) : -1;
  if (planned >= 0) return nounInfinitiveStatus(index, planned);
  if (tagOf(index, verb) === "VBG" && isDecidedOn(index, head, marks))
    return { status: "planned", reason: "still to be decided" };
  const after = tagOf(index, verb) === "VBG" ? gerundAfter(index, head, marks) : undefined;
  if (after !== undefined)
    return under(verbStatus(index, head, steps + 1), { status: after, reason: `under "${lemmaOf(index, head)}"` });
  if (marks.includes("to") && lemmaOf(index, head) === "go" && formOf(index, head + 1) === "on")
    return verbStatus(index, head, steps + 1);
  const apart = marks.includes("to") && /^,$/.test(formOf(index, Math.min(...dependents(index, verb, "mark")) - 1));
  if (!apart && marks.includes("to") && (INFINITIVE.get(lemmaOf(index, head)) ?? "planned") !== "planned")
    return complementStatus(index, verb, head, steps);
  if (marks.includes("to") && /^(become|be|remain)$/.test(lemmaOf(index, head)) && isLatest(index, verb, head))
    return verbStatus(index, head, steps + 1);
  if (marks.some((mark) => mark === "to"))
    return (JOURNEYS.has(lemmaOf(index, head)) && TALKING.has(lemmaOf(index, verb))) ||
      lemmaOf(index, verb) === "protest" ||
      isAtWorkOn(index, verb, head) ||
      (TELLING.has(lemmaOf(index, head)) && SAYING.has(lemmaOf(index, verb)))
      ? verbStatus(index, head, steps + 1)
      : purposeOf(verbStatus(index, head, steps + 1));
  if (marks.includes("against") && /^(decide|vote|opt|rule)$/.test(lemmaOf(index, head)))
    return under(verbStatus(index, head, steps + 1), { status: "denied", reason: '"against"' });
  if (comesWhen(index, verb, head)) return { status: "planned", reason: "when it comes" };
  const opened = openedBy(index, verb, head, marks);
  if (opened !== undefined) return opened;
  if (marks.includes("from") && isNotPrevented(index, head)) return ACTUAL;
  if (marks.includes("from") && EVENT_OBJECT.get(lemmaOf(index, head)) === "denied")
    return under(verbStatus(index, head, steps + 1), { status: "denied", reason: `under "${lemmaOf(index, head)}"` });
  const of = marks.includes("of") && tagOf(index, verb) === "VBG" ? gerundOf(index, head) : undefined;
  if (of !== undefined) return of;
  if (marks.includes("instead")) return { status: "denied", reason: "instead of" };
  const nonFinite = /^(VBG|VBN)$/.test(tagOf(index, verb)) && dependents(index, verb, "nsubj", "aux").length === 0;
  if (
    !nonFinite ||
    marks.some((mark) => /^(after|since|while|when|following|for|over)$/.test(mark)) ||
    steps > MAX_STEPS
  )
    return ACTUAL;
  if (SAYING.has(lemmaOf(index, verb)) && tagOf(index, verb) === "VBG") return ACTUAL;
  const above = verbStatus(index, head, steps + 1);
  return above.status === "planned" ? above : ACTUAL;
}
