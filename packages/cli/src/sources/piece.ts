// A piece: the smallest part of the inputs that is read and worked on by itself.

/** Formats a piece may have; containers (.gz, .zip, .jsonl, .csv) are taken apart into pieces before. */
export const FORMATS = ["text", "markdown", "html", "record", "pdf", "docx", "email", "feed"] as const;
export type Format = (typeof FORMATS)[number];

/** One file, one entry of an archive, or one line of a collection. */
export interface Piece {
  /** Where it stands, for messages alone: `news/a.html`, `all.jsonl.gz:17`. Never part of what is stored. */
  readonly place: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** Fetched pages: their address. */
  readonly uri?: string;
  /** Bytes of the inputs that lie before the end of this piece: what progress is measured by. */
  readonly readTo: number;
}

/** Something about an input that was left out, with where it stands. Work goes on. */
export interface Issue {
  readonly place: string;
  /** A short name of the kind, for counting: `language`, `empty`, `too-large`, `damaged`. */
  readonly kind: string;
  readonly reason: string;
}

/** What the inputs give, in an order that depends on their names alone. */
export type Found = { readonly piece: Piece } | { readonly issue: Issue };
