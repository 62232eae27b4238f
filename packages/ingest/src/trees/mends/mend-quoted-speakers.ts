/** A tree in, the tree in which who speaks behind a quotation is the subject of the speech out: `"We left," the Chadian envoy, Ali Deby, said`. */

import type { Tree } from "../tree.ts";
import { type Draft, draftOf, hasCase, hasSubject, headOf, isNoun } from "./draft.ts";

const SPEECH =
  /^(say|tell|add|claim|argue|insist|note|warn|announce|explain|admit|recall|promise|write|acknowledge|concede|confirm|stress|declare|continue|vow|reply|respond|remark|state|reiterate|conclude)$/;
/** Words between a closing mark and the verb of speech. */
const LONGEST = 16;

export function mendQuotedSpeakers(tree: Tree): Tree {
  let draft: Draft | undefined;
  let open = false;
  for (let mark = 0; mark < tree.forms.length; mark++) {
    if (!/^["“”]$/.test(tree.forms[mark] ?? "")) continue;
    open = !open;
    if (open) continue;
    const speech = speechBehind(draft ?? tree, mark);
    const speaker = speech < 0 ? -1 : speakerBetween(draft ?? tree, mark, speech);
    if (speaker < 0) continue;
    draft ??= draftOf(tree);
    draft.heads[speaker] = speech;
    draft.labels[speaker] = "nsubj";
  }
  return draft ?? tree;
}

/** The verb of speech without a subject that comes first behind the mark; -1 where another verb does, or a new phrase begins. */
function speechBehind(tree: Tree, mark: number): number {
  for (let word = mark + 2; word < Math.min(tree.forms.length, mark + LONGEST); word++) {
    if (/^(["“”;:]|and|but)$/.test(tree.forms[word] ?? "")) return -1;
    if (!/^VB[DZP]$/.test(tree.xpos[word] ?? "")) continue;
    return SPEECH.test(tree.lemmas[word] ?? "") && !hasSubject(tree, word) ? word : -1;
  }
  return -1;
}

/** The first noun behind the mark that hangs on the quotation, and no preposition leads to; -1 for none. */
function speakerBetween(tree: Tree, mark: number, speech: number): number {
  for (let word = mark + 1; word < speech; word++) {
    if (!isNoun(tree, word) || (headOf(tree, word) > mark && headOf(tree, word) < speech)) continue;
    return headOf(tree, word) < mark && headOf(tree, word) >= 0 && !hasCase(tree, word) ? word : -1;
  }
  return -1;
}
