// What the pool and its threads tell each other.
import type { Issue } from "../sources/piece.ts";
import type { Extracted, ExtractOptions } from "../work/extract-piece.ts";

/** What is made of a piece: the product as one line of JSON, and what the counters need of it. */
export interface Outcome {
  readonly json: string;
  readonly documents: number;
  readonly claims: number;
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

/** What becomes of a piece that could not be worked on. */
export function lostOutcome(issue: Issue): Outcome {
  const product: JournalledProduct = { extracted: [], issues: [issue] };
  return { json: JSON.stringify(product), documents: 0, claims: 0, issues: [issue] };
}
