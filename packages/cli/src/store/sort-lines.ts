// Keyed lines in, in any number; the same sorted by key out: runs of bounded size are sorted in memory, kept on disk and merged.
import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Characters held before a run is written. */
const RUN_CHARACTERS = 64 * 1024 * 1024;
const BUFFER = 256 * 1024;

interface KeyedLine {
  readonly key: string;
  readonly line: string;
}

/** Keys hold no tab, lines no line feed. Call `merged` once, when everything is in. */
export class LineSorter {
  readonly #prefix: string;
  readonly #limit: number;
  #held: KeyedLine[] = [];
  #characters = 0;
  #runs = 0;

  constructor(folder: string, name: string, limit: number = RUN_CHARACTERS) {
    this.#prefix = join(folder, `${name}.${process.pid}.run`);
    this.#limit = limit;
  }

  push(key: string, line: string): void {
    this.#held.push({ key, line });
    this.#characters += line.length;
    if (this.#characters > this.#limit) this.#writeRun();
  }

  /** Lines by key, those of one key together. */
  *merged(): Generator<{ readonly key: string; readonly lines: readonly string[] }> {
    const runs = [
      sorted(this.#held),
      ...Array.from({ length: this.#runs }, (_, run) => readRun(`${this.#prefix}${run}`)),
    ];
    this.#held = [];
    const heads = runs.map((run) => run.next());
    try {
      for (;;) {
        let key: string | undefined;
        for (const { done, value } of heads) if (!done && (key === undefined || value.key < key)) key = value.key;
        if (key === undefined) return;
        const lines: string[] = [];
        heads.forEach((head, run) => {
          for (let at = head; !at.done && at.value.key === key; at = heads[run] = runs[run]!.next())
            lines.push(at.value.line);
        });
        yield { key, lines };
      }
    } finally {
      for (let run = 0; run < this.#runs; run++) rmSync(`${this.#prefix}${run}`, { force: true });
    }
  }

  #writeRun(): void {
    const file = openSync(`${this.#prefix}${this.#runs++}`, "w");
    let batch = "";
    const flush = (): void => {
      const bytes = Buffer.from(batch);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      batch = "";
    };
    for (const { key, line } of sorted(this.#held)) {
      batch += `${key}\t${line}\n`;
      if (batch.length > BUFFER) flush();
    }
    flush();
    closeSync(file);
    this.#held = [];
    this.#characters = 0;
  }
}

const sorted = (lines: KeyedLine[]): IterableIterator<KeyedLine> =>
  lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).values();

function* readRun(path: string): Generator<KeyedLine> {
  const file = openSync(path, "r");
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const buffer = Buffer.allocUnsafe(BUFFER);
      const read = readSync(file, buffer, 0, BUFFER, null);
      if (read === 0) return;
      const bytes = rest.length > 0 ? Buffer.concat([rest, buffer.subarray(0, read)]) : buffer.subarray(0, read);
      let from = 0;
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
        const tab = bytes.indexOf(9, from);
        yield { key: bytes.toString("utf8", from, tab), line: bytes.toString("utf8", tab + 1, at) };
        from = at + 1;
      }
      rest = bytes.subarray(from);
    }
  } finally {
    closeSync(file);
  }
}
