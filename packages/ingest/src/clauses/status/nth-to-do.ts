// A noun in, whether whoever it names is the first, the latest or the highest to have done something out: "the first state to sign".
import { dependents, formOf, type TreeIndex, tagOf } from "../tree-index.ts";

export const isNthToDo = (index: TreeIndex, noun: number): boolean =>
  dependents(index, noun, "amod", "nummod").some(
    (child) =>
      /^(first|last|second|third|latest|only|\d+(st|nd|rd|th))$/.test(formOf(index, child)) ||
      tagOf(index, child) === "JJS" ||
      dependents(index, child, "advmod", "amod", "compound").some((word) =>
        /^(highest|most|top)$/.test(formOf(index, word)),
      ),
  );
