// An event word in, whether the text leaves it open or imagines it out: "had Chad attacked", "has neither confirmed nor denied that".

import { formOf, headOf, isVerbal, labelOf, lemmaOf, type TreeIndex, tagOf, uposOf } from "../tree-index.ts";
import { isAsked } from "./asked.ts";
import { verbStatus } from "./verb-status.ts";

const MAX_STEPS = 12;

/** Whether nothing can be said of the event: it is asked for or imagined, or nobody confirms or denies it. */
export function isLeftOpen(index: TreeIndex, word: number): boolean {
  return (
    isAsked(index, word) ||
    isCounterfactual(index, word) ||
    isUnconfirmed(index, word) ||
    isForbidden(index, word) ||
    isVowedOfAnother(index, word) ||
    isImagined(index, word) ||
    isGivenUp(index, word) ||
    isUnknown(index, word) ||
    isYetToBePrevented(index, word) ||
    isUnmetCondition(index, word)
  );
}

const KNOWN = /^(clear|known|certain|obvious|sure|evident)$/;

/** "it is not clear whether Chad will", "it remains to be seen whether Chad will": nobody says so. */
function isUnknown(index: TreeIndex, word: number): boolean {
  for (let at = word, steps = 0; steps < MAX_STEPS; steps++) {
    const head = headOf(index, at);
    if (head < 0) return false;
    const children = index.children[head] ?? [];
    const doubted =
      /^(unclear|uncertain|unknown|doubtful|unsure)$/.test(lemmaOf(index, head)) ||
      (KNOWN.test(formOf(index, head)) && children.some((child) => NOT.test(formOf(index, child)))) ||
      (formOf(index, head) === "seen" && /^(be|yet)$/.test(formOf(index, head - 1)));
    if (doubted && (index.children[at] ?? []).some((child) => /^(whether|if)$/.test(formOf(index, child)))) return true;
    at = head;
  }
  return false;
}

/** "vowed to stop Chad from joining", "rejected calls for it to be barred from joining": it may join or not. */
function isYetToBePrevented(index: TreeIndex, word: number): boolean {
  const head = headOf(index, word);
  return (
    head >= 0 &&
    isVerbal(index, head) &&
    /^(stop|prevent|bar|ban|block|keep|deter|dissuade|discourage)$/.test(lemmaOf(index, head)) &&
    formOf(index, word - 1) === "from" &&
    tagOf(index, word) === "VBG" &&
    !(index.children[head] ?? []).some((child) => NOT.test(formOf(index, child))) &&
    verbStatus(index, head, 0).status !== "actual"
  );
}

/** "if no deal is reached", "if Chad does not sign": nobody says that it fails. */
const isUnmetCondition = (index: TreeIndex, word: number): boolean => {
  const children = index.children[word] ?? [];
  return (
    children.some((child) => labelOf(index, child) === "mark" && formOf(index, child) === "if") &&
    children.some(
      (child) =>
        NOT.test(formOf(index, child)) ||
        (/^(nsubj|obj)/.test(labelOf(index, child)) &&
          (index.children[child] ?? []).some((det) => formOf(index, det) === "no")),
    )
  );
};

const IMAGINING = /^(imagine|suppose|pretend|dream|fantasise|fantasize|daydream|joke)$/;

/** "Imagine that Chad attacked Niger": nobody says so. */
function isImagined(index: TreeIndex, word: number): boolean {
  for (let at = word, steps = 0; steps < MAX_STEPS; steps++) {
    const head = headOf(index, at);
    if (head < 0) return false;
    if (
      /^(ccomp|xcomp)$/.test(labelOf(index, at)) &&
      IMAGINING.test(lemmaOf(index, head)) &&
      tagOf(index, head) !== "VBN"
    )
      return true;
    at = head;
  }
  return false;
}

/** "had hoped to meet Chad", "was to have met Chad": the text does not say whether it came about. */
const isGivenUp = (index: TreeIndex, word: number): boolean => {
  const own = (index.children[word] ?? []).filter((child) => child < word).map((child) => formOf(index, child));
  if (own.includes("to") && own.includes("have") && /^(was|were)$/.test(own[own.indexOf("to") - 1] ?? "")) return true;
  const head = headOf(index, word);
  if (head < 0 || labelOf(index, word) !== "xcomp" || !/^(hope|want|wish|intend)$/.test(lemmaOf(index, head)))
    return false;
  const above = (index.children[head] ?? []).filter((child) => child < head && labelOf(index, child) === "aux");
  return above.length === 1 && above.every((child) => formOf(index, child) === "had");
};

/** "Chad should not attack": what somebody ought to leave is neither done nor denied. */
const isForbidden = (index: TreeIndex, word: number): boolean => {
  const own = (index.children[word] ?? []).map((child) => formOf(index, child));
  return (
    own.some((form) => /^(should|must|ought)$/.test(form)) && own.some((form) => /^(not|never|n't|n’t)$/.test(form))
  );
};

const VOW =
  /^(commitment|pledge|promise|determination|resolve|goal|objective|guarantee|assurance|policy|assessment|estimate|ensure|insist|agree)$/;

/** "its commitment that Chad will never obtain a bomb", "to ensure Chad never obtains one": what others are bent on says nothing of Chad. */
function isVowedOfAnother(index: TreeIndex, word: number): boolean {
  const children = index.children[word] ?? [];
  const never = children.some((child) => formOf(index, child) === "never");
  const named = children.some((child) => /^nsubj/.test(labelOf(index, child)) && uposOf(index, child) === "PROPN");
  for (let at = word, steps = 0; steps < 3; at = headOf(index, at), steps++) {
    const above = headOf(index, at);
    if (above < 0) return false;
    const able = (index.children[at] ?? []).some(
      (child) => formOf(index, child) === "never" || (lemmaOf(index, at) === "able" && formOf(index, child) === "not"),
    );
    const subject = (index.children[at] ?? []).some(
      (child) => /^nsubj/.test(labelOf(index, child)) && uposOf(index, child) === "PROPN",
    );
    if ((never || able) && (named || subject) && VOW.test(lemmaOf(index, above))) return true;
  }
  return false;
}

/** "Had Chad attacked, it would have lost", "would have fought if it had been free": neither clause tells what happened. */
function isCounterfactual(index: TreeIndex, word: number): boolean {
  const { forms } = index.tree;
  const open = forms.findIndex((_form, at) => opensUnreal(index, at));
  if (open < 0 || !forms.some((_form, at) => isUnrealModal(index, at))) return false;
  let close = open + 1;
  while (close < forms.length && !/^[,;.]$/.test(forms[close] ?? "")) close++;
  if (word > open && word < close) return true;
  for (let at = word, steps = 0; at >= 0 && steps < MAX_STEPS; at = headOf(index, at), steps++)
    if ((index.children[at] ?? []).some((child) => isUnrealModal(index, child))) return true;
  return false;
}

/** "had Chad", "had it not", "if Chad had": an inverted or an "if" clause in the past perfect. */
function opensUnreal(index: TreeIndex, at: number): boolean {
  const form = formOf(index, at);
  const soon = (test: (word: number) => boolean): boolean => {
    for (let word = at + 1; word < Math.min(index.tree.forms.length, at + CLAUSE_OPENING); word++) {
      if (formOf(index, word) === ",") return false;
      if (test(word)) return true;
    }
    return false;
  };
  const participle = (word: number): boolean => /^VB[ND]$/.test(tagOf(index, word)) || formOf(index, word) === "not";
  if (form === "if") return soon((word) => formOf(index, word) === "had" && labelOf(index, word) === "aux");
  return form === "had" && /^(PROPN|PRON|DET|NOUN|ADJ)$/.test(uposOf(index, at + 1)) && soon(participle);
}
const CLAUSE_OPENING = 10;

/** "would have", "could have", "might be". */
const isUnrealModal = (index: TreeIndex, at: number): boolean =>
  /^(would|could|might)$/.test(formOf(index, at)) && labelOf(index, at) === "aux";

const CONFIRMING = /^(confirm|verify|corroborate|substantiate|prove|admit|acknowledge)$/;
const DENYING = /^(deny|disprove)$/;

/** "has neither confirmed nor denied that it sold them", "declined to confirm that", "would not comment on a report that". */
function isUnconfirmed(index: TreeIndex, word: number): boolean {
  for (let at = word - 1; at > 1 && !/^[,;]$/.test(formOf(index, at)); at--)
    if (/^den(y|ied|ies)$/.test(formOf(index, at)) && isBothWays(index, at)) return true;
  for (let at = word, steps = 0; steps < MAX_STEPS; steps++) {
    const head = headOf(index, at);
    if (head < 0) return false;
    if (isVerbal(index, head) && /^(ccomp|xcomp|obj|nsubj:pass|acl)$/.test(labelOf(index, at))) {
      if (CONFIRMING.test(lemmaOf(index, head)) && isWithheld(index, head)) return true;
      if (DENYING.test(lemmaOf(index, head)) && isBothWays(index, head)) return true;
      if (/^(ccomp|acl)$/.test(labelOf(index, at)) && lemmaOf(index, head) === "comment" && isWithheld(index, head))
        return true;
    }
    at = head;
  }
  return false;
}

const NOT = /^(not|n't|n’t|never|neither|nor|yet)$/;

/** "has not confirmed", "declined to confirm". */
const isWithheld = (index: TreeIndex, verb: number): boolean =>
  (index.children[verb] ?? []).some((child) => child < verb && NOT.test(formOf(index, child))) ||
  /^(decline|refuse|fail)$/.test(lemmaOf(index, headOf(index, verb)));

/** "neither confirmed nor denied", "would not confirm or deny". */
const isBothWays = (index: TreeIndex, verb: number): boolean => {
  for (let at = verb - 1; at >= 0 && verb - at <= 4; at--)
    if (CONFIRMING.test(lemmaOf(index, at)) || /^(confirm|admit|acknowledg)/.test(formOf(index, at))) return true;
  return false;
};
