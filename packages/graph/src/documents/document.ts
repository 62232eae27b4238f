// A document as it was read: the text that every span points into.

/** One document of a graph, one line of documents.jsonl. */
export interface SourceDocument {
  /** `doc:` and 16 hex digits: a hash of (uri, published, title, text). An id given by the input is kept in `key`. */
  readonly id: string;
  /** The id the input gave, if any. */
  readonly key?: string;
  readonly uri?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO date, to the precision known: `2024`, `2024-07`, `2024-07-08`. */
  readonly published?: string;
  /** BCP 47 tag; `en` is what is extracted from. */
  readonly language: string;
  /** SHA-256 of `text` in UTF-8, hex. */
  readonly sha256: string;
  /** Equal for documents with the same or nearly the same text: they count as one origin. Defaults to the text's hash. */
  readonly origin?: string;
  readonly text: string;
}
