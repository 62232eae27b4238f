// A gerund behind a word for somebody's share in it in, whoever is thanked or named for that share out.
import {
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  tagOf,
} from "../tree-index.ts";

const SHARE = /^(role|leadership|part|help|work|effort|success|courage|commitment|contribution|involvement|efforts)$/;
const CREDITING =
  /^(thank|commend|praise|hail|applaud|congratulate|credit|honou?r|nominate|recogni[sz]e|laud|salute|criticise|criticize|condemn|rebuke|blame|fault|award|cite)$/;
const OWN = /^(his|her|its|their|your)$/;

/** "thanked Chad for its leadership in ending the war", "praised Chad for its work and in ending the war": Chad did, as in "congratulated Chad on ending it"; "thanked the envoy for Chad's leadership in": Chad too; undefined where nobody is thanked. */
export function creditedObject(index: TreeIndex, gerund: number): number | undefined {
  if (tagOf(index, gerund) !== "VBG") return undefined;
  if (lemmaOf(index, headOf(index, gerund)) === "congratulate" && /^(on|upon)$/.test(formOf(index, gerund - 1)))
    return dependents(index, headOf(index, gerund), "obj").find((word) => word < gerund);
  if (!dependents(index, gerund, "mark", "case").some((mark) => /^(in|to|towards?)$/.test(formOf(index, mark))))
    return undefined;
  const above = headOf(index, gerund);
  const near = isVerbal(index, above) ? above : headOf(index, above);
  const verb = near < 0 || CREDITING.test(lemmaOf(index, near)) ? near : (dependents(index, near, "xcomp")[0] ?? -1);
  if (verb < 0 || !CREDITING.test(lemmaOf(index, verb))) return undefined;
  const owner = dependents(index, verb, "obl")
    .filter((word) => word < gerund && prepositionOf(index, word) === "for" && SHARE.test(lemmaOf(index, word)))
    .flatMap((word) => dependents(index, word, "nmod:poss"))[0];
  if (owner === undefined) return undefined;
  return OWN.test(formOf(index, owner)) ? dependents(index, verb, "obj").find((word) => word < gerund) : owner;
}

/** "took no active part in arming Chad", "failed to adopt a resolution condemning it": the gerund is denied with the part, or the text. */
export const partTaken = (index: TreeIndex, gerund: number): number => {
  const noun = headOf(index, gerund);
  const verb = headOf(index, noun);
  return labelOf(index, noun) === "obj" &&
    ((/^(role|part|share|hand)$/.test(lemmaOf(index, noun)) && /^(take|play|have)$/.test(lemmaOf(index, verb))) ||
      (/^(resolution|motion)$/.test(lemmaOf(index, noun)) && /^(adopt|pass|approve)$/.test(lemmaOf(index, verb))))
    ? verb
    : -1;
};
