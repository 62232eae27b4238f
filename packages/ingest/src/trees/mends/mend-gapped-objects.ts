/** A tree in, the tree in which a verb that is said once has both its objects out: "accused Chad of arming rebels and Mali of hiding them". */
import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isNoun, isVerb } from "./draft.ts";

const MARK = /^(?:to|of|for|against|with|from)$/;
/** Verbs of a person and of what the person is to do, or did. */
const TELLING =
  /^(?:accuse|suspect|urge|ask|tell|order|instruct|direct|press|pressure|implore|exhort|request|call|warn|blame|thank|praise|commend|condemn|criticise|criticize|provide|supply|equip|charge|help|advise|encourage|invite)$/;
/** Words of the second object, and of what the first is to do. */
const LONGEST = [4, 14] as const;

/** Where the second object ends, and the word behind the preposition that it shares with the first. */
interface Second {
  readonly object: number;
  readonly deed: number;
}

export function mendGappedObjects(tree: Tree): Tree {
  let draft: Draft | undefined;
  for (let and = 5; and + 3 < tree.forms.length; and++) {
    if (tree.forms[and] !== "and") continue;
    const second = secondBehind(tree, and);
    const first = second === undefined ? undefined : firstBefore(draft ?? tree, and, second);
    if (second === undefined || first === undefined) continue;
    draft ??= draftOf(tree);
    join(draft, and, first, second);
  }
  return draft ?? tree;
}

/** "and Mali of hiding", "and the Malian army to leave". */
function secondBehind(tree: Tree, and: number): Second | undefined {
  let object = and + 1;
  while (object < and + LONGEST[0] && !MARK.test(tree.forms[object + 1] ?? "")) object++;
  const named = tree.upos.slice(and + 1, object + 1);
  if (!named.includes("PROPN") && tree.upos[and + 1] !== "ADJ") return undefined;
  if (!isNoun(tree, object) || !named.every((tag) => /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tag))) return undefined;
  return MARK.test(tree.forms[object + 1] ?? "") ? { object, deed: object + 2 } : undefined;
}

/** The object of the same verb before, with the same preposition and the same sort of word behind it. */
function firstBefore(tree: Tree, and: number, { object, deed }: Second): Second | undefined {
  for (let mark = and - 2; mark >= Math.max(2, and - LONGEST[1]); mark--) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tree.xpos[mark] ?? "") || /^[;:]$/.test(tree.forms[mark] ?? "")) return undefined;
    if (tree.forms[mark] !== tree.forms[object + 1]) continue;
    const verb = headOf(tree, mark - 1);
    const told = /^(?:obj|iobj|obl)$/.test(tree.labels[mark - 1] ?? "") && isVerb(tree, verb) && verb < mark - 1;
    if (told && TELLING.test(tree.lemmas[verb] ?? "") && isAlike(tree, mark + 1, deed))
      return { object: mark - 1, deed: mark + 1 };
  }
  return undefined;
}

/** "to sign … to leave", "of arming … of hiding", "with tanks … with howitzers". */
const isAlike = (tree: Tree, one: number, other: number): boolean =>
  /^VBG?$/.test(tree.xpos[one] ?? "")
    ? tree.xpos[one] === tree.xpos[other]
    : tree.forms[one - 1] === "with" && !/^V/.test(tree.xpos[other] ?? "");

/** What the second is to do is joined to what the first is to do, with a subject of its own; things are the verb's. */
function join(draft: Draft, and: number, first: Second, second: Second): void {
  const deeds = /^VBG?$/.test(draft.xpos[second.deed] ?? "");
  draft.heads[second.object] = deeds ? second.deed : first.object;
  draft.labels[second.object] = deeds ? "nsubj" : "conj";
  draft.heads[and] = deeds ? second.deed : second.object;
  if (!deeds) return;
  draft.heads[second.deed] = first.deed;
  draft.labels[second.deed] = "conj";
  draft.upos[second.deed] = "VERB";
  draft.heads[second.object + 1] = second.deed;
  draft.labels[second.object + 1] = "mark";
  const [object] = dependentsIn(draft, second.deed, /^obj$/);
  const next = second.deed + 1;
  if (object === undefined && isNoun(draft, next) && headOf(draft, next) < second.deed) {
    draft.heads[next] = second.deed;
    draft.labels[next] = "obj";
  }
}
