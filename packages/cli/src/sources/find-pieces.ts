// Files in, their pieces out, one after the other: memory holds one file or one line at a time.
import { createReadStream } from "node:fs";
import type { ByteSource } from "./byte-source.ts";
import { fileKind } from "./formats.ts";
import { LimitError, MAX_PIECE_BYTES } from "./limits.ts";
import type { InputFile } from "./list-files.ts";
import { LONGEST_PLACE, oneLine } from "./one-line.ts";
import type { Format, Found, Issue } from "./piece.ts";
import { readTable } from "./read-table.ts";
import { readZip } from "./read-zip.ts";
import { splitLines } from "./split-lines.ts";
import { collect, gunzip } from "./unpack.ts";

/** Pieces of files in their order; a file that cannot be read becomes an issue. */
export async function* findPieces(files: readonly InputFile[]): AsyncGenerator<Found> {
  let before = 0;
  for (const file of files) {
    const kind = fileKind(file.path);
    const place = oneLine(file.path, LONGEST_PLACE);
    const start = before;
    before += file.size;
    if (!kind) {
      yield { issue: { place, kind: "format", reason: "its ending names no format that is read" } };
    } else if (file.path.toLowerCase().endsWith(".zip")) {
      yield* guarded(place, readZip(file, start, piecesOf));
    } else {
      const stream = createReadStream(file.path, { highWaterMark: 64 * 1024 });
      const readTo = (): number => start + Math.min(stream.bytesRead, file.size);
      yield* piecesOf({ place, kind, bytes: stream, readTo });
    }
  }
}

/** Pieces of one stream: the stream itself, its lines, or its records. */
export async function* piecesOf(source: ByteSource): AsyncGenerator<Found> {
  const bytes = source.kind.gzip ? gunzip(source.bytes) : source.bytes;
  const inner = { ...source, bytes };
  const { holds } = source.kind;
  if (holds === "lines") yield* guarded(source.place, linePieces(inner));
  else if (holds === "table") yield* guarded(source.place, readTable(inner));
  else if (holds === "zip")
    yield {
      issue: { place: source.place, kind: "format", reason: "a zip within another input is not read; unpack it first" },
    };
  else yield* guarded(source.place, onePiece(inner, holds));
}

async function* onePiece(source: ByteSource, format: Format): AsyncGenerator<Found> {
  const bytes = await collect(source.bytes, MAX_PIECE_BYTES);
  const uri = source.uri === undefined ? {} : { uri: source.uri };
  yield { piece: { place: source.place, format, bytes, readTo: source.readTo(), ...uri } };
}

async function* linePieces(source: ByteSource): AsyncGenerator<Found> {
  for await (const { number, bytes } of splitLines(source.bytes, MAX_PIECE_BYTES)) {
    const place = `${source.place}:${number}`;
    if (bytes) yield { piece: { place, format: "record", bytes, readTo: source.readTo() } };
    else
      yield {
        issue: { place, kind: "too-large", reason: `the line has more than ${MAX_PIECE_BYTES / 1024 / 1024} MB` },
      };
  }
}

/** Ends a source that fails with an issue; what came before it stays. */
async function* guarded(place: string, found: AsyncIterable<Found>): AsyncGenerator<Found> {
  try {
    yield* found;
  } catch (error) {
    yield { issue: { place, ...problemOf(error) } };
  }
}

function problemOf(error: unknown): Pick<Issue, "kind" | "reason"> {
  if (error instanceof LimitError) return { kind: error.kind, reason: error.message };
  const reason = error instanceof Error ? error.message.split("\n")[0]! : String(error);
  return { kind: "damaged", reason: `it cannot be read (${oneLine(reason)})` };
}
