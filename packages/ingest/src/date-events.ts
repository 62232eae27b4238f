// The sentences of a document and its frame in; for a relation, the date of its event out.
import type { DocumentFrame } from "./documents/frame.ts";
import type { ParsedSentence } from "./links/parsed-sentence.ts";
import type { FoundRelation } from "./relations/relation.ts";
import { dateFor } from "./times/date-for.ts";
import { findTimesInOrder } from "./times/find-times.ts";

/** The date that the text gives for a relation's event, to its precision. Times are looked for when the first is asked for. */
export function eventDates(
  sentences: readonly ParsedSentence[],
  frame: DocumentFrame,
): (relation: FoundRelation) => string | undefined {
  let times: ReturnType<typeof findTimesInOrder> | undefined;
  return (relation) => {
    times ??= findTimesInOrder(
      sentences.map((sentence) => sentence.tokens),
      frame,
    );
    const { sentence } = relation.scene;
    const trigger = sentence.words[relation.frame.light >= 0 ? relation.frame.light : relation.frame.trigger];
    if (trigger === undefined) return undefined;
    const told = { start: sentence.start, end: sentence.end, trigger: trigger.start, tense: tenseOf(relation) };
    return dateFor(times[sentence.index] ?? [], {
      ...told,
      ...(frame.published === undefined ? {} : { published: frame.published }),
    })?.value;
  };
}

/** What is planned lies ahead; everything else is told of the past. */
const tenseOf = (relation: FoundRelation): "future" | "past" => (relation.status === "planned" ? "future" : "past");
