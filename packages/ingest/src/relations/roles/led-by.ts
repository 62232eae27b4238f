// A state before "-led" in, whether it only leads what something goes to out: "contributed troops to the Kenyan-led mission".
import type { Scene } from "../../clauses/scene.ts";
import { formOf } from "../../clauses/tree-index.ts";
import type { Path } from "../pattern.ts";

/** Who leads a mission is not where its troops go. */
export const isLedBy = ({ index }: Scene, word: number, path: Path): boolean =>
  /(^|>)(to|into|in)$/.test(path) &&
  /^[-–]$/.test(formOf(index, word + 1)) &&
  /^(led|run|commanded|backed|organi[sz]ed|sponsored)$/.test(formOf(index, word + 2));
