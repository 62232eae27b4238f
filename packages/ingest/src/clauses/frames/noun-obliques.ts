// The slots of a verb in, with the phrases that the parser hung on its object: "signed a treaty with Chad", "fired dozens of rockets at Chad".
import { dependents, formOf, prepositionOf, type TreeIndex } from "../tree-index.ts";
import { fill } from "./fill.ts";
import type { SlotMap } from "./slot-map.ts";

/** What counts or groups the noun behind its "of", on which a phrase of the verb may hang. */
const GROUPING =
  /^(dozens|scores|hundreds|thousands|number|salvo|salvos|barrage|series|volley|wave|swarm|batch|pair|couple|handful|total|round|hail|flurry)$/;

/** Phrases that the parser hung on the object serve the verb too. */
export function addNounObliques(index: TreeIndex, verb: number, slots: SlotMap): void {
  for (const source of ["patient", "complement", "agent"]) {
    const known = new Set(slots.map.keys());
    for (const { word } of (slots.map.get(source) ?? []).filter((filler) => source !== "agent" || filler.word > verb)) {
      for (const child of nounsOf(index, word).flatMap((noun) => dependents(index, noun, "nmod", "obl"))) {
        const preposition = prepositionOf(index, child);
        if (preposition !== "" && preposition !== "of" && !known.has(preposition))
          slots.add(preposition, fill(index, child, "noun"));
      }
    }
  }
}

/** The object, and what it counts. */
const nounsOf = (index: TreeIndex, word: number): number[] =>
  GROUPING.test(formOf(index, word))
    ? [word, ...dependents(index, word, "nmod").filter((child) => prepositionOf(index, child) === "of")]
    : [word];
