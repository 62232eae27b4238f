// A passage: a run of the document's text of one kind.

/** What a passage is. Only titles, body, captions, quotes and list items make claims; clutter never does. */
export type PassageKind = "title" | "body" | "caption" | "quote" | "list" | "byline" | "clutter";

/** A run of text, [start, end) in the document's text. Passages come in order and do not overlap. */
export interface Passage {
  readonly kind: PassageKind;
  readonly start: number;
  readonly end: number;
  /** Id of the rule that decided the kind, with what it saw: `clutter/comment-number "3."`. */
  readonly reason: string;
}
