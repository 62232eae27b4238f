// A file of claims, a line each and sorted by id, in; the claims as a graph asks for them out, of which one edge's are in memory at a time.
import { type Claim, type ClaimOutline, type ClaimSource, dayRange, type Entity, edgeKeyOf } from "@entente/graph";
import type { LineFile } from "./line-file.ts";

export class StoredClaims implements ClaimSource, ReadonlyMap<string, Claim> {
  readonly #lines: LineFile;
  readonly #edges = new Map<string, number[]>();
  readonly #onRead: () => void;

  /** `onRead` is called for each claim that is read back. */
  constructor(lines: LineFile, onRead: () => void = () => {}) {
    this.#lines = lines;
    this.#onRead = onRead;
  }

  /** Claims come in the order of their ids. */
  add(claim: Claim): void {
    this.#lines.append(JSON.stringify(claim));
  }

  /** Sorts them by edge, once the entities are known; those with an end that is none belong to no edge. Returns their ids. */
  gatherEdges(entities: ReadonlyMap<string, Entity>): string[] {
    const dangling: string[] = [];
    for (let number = 0; number < this.size; number++) {
      const claim = this.#read(number);
      if (!entities.has(claim.subject) || !entities.has(claim.object)) {
        dangling.push(claim.id);
        continue;
      }
      const key = edgeKeyOf(claim);
      const numbers = this.#edges.get(key);
      if (numbers) numbers.push(number);
      else this.#edges.set(key, [number]);
    }
    return dangling;
  }

  edgeKeys(): Iterable<string> {
    return this.#edges.keys();
  }

  ofEdge(edge: string): readonly Claim[] {
    return (this.#edges.get(edge) ?? []).map((number) => this.#read(number));
  }

  outlines(edge: string): readonly ClaimOutline[] {
    return this.ofEdge(edge).map(({ date, evidence }) => ({ days: dayRange(date), document: evidence.document }));
  }

  get size(): number {
    return this.#lines.size;
  }

  /** By halving: the file is sorted. */
  get(id: string): Claim | undefined {
    let [low, high] = [0, this.size - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const claim = this.#read(middle);
      if (claim.id === id) return claim;
      if (claim.id < id) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  *values(): MapIterator<Claim> {
    for (let number = 0; number < this.size; number++) yield this.#read(number);
  }

  *keys(): MapIterator<string> {
    for (const { id } of this.values()) yield id;
  }

  *entries(): MapIterator<[string, Claim]> {
    for (const claim of this.values()) yield [claim.id, claim];
  }

  [Symbol.iterator](): MapIterator<[string, Claim]> {
    return this.entries();
  }

  forEach(act: (value: Claim, key: string, map: ReadonlyMap<string, Claim>) => void): void {
    for (const claim of this.values()) act(claim, claim.id, this);
  }

  #read(number: number): Claim {
    this.#onRead();
    return JSON.parse(this.#lines.read(number)) as Claim;
  }
}
