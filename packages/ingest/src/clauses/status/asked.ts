// An event word in, whether the sentence only asks for the event out: "Did Chad attack?", "has Mali sold them?", "What if it fires?".
import { formOf, headOf, labelOf, lemmaOf, type TreeIndex, uposOf } from "../tree-index.ts";

const OPERATOR =
  /^(?:do|does|did|has|have|had|is|are|was|were|am|will|would|can|could|shall|should|may|might|must|ca|wo|ai)$/;
const MODAL = /^(?:will|would|can|could|shall|should|may|might|must|ca|wo)$/;
const WH = /^(?:who|whom|whose|what|which|when|where|why|how)$/;
/** What a question may begin behind. */
const OPENER = /^(?:[:;,.!?(“"'‘«–—-]|--|and|but|or|so|yet|then|now|if|whether)$/;
const SUBJECT = /^(?:PROPN|PRON|DET|NOUN|ADJ|NUM)$/;

/** A yes-or-no question asks for what it names; "why did Chad attack?" takes for granted that it did. */
export function isAsked(index: TreeIndex, word: number): boolean {
  const { forms } = index.tree;
  const mark = forms.indexOf("?", word);
  if (mark < 0 || forms.slice(word, mark).some((form) => /^[.;!]$/.test(form))) return false;
  for (let at = word; at >= 0 && !/^[.;!?]$/.test(forms[at] ?? ""); at--) {
    const form = formOf(index, at);
    if (form === "if" && /^(?:what|how|and)$/.test(formOf(index, at - 1))) return true;
    if (OPERATOR.test(form) && isInverted(index, at))
      return (
        formOf(index, at + 1) === "there" ||
        (!isTakenForGranted(index, word) && (MODAL.test(form) || !isBehindWh(index, at)))
      );
    if (at < word && form === "," && index.tree.labels[word] !== "root" && headOf(index, word) < at) return false;
  }
  return isRisingStatement(index, word, mark);
}

/** "Did the man who attacked it flee?", "Will Chad's raids on Mali end?", "Are you aware that it fired?": what a question only speaks of. */
const isTakenForGranted = (index: TreeIndex, word: number): boolean =>
  /^(?:acl:relcl|advcl)$/.test(labelOf(index, word)) ||
  /^(?:aware|know|realise|realize|regret|remember|welcome|condemn)$/.test(lemmaOf(index, headOf(index, word))) ||
  (uposOf(index, word) === "NOUN" && labelOf(index, word) !== "root");

/** "has Chad", "didn't they": an operator before its subject, where a question may begin. */
function isInverted(index: TreeIndex, at: number): boolean {
  const behind = /^(?:not|n't|n’t)$/.test(formOf(index, at + 1)) ? at + 2 : at + 1;
  const opens = at === 0 || OPENER.test(formOf(index, at - 1)) || isBehindWh(index, at);
  return opens && (SUBJECT.test(uposOf(index, behind)) || formOf(index, behind) === "there");
}

/** "why did", "to which states has". */
function isBehindWh(index: TreeIndex, operator: number): boolean {
  for (let at = operator - 1; at >= Math.max(0, operator - WH_REACH); at--) {
    if (WH.test(formOf(index, at))) return true;
    if (/^(?:VERB|PUNCT)$/.test(uposOf(index, at))) return false;
  }
  return false;
}
const WH_REACH = 4;

/** "Chad attacked Mali?": the main event of a statement that ends as a question, and is not told by "…, did it not?". */
function isRisingStatement(index: TreeIndex, word: number, mark: number): boolean {
  if (labelOf(index, word) !== "root" || index.tree.forms.slice(0, mark).some((form) => WH.test(form.toLowerCase())))
    return false;
  const comma = index.tree.forms.lastIndexOf(",", mark);
  return comma < word || mark - comma > LONGEST_TAG;
}
/** ", is it not ?", ", right ?". */
const LONGEST_TAG = 5;
