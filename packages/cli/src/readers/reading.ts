// What a reader makes of a piece: documents, and what is wrong with it.
import type { DocumentInput } from "@entente/graph";

export interface Reading {
  readonly documents: readonly DocumentInput[];
  readonly problems: readonly Problem[];
}

/** Why a piece, or a part of it, gives no document; the piece's place is added by who reads. */
export interface Problem {
  readonly kind: string;
  readonly reason: string;
}

/** Reads the bytes of one piece. Throws when they cannot be read; the message says why. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => Reading | Promise<Reading>;

/** How records name their fields (`text=body`), and the address of a fetched page. */
export interface ReadOptions {
  readonly fields: Readonly<Record<string, string>>;
  readonly uri?: string;
}

export const oneDocument = (document: DocumentInput): Reading => ({ documents: [document], problems: [] });
