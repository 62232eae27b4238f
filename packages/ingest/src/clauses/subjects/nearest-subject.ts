// A verb whose subject the tree hides in, the words that a reader takes for it out.

import type { Filler } from "../frames/frame.ts";
import {
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  type TreeIndex,
  tagOf,
  uposOf,
} from "../tree-index.ts";
import { OBJECT_CONTROL } from "./control-verbs.ts";
import { REACTING } from "./controlled-subject.ts";
import { surfaceSubject } from "./surface-subject.ts";

const MAX_STEPS = 6;

/**
 * The noun that a reader takes for the subject of a finite verb when the tree gives none: the one right before it, or
 * before an insertion between commas ("Poland, a member since 1999, signed"). -1 when there is none.
 */
export function nearestSubject(index: TreeIndex, verb: number): number {
  const finite =
    /^(VBD|VBZ|VBP|MD)$/.test(tagOf(index, verb)) ||
    (tagOf(index, verb) === "VBN" && dependents(index, verb, "obj").length > 0);
  if (!finite && dependents(index, verb, "aux", "aux:pass").length === 0) return -1;
  if (dependents(index, verb, "mark").some((mark) => formOf(index, mark) === "to")) return -1;
  let at = verb - 1;
  while (at >= 0 && /^(AUX|ADV|PART)$/.test(uposOf(index, at))) at--;
  if (formOf(index, at) === ",") at = beforeInsertion(index, at);
  if (at < 0 || !/^(NOUN|PROPN|PRON)$/.test(uposOf(index, at))) return -1;
  for (let steps = 0; steps < MAX_STEPS && formOf(index, at - 1) !== ","; steps++) {
    const head = headOf(index, at);
    if (
      head < 0 ||
      head >= at ||
      (at === verb - 1 && /^(before|after|until|since|as|while|when)$/.test(formOf(index, at - 1))) ||
      !/^(nmod|flat|compound|conj|appos)$/.test(labelOf(index, at)) ||
      isVerbal(index, head)
    )
      break;
    at = head;
  }
  return at;
}

const MAX_INSERTION = 16;

/** The word before the comma that opens the insertion which ends at `close`; a finite verb in between must be a relative's. */
function beforeInsertion(index: TreeIndex, close: number): number {
  for (let at = close - 1; at > 0 && close - at <= MAX_INSERTION; at--) {
    if (formOf(index, at) !== ",") continue;
    const relative = /^(who|which|whose|where)$/.test(formOf(index, at + 1));
    const finite = !relative && index.tree.xpos.slice(at + 1, close).some((tag) => /^(VBD|VBZ|VBP|MD)$/.test(tag));
    return finite ? -1 : at - 1;
  }
  return -1;
}

/** "stressed the need to impose sanctions": whose need it is, nobody says. */
const UNOWNED =
  /^(need|importance|necessity|urgency|value|imperative|benefit|significance|relevance|request|call|demand|appeal|plea)$/;

/** "is easier to fire": for whom, nobody says. */
export const TOUGH: RegExp = /^(easy|hard|difficult|simple|cheap|tough|quick|expensive|impossible)(er)?$/;

/** The subject of the sentence's main verb, for an infinitive of purpose whose own subject the tree hides. */
export function mainSubject(index: TreeIndex, verb: number): Filler[] {
  if (
    !dependents(index, verb, "mark").some((mark) => formOf(index, mark) === "to") ||
    !/^(advcl|acl|xcomp)$/.test(labelOf(index, verb))
  )
    return [];
  if (labelOf(index, verb) === "acl" && REACTING.has(lemmaOf(index, headOf(index, headOf(index, verb))))) return [];
  if (labelOf(index, verb) === "acl" && UNOWNED.test(lemmaOf(index, headOf(index, verb)))) return [];
  if (TOUGH.test(lemmaOf(index, headOf(index, verb)))) return [];
  const root = index.tree.heads.indexOf(-1);
  if (REACTING.has(lemmaOf(index, root))) return [];
  return root >= 0 && root < verb && !othersBetween(index, verb, root) ? surfaceSubject(index, root) : [];
}

/** Somebody else who does it: the object of "authorised", or the subject of a clause on the way to the main verb. */
function othersBetween(index: TreeIndex, verb: number, root: number): boolean {
  for (let at = headOf(index, verb), steps = 0; at >= 0 && steps < MAX_STEPS; at = headOf(index, at), steps++) {
    if (OBJECT_CONTROL.has(lemmaOf(index, at)) && dependents(index, at, "obj", "iobj").length > 0) return true;
    if (
      /^(call|appeal)$/.test(lemmaOf(index, at)) &&
      dependents(index, at, "obl").some((word) => word < verb && isAddressed(index, word))
    )
      return true;
    if (at !== root && dependents(index, at, "nsubj", "nsubj:pass").length > 0) return true;
    // "unease about the fleet and using the port to build": nobody says who uses it.
    if (tagOf(index, at) === "VBG" && labelOf(index, at) === "conj" && !isVerbal(index, headOf(index, at))) return true;
  }
  return false;
}

/** "calls on donors to send aid", "appealed to them". */
const isAddressed = (index: TreeIndex, word: number): boolean =>
  dependents(index, word, "case").some((mark) => /^(on|upon|to)$/.test(formOf(index, mark)));
