// "Its" of a sentence in, the word whose act its clause is out: "forced Chad to halt its raids", "helped Chad in its war".
import type { ParsedSentence } from "../parsed-sentence.ts";

const MAX_STEPS = 7;
const FORCING =
  /^(?:force|compel|allow|enable|lead|cause|prevent|stop|keep|permit|get|bring|encourage|prompt|spur|push|induce|drive)$/;
const KEEPING = /^(?:prevent|stop|keep|deter|prohibit|bar|dissuade|hinder)$/;
const ASKING =
  /^(?:urge|ask|tell|call|order|demand|request|implore|press|push|warn|persuade|convince|want|invite|appeal|plead)$/;
/** What one does with what is one's own: "urged Chad to end its raids", but "urged Chad to back its plan". */
const OWN_CONDUCT =
  /^(?:end|halt|stop|cease|withdraw|abandon|reverse|reconsider|suspend|lift|honou?r|fulfill?|keep|respect|release|freeze|dismantle|curb|resume|reduce|cut|pull|renounce|drop|change|stick|live|abide|disclose|open|close|meet|return)$/;
/** "called on Chad to end its raids". */
const CALLING = /^(?:call|appeal|plead)$/;
const HELPING = /^(?:help|assist|support|aid|back|defend|join|fund)$/;

/** The word that owns what "its" stands before, -1 where the clause does not say. */
export function controllerOf({ tree }: ParsedSentence, word: number): number {
  const objectOf = (verb: number): number =>
    tree.labels.findIndex(
      (label, i) =>
        tree.heads[i] === verb &&
        i > verb &&
        i < word &&
        (/^i?obj$/.test(label) || (label === "obl" && CALLING.test(tree.lemmas[verb] ?? ""))),
    );
  let at = tree.heads[word] ?? -1;
  for (let step = 0; step < MAX_STEPS && at >= 0; step++) {
    const head = tree.heads[at] ?? -1;
    if (head < 0 || tree.labels.some((label, i) => tree.heads[i] === at && label.startsWith("nsubj"))) return -1;
    const label = tree.labels[at] ?? "";
    const lemma = tree.lemmas[head] ?? "";
    const governs =
      label === "xcomp"
        ? FORCING.test(lemma) || (ASKING.test(lemma) && OWN_CONDUCT.test(tree.lemmas[at] ?? ""))
        : label === "advcl"
          ? KEEPING.test(lemma)
          : label === "obl" && HELPING.test(lemma);
    const object = governs ? objectOf(head) : -1;
    if (object >= 0 && object < (label === "obl" ? word : at)) return object;
    at = head;
  }
  return -1;
}
