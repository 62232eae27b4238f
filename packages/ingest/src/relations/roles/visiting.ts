// The word "visiting" in ("met the visiting Kenyan president"), the guest, the place of the meeting and the host's state out.
import type { Filler } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import {
  coordinated,
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  prepositionOf,
  type TreeIndex,
  uposOf,
} from "../../clauses/tree-index.ts";

const MAX_STEPS = 5;

/** Whom "visiting" modifies. */
export function guestsOf(index: TreeIndex, visiting: number): Filler[] {
  let guest = headOf(index, visiting);
  if (guest < visiting || !/^(amod|compound)$/.test(labelOf(index, visiting))) return [];
  for (
    let steps = 0;
    steps < 2 && /^(compound|nmod)$/.test(labelOf(index, guest)) && headOf(index, guest) > guest;
    steps++
  )
    guest = headOf(index, guest);
  return [{ word: guest, via: "direct" }];
}

/** The verb of the clause in which the guest stands, or -1. */
function clauseOf(index: TreeIndex, visiting: number): number {
  let at = headOf(index, visiting);
  for (let steps = 0; at >= 0 && steps < MAX_STEPS; at = headOf(index, at), steps++) if (isVerbal(index, at)) return at;
  return -1;
}

/** "met the visiting president in Nairobi". */
export function venuesOf(index: TreeIndex, visiting: number): Filler[] {
  const verb = clauseOf(index, visiting);
  const [guest] = guestsOf(index, visiting);
  if (verb < 0 || guest === undefined) return [];
  return [
    ...dependents(index, verb, "obl"),
    ...dependents(index, guest.word, "nmod"),
    ...dependents(index, visiting, "obl"),
    ...dependents(index, verb, "obj").flatMap((talks) => dependents(index, talks, "nmod")),
  ]
    .filter((word) => /^(in|at)$/.test(prepositionOf(index, word)))
    .map((word) => ({ word, via: "direct" }));
}

/** "Kenyan President X met the visiting …": the host, and the state before his title. */
export function hostsOf(index: TreeIndex, visiting: number): Filler[] {
  const verb = clauseOf(index, visiting);
  if (verb < 0) return [];
  const [guest] = guestsOf(index, visiting);
  return surfaceSubject(index, verb)
    .filter(({ word }) => word !== guest?.word && uposOf(index, word) === "PROPN")
    .flatMap(({ word }) => [word, ...titleWords(index, word)].map((each): Filler => ({ word: each, via: "direct" })));
}

/** The words of the title that hangs on a name, and the states beside them. */
function titleWords(index: TreeIndex, name: number): number[] {
  const titles = dependents(index, name, "compound", "nmod", "amod", "nmod:poss", "appos");
  return titles.flatMap((title) => [
    ...coordinated(index, title),
    ...dependents(index, title, "amod", "compound", "nmod", "nmod:poss"),
  ]);
}

/** "will host both": two states or bodies that one word takes up. */
export function areBothSides({ references, index }: Scene, word: number): boolean {
  return (
    /^(both|two|them|side|sides)$/.test(formOf(index, word)) &&
    (references.get(word) ?? []).flatMap(({ entities }) => entities).length > 1
  );
}
