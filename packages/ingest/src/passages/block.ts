// A block: one paragraph, heading, list item or menu line of a page, before anyone knows which.

/** How a line announced itself: "- item", "3. item", "> quote", "# heading". */
export type BlockMarker = "none" | "bullet" | "number" | "quote" | "heading";

/** Spans are [start, end) in the document's text, without white space around them and without the marker. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** text.slice(start, end) */
  readonly text: string;
  readonly marker: BlockMarker;
  /** Blank lines before the block. */
  readonly blanks: number;
  /** Set when the block was cut out of a longer line by an inline marker: the id of that marker. */
  readonly cut?: string;
}
