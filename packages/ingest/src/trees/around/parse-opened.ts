/** Words in, the tree out of a sentence whose opening phrase was parsed by itself: "After weeks of talks, Chad sent troops." */
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import { findOpeningEnd } from "../../mentions/asides/find-opening-phrases.ts";
import { dependentsIn, lies } from "../mends/draft.ts";
import type { Tree } from "../tree.ts";
import { closeAt, emptyTree, hang, put, range } from "./growing-tree.ts";
import { isSentence } from "./is-sentence.ts";

type Parse = (words: readonly JoinedWord[]) => Tree;

/** Phrases before one sentence. */
const DEEPEST = 3;

/** The phrase hangs on the main word of the sentence behind it; undefined where none opens it, or where the rest is no sentence. */
export function parseOpened(words: readonly JoinedWord[], parse: Parse, depth = 0): Tree | undefined {
  const end = depth < DEEPEST ? findOpeningEnd(words) : undefined;
  if (end === undefined) return undefined;
  const proper = words.slice(end);
  const opened = parseOpened(proper, parse, depth + 1);
  const rest = opened ?? parse(proper);
  if (!isSentence(rest) || (opened === undefined && !opensWithSubject(rest))) return undefined;
  const tree = emptyTree(words);
  put(tree, rest, range(end, words.length), -1);
  const root = end + rest.heads.indexOf(-1);
  const own = parse(words.slice(0, end - 1));
  hang(tree, own, range(0, end - 1), root, isClause(own) ? "advcl" : "obl");
  closeAt(tree, end - 1, root);
  return tree;
}

/** Its first word belongs to the subject. */
function opensWithSubject(tree: Tree): boolean {
  const root = tree.heads.indexOf(-1);
  return dependentsIn(tree, root, /^(?:nsubj|nsubj:pass|csubj|expl)$/).some((subject) => lies(tree, 0, subject));
}

/** A verb stands at its root, or what "be" says. */
function isClause(tree: Tree): boolean {
  const root = tree.heads.indexOf(-1);
  return tree.upos[root] === "VERB" || dependentsIn(tree, root, /^cop$/).length > 0;
}
