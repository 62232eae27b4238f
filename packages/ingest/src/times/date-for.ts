// The times of a sentence, a clause and its trigger in, the date of the event out.
import { dayRange } from "@entente/graph";
import type { Tense, TimeExpression } from "./time-expression.ts";

/** Where the event is told: the clause, and the word that tells it. Offsets are those of the times. */
export interface Told {
  readonly start: number;
  readonly end: number;
  readonly trigger: number;
  readonly tense: Tense;
  /** Date of the report: the end of "since 2022". */
  readonly published?: string;
}

export interface EventDate {
  readonly value: string;
  readonly time: TimeExpression;
  readonly reason: string;
}

/** A noun belongs to a time that stands so close before it: "Thursday's deadly attack". */
const NEAR = 40;

/**
 * The date of an event: the time that its noun wears ("the 2015 deal"), else the nearest time of the clause that says when
 * ("at", in the future also "by"), else since when. Times before and after which something happens do not date it.
 */
export function dateFor(times: readonly TimeExpression[], told: Told): EventDate | undefined {
  const worn = times.find(
    (time) =>
      time.head !== undefined &&
      time.head <= told.trigger &&
      told.trigger - time.end <= NEAR &&
      time.end <= told.trigger,
  );
  if (worn !== undefined) return reading(worn, told, "worn by the noun");
  const own = times.filter((time) => time.head === undefined && time.start >= told.start && time.end <= told.end);
  const when = own.filter((time) => time.relation === "at" || (time.relation === "by" && told.tense === "future"));
  const nearest = nearestTo(when, told);
  if (nearest !== undefined) return reading(nearest, told, "nearest in the clause");
  const since = nearestTo(
    own.filter((time) => time.relation === "since"),
    told,
  );
  return since === undefined ? undefined : sinceReading(since, told);
}

/** Characters of a trigger and its object: a time behind them stands as near as one right before the trigger. */
const TRIGGER = 12;

/** A time behind the trigger is preferred to one as near before it. */
function nearestTo(times: readonly TimeExpression[], told: Told): TimeExpression | undefined {
  const distance = (time: TimeExpression): number =>
    time.start >= told.trigger ? Math.max(0, time.start - told.trigger - TRIGGER) : (told.trigger - time.end) * 2;
  return times
    .filter((time) => valueUnder(time, told.tense) !== undefined)
    .reduce<TimeExpression | undefined>(
      (best, time) => (best === undefined || distance(time) < distance(best) ? time : best),
      undefined,
    );
}

/** The value of a time under a tense. */
function valueUnder(time: TimeExpression, tense: Tense): string | undefined {
  return tense === "future" ? (time.future ?? time.value) : time.value;
}

function reading(time: TimeExpression, told: Told, why: string): EventDate | undefined {
  const value = valueUnder(time, told.tense);
  return value === undefined ? undefined : { value, time, reason: `${time.reason}, ${why}` };
}

/** What has gone on since a date is dated from there to the report. */
function sinceReading(time: TimeExpression, told: Told): EventDate | undefined {
  const value = valueUnder(time, told.tense);
  if (value === undefined) return undefined;
  const whole = `${value.split("/")[0]}/${told.published ?? ""}`;
  const lasts = told.tense !== "future" && told.published !== undefined && dayRange(whole) !== undefined;
  return { value: lasts ? whole : value, time, reason: `${time.reason}, since` };
}
