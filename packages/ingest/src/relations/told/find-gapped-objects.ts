// A scene and what its clauses told in, what a verb that is said once tells of its second object out: "accused Chad of arming rebels and Mali of hiding them".
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, headOf, labelOf, prepositionOf } from "../../clauses/tree-index.ts";
import type { FoundRelation } from "../relation.ts";
import { actorsFrom, VIA } from "./left-out.ts";

const SAID = /^(?:URGED|ACCUSED|WARNED|CONDEMNED)$/;

export const findGappedObjects = (scene: Scene, found: readonly FoundRelation[]): FoundRelation[] =>
  found
    .filter(({ relation, scene: own }) => own === scene && SAID.test(relation))
    .flatMap((base) => again(scene, base));

/** "… and Mali of hiding them": what Mali did is joined, under the same preposition, to what the verb's object did. */
function again(scene: Scene, base: FoundRelation): FoundRelation[] {
  const { index } = scene;
  const { trigger } = base.frame;
  if (base.target.word < trigger) return [];
  return dependents(index, trigger, "xcomp", "advcl", "acl", "ccomp")
    .filter((deed) => deed > base.target.word)
    .flatMap((deed) => dependents(index, deed, "conj").map((other) => ({ deed, other })))
    .flatMap(({ deed, other }) => {
      const [subject] = dependents(index, other, "nsubj");
      const mark = other - 1;
      const alike = subject === mark - 1 && formOf(index, mark) === formOf(index, deed - 1);
      const and = dependents(index, other, "cc")[0];
      if (!alike || and === undefined || labelOf(index, mark) !== "mark" || headOf(index, mark) !== other) return [];
      if (prepositionOf(index, subject) !== "") return [];
      return actorsFrom(scene, and + 1)
        .actors.filter(({ entity }) => entity !== base.source.entity && entity !== base.target.entity)
        .map((target) => ({ ...base, target, vias: [VIA, VIA] }));
    });
}
