// A place in a sentence in, the names that stand there in a row out, whatever the tree makes of them: "Chad, Niger and Mali".
import { formOf, type TreeIndex, uposOf } from "../tree-index.ts";

const BETWEEN = /^(,|;|and|&|the|or|both|as|well|with)$/;
const LONGEST = 80;

/** The names in a row at `from`; nothing when the first word there is no name. */
export function namesFrom(index: TreeIndex, from: number): number[] {
  const found: number[] = [];
  for (let at = from; at < Math.min(index.tree.forms.length, from + LONGEST); at++) {
    if (uposOf(index, at) === "PROPN") found.push(at);
    else if (!BETWEEN.test(formOf(index, at))) break;
  }
  return found;
}

/** The names in a row that end at `last`. */
export function namesUpTo(index: TreeIndex, last: number): number[] {
  const found: number[] = [];
  for (let at = last; at >= 0; at--) {
    if (uposOf(index, at) === "PROPN") found.push(at);
    else if (!/^(,|and|&|the)$/.test(formOf(index, at))) break;
  }
  return found.reverse();
}

const OPENS = /^(are|were|is|include|includes|included|including|:|–|—|--|\(|namely)$/;
const WITHIN_PHRASE = /^(ADP|DET|PROPN|ADJ|NUM|NOUN|PUNCT|ADV|PART)$/;
const NEAR = 8;

/** The names that a plural noun lists: "members are A and B", "members: A and B", "members (A and B)". */
export function namesListedAfter(index: TreeIndex, noun: number): number[] {
  for (let at = noun + 1; at < Math.min(index.tree.forms.length, noun + NEAR); at++) {
    const form = formOf(index, at);
    if (OPENS.test(form)) return namesFrom(index, formOf(index, at + 1) === ":" ? at + 2 : at + 1);
    if (form === "-" && at > noun && uposOf(index, at + 1) === "PROPN") return namesFrom(index, at + 1);
    if (form === "," && /^(namely|i\.e\.|viz)$/.test(formOf(index, at + 1))) return namesFrom(index, at + 2);
    if (form === "," || !WITHIN_PHRASE.test(uposOf(index, at))) return [];
  }
  return [];
}

/** The names behind the comma that ends a phrase which opens the sentence: "As members of the union, A and B". */
export function namesAfterOpening(index: TreeIndex, noun: number): number[] {
  for (let at = noun + 1; at < Math.min(index.tree.forms.length, noun + NEAR); at++) {
    if (formOf(index, at) === ",") return namesFrom(index, at + 1);
    if (!WITHIN_PHRASE.test(uposOf(index, at))) return [];
  }
  return [];
}
