// The claims' masks in, how much each value of each filter would show out.
import { BASES, STATUSES } from "@entente/graph";
import { type Dataset, NONE } from "../data/dataset.ts";
import { BIT } from "./filter-mask.ts";

/** Claims by value, counted with every filter applied but the one the value belongs to. */
export interface Facets {
  readonly kinds: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  readonly bases: Readonly<Record<string, number>>;
  /** The most frequent first. */
  readonly publishers: readonly (readonly [string, number])[];
  readonly speakers: readonly (readonly [string, number])[];
  /** Ten bins from 0 to 1. */
  readonly confidence: readonly number[];
}

/** Kinds are counted in nodes with at least one edge; everything else in claims. */
export function countFacets(data: Dataset, mask: Uint16Array): Facets {
  const { edges, claims, documents, nodes } = data;
  const relations = new Uint32Array(data.relationNames.length);
  const statuses = new Uint32Array(STATUSES.length);
  const bases = new Uint32Array(BASES.length);
  const publishers = new Uint32Array(data.publishers.length);
  const speakers = new Uint32Array(data.speakers.length);
  const confidence = new Uint32Array(10);
  const touched = new Uint8Array(nodes.count);
  for (let edge = 0; edge < edges.count; edge++) {
    const [relation, status] = [edges.relation[edge]!, edges.status[edge]!];
    for (let claim = edges.offsets[edge]!; claim < edges.offsets[edge + 1]!; claim++) {
      const bits = mask[claim]!;
      if ((bits & ~BIT.kind) === 0) touched[edges.source[edge]!] = touched[edges.target[edge]!] = 1;
      if ((bits & ~BIT.relation) === 0) relations[relation]!++;
      if ((bits & ~BIT.status) === 0) statuses[status]!++;
      if ((bits & ~BIT.basis) === 0) bases[claims.basis[claim]!]!++;
      if ((bits & ~BIT.publisher) === 0) bump(publishers, documents.publisher[claims.document[claim]!]);
      if ((bits & ~BIT.speaker) === 0) bump(speakers, claims.speaker[claim]);
      if ((bits & ~BIT.confidence) === 0) confidence[Math.min(9, Math.floor(claims.confidence[claim]! * 10))]!++;
    }
  }
  return {
    kinds: named(data.kindNames, countKinds(data, touched)),
    relations: named(data.relationNames, relations),
    statuses: named(STATUSES, statuses),
    bases: named(BASES, bases),
    publishers: ranked(data.publishers, publishers),
    speakers: ranked(data.speakers, speakers),
    confidence: [...confidence],
  };
}

function countKinds(data: Dataset, touched: Uint8Array): Uint32Array {
  const kinds = new Uint32Array(data.kindNames.length);
  for (let node = 0; node < data.nodes.count; node++) if (touched[node]) kinds[data.nodes.kinds[node]!]!++;
  return kinds;
}

function bump(counts: Uint32Array, index: number | undefined): void {
  if (index !== undefined && index !== NONE) counts[index]!++;
}

function named(names: readonly string[], counts: Uint32Array): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name, counts[index] ?? 0]));
}

/** Longer lists are cut: nobody scrolls through thousands of speakers; a search narrows them. */
const LISTED = 200;

function ranked(names: readonly string[], counts: Uint32Array): [string, number][] {
  const order = [...counts.keys()].filter((index) => counts[index]! > 0);
  order.sort((a, b) => counts[b]! - counts[a]! || (names[a]! < names[b]! ? -1 : 1));
  return order.slice(0, LISTED).map((index) => [names[index]!, counts[index]!]);
}
