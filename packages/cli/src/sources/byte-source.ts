// A stream of bytes with a name that says what they are.
import type { FileKind } from "./formats.ts";

export interface ByteSource {
  /** For messages. */
  readonly place: string;
  readonly kind: FileKind;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Bytes of all inputs read so far. */
  readonly readTo: () => number;
  /** Fetched pages: their address. */
  readonly uri?: string;
}
