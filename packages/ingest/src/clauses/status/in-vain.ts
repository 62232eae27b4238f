// A verb in, whether it came to nothing ("tried to strike it but failed") or came unlooked for ("only to be hit") out.
import { dependents, formOf, lemmaOf, type TreeIndex } from "../tree-index.ts";

/** "sailed there only to be hit": it was hit. */
export const isOnlyToBe = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "mark").some(
    (mark) => formOf(index, mark) === "to" && formOf(index, mark - 1) === "only" && mark > 2,
  ) && dependents(index, verb, "aux:pass").length > 0;

/** "tried to strike it but failed", "attempts to launch it but is unsuccessful". */
export const isInVain = (index: TreeIndex, verb: number): boolean =>
  /^(try|attempt|seek|struggle)$/.test(lemmaOf(index, verb)) &&
  dependents(index, verb, "conj").some(
    (word) =>
      /^(fail|unsuccessful)$/.test(lemmaOf(index, word)) &&
      dependents(index, word, "xcomp", "ccomp").length === 0 &&
      dependents(index, word, "advmod").every((child) => !/^(not|n't|n’t|never)$/.test(formOf(index, child))),
  );
