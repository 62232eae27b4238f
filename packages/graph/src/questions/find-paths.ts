// In: two nodes and what is asked of edges. Out: the shortest ways from one to the other, over edges in either direction.
import type { GraphView } from "../graph/graph-view.ts";
import { isSymmetric, RELATION_NAMES } from "../vocabulary/relations.ts";
import { type EdgeFilter, edgeTest } from "./edge-filter.ts";

/** Which ways. Without `status` and `arrow`, only over what a text states as having happened. */
export interface PathOptions extends EdgeFilter {
  /** Only along the direction of edges; default false. Symmetric relations run both ways in any case. */
  readonly directed?: boolean;
  /** How many ways, shortest first; default 1. */
  readonly k?: number;
}

/** Nodes passed, and the strongest edge of each hop. */
export interface Path {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

type Hop = readonly [next: string, edge: string];
export type Hops = (node: string) => readonly Hop[];

/** Acts stated as having happened, unless the question asks otherwise. */
export const statedOnly = (options: PathOptions): PathOptions =>
  options.status || options.arrow ? options : { ...options, arrow: RELATION_NAMES };

/** For each neighbour the edge with most documents; neighbours in order of id. */
export function hopsOf(view: GraphView, options: PathOptions): Hops {
  const test = edgeTest(view, statedOnly(options));
  const { graph } = view;
  const weight = (edge: string): number => graph.getEdgeAttributes(edge).documents;
  return (node) => {
    const best = new Map<string, string>();
    graph.forEachEdge(node, (edge, attributes, source, target) => {
      if ((options.directed && source !== node && !isSymmetric(attributes.relation)) || !test(edge, attributes)) return;
      const next = source === node ? target : source;
      const known = best.get(next);
      const better =
        known === undefined || weight(edge) > weight(known) || (weight(edge) === weight(known) && edge < known);
      if (better) best.set(next, edge);
    });
    return [...best].sort(([a], [b]) => (a < b ? -1 : 1));
  };
}

interface Barred {
  readonly nodes: ReadonlySet<string>;
  /** Hops as "from\nto". */
  readonly hops: ReadonlySet<string>;
}

/** Breadth first; ties go to the smaller id. */
function shortest(from: string, to: string, hops: Hops, barred: Barred): Path | undefined {
  const cameBy = new Map<string, readonly [node: string, edge: string] | undefined>([[from, undefined]]);
  let rim = [from];
  while (rim.length > 0 && !cameBy.has(to)) {
    const next: string[] = [];
    for (const node of rim)
      for (const [neighbour, edge] of hops(node)) {
        if (cameBy.has(neighbour) || barred.nodes.has(neighbour) || barred.hops.has(`${node}\n${neighbour}`)) continue;
        cameBy.set(neighbour, [node, edge]);
        next.push(neighbour);
      }
    rim = next;
  }
  if (!cameBy.has(to)) return undefined;
  const [nodes, edges] = [[to], [] as string[]];
  for (let step = cameBy.get(to); step; step = cameBy.get(step[0])) {
    nodes.unshift(step[0]);
    edges.unshift(step[1]);
  }
  return { nodes, edges };
}

const comparePaths = (a: Path, b: Path): number =>
  a.edges.length - b.edges.length || (a.nodes.join("\n") < b.nodes.join("\n") ? -1 : 1);

/** The k shortest ways without repeated nodes. J. Y. Yen, "Finding the K Shortest Loopless Paths in a Network", 1971. */
export function findPaths(view: GraphView, from: string, to: string, options: PathOptions = {}): Path[] {
  const { k = 1 } = options;
  const hops = memo(hopsOf(view, options));
  const first = shortest(from, to, hops, { nodes: new Set(), hops: new Set() });
  if (!first || from === to) return first ? [first] : [];
  const found = [first];
  const candidates = new Map<string, Path>();
  while (found.length < k) {
    for (const path of deviations(found, to, hops)) candidates.set(path.nodes.join("\n"), path);
    for (const path of found) candidates.delete(path.nodes.join("\n"));
    const best = [...candidates.values()].sort(comparePaths)[0];
    if (!best) break;
    found.push(best);
  }
  return found;
}

/** Ways that leave the last one found at each of its nodes, by hops that no way found so far takes there. */
function deviations(found: readonly Path[], to: string, hops: Hops): Path[] {
  const last = found[found.length - 1]!;
  return last.edges.flatMap((_edge, index) => {
    const root = last.nodes.slice(0, index + 1);
    const same = found.filter((path) => root.every((node, at) => path.nodes[at] === node));
    const barredHops = new Set(same.map((path) => `${path.nodes[index]}\n${path.nodes[index + 1]}`));
    const rest = shortest(root[index]!, to, hops, { nodes: new Set(root.slice(0, -1)), hops: barredHops });
    if (!rest) return [];
    return [{ nodes: [...root.slice(0, -1), ...rest.nodes], edges: [...last.edges.slice(0, index), ...rest.edges] }];
  });
}

function memo(hops: Hops): Hops {
  const known = new Map<string, readonly Hop[]>();
  return (node) => {
    if (!known.has(node)) known.set(node, hops(node));
    return known.get(node)!;
  };
}
