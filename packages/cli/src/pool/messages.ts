// What the pool and its threads tell each other.

import type { Issue, Piece } from "../sources/piece.ts";
import type { Extracted, ExtractOptions } from "../work/extract-piece.ts";

/** A piece on its way to a thread, with its number in the order of the inputs. */
export interface Task {
  readonly number: number;
  readonly piece: Piece;
}

/** What a thread makes of a task: the product as one line of JSON, and what the counters need of it. */
export interface Outcome {
  readonly number: number;
  readonly json: string;
  readonly documents: number;
  readonly claims: number;
  readonly characters: number;
  readonly issues: readonly Issue[];
}

/** What a thread starts with. */
export interface ThreadData {
  readonly options: ExtractOptions;
}

/** What a journal holds of a document: what it says, and its MinHash signature (base64) where it is long enough for one. */
export interface Signed extends Extracted {
  readonly signature?: string;
}

/** One line of a journal. */
export interface JournalledProduct {
  readonly extracted: readonly Signed[];
  readonly issues: readonly Issue[];
}
