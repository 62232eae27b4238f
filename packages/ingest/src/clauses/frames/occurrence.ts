// A noun for an event and the verb that says it took place or came from somebody in, the phrases of that verb among the noun's slots.
import { dependents, lemmaOf, prepositionOf, type TreeIndex } from "../tree-index.ts";
import { fill } from "./fill.ts";
import type { SlotMap } from "./slot-map.ts";

/** What comes from whoever says it: "criticism of Chad came from Mali". */
const WORDS = /^(?:condemnation|criticism|denunciation|rebuke|warning|threat|accusation|appeal|demand)$/;

/** "Talks took place between Kenya and Chad", "a call was held with Chad": phrases of the verb are those of the event. */
export function addOccurrence(index: TreeIndex, noun: number, verb: number, slots: SlotMap): void {
  if (lemmaOf(index, verb) === "come" && WORDS.test(lemmaOf(index, noun)))
    for (const phrase of dependents(index, verb, "obl"))
      if (prepositionOf(index, phrase) === "from") slots.add("from", fill(index, phrase, "light"));
  if (!/^(take|occur|happen|hold|begin|start|resume|open)$/.test(lemmaOf(index, verb))) return;
  for (const phrase of dependents(index, verb, "obl")) {
    const preposition = prepositionOf(index, phrase);
    if (/^(between|with|among)$/.test(preposition) && !slots.map.has(preposition))
      slots.add(preposition, fill(index, phrase, "light"));
  }
}
