// The sentences of a document and its frame in; for a relation, the date of its event out.
import { isDatedBy } from "./clauses/is-dated-by.ts";
import type { TreeIndex } from "./clauses/tree-index.ts";
import type { DocumentFrame } from "./documents/frame.ts";
import type { ParsedSentence } from "./links/parsed-sentence.ts";
import type { FoundRelation } from "./relations/relation.ts";
import { dateFor } from "./times/date-for.ts";
import { findTimesInOrder } from "./times/find-times.ts";
import type { TimeExpression } from "./times/time-expression.ts";

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
    const { index } = relation.scene;
    const event = relation.frame.light >= 0 ? relation.frame.light : relation.frame.trigger;
    const own = (times[sentence.index] ?? []).filter((time) => {
      const said = timeWord(sentence, relation.scene.index, time);
      return (
        time.head !== undefined || said === undefined || isDatedBy(index, event, { time: said, vague: isVague(time) })
      );
    });
    return dateFor(own, {
      ...told,
      ...(frame.published === undefined ? {} : { published: frame.published }),
    })?.value;
  };
}

/** A month or a year, or a stretch. */
const isVague = ({ value }: TimeExpression): boolean => value === undefined || !DAY.test(value);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The word of a time by which it hangs on the rest of its sentence. */
function timeWord(
  { words }: ParsedSentence,
  { tree }: TreeIndex,
  { start, end }: Pick<TimeExpression, "start" | "end">,
): number | undefined {
  const inside = words.flatMap((word, at) => (word.start < end && word.end > start ? [at] : []));
  return inside.find((at) => !inside.includes(tree.heads[at] ?? -1));
}

/** What is planned lies ahead; everything else is told of the past. */
const tenseOf = (relation: FoundRelation): "future" | "past" => (relation.status === "planned" ? "future" : "past");
