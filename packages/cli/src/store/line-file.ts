// Lines in, one file out, from which each is read again by its number.
import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";

const BUFFER = 1024 * 1024;

/** Lives as long as one build. Append everything first, then read. */
export class LineFile {
  readonly #path: string;
  readonly #file: number;
  #ends = new Float64Array(1024);
  #count = 0;
  #batch: Buffer[] = [];
  #batched = 0;
  #written = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, "w+");
  }

  get size(): number {
    return this.#count;
  }

  append(line: string): void {
    const bytes = Buffer.from(line);
    this.#batch.push(bytes);
    this.#batched += bytes.length;
    if (this.#count === this.#ends.length) {
      const wider = new Float64Array(2 * this.#ends.length);
      wider.set(this.#ends);
      this.#ends = wider;
    }
    this.#ends[this.#count++] = this.#written + this.#batched;
    if (this.#batched > BUFFER) this.#flush();
  }

  read(number: number): string {
    if (this.#batched > 0) this.#flush();
    const from = number === 0 ? 0 : this.#ends[number - 1]!;
    const bytes = Buffer.allocUnsafe(this.#ends[number]! - from);
    for (let done = 0; done < bytes.length; )
      done += readSync(this.#file, bytes, done, bytes.length - done, from + done);
    return bytes.toString();
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#batch);
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done);
    }
    this.#written += bytes.length;
    this.#batch = [];
    this.#batched = 0;
  }
}
