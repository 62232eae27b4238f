/** The product of the sentence stage: one sentence or heading of a passage, by its place. */

/** A span [start, end) in UTF-16 code units of the document's text, without white space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** True when the sentence stands in a title, where case and tense follow other rules. */
  readonly headline: boolean;
}
