/** The product of the token stage: one word, number or mark, with the place where it stands. */

/** Spans are [start, end) in UTF-16 code units of the document's text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space, or the end of the text, follows. */
  readonly spaceAfter: boolean;
}
