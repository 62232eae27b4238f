// "Claimed responsibility for the attack" in, who suffered the attack that the sentences before told without a doer out.
import type { Filler, Frame } from "../../clauses/frames/frame.ts";
import { verbFrame } from "../../clauses/frames/verb-frame.ts";
import { resolveWord } from "../../clauses/owners/resolve-word.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, isVerbal, lemmaOf, prepositionOf, uposOf } from "../../clauses/tree-index.ts";
import type { Path } from "../pattern.ts";
import { type Filled, type Role, wordsAt } from "../roles/find-roles.ts";
import { takesUp } from "./find-doers.ts";

const HARMING =
  /^(kill|wound|injure|hit|strike|attack|target|die|ambush|storm|bomb|destroy|damage|raid|shell|ram|behead|abduct|kidnap)$/;
/** What tells of victims only where no plainer word does. */
const HARMING_TOO = /^(explode|detonate|rip|tear|blast|shoot|torch|hijack)$/;
const PLACED = ["in", "at", "near", "outside", "inside", "through", "into"];
const BACK = 3;

/** The victims of the deed that a definite noun at one of the paths takes up: those of the nearest sentence that names any. Path `trigger`: the noun is the event word. */
export function findVictims(scene: Scene, frame: Frame, paths: readonly Path[], role: Role): Filled[] {
  const nouns = paths.flatMap((path) =>
    path === "trigger" ? [frame.trigger] : wordsAt(scene, frame, path).map(({ word }) => word),
  );
  const alone =
    !frame.slots.has("for") && nouns.some((word) => /^(responsibility|credit)$/.test(formOf(scene.index, word)));
  if (!alone && !nouns.some((word) => takesUp(scene, word))) return [];
  let before = scene.previous;
  for (let steps = 0; before !== undefined && steps < BACK; before = before.previous, steps++) {
    const plain = victimsIn(before, role, HARMING);
    const found = plain.length > 0 ? plain : victimsIn(before, role, HARMING_TOO);
    if (found.length > 0)
      return found.map((each) => ({ ...each, word: frame.trigger, steps: each.steps + 1, via: "told before" }));
  }
  return [];
}

/** "near a court in Gardez": the town too. */
const within = ({ index }: Scene, spot: number): Filler[] =>
  dependents(index, spot, "nmod")
    .filter((word) => /^(in|at|near|of)$/.test(prepositionOf(index, word)))
    .map((word) => ({ word, via: "direct" as const }));

function victimsIn(scene: Scene, role: Role, harming: RegExp): Filled[] {
  const found = new Map<string, Filled>();
  for (let word = 0; word < scene.sentence.words.length; word++) {
    if (!isVerbal(scene.index, word) || !harming.test(lemmaOf(scene.index, word))) continue;
    const frame = verbFrame(scene.index, word);
    const slot = lemmaOf(scene.index, word) === "die" ? "agent" : "patient";
    const spots = PLACED.flatMap((preposition) => frame.slots.get(preposition) ?? []);
    const places = spots.concat(spots.flatMap(({ word: spot }) => within(scene, spot)));
    for (const fillers of [frame.slots.get(slot) ?? [], places]) {
      if (found.size > 0) break;
      for (const filler of fillers) {
        if (uposOf(scene.index, filler.word) === "PRON") continue;
        const reach: Role = { ...role, places: fillers === places };
        for (const each of resolveWord(scene, filler.word, reach))
          found.set(each.entity, { ...each, via: "told before" });
      }
    }
  }
  return [...found.values()];
}
