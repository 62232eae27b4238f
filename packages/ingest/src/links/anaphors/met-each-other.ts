// A sentence that tells of a meeting in, the two who met out: "they" in the next sentence are both.
import type { Anaphora } from "./anaphora.ts";
import type { Naming } from "./discourse.ts";

const MEETING = /^(?:meet|speak|talk|confer|host|receive|phone|telephone|call)$/;

/** "Minister X met with President Y. They …": the two, when the sentence before names nobody else. */
export function metEachOther(index: number, here: readonly Naming[], anaphora: Anaphora): string[] {
  const tree = anaphora.input.sentences[index]?.tree;
  const leaders = [
    ...new Set(here.filter(({ kind, modifier }) => kind === "Leader" && !modifier).flatMap(({ entities }) => entities)),
  ];
  const root = tree?.heads.indexOf(-1) ?? -1;
  const meets = tree !== undefined && MEETING.test(tree.lemmas[root] ?? "");
  return meets && leaders.length === 2 && !leaders.includes("") ? leaders : [];
}
