// The sizes beyond which an input is passed over with an issue.

/** Bytes of one file, entry or line. Books and long reports stay far below; what is larger is no document. */
export const MAX_PIECE_BYTES: number = 64 * 1024 * 1024;

/** Characters of one document's text, about 800,000 words. */
export const MAX_TEXT_LENGTH = 5_000_000;

/** Packed data that grows more than this, and past MIN_BOMB_BYTES, is a bomb: text packs 3 to 30 times. */
export const MAX_UNPACKED_RATIO = 200;
export const MIN_BOMB_BYTES: number = 256 * 1024 * 1024;

/** Entries of one archive. */
export const MAX_ENTRIES = 1_000_000;

/** An input that passes a limit: caught where the piece is known and told as an issue. */
export class LimitError extends Error {
  readonly kind = "too-large";
}
