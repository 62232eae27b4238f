// What a scene tells in, the same out without meetings of the officials of one state among themselves: "attended by the Interior Minister X, the Chief of Staff Y and …".
import type { Scene } from "../../clauses/scene.ts";
import { formOf } from "../../clauses/tree-index.ts";
import type { FoundRelation } from "../relation.ts";

/** More leaders than this make a list. */
const FEW = 3;
/** Titles that only officials of one government have side by side. */
const SERVING =
  /^(minister|secretary|chairman|chairwoman|director|head|chief|speaker|commander|deputy|governor|prosecutor)$/;

/** No state besides the own one is named, and the titles are those of one cabinet. */
function isHomeMeeting({ references, index }: Scene): boolean {
  const all = [...references.values()].flat();
  const leaders = new Set(all.flatMap(({ kind, entities }) => (kind === "Leader" ? entities : [])));
  if (leaders.size <= FEW) return false;
  const lands = new Set(all.flatMap(({ kind, entities }) => (kind === "Country" ? entities : [])));
  const titles = index.tree.forms.filter(
    (_, word) => SERVING.test(formOf(index, word)) && formOf(index, word - 1) !== "prime",
  );
  return lands.size < 2 && titles.length >= FEW;
}

export const withoutHomeMeeting = (scene: Scene, found: readonly FoundRelation[]): readonly FoundRelation[] =>
  found.some(({ relation }) => relation === "MET") && isHomeMeeting(scene)
    ? found.filter(({ relation }) => relation !== "MET")
    : found;
