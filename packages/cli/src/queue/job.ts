// What travels through the queue: a piece to work on, and what was made of it.
import type { Piece } from "../sources/piece.ts";
import type { ExtractOptions } from "../work/extract-piece.ts";
import { codeVersion } from "../work/pipeline-version.ts";

/** The id of a job is the key of its piece: the same work is never queued twice. */
export interface JobData {
  readonly place: string;
  readonly format: Piece["format"];
  /** Base64. */
  readonly bytes: string;
  readonly uri?: string;
  readonly options: ExtractOptions;
}

/** Workers of another version serve another queue: what they would make is something else. */
export const queueName = (): string => `entente-${codeVersion()}`;

export const toJob = ({ place, format, bytes, uri }: Piece, options: ExtractOptions): JobData => ({
  place,
  format,
  bytes: Buffer.from(bytes).toString("base64"),
  ...(uri === undefined ? {} : { uri }),
  options,
});

export const toPiece = ({ place, format, bytes, uri }: JobData): Piece => ({
  place,
  format,
  bytes: Buffer.from(bytes, "base64"),
  readTo: 0,
  ...(uri === undefined ? {} : { uri }),
});
