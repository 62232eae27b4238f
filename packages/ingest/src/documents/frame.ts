// The frame of a document: who speaks in it, where and when, read before any sentence is parsed.

/** What title, byline, dateline and source say about the whole document. Spans lie in the text. */
export interface DocumentFrame {
  readonly title?: string;
  /** Report date, ISO: from the metadata, else from dateline or byline. */
  readonly published?: string;
  readonly publisher?: string;
  /** The dateline's place, as written ("NAIROBI"): a place, never an actor. */
  readonly dateline?: { readonly place: string; readonly start: number; readonly end: number };
  readonly byline?: { readonly text: string; readonly start: number; readonly end: number };
  /** Each paragraph tells of another event: nothing is taken up from the one before. */
  readonly digest?: boolean;
  /** Official statements: the words that name who "we" and "I" are ("Statement by President X", "Ministry of Foreign Affairs of Y"). */
  readonly issuer?: { readonly text: string; readonly from: "title" | "letterhead" | "publisher" | "byline" | "body" };
}
