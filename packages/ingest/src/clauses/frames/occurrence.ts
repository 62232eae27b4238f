// A noun for an event in, what says that it took place or came from somebody among its slots, and whether it is told of a name in passing, out.
import { dependents, formOf, lemmaOf, prepositionOf, type TreeIndex, uposOf } from "../tree-index.ts";
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
  const phrases = dependents(index, verb, "obl");
  for (const phrase of [...phrases, ...phrases.flatMap((place) => onTheSide(index, place))]) {
    const preposition = prepositionOf(index, phrase);
    if (/^(between|with|among)$/.test(preposition) && !slots.map.has(preposition))
      slots.add(preposition, fill(index, phrase, "light"));
  }
}

/** "took place on the sidelines between Kenya and Chad", "in Doha between Kenya and Chad": hung on the place or the day. */
const onTheSide = (index: TreeIndex, place: number): readonly number[] =>
  uposOf(index, place) === "PROPN" || SIDE.test(lemmaOf(index, place))
    ? [place, ...(SIDE.test(lemmaOf(index, place)) ? dependents(index, place, "nmod") : [])].flatMap((word) =>
        dependents(index, word, "nmod"),
      )
    : [];
const SIDE = /^(sideline|margin|fringe)$/;

/** "X, on a visit to Chad, said so", "X, in a call with Y, said so". */
export function isInsertedOccasion(index: TreeIndex, noun: number): boolean {
  const lemma = lemmaOf(index, noun);
  const preposition = prepositionOf(index, noun);
  if (/^(visit|trip|tour|mission)$/.test(lemma)) return preposition === "on";
  const mark = dependents(index, noun, "case")[0] ?? -1;
  return (
    /^(meeting|call|conversation|talk|discussion)$/.test(lemma) &&
    /^(in|during|at|after)$/.test(preposition) &&
    formOf(index, mark - 1) === ","
  );
}
