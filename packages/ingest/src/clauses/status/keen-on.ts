// A gerund's governor and what stands before the gerund in, whether somebody only wishes for it out: "interested in buying", "expressed interest in buying".
import { dependents, lemmaOf, type TreeIndex } from "../tree-index.ts";

const KEEN = /^(interested|keen|intent|bent)$/;

export const isKeenOn = (index: TreeIndex, head: number, marks: readonly string[]): boolean =>
  marks.some((mark) => /^(in|on)$/.test(mark)) &&
  (KEEN.test(lemmaOf(index, head)) ||
    dependents(index, head, "obj").some((object) => lemmaOf(index, object) === "interest"));
