// Products of pieces in as they are made, by key; the same products out after any crash. One line each, in segments.
import {
  closeSync,
  createReadStream,
  fdatasyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { splitLines } from "../sources/split-lines.ts";

/** A line: key, checksum of the rest (8 hex digits), the product as JSON, tab-separated. */
const SUM_LENGTH = 8;
/** A segment is closed at this size, so that one damaged place costs little. */
const SEGMENT_BYTES = 64 * 1024 * 1024;
/** Work of at most this many bytes or milliseconds is lost when the power fails; a killed process loses none of it. */
const SYNC_BYTES = 4 * 1024 * 1024;
const SYNC_MS = 1000;
const LONGEST_LINE = 512 * 1024 * 1024;

/** One product, unparsed. */
export interface Entry {
  readonly key: string;
  readonly json: string;
}

export class Journal {
  readonly #folder: string;
  readonly #keys: Set<string>;
  #segment: number;
  #file: number | undefined;
  #size = 0;
  #unsynced = 0;
  #synced = Date.now();

  private constructor(folder: string, keys: Set<string>, segment: number) {
    this.#folder = folder;
    this.#keys = keys;
    this.#segment = segment;
  }

  /** Opens or creates; what a crash left unfinished at the end of a segment is cut off. */
  static async open(folder: string): Promise<Journal> {
    mkdirSync(folder, { recursive: true });
    const keys = new Set<string>();
    let last = 0;
    for (const segment of await segmentsOf(folder)) {
      last = segment;
      await readSegment(folder, segment, ({ key }) => void keys.add(key));
    }
    return new Journal(folder, keys, last);
  }

  get size(): number {
    return this.#keys.size;
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** `json` must be one line. */
  append({ key, json }: Entry): void {
    const body = Buffer.from(json);
    const sum = crc32(body).toString(16).padStart(SUM_LENGTH, "0");
    const line = Buffer.concat([Buffer.from(`${key}\t${sum}\t`), body, Buffer.from("\n")]);
    const file = this.#open();
    for (let done = 0; done < line.length; ) done += writeSync(file, line, done);
    this.#keys.add(key);
    this.#size += line.length;
    this.#unsynced += line.length;
    if (this.#unsynced > SYNC_BYTES || Date.now() - this.#synced > SYNC_MS) this.sync();
    if (this.#size > SEGMENT_BYTES) this.close();
  }

  sync(): void {
    if (this.#file !== undefined && this.#unsynced > 0) fdatasyncSync(this.#file);
    this.#unsynced = 0;
    this.#synced = Date.now();
  }

  close(): void {
    this.sync();
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  /** All entries with a wanted key, each key once, in the order of the journal. */
  async *entries(wanted: ReadonlySet<string>): AsyncGenerator<Entry> {
    this.close();
    const given = new Set<string>();
    for (const segment of await segmentsOf(this.#folder)) {
      for await (const { bytes } of splitLines(createReadStream(pathOf(this.#folder, segment)), LONGEST_LINE)) {
        const entry = bytes && parse(bytes);
        if (!entry || !wanted.has(entry.key) || given.has(entry.key)) continue;
        given.add(entry.key);
        yield { key: entry.key, json: entry.body.toString() };
      }
    }
  }

  #open(): number {
    if (this.#file === undefined) {
      this.#segment++;
      this.#size = 0;
      this.#file = openSync(pathOf(this.#folder, this.#segment), "a");
    }
    return this.#file;
  }
}

const pathOf = (folder: string, segment: number): string => join(folder, `${String(segment).padStart(6, "0")}.journal`);

async function segmentsOf(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /^\d{6,}\.journal$/.test(name))
    .map((name) => Number.parseInt(name, 10))
    .sort((a, b) => a - b);
}

/** Undefined: damaged. */
function parse(line: Uint8Array): { key: string; body: Buffer } | undefined {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength);
  const tab = bytes.indexOf(9);
  const body = bytes.subarray(tab + SUM_LENGTH + 2);
  const sum = bytes.subarray(tab + 1, tab + 1 + SUM_LENGTH).toString("latin1");
  if (tab < 1 || Number.parseInt(sum, 16) !== crc32(body)) return undefined;
  return { key: bytes.subarray(0, tab).toString("latin1"), body };
}

async function readSegment(folder: string, segment: number, take: (entry: { key: string }) => void): Promise<void> {
  const path = pathOf(folder, segment);
  let sound = 0;
  for await (const { bytes, end } of splitLines(createReadStream(path), LONGEST_LINE)) {
    const entry = bytes && parse(bytes);
    if (!entry) continue;
    take(entry);
    sound = end;
  }
  cutOff(path, sound);
}

/** Cuts what follows the last sound line; an empty segment goes. */
function cutOff(path: string, sound: number): void {
  if (statSync(path).size === sound) return;
  if (sound === 0) {
    rmSync(path, { force: true });
    return;
  }
  const file = openSync(path, "r+");
  ftruncateSync(file, sound);
  closeSync(file);
}

/** Removes what builds with other options or an older pipeline left. */
export function removeOtherJournals(parent: string, kept: string): void {
  for (const name of readdirSync(parent)) {
    if (/^[0-9a-f]{16}$/.test(name) && name !== kept) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
