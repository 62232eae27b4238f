// A tree in, its children by node and the small questions about a node that frames ask.
import type { Tree } from "../trees/tree.ts";
import type { Frame } from "./frames/frame.ts";

/** A tree with its children listed. */
export interface TreeIndex {
  readonly tree: Tree;
  readonly children: readonly (readonly number[])[];
  /** Forms in lower case. */
  readonly lower: readonly string[];
  /** Frames that were asked for, each made once, as a frame is a function of the tree: of a verb under -1 minus its word, of a noun under its word and carrier. */
  readonly frames: Map<number, Frame>;
}

/** Lists the children of every node, in order of the sentence. */
export function indexTree(tree: Tree): TreeIndex {
  const children: number[][] = Array.from(tree.heads, () => []);
  for (let i = 0; i < tree.heads.length; i++) {
    const head = tree.heads[i] as number;
    if (head >= 0) children[head]?.push(i);
  }
  return { tree, children, lower: tree.forms.map((form) => form.toLowerCase()), frames: new Map() };
}

/** The children of a node whose label is one of these. */
export function dependents(index: TreeIndex, node: number, ...labels: readonly string[]): number[] {
  return (index.children[node] ?? []).filter((child) => labels.includes(index.tree.labels[child] ?? ""));
}

/** Lower-case form of a node. */
export const formOf = (index: TreeIndex, node: number): string => index.lower[node] ?? "";

/** Lemma of a node. */
export const lemmaOf = (index: TreeIndex, node: number): string => index.tree.lemmas[node] ?? "";

/** Label of the arc to a node's head. */
export const labelOf = (index: TreeIndex, node: number): string => index.tree.labels[node] ?? "";

/** Head of a node, -1 at the root. */
export const headOf = (index: TreeIndex, node: number): number => index.tree.heads[node] ?? -1;

/** Whether a noun is in the plural, also where official texts give it a capital ("the Member States"). */
export const isPlural = (index: TreeIndex, node: number): boolean =>
  tagOf(index, node).endsWith("S") ||
  (uposOf(index, node) === "PROPN" &&
    /s$/.test(formOf(index, node)) &&
    lemmaOf(index, node) !== index.tree.forms[node]);

/** Universal part of speech of a node. */
export const uposOf = (index: TreeIndex, node: number): string => index.tree.upos[node] ?? "";

/** Penn tag of a node. */
export const tagOf = (index: TreeIndex, node: number): string => index.tree.xpos[node] ?? "";

/** The preposition of a phrase: "according to", "with", or "" for none. */
export function prepositionOf(index: TreeIndex, node: number): string {
  const cases = dependents(index, node, "case").filter((child) => !/^['’]s?$/.test(formOf(index, child)));
  const first = cases[0];
  if (first === undefined) return "";
  const fixed = dependents(index, first, "fixed").map((child) => formOf(index, child));
  const words = [...cases.map((child) => formOf(index, child)), ...fixed];
  return PREPOSITIONS.get(words.join(" ")) ?? words.join(" ");
}

/** Prepositions that fill the same slot. */
const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ["along with", "with"],
  ["together with", "with"],
  ["alongside", "with"],
  ["back at", "at"],
  ["onto", "on"],
  ["upon", "on"],
  ["toward", "towards"],
  ["on to", "to"],
  ["over to", "to"],
  ["back to", "to"],
  ["off to", "to"],
  ["out of", "from"],
  ["inside", "in"],
  ["within", "in"],
  ["throughout", "in"],
  ["across", "in"],
  ["via", "through"],
  ["amongst", "among"],
]);

/** "U.S." in "U.S.-led invasion": who leads what the participle modifies; nothing for any other word. */
export function leaderBefore(index: TreeIndex, participle: number): number[] {
  const hyphenated = formOf(index, participle) === "led" && formOf(index, participle - 1) === "-";
  return hyphenated && participle >= 2 ? [participle - 2] : [];
}

/** A node and the nodes coordinated with it ("France, Italy and Spain"), in order. */
export function coordinated(index: TreeIndex, node: number): number[] {
  const found = [node];
  for (let i = 0; i < found.length && found.length < 64; i++) {
    for (const child of dependents(index, found[i] as number, "conj"))
      if (isNominal(index, child) && !isAnotherPhrase(index, node, child)) found.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** "sanctions against Chad and with the minister", "to Mali rather than to Chad": a phrase of its own, that the parser joined to the first. */
const isAnotherPhrase = (index: TreeIndex, first: number, second: number): boolean => {
  if (dependents(index, second, "cc").some((word) => formOf(index, word) === "rather")) return true;
  const own = prepositionOf(index, second);
  return own === "with" && !/^(with|)$/.test(prepositionOf(index, first));
};

/** Whether a node is a noun, name, pronoun or numeral. */
export const isNominal = (index: TreeIndex, node: number): boolean =>
  /^(NOUN|PROPN|PRON|NUM|SYM|X|DET)$/.test(uposOf(index, node)) || uposOf(index, node) === "ADJ";

/** Whether a node is a verb form or carries a clause. A word that the tree has for a subject or an object is none, whatever its tag. */
export const isVerbal = (index: TreeIndex, node: number): boolean =>
  /^(VERB|AUX)$/.test(uposOf(index, node)) &&
  !(
    NOUN_PLACES.test(labelOf(index, node)) &&
    dependents(index, node, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "obj").length === 0
  );

const NOUN_PLACES = /^(nsubj|nsubj:pass|obj|nmod|nmod:poss|compound)$/;

/** Whether `node` is `ancestor` or lies below it. */
export function dominates(index: TreeIndex, ancestor: number, node: number): boolean {
  for (let at = node, steps = 0; at >= 0 && steps < 200; at = headOf(index, at), steps++)
    if (at === ancestor) return true;
  return false;
}
