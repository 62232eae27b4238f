// An infinitive and the noun above it in, whether doing it was a pleasure out: "it was my pleasure to welcome": then it was done.
import { dependents, labelOf, lemmaOf, type TreeIndex } from "../tree-index.ts";
import { isInfinitive } from "./own-status.ts";

const PLEASURE = /^(pleasure|hono(u)?r|privilege|joy|delight)$/;

export const isPleasure = (index: TreeIndex, verb: number, noun: number): boolean =>
  PLEASURE.test(lemmaOf(index, noun)) &&
  isInfinitive(index, verb) &&
  (labelOf(index, verb) !== "acl" || dependents(index, noun, "cop").length > 0);
