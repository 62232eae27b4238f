// An event word in, who vouches for it out: the speaker of its clause, an accuser, or a hedge.
import type { Attribution } from "./frames/frame.ts";
import { isRejected, isToldFalse } from "./status/rejected-report.ts";
import { surfaceSubject } from "./subjects/surface-subject.ts";
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
} from "./tree-index.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
/** Verbs that report what somebody says without doubting it. */
export const SAYING: ReadonlySet<string> = words(
  "say tell announce state declare report add note confirm explain reveal disclose recall stress emphasise emphasize insist reiterate write tweet acknowledge admit concede describe claim_credit highlight underline mention indicate show inform testify repeat maintain argue warn",
);
/** Verbs that make what follows an accusation. */
export const CLAIMING: ReadonlySet<string> = words(
  "allege claim accuse suspect suggest believe speculate fear contend assert",
);
const ACCUSING: ReadonlySet<string> = words("accuse blame suspect charge");
const HEDGES: ReadonlySet<string> = words(
  "allegedly reportedly purportedly supposedly apparently possibly probably presumably perhaps",
);
const HEDGING_ADJECTIVES: ReadonlySet<string> = words(
  "alleged suspected purported supposed apparent reputed so-called",
);

/** Who vouches for the event, if not the text alone. */
export function findAttribution(index: TreeIndex, trigger: number): Attribution | undefined {
  return hedge(index, trigger) ?? governor(index, trigger) ?? accordingTo(index, trigger);
}

function hedge(index: TreeIndex, trigger: number): Attribution | undefined {
  for (const child of index.children[trigger] ?? []) {
    const form = formOf(index, child);
    if (
      HEDGES.has(form) ||
      (form === "likely" && /^VB[ND]$/.test(tagOf(index, trigger)) && !isAhead(index, trigger)) ||
      (labelOf(index, child) === "amod" && HEDGING_ADJECTIVES.has(form))
    )
      return { kind: "hedged", verb: form };
    if (/^(nsubj|obl:agent)$/.test(labelOf(index, child))) {
      const doubted = dependents(index, child, "amod").find((word) => HEDGING_ADJECTIVES.has(formOf(index, word)));
      if (doubted !== undefined) return { kind: "hedged", verb: formOf(index, doubted) };
    }
  }
  return undefined;
}

/** "will likely be fired": foreseen, not doubted. */
const isAhead = (index: TreeIndex, trigger: number): boolean =>
  dependents(index, trigger, "aux").some((aux) =>
    /^(will|would|could|may|might|can|should|must|to)$/.test(formOf(index, aux)),
  );

function governor(index: TreeIndex, trigger: number): Attribution | undefined {
  let at = trigger;
  let wrong = false;
  for (let steps = 0; steps < 12; steps++) {
    const head = headOf(index, at);
    if (head < 0) return parenthetical(index, at);
    const label = labelOf(index, at);
    const lemma = lemmaOf(index, head);
    wrong ||= isWrong(index, at, label);
    if (wrong && isVerbal(index, head) && ACCUSING.has(lemma)) return named(index, head, "accused");
    if (/^(ccomp|xcomp)$/.test(label) && isVerbal(index, head)) {
      if (CLAIMING.has(lemma)) return named(index, head, "claimed");
      if (SAYING.has(lemma)) return named(index, head, "said");
    }
    if (
      (/^(acl|ccomp|nmod)$/.test(label) || isWhole(index, at, head)) &&
      !saysIt(index, at, trigger) &&
      !(lemma === "accusation" && prepositionOf(index, at) === "over") &&
      /^(allegation|accusation|claim|suspicion|charge|report|rumour|rumor)$/.test(lemma)
    )
      return isRejected(index, at, head) || isToldFalse(index, trigger) ? undefined : { kind: "claimed", verb: lemma };
    at = head;
  }
  return undefined;
}

/** "its charge that Chad bombed Niger": a clause that lacks nothing is what is charged, and no relative. */
const isWhole = (index: TreeIndex, verb: number, noun: number): boolean =>
  labelOf(index, verb) === "acl:relcl" &&
  formOf(index, noun + 1) === "that" &&
  dependents(index, verb, "nsubj").some((word) => word > noun + 1) &&
  dependents(index, verb, "obj").some((word) => word > verb);

/** "a report accusing Chad": the report is no doubt about its own words. */
const saysIt = (index: TreeIndex, at: number, trigger: number): boolean =>
  at === trigger &&
  labelOf(index, at) === "acl" &&
  /^(accusing|condemning|criticising|criticizing|urging|warning|denouncing|blaming)$/.test(formOf(index, at));

/** "accused Iran of arming": what stands under "of" or "for" is the wrong, not the accused. */
const isWrong = (index: TreeIndex, at: number, label: string): boolean =>
  /^(xcomp|ccomp)$/.test(label) ||
  (/^(advcl|acl|obl|nmod)$/.test(label) &&
    dependents(index, at, "mark", "case").some((child) => /^(of|for|over|with)$/.test(formOf(index, child)))) ||
  (label === "advcl" && dependents(index, at, "mark").some((child) => formOf(index, child) === "by"));

/** "…, the minister said": the speech verb hangs on the sentence. */
function parenthetical(index: TreeIndex, root: number): Attribution | undefined {
  const verb = dependents(index, root, "parataxis", "ccomp", "advcl").find(
    (child) =>
      SAYING.has(lemmaOf(index, child)) &&
      labelOf(index, child) === "parataxis" &&
      dependents(index, child, "ccomp").length === 0,
  );
  return verb === undefined ? undefined : named(index, verb, "said");
}

function named(index: TreeIndex, verb: number, kind: Attribution["kind"]): Attribution {
  const speaker = surfaceSubject(index, verb)[0];
  return { kind, verb: lemmaOf(index, verb), ...(speaker === undefined ? {} : { speaker: speaker.word }) };
}

function accordingTo(index: TreeIndex, trigger: number): Attribution | undefined {
  for (let at = trigger, steps = 0; at >= 0 && steps < 12; at = headOf(index, at), steps++) {
    const source = dependents(index, at, "obl", "nmod", "advcl").find(
      (child) => prepositionOf(index, child) === "according to",
    );
    if (source !== undefined) return { kind: "said", verb: "according to", speaker: source };
  }
  return undefined;
}
