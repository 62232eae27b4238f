// A word in, it and what is coordinated with it as fillers out.

import { coordinated, type TreeIndex } from "../tree-index.ts";
import type { Filler, Via } from "./frame.ts";

/** A word and those coordinated with it as fillers. */
export const fill = (index: TreeIndex, word: number, via: Via): Filler[] =>
  coordinated(index, word).map((each) => ({ word: each, via }));
