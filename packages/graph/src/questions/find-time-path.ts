// In: two nodes. Out: the way between them that runs forward in time and arrives first.
import type { Claim } from "../claims/claim.ts";
import { dayRange } from "../dates/day-range.ts";
import type { GraphView } from "../graph/graph-view.ts";
import { isSymmetric } from "../vocabulary/relations.ts";
import { edgeTest } from "./edge-filter.ts";
import { type PathOptions, statedOnly } from "./find-paths.ts";

/** One hop: an edge and the claim that dates it. */
export interface TimedHop {
  readonly from: string;
  readonly to: string;
  readonly edge: string;
  readonly claim: Claim;
  /** Day on which the way has got there. */
  readonly day: number;
}

/** The first claim of the edge that is not over before `day`, and the day one has got there by it. */
function firstUsable(view: GraphView, edge: string, day: number): { claim: Claim; day: number } | undefined {
  let best: { claim: Claim; day: number } | undefined;
  for (const claim of view.claims.ofEdge(edge)) {
    const range = dayRange(claim.date);
    if (!range || range.last < day) continue;
    const arrival = Math.max(day, range.first);
    if (!best || arrival < best.day) best = { claim, day: arrival };
  }
  return best;
}

/** Earliest arrival: each hop happens on or after the one before it. Claims without a date are not used. */
export function findTimePath(
  view: GraphView,
  from: string,
  to: string,
  options: PathOptions & { readonly since?: string } = {},
): TimedHop[] | undefined {
  const test = edgeTest(view, statedOnly(options));
  const start = dayRange(options.since)?.first ?? Number.NEGATIVE_INFINITY;
  const reached = new Map<string, { day: number; hop?: TimedHop }>([[from, { day: start }]]);
  const settled = new Set<string>();
  for (let node = nextNode(reached, settled); node !== undefined; node = nextNode(reached, settled)) {
    settled.add(node);
    if (node === to) return wayTo(to, reached);
    const { day } = reached.get(node)!;
    view.graph.forEachEdge(node, (edge, attributes, source, target) => {
      const next = source === node ? target : source;
      const forward = source === node || isSymmetric(attributes.relation);
      if (settled.has(next) || (options.directed && !forward) || !test(edge, attributes)) return;
      const usable = firstUsable(view, edge, day);
      if (!usable || usable.day >= (reached.get(next)?.day ?? Number.POSITIVE_INFINITY)) return;
      reached.set(next, { day: usable.day, hop: { from: node!, to: next, edge, ...usable } });
    });
  }
  return undefined;
}

function nextNode(reached: ReadonlyMap<string, { day: number }>, settled: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  for (const [node, { day }] of reached)
    if (!settled.has(node) && (best === undefined || day < reached.get(best)!.day)) best = node;
  return best;
}

function wayTo(to: string, reached: ReadonlyMap<string, { hop?: TimedHop }>): TimedHop[] {
  const hops: TimedHop[] = [];
  for (let hop = reached.get(to)?.hop; hop; hop = reached.get(hop.from)?.hop) hops.unshift(hop);
  return hops;
}
