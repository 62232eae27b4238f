// The shown edges in, one number for each node out: degree, claims, PageRank or betweenness.
import { type Adjacency, otherEnd } from "../data/adjacency.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Measure } from "../state/view-state.ts";

/** Edges that follow from a leader's office count in nothing. */
export function measure(data: Dataset, near: Adjacency, shown: Uint8Array, what: Measure): Float32Array {
  const counted = shown.map((flag, edge) => (flag && !data.edges.derived[edge] ? 1 : 0));
  if (what === "pagerank") return pageRank(data, near, counted);
  if (what === "betweenness") return betweenness(data, near, counted);
  const values = new Float32Array(data.nodes.count);
  const { source, target, offsets } = data.edges;
  for (let edge = 0; edge < data.edges.count; edge++) {
    if (!counted[edge]) continue;
    const weight = what === "claims" ? offsets[edge + 1]! - offsets[edge]! : 1;
    values[source[edge]!]! += weight;
    if (target[edge] !== source[edge]) values[target[edge]!]! += weight;
  }
  return values;
}

const DAMPING = 0.85;
/** After this many rounds the order of the first thousand no longer changes on graphs of 100,000 nodes. */
const ROUNDS = 25;

function pageRank(data: Dataset, near: Adjacency, counted: Uint8Array): Float32Array {
  const count = data.nodes.count;
  const degree = new Float32Array(count);
  forEachStep(near, counted, (_edge, node) => degree[node]!++);
  let rank = new Float32Array(count).fill(1 / count);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float32Array(count).fill((1 - DAMPING) / count);
    forEachStep(near, counted, (edge, node) => {
      next[otherEnd(data.edges, edge, node)]! += (DAMPING * rank[node]!) / degree[node]!;
    });
    rank = next;
  }
  return rank;
}

function forEachStep(near: Adjacency, counted: Uint8Array, visit: (edge: number, node: number) => void): void {
  for (let node = 0; node + 1 < near.offsets.length; node++) {
    for (let at = near.offsets[node]!; at < near.offsets[node + 1]!; at++) {
      if (counted[near.edges[at]!]) visit(near.edges[at]!, node);
    }
  }
}

/** Brandes from at most this many sources, evenly spread, scaled to all of them: exact up to 400 nodes. */
const SOURCES = 400;

function betweenness(data: Dataset, near: Adjacency, counted: Uint8Array): Float32Array {
  const count = data.nodes.count;
  const values = new Float32Array(count);
  const stride = Math.max(1, Math.ceil(count / SOURCES));
  for (let source = 0; source < count; source += stride) addDependencies(data, near, counted, source, values);
  for (let node = 0; node < count; node++) values[node]! *= stride / 2;
  return values;
}

function addDependencies(
  data: Dataset,
  near: Adjacency,
  counted: Uint8Array,
  source: number,
  values: Float32Array,
): void {
  const depth = new Map<number, number>([[source, 0]]);
  const ways = new Map<number, number>([[source, 1]]);
  const order = [source];
  for (let head = 0; head < order.length; head++) {
    const node = order[head]!;
    for (const other of neighbours(data, near, counted, node)) {
      if (!depth.has(other)) {
        depth.set(other, depth.get(node)! + 1);
        order.push(other);
      }
      if (depth.get(other) === depth.get(node)! + 1) ways.set(other, (ways.get(other) ?? 0) + ways.get(node)!);
    }
  }
  const dependency = new Map<number, number>();
  for (let at = order.length - 1; at > 0; at--) {
    const node = order[at]!;
    const share = (1 + (dependency.get(node) ?? 0)) / ways.get(node)!;
    for (const other of neighbours(data, near, counted, node)) {
      if (depth.get(other) === depth.get(node)! - 1)
        dependency.set(other, (dependency.get(other) ?? 0) + share * ways.get(other)!);
    }
    values[node]! += dependency.get(node) ?? 0;
  }
}

/** Each neighbour once, however many edges lead there. */
function neighbours(data: Dataset, near: Adjacency, counted: Uint8Array, node: number): Set<number> {
  const found = new Set<number>();
  for (let at = near.offsets[node]!; at < near.offsets[node + 1]!; at++) {
    const edge = near.edges[at]!;
    const other = otherEnd(data.edges, edge, node);
    if (counted[edge] && other !== node) found.add(other);
  }
  return found;
}
