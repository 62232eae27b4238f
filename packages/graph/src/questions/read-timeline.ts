// In: a node, a pair of nodes or nothing. Out: the dated claims about it, in order of time.
import type { Claim } from "../claims/claim.ts";
import { dayRange } from "../dates/day-range.ts";
import type { GraphView } from "../graph/graph-view.ts";
import { type ClaimRow, claimRow } from "./claim-row.ts";
import { type EdgeFilter, edgeTest } from "./edge-filter.ts";

/** What a timeline is about: everything, a node, or what runs between two. */
export type TimelineOf = readonly [] | readonly [node: string] | readonly [a: string, b: string];

/** Edges of the thing, each once. */
export function edgesOf(view: GraphView, about: TimelineOf, filter: EdgeFilter = {}): string[] {
  const test = edgeTest(view, filter);
  const keys: string[] = [];
  const take = (edge: string, attributes: Parameters<typeof test>[1]): void => {
    if (test(edge, attributes)) keys.push(edge);
  };
  const [a, b] = about;
  if (a === undefined) view.graph.forEachEdge(take);
  else if (b === undefined) view.graph.forEachEdge(a, take);
  else {
    view.graph.forEachEdge(a, b, take);
    if (a !== b) view.graph.forEachEdge(b, a, take);
  }
  return [...new Set(keys)];
}

/** Dated claims, earliest first; of one day, the more precise first. `undated` counts those that are left out. */
export function readTimeline(
  view: GraphView,
  about: TimelineOf,
  filter: EdgeFilter = {},
): { rows: ClaimRow[]; undated: number } {
  const claims = edgesOf(view, about, filter).flatMap((edge) => [...view.claims.ofEdge(edge)]);
  const dated = claims.flatMap((claim): [Claim, number, number][] => {
    const range = dayRange(claim.date);
    return range ? [[claim, range.first, range.last]] : [];
  });
  dated.sort(([a, aFirst, aLast], [b, bFirst, bLast]) => aFirst - bFirst || aLast - bLast || (a.id < b.id ? -1 : 1));
  return { rows: dated.map(([claim]) => claimRow(view, claim)), undated: claims.length - dated.length };
}
