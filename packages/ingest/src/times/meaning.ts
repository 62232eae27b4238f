// What the words of a time say, before it is known what they are counted from.

export type Unit = "day" | "week" | "month" | "year" | "weekend" | "decade" | "quarter";
/** "early June", "the end of 2024", "the first half of the year". */
export type Part =
  | "early"
  | "mid"
  | "late"
  | "start"
  | "end"
  | "first-half"
  | "second-half"
  | "q1"
  | "q2"
  | "q3"
  | "q4";
export type Pick = "last" | "next" | "this";

export type Meaning =
  | { readonly kind: "fixed"; readonly value: string }
  | {
      readonly kind: "day-of-year";
      readonly month: number;
      readonly day: number;
      readonly to?: number;
      readonly weekday?: number;
    }
  | { readonly kind: "day-of-month"; readonly day: number }
  | { readonly kind: "month"; readonly month: number; readonly to?: number; readonly pick?: Pick; readonly part?: Part }
  | { readonly kind: "weekday"; readonly weekday: number; readonly pick?: Pick }
  | { readonly kind: "season"; readonly month: number; readonly pick?: Pick }
  /** The unit that lies `offset` units from the anchor's: last week is week -1, today is day 0. */
  | {
      readonly kind: "unit";
      readonly unit: Unit;
      readonly offset: number;
      readonly from: "report" | "event";
      readonly part?: Part;
    }
  /** A stretch that ends or begins with the report: "the past three months" is month -3. */
  | { readonly kind: "stretch"; readonly unit: Unit; readonly count: number }
  /** "three days after the vote": the vote was three days before what the sentence is dated by. */
  | { readonly kind: "told"; readonly unit: Unit; readonly offset: number }
  /** "in two weeks": a date under a future tense alone; under another it is a duration. */
  | { readonly kind: "ahead"; readonly unit: Unit; readonly count: number };

/** A matcher's find: the meaning of tokens [at, last). */
export interface Match {
  readonly last: number;
  readonly meaning: Meaning;
  readonly rule: string;
}
