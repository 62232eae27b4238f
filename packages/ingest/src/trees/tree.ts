/** The products of the tree stage: the words that go into the parser and the dependency tree that comes out. */

/** A word as the parser sees it. A mention of several words goes in as one: its head name, "PROPN", "NNP". */
export interface Word {
  /** What the features are made of. */
  readonly form: string;
  /** Universal and Penn tags, when something better than the tagger knows them. */
  readonly upos?: string | undefined;
  readonly xpos?: string | undefined;
}

/** A tree over the words of one sentence; every array has an entry for each word. */
export interface Tree {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
  /** Index of the governor, -1 for the root. */
  readonly heads: Int16Array;
  /**
   * Universal Dependencies v2, with the subtypes nsubj:pass, csubj:pass, aux:pass, obl:agent, acl:relcl, nmod:poss,
   * compound:prt and nsubj:outer.
   */
  readonly labels: readonly string[];
  /**
   * By how much the parser preferred the arc to the next best kind of move, in units of the median over held-out text:
   * arcs near 0 are right half the time, near 1 nine times in ten, above 1.3 nineteen times in twenty (greedy model).
   */
  readonly margins: Float32Array;
}

/** The same tree with other arcs, tags or lemmas. Every tree lists its fields in one order: what reads them is faster when all are alike. */
export const retreed = (tree: Tree, changes: Partial<Tree>): Tree => ({
  forms: tree.forms,
  upos: changes.upos ?? tree.upos,
  xpos: changes.xpos ?? tree.xpos,
  lemmas: changes.lemmas ?? tree.lemmas,
  heads: changes.heads ?? tree.heads,
  labels: changes.labels ?? tree.labels,
  margins: tree.margins,
});
