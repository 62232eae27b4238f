// Edges in, for each node the edges that touch it out (compressed sparse rows).
import type { EdgeColumns } from "./dataset.ts";

/** Edges at node n: edges[offsets[n]] to edges[offsets[n + 1]], in the order of the edge columns. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly edges: Uint32Array;
}

/** Both directions in one table; a loop stands once. */
export function toAdjacency(edges: EdgeColumns, nodes: number): Adjacency {
  const offsets = new Uint32Array(nodes + 1);
  for (let edge = 0; edge < edges.count; edge++) {
    const source = edges.source[edge]!;
    const target = edges.target[edge]!;
    offsets[source + 1]!++;
    if (target !== source) offsets[target + 1]!++;
  }
  for (let node = 0; node < nodes; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const table = new Uint32Array(offsets[nodes]!);
  for (let edge = 0; edge < edges.count; edge++) {
    const source = edges.source[edge]!;
    const target = edges.target[edge]!;
    table[next[source]!++] = edge;
    if (target !== source) table[next[target]!++] = edge;
  }
  return { offsets, edges: table };
}

/** The node at the other end of an edge. */
export function otherEnd(edges: EdgeColumns, edge: number, node: number): number {
  const source = edges.source[edge]!;
  return source === node ? edges.target[edge]! : source;
}
