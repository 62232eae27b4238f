// A file of documents, a line each and sorted by id, in; the map of them out, which holds ids and places alone.
import type { SourceDocument } from "@entente/graph";
import type { LineFile } from "./line-file.ts";

export class StoredDocuments implements ReadonlyMap<string, SourceDocument> {
  readonly #lines: LineFile;
  readonly #numbers = new Map<string, number>();
  #last: SourceDocument | undefined;

  constructor(lines: LineFile) {
    this.#lines = lines;
  }

  /** Documents come in the order of their ids. */
  add(document: SourceDocument): void {
    this.#numbers.set(document.id, this.#lines.size);
    this.#lines.append(JSON.stringify(document));
  }

  get size(): number {
    return this.#numbers.size;
  }

  has(id: string): boolean {
    return this.#numbers.has(id);
  }

  get(id: string): SourceDocument | undefined {
    if (this.#last?.id === id) return this.#last;
    const number = this.#numbers.get(id);
    if (number === undefined) return undefined;
    this.#last = this.#read(number);
    return this.#last;
  }

  /** Their texts are read when they are asked for: all of them may be held at once. */
  *values(): MapIterator<SourceDocument> {
    for (const number of this.#numbers.values()) {
      const { text: _text, ...about } = this.#read(number);
      const text = { get: () => this.#read(number).text, enumerable: true };
      yield Object.defineProperty(about, "text", text) as SourceDocument;
    }
  }

  keys(): MapIterator<string> {
    return this.#numbers.keys();
  }

  *entries(): MapIterator<[string, SourceDocument]> {
    for (const document of this.values()) yield [document.id, document];
  }

  [Symbol.iterator](): MapIterator<[string, SourceDocument]> {
    return this.entries();
  }

  forEach(act: (value: SourceDocument, key: string, map: ReadonlyMap<string, SourceDocument>) => void): void {
    for (const document of this.values()) act(document, document.id, this);
  }

  #read(number: number): SourceDocument {
    return JSON.parse(this.#lines.read(number)) as SourceDocument;
  }
}
