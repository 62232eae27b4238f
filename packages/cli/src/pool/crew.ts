// Whoever makes products of pieces: the threads of this machine, or workers behind a queue.
import type { Piece } from "../sources/piece.ts";
import type { Outcome } from "./messages.ts";

/** Called with each outcome as it comes, in no order. */
export type TakeOutcome = (outcome: Outcome, piece: Piece) => void;

export interface Crew {
  /** Resolves as soon as there is room for the next piece. */
  push(piece: Piece): Promise<void>;
  /** Resolves when all pieces are done. */
  drain(): Promise<void>;
  /** Ends at once, whatever is under work. */
  close(): Promise<void>;
}
