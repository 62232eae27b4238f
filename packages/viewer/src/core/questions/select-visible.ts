// A view in, the nodes and edges to draw out: the highest in rank of what the filters leave, and what was asked for.
import { type Adjacency, otherEnd } from "../data/adjacency.ts";
import type { Dataset } from "../data/dataset.ts";
import type { ViewState } from "../state/view-state.ts";

/** What to draw. Edges have both ends among the nodes. */
export interface Visible {
  readonly nodes: Uint32Array;
  readonly edges: Uint32Array;
  /** Shown claims of each edge drawn. */
  readonly claims: Uint32Array;
  /** Neighbours of each node that the filters leave but that are not drawn: the +N at the node. */
  readonly more: Uint32Array;
  /** Nodes and edges that the filters leave, drawn or not. */
  readonly nodesLeft: number;
  readonly edgesLeft: number;
}

/** Edges with at least one shown claim (1), with the number of those claims. */
export function showEdges(data: Dataset, mask: Uint16Array): { shown: Uint8Array; claims: Uint32Array } {
  const shown = new Uint8Array(data.edges.count);
  const claims = new Uint32Array(data.edges.count);
  for (let claim = 0; claim < data.claims.count; claim++) {
    if (mask[claim] !== 0) continue;
    const edge = data.claims.edge[claim]!;
    shown[edge] = 1;
    claims[edge]!++;
  }
  return { shown, claims };
}

export interface VisibleQuestion {
  readonly view: Pick<ViewState, "expanded" | "hidden" | "isolated" | "selection">;
  readonly limit: number;
  /** Ids that must be drawn although their rank is low: what is selected. */
  readonly kept: readonly number[];
  readonly indexOf: (id: string) => number | undefined;
}

export function selectVisible(
  data: Dataset,
  near: Adjacency,
  left: ReturnType<typeof showEdges>,
  question: VisibleQuestion,
): Visible {
  const degree = degrees(data, left.shown);
  const chosen = choose(data, near, left.shown, degree, question);
  const edges: number[] = [];
  let edgesLeft = 0;
  for (let edge = 0; edge < data.edges.count; edge++) {
    if (!left.shown[edge]) continue;
    edgesLeft++;
    if (chosen[data.edges.source[edge]!] && chosen[data.edges.target[edge]!]) edges.push(edge);
  }
  const nodes = Uint32Array.from([...chosen.keys()].filter((node) => chosen[node] === 1));
  return {
    nodes,
    edges: Uint32Array.from(edges),
    claims: Uint32Array.from(edges, (edge) => left.claims[edge]!),
    more: nodes.map((node) => countMore(data, near, left.shown, chosen, node)),
    nodesLeft: degree.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0),
    edgesLeft,
  };
}

function degrees(data: Dataset, shown: Uint8Array): Uint32Array {
  const degree = new Uint32Array(data.nodes.count);
  for (let edge = 0; edge < data.edges.count; edge++) {
    if (!shown[edge]) continue;
    degree[data.edges.source[edge]!]!++;
    degree[data.edges.target[edge]!]!++;
  }
  return degree;
}

function choose(
  data: Dataset,
  near: Adjacency,
  shown: Uint8Array,
  degree: Uint32Array,
  question: VisibleQuestion,
): Uint8Array {
  const { view, limit, indexOf } = question;
  const chosen = new Uint8Array(data.nodes.count);
  const indices = (ids: readonly string[]): number[] => ids.map(indexOf).filter((node) => node !== undefined);
  if (view.isolated.length > 0) {
    for (const node of indices(view.isolated)) chosen[node] = 1;
  } else {
    for (const node of topByRank(data, degree, limit)) chosen[node] = 1;
    for (const node of question.kept) chosen[node] = 1;
  }
  for (const node of indices(view.expanded)) {
    chosen[node] = 1;
    for (let at = near.offsets[node]!; at < near.offsets[node + 1]!; at++) {
      if (shown[near.edges[at]!]) chosen[otherEnd(data.edges, near.edges[at]!, node)] = 1;
    }
  }
  for (const node of indices(view.hidden)) chosen[node] = 0;
  return chosen;
}

function topByRank(data: Dataset, degree: Uint32Array, limit: number): number[] {
  const left: number[] = [];
  for (let node = 0; node < degree.length; node++) if (degree[node]! > 0) left.push(node);
  if (left.length <= limit) return left;
  return left.sort((a, b) => data.nodes.rank[b]! - data.nodes.rank[a]! || a - b).slice(0, limit);
}

function countMore(data: Dataset, near: Adjacency, shown: Uint8Array, chosen: Uint8Array, node: number): number {
  const hidden = new Set<number>();
  for (let at = near.offsets[node]!; at < near.offsets[node + 1]!; at++) {
    const other = otherEnd(data.edges, near.edges[at]!, node);
    if (shown[near.edges[at]!] && !chosen[other]) hidden.add(other);
  }
  return hidden.size;
}
