// Words of the command line in; everything they lead to, and how many bytes that is, out.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { findPieces } from "./find-pieces.ts";
import { type InputFile, listFiles } from "./list-files.ts";
import type { Found } from "./piece.ts";

/** `bytes`: undefined when it is not known beforehand (standard input, URLs). */
export interface Inputs {
  readonly found: AsyncIterable<Found>;
  readonly bytes: number | undefined;
  readonly files: readonly InputFile[];
}

/** Checks the words first: one that leads nowhere is a wrong call, before any work is done. */
export async function findInputs(words: readonly string[]): Promise<Inputs> {
  const files = await listFiles(words);
  return { found: findPieces(files), bytes: files.reduce((sum, { size }) => sum + size, 0), files };
}

/** Above this many files their hashes are told as one hash of their sorted list. */
const MAX_LISTED = 10_000;

/** Hashes of the files, sorted, without their names: what a manifest says of its inputs. */
export async function hashFiles(files: readonly InputFile[]): Promise<object[]> {
  const hashes = new Set<string>();
  for (const { path } of files) {
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    hashes.add(hash.digest("hex"));
  }
  const sorted = [...hashes].sort();
  if (sorted.length <= MAX_LISTED) return sorted.map((sha256) => ({ sha256 }));
  return [{ files: sorted.length, sha256: createHash("sha256").update(sorted.join("\n")).digest("hex") }];
}
