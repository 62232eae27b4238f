// Words of the command line in; everything they lead to, and how many bytes that is, out.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { findPieces, piecesOf } from "./find-pieces.ts";
import { type InputFile, listFiles } from "./list-files.ts";
import type { Found } from "./piece.ts";
import { readStdin } from "./read-stdin.ts";
import { createUrlReader } from "./read-url.ts";

/** `bytes`: undefined when it is not known beforehand (standard input, URLs). */
export interface Inputs {
  readonly found: AsyncIterable<Found>;
  readonly bytes: number | undefined;
  readonly files: readonly InputFile[];
}

/** How inputs that are no files are read. */
export interface InputKinds {
  /** What standard input holds, as the ending of a file's name. */
  readonly format?: string | undefined;
  readonly allowPrivate?: boolean | undefined;
}

const isUrl = (word: string): boolean => /^https?:\/\//i.test(word);

/** Checks the words first: one that leads nowhere is a wrong call, before any work is done. */
export async function findInputs(words: readonly string[], kinds: InputKinds = {}): Promise<Inputs> {
  const urls = words.filter(isUrl);
  const files = await listFiles(words.filter((word) => word !== "-" && !isUrl(word)));
  const known = urls.length === 0 && !words.includes("-");
  const found = async function* (): AsyncGenerator<Found> {
    if (words.includes("-")) yield* piecesOf(await readStdin(kinds.format));
    yield* findPieces(files);
    const readUrl = createUrlReader(kinds.allowPrivate ?? false);
    for (const url of urls) {
      try {
        yield* piecesOf(await readUrl(url));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        yield { issue: { place: url, kind: "unreachable", reason } };
      }
    }
  };
  return { found: found(), bytes: known ? files.reduce((sum, { size }) => sum + size, 0) : undefined, files };
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
