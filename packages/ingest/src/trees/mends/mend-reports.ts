/** A tree in, the tree with clauses of speech between commas mended out: "Chad, the minister told them, sent troops". */

import type { Tree } from "../tree.ts";
import {
  asPast,
  type Draft,
  dependentsIn,
  draftOf,
  hasCase,
  hasSubject,
  headOf,
  isNoun,
  isVerb,
  lies,
} from "./draft.ts";

const REPORTING =
  /^(say|tell|add|claim|argue|insist|report|believe|think|note|suggest|warn|announce|explain|admit|hear|recall|promise|write|inform|assure|acknowledge|concede|confirm|stress|maintain|boast|complain|allege|learn|understand|hope|fear)$/;
const LONGEST = 14;

/** The verb behind the second comma takes the noun before the first for its subject; the clause of speech hangs on it. */
export function mendReports(tree: Tree): Tree {
  let draft: Draft | undefined;
  for (let word = 4; word < tree.heads.length; word++) {
    if (tree.forms[word] !== ",") continue;
    const behind = reportBehind(draft ?? tree, word);
    if (behind >= 0) {
      draft ??= draftOf(tree);
      giveBack(draft, word, behind);
      continue;
    }
    const inserted = insertedBefore(draft ?? tree, word);
    if (inserted === undefined) continue;
    draft ??= draftOf(tree);
    hang(draft, inserted);
  }
  return draft ?? tree;
}

/** "agreed to buy jets with cannon, local media reported.": the speech that ends a sentence and has taken a phrase before its comma; -1 for none. */
function reportBehind(tree: Tree, comma: number): number {
  for (let verb = comma + 2; verb < Math.min(tree.heads.length, comma + LONGEST); verb++) {
    if (/^[,;:.]$/.test(tree.forms[verb] ?? "")) return -1;
    if (!isVerb(tree, verb) || !/^VB[DZP]$/.test(tree.xpos[verb] ?? "")) continue;
    const speaks =
      REPORTING.test(tree.lemmas[verb] ?? "") &&
      /^(?:[.;]|on|in|at|late|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|earlier|yesterday|today)$/i.test(
        tree.forms[verb + 1] ?? "",
      ) &&
      dependentsIn(tree, verb, /^nsubj$/).some((child) => child > comma) &&
      taken(tree, verb, comma).length > 0;
    return speaks ? verb : -1;
  }
  return -1;
}

/** Phrases before the comma that hang on the verb behind it. */
const taken = (tree: Tree, verb: number, comma: number): number[] =>
  dependentsIn(tree, verb, /^(?:nmod|obl)$/).filter((child) => child < comma && hasCase(tree, child));

/** The phrases go to the last verb before the comma that stands before them. */
function giveBack(draft: Draft, comma: number, speech: number): void {
  for (const phrase of taken(draft, speech, comma)) {
    let verb = phrase - 1;
    while (verb >= 0 && !(isVerb(draft, verb) && verb !== speech)) verb--;
    if (verb < 0) continue;
    draft.heads[phrase] = verb;
    draft.labels[phrase] = "obl";
  }
  if (/^acl/.test(draft.labels[speech] ?? "") && isVerb(draft, headOf(draft, speech)))
    draft.labels[speech] = "parataxis";
}

interface Inserted {
  readonly subject: number;
  readonly speech: number;
  readonly verb: number;
}

/** What stands around a clause of speech whose second comma is at `close`. */
function insertedBefore(tree: Tree, close: number): Inserted | undefined {
  const verb = verbAfter(tree, close);
  if (verb < 0 || hasSubject(tree, verb)) return undefined;
  let open = close - 1;
  while (open > 0 && close - open <= LONGEST && tree.forms[open] !== ",") open--;
  if (open < 1 || tree.forms[open] !== ",") return undefined;
  const finite = tree.xpos.flatMap((tag, word) =>
    word > open && word < close && /^(VBD|VBZ|VBP|MD)$/.test(tag) ? [word] : [],
  );
  const speech = finite.at(-1) ?? -1;
  if (!finite.every((word) => word === speech || headOf(tree, word) === speech)) return undefined;
  if (!REPORTING.test(tree.lemmas[speech] ?? "") || !isVerb(tree, speech)) return undefined;
  const speaker = dependentsIn(tree, speech, /^nsubj$/).find((child) => child > open && child < speech);
  if (speaker === undefined || /^(who|which|that)$/i.test(tree.forms[speaker] ?? "")) return undefined;
  const subject = phraseEndingAt(tree, open - 1);
  const joined = subject >= 0 && (lies(tree, verb, speech) || lies(tree, verb, subject));
  return joined && (lies(tree, subject, speech) || lies(tree, speech, subject) || lies(tree, subject, verb))
    ? { subject, speech, verb }
    : undefined;
}

/** The verb whose group of auxiliaries begins right behind the comma, if it is finite. */
function verbAfter(tree: Tree, comma: number): number {
  let at = comma + 1;
  let finite = false;
  while (/^(AUX|ADV|PART)$/.test(tree.upos[at] ?? ""))
    finite = /^(VBD|VBZ|VBP|MD)$/.test(tree.xpos[at++] ?? "") || finite;
  if (!isVerb(tree, at)) return -1;
  const past = tree.xpos[at] === "VBN" && at === comma + 1 && dependentsIn(tree, at, /^(obj|compound:prt)$/).length > 0;
  return finite || past || /^(VBD|VBZ|VBP)$/.test(tree.xpos[at] ?? "") ? at : -1;
}

/** The topmost noun of the phrase that ends here; -1 where none does. */
function phraseEndingAt(tree: Tree, last: number): number {
  if (!isNoun(tree, last)) return -1;
  let noun = last;
  while (/^(nmod|flat|compound|conj|appos)$/.test(tree.labels[noun] ?? "")) {
    const head = headOf(tree, noun);
    if (head < 0 || head > noun || !isNoun(tree, head)) break;
    noun = head;
  }
  return noun;
}

function hang(draft: Draft, { subject, speech, verb }: Inserted): void {
  const top = [subject, speech, verb].find((word) =>
    [subject, speech, verb].every((other) => lies(draft, other, word)),
  );
  if (top === undefined) return;
  const above = headOf(draft, top);
  const label = draft.labels[top] ?? "root";
  draft.heads[verb] = above;
  draft.labels[verb] = label;
  draft.heads[speech] = verb;
  draft.labels[speech] = "parataxis";
  draft.heads[subject] = verb;
  draft.labels[subject] = dependentsIn(draft, verb, /^aux:pass$/).length > 0 ? "nsubj:pass" : "nsubj";
  asPast(draft, verb);
}
