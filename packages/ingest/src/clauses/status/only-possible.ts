// A word for a use of force in, whether the sentence only says that it could, may or must not come to that out: "capable of bombing", "the right to attack", "asked whether it had fired".
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
import { EVENT_NOUN } from "./governors.ts";
import { nounStatus } from "./noun-status.ts";
import { isInfinitive } from "./own-status.ts";
import { verbStatus } from "./verb-status.ts";

const MAX_STEPS = 4;

/** Whether force is neither used, planned nor denied: somebody is able, entitled, equipped or forbidden to use it, or asks whether it was used. */
export function isOnlyPossible(index: TreeIndex, word: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < MAX_STEPS; at = headOf(index, at), steps++) {
    if (TESTS.some((test) => test(index, at))) return true;
    if (!isPartOf(index, at)) return false;
  }
  return false;
}

/** What is said of the word above is said of this one too: "the ability to launch a series of strikes". */
const isPartOf = (index: TreeIndex, at: number): boolean =>
  /^(obj|xcomp|ccomp|conj)$/.test(labelOf(index, at)) ||
  (labelOf(index, at) === "nmod" && prepositionOf(index, at) === "of");

const ABILITY =
  /^(ability|capability|capacity|right|pressure|temptation|excuse|pretext|means|incentive|wherewithal|strength|firepower)$/;

/** "capable of bombing", "the right to attack", "under pressure to invade", "can hit it", "is able to intercept". */
function isAbility(index: TreeIndex, at: number): boolean {
  const head = headOf(index, at);
  if (dependents(index, at, "aux").some((aux) => /^(can|ca)$/.test(formOf(index, aux)))) return true;
  if (head < 0) return false;
  if (lemmaOf(index, head) === "capable" && formOf(index, head + 1) === "of") return true;
  if (isInfinitive(index, at) && dependents(index, head, "cop").length > 0 && lemmaOf(index, head) === "right")
    return false;
  if (isInfinitive(index, at))
    return (
      (lemmaOf(index, head) === "able" &&
        !dependents(index, head, "cop").some((be) => /^(was|were|been)$/.test(formOf(index, be)))) ||
      ABILITY.test(lemmaOf(index, head)) ||
      /^(legal|lawful|permissible|illegal|unlawful)$/.test(lemmaOf(index, head)) ||
      (lemmaOf(index, head) === "decision" && prepositionOf(index, head) === "over") ||
      (lemmaOf(index, head) === "decision" &&
        /^(control|oversight|authority)$/.test(lemmaOf(index, headOf(index, head)))) ||
      objectsBetween(index, head, at, "obj", "obl").some((word) => ABILITY.test(lemmaOf(index, word)))
    );
  return prepositionOf(index, at) === "of" && /^(ability|capability|capacity|right)$/.test(lemmaOf(index, head));
}

/** "a system designed to intercept", "practised intercepting". */
function isMadeFor(index: TreeIndex, at: number): boolean {
  const head = headOf(index, at);
  if (head < 0 || !isVerbal(index, head)) return false;
  if (isInfinitive(index, at))
    return (
      /^(design|build|equip|configure|optimi[sz]e|engineer)$/.test(lemmaOf(index, head)) && tagOf(index, head) === "VBN"
    );
  return (
    tagOf(index, at) === "VBG" &&
    /^(xcomp|ccomp|obj)$/.test(labelOf(index, at)) &&
    /^(practi[sc]e|rehearse|simulate)$/.test(lemmaOf(index, head))
  );
}

const GIVEN = /^(give|supply|provide|lack|possess|acquire|buy|purchase|own|have|need)$/;

/** "gave Chad the weapons to bomb Mali", "lacks the ships to send troops". */
const isMeansTo = (index: TreeIndex, at: number): boolean => {
  if (!isInfinitive(index, at)) return false;
  const above = headOf(index, at);
  const verb = labelOf(index, at) === "acl" ? headOf(index, above) : above;
  return (
    verb >= 0 &&
    verb < at &&
    isVerbal(index, verb) &&
    GIVEN.test(lemmaOf(index, verb)) &&
    objectsBetween(index, verb, at, "obj").some(
      (word) =>
        !EVENT_NOUN.has(lemmaOf(index, word)) &&
        !/^(time|light|nod|go-ahead|blessing|approval|order|consent|permission|reason|interest|nothing|something|anything|much|lot|little)$/.test(
          lemmaOf(index, word),
        ),
    )
  );
};

const OPEN_QUESTION =
  /^(ask|examine|investigate|question|know|clear|unclear|unknown|see|determine|establish|probe|study|check|wonder|doubt|learn|remain|inquire|assess)$/;

/** "asked whether it had fired", "it is not known if it fired": a question about the past. */
function isAskedWhether(index: TreeIndex, at: number): boolean {
  const mark = dependents(index, at, "mark").find((child) => /^(whether|if)$/.test(formOf(index, child)));
  if (mark === undefined) return false;
  const helpers = dependents(index, at, "aux", "aux:pass", "cop").map((helper) => formOf(index, helper));
  const past =
    helpers.some((helper) => /^(was|were|had|has|have|did)$/.test(helper)) ||
    (helpers.length === 0 && /^(VBD|VBN)$/.test(tagOf(index, at)));
  if (!past || helpers.some((helper) => /^(would|will|could|may|might|to)$/.test(helper))) return false;
  const asking = headOf(index, at);
  return (
    formOf(index, mark) === "whether" ||
    (asking >= 0 && asking < mark && mark - asking <= 2 && OPEN_QUESTION.test(lemmaOf(index, asking)))
  );
}

const HINDERING =
  /^(repel|repulse|withstand|prevent|stop|keep|deter|discourage|dissuade|restrain|hinder|block|forestall|preempt|avert)$/;

/** "wants to stop Chad from firing", "troops to deter a raid": nobody says whether it does. */
function isHindered(index: TreeIndex, at: number): boolean {
  const head = headOf(index, at);
  if (head < 0 || !isVerbal(index, head) || !HINDERING.test(lemmaOf(index, head))) return false;
  const from = dependents(index, at, "mark", "case").some((mark) => formOf(index, mark) === "from");
  const averted =
    labelOf(index, at) === "obj" &&
    nounStatus(index, at).status !== "planned" &&
    /^(prevent|deter|forestall|preempt|avert|repel|repulse|withstand)$/.test(lemmaOf(index, head));
  return (from || averted) && verbStatus(index, head, 0).status === "planned";
}

const FORBIDDING = /^(ban|prohibit|forbid|bar|outlaw)$/;

/** "bans it from testing", "a ban on its use of them". */
function isForbidden(index: TreeIndex, at: number): boolean {
  const head = headOf(index, at);
  if (head < 0) return false;
  if (isVerbal(index, head) && FORBIDDING.test(phrasalLemma(index, head)))
    return tagOf(index, at) === "VBG" || isInfinitive(index, at) || labelOf(index, at) === "obj";
  return (
    /^(on|against)$/.test(prepositionOf(index, at)) && /^(ban|prohibition|moratorium|taboo)$/.test(lemmaOf(index, head))
  );
}

const objectsBetween = (
  index: TreeIndex,
  verb: number,
  before: number,
  ...labels: readonly string[]
): readonly number[] => dependents(index, verb, ...labels).filter((word) => word > verb && word < before);

const TESTS: readonly ((index: TreeIndex, at: number) => boolean)[] = [
  isAbility,
  isMadeFor,
  isMeansTo,
  isAskedWhether,
  isHindered,
  isForbidden,
];

/** "has enough uranium to build", "has the right to build", "has the ability to build": nobody says that it will. */
export const isWithinReach = (index: TreeIndex, word: number): boolean =>
  isInfinitive(index, word) &&
  index.lower
    .slice(Math.max(0, word - NEAR), word)
    .some(
      (form, i, before) =>
        /^(enough|sufficient)$/.test(form) ||
        (/^(right|ability|capability|capacity|know-how|wherewithal|technology)$/.test(form) && before[i + 1] === "to"),
    );
const NEAR = 6;
