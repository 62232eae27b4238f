/** Trees of some words of a sentence in, the tree of the whole out: each is put in its words' places. */
import type { Tree, Word } from "../tree.ts";

/** A tree whose words are still being told their places in it. */
export interface Growing extends Tree {
  readonly upos: string[];
  readonly xpos: string[];
  readonly lemmas: string[];
  readonly labels: string[];
}

/** Words without arcs; the margins are those of arcs that no parser chose. */
export const emptyTree = (words: readonly Word[]): Growing => ({
  forms: words.map(({ form }) => form),
  upos: [],
  xpos: [],
  lemmas: [],
  heads: new Int16Array(words.length).fill(-1),
  labels: [],
  margins: new Float32Array(words.length).fill(SURE),
});

/** Margin of an arc that no parser chose. */
const SURE = 1;

/** The places [from, to). */
export const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** Copies the tree of some words to their places; its root hangs on `above`. */
export function put(into: Growing, tree: Tree, places: readonly number[], above: number): void {
  places.forEach((place, at) => {
    const head = tree.heads[at] ?? -1;
    into.heads[place] = head < 0 ? above : (places[head] as number);
    into.labels[place] = head < 0 && above >= 0 ? "compound" : (tree.labels[at] as string);
    into.margins[place] = tree.margins[at] as number;
    into.upos[place] = tree.upos[at] as string;
    into.xpos[place] = tree.xpos[at] as string;
    into.lemmas[place] = tree.lemmas[at] as string;
  });
}

/** Copies the tree of some words to their places; its root hangs on `above` under a label, and any other root on that. */
export function hang(into: Growing, tree: Tree, places: readonly number[], above: number, label: string): void {
  put(into, tree, places, -1);
  const root = places[tree.heads.indexOf(-1)] as number;
  for (const place of places) if (into.heads[place] === -1) into.heads[place] = place === root ? above : root;
  into.labels[root] = label;
}

/** Copies the arcs of the words behind the first `known` ones, which the tree holds already; a root among them hangs on the last known word. */
export function graft(into: Growing, tree: Tree, places: readonly number[], known: number, label: string): void {
  for (let at = known; at < places.length; at++) {
    const place = places[at] as number;
    const head = tree.heads[at] ?? -1;
    into.heads[place] = places[head < 0 ? known - 1 : head] as number;
    into.labels[place] = head < 0 ? label : (tree.labels[at] as string);
    into.margins[place] = tree.margins[at] as number;
    into.upos[place] = tree.upos[at] as string;
    into.xpos[place] = tree.xpos[at] as string;
    into.lemmas[place] = tree.lemmas[at] as string;
  }
}

/** The mark that ends what was set aside hangs on a word beside it. */
export function closeAt(into: Growing, mark: number, host: number): void {
  into.heads[mark] = host;
  into.labels[mark] = "punct";
  into.upos[mark] = "PUNCT";
  into.xpos[mark] = ",";
  into.lemmas[mark] = into.forms[mark] as string;
}
