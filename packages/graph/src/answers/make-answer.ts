// In: rows. Out: answers with their columns and pictures, one function for each kind of row.
import type { EdgeChange, GraphDiff } from "../changes/diff-graphs.ts";
import { dayText } from "../dates/day-range.ts";
import { drawSvg } from "../display/draw-svg.ts";
import type { GraphView } from "../graph/graph-view.ts";
import { type ClaimRow, EVIDENCE_COLUMNS, TIMELINE_COLUMNS } from "../questions/claim-row.ts";
import { EDGE_COLUMNS, type EdgeRow, edgeRow } from "../questions/edge-row.ts";
import type { Path } from "../questions/find-paths.ts";
import type { TimedHop } from "../questions/find-time-path.ts";
import { NODE_COLUMNS, type NodeRow } from "../questions/node-row.ts";
import { Answer } from "./answer.ts";

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Nodes. */
export const nodeAnswer = (view: GraphView, title: string, rows: readonly NodeRow[]): Answer<NodeRow> => {
  const nodes = rows.map(({ id }) => id);
  const picture = rows.length > 0 ? () => drawSvg(view.graph, { nodes, title }) : undefined;
  return new Answer({ title, rows, columns: NODE_COLUMNS, nodes, picture });
};

/** Edges; the picture shows them with their ends. */
export function edgeAnswer<R extends EdgeRow>(
  view: GraphView,
  title: string,
  rows: readonly R[],
  columns: readonly (keyof R & string)[] = EDGE_COLUMNS,
): Answer<R> {
  const nodes = unique(rows.flatMap(({ source, target }) => [source, target])).filter((node) =>
    view.graph.hasNode(node),
  );
  const edges = rows.map(({ edge }) => edge).filter((edge) => view.graph.hasEdge(edge));
  const picture = edges.length > 0 ? () => drawSvg(view.graph, { nodes, edges, title }) : undefined;
  return new Answer({ title, rows, columns, nodes, edges, picture });
}

/** Claims: as evidence of an edge, or as a timeline. */
export function claimAnswer(
  view: GraphView,
  as: "evidence" | "timeline",
  parts: { title: string; rows: readonly ClaimRow[]; edges?: readonly string[]; notes?: readonly string[] },
): Answer<ClaimRow> {
  const nodes = unique(parts.rows.flatMap(({ subject, object }) => [subject, object])).filter((node) =>
    view.graph.hasNode(node),
  );
  return new Answer({ ...parts, columns: as === "evidence" ? EVIDENCE_COLUMNS : TIMELINE_COLUMNS, nodes });
}

/** Ways, a row for each hop; `path` counts the ways from 1. */
export function pathAnswer(
  view: GraphView,
  title: string,
  paths: readonly Path[],
): Answer<EdgeRow & { readonly path: number }> {
  const rows = paths.flatMap(({ edges }, index) =>
    edges.map((edge) => ({ path: index + 1, ...edgeRow(view.graph, edge) })),
  );
  return edgeAnswer(view, title, rows, ["path", ...EDGE_COLUMNS]);
}

/** One hop of a way through time. */
export interface TimedHopRow extends EdgeRow {
  readonly from: string;
  readonly to: string;
  /** The day on which the way has got there, `YYYY-MM-DD`. */
  readonly day: string;
  readonly claim: string;
  readonly quote: string;
}

/** A way through time. */
export function timedPathAnswer(view: GraphView, title: string, hops: readonly TimedHop[]): Answer<TimedHopRow> {
  const rows = hops.map(
    ({ from, to, edge, claim, day }): TimedHopRow => ({
      ...edgeRow(view.graph, edge),
      from,
      to,
      day: dayText(day),
      claim: claim.id,
      quote: claim.evidence.quote,
    }),
  );
  return edgeAnswer(view, title, rows, ["day", "sourceName", "arrow", "targetName", "quote"]);
}

/** Changes of edges, with the counts of the rest as notes. */
export function diffAnswer(view: GraphView, title: string, diff: GraphDiff): Answer<EdgeChange> {
  const count = (change: string): number => diff.nodes.filter((node) => node.change === change).length;
  const notes = [
    `Nodes: ${count("added")} added, ${count("removed")} removed, ${count("changed")} renamed.`,
    `Documents: ${diff.documentsAdded.length} added, ${diff.documentsRemoved.length} removed.`,
  ];
  const edges = diff.edges.map(({ edge }) => edge);
  const columns = ["change", "sourceName", "arrow", "targetName", "before", "after"] as const;
  return new Answer({
    title,
    rows: diff.edges,
    columns,
    notes,
    edges,
    nodes: edgeAnswer(view, title, diff.edges).nodes,
  });
}
