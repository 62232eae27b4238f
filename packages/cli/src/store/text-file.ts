// Texts in, one file out, from which each is read again when it is asked for: memory holds documents without their words.
import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import type { SourceDocument } from "@entente/graph";

const BUFFER = 1024 * 1024;

/** Lives as long as one build; the file is of use to nobody else. */
export class TextFile {
  readonly #path: string;
  readonly #file: number;
  #held: Buffer[] = [];
  #heldBytes = 0;
  #written = 0;
  #last: { readonly at: number; readonly text: string } | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, "w+");
  }

  /** The same document; its text is read from the file each time it is asked for. */
  keep({ text, ...about }: SourceDocument): SourceDocument {
    const bytes = Buffer.from(text);
    const [at, length] = [this.#written + this.#heldBytes, bytes.length];
    this.#held.push(bytes);
    this.#heldBytes += length;
    if (this.#heldBytes > BUFFER) this.#flush();
    return Object.defineProperty(about, "text", {
      get: () => this.#read(at, length),
      enumerable: true,
    }) as SourceDocument;
  }

  /** Ends the file; texts are gone then. */
  close(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #read(at: number, length: number): string {
    if (this.#last?.at === at) return this.#last.text;
    this.#flush();
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) done += readSync(this.#file, bytes, done, length - done, at + done);
    const text = bytes.toString();
    this.#last = { at, text };
    return text;
  }

  #flush(): void {
    if (this.#heldBytes === 0) return;
    const bytes = Buffer.concat(this.#held);
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done);
    }
    this.#written += bytes.length;
    this.#held = [];
    this.#heldBytes = 0;
  }
}
