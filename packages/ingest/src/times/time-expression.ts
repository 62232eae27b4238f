// The product of the time stage: words of a sentence that say when, with the date they come to.

/** What stands before the words: "since 2022", "by autumn". `at` for everything else, also for "from March to May". */
export type TimeRelation = "at" | "since" | "until" | "by" | "before" | "after";

/** Tokens [first, last) of the sentence; [start, end) in its field. */
export interface TimeExpression {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /**
   * ISO at the precision of the words: `2024`, `2024-07`, `2024-07-08`; two of them with "/" between for a stretch.
   * The reading under a past or present tense; absent when there is none ("within two weeks").
   */
  readonly value?: string;
  /** The reading under a future tense, where it is another one: "on Monday" is the Monday to come. */
  readonly future?: string;
  readonly relation: TimeRelation;
  /** Where the word begins that the time belongs to: "Thursday's attack", "the 2015 deal". The clause is not dated by it. */
  readonly head?: number;
  /** What it is counted from: nothing ("8 July 2024"), the date of the document, the last event told. */
  readonly anchor: "text" | "report" | "event";
  /** Id of the rule, with what it counted from: `time/weekday from 2024-07-10`. */
  readonly reason: string;
}

/** ISO dates of any precision that relative times are counted from. Without them only absolute times have a value. */
export interface TimeAnchors {
  readonly published?: string | undefined;
  /** The day of the last event told before this sentence. */
  readonly event?: string | undefined;
  /** The last day, month or year told before this sentence: what "that month" is. */
  readonly period?: string | undefined;
}

export type Tense = "past" | "present" | "future";
