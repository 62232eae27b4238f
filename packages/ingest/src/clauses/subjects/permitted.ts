// A noun for leave in, who is given it out: "gave Chad permission to fire", "granted approval to Chad to fire".
import { dependents, headOf, lemmaOf, prepositionOf, type TreeIndex } from "../tree-index.ts";

const LEAVE =
  /^(permission|approval|authorisation|authorization|authority|consent|leave|clearance|go-ahead|green-light|right|freedom|mandate|order)$/;
const GIVING = /^(give|grant|deny|refuse|hand|offer|obtain|get)$/;

export function permittedBy(index: TreeIndex, noun: number): number | undefined {
  const verb = headOf(index, noun);
  if (!LEAVE.test(lemmaOf(index, noun)) || !GIVING.test(lemmaOf(index, verb))) return undefined;
  return (
    dependents(index, verb, "iobj")[0] ??
    [...dependents(index, noun, "nmod"), ...dependents(index, verb, "obl", "nmod")].find(
      (word) => word > verb && prepositionOf(index, word) === "to",
    )
  );
}
