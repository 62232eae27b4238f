// In: a graph before and after. Out: edges and nodes that appeared, vanished, grew or shrank.
import type { GraphView } from "../graph/graph-view.ts";
import { type EdgeRow, edgeRow } from "../questions/edge-row.ts";

/** What became of an edge or node. */
export type ChangeKind = "added" | "removed" | "strengthened" | "weakened" | "changed";

/** One edge whose claims differ. */
export interface EdgeChange extends EdgeRow {
  readonly change: ChangeKind;
  /** Number of claims before and after. */
  readonly before: number;
  readonly after: number;
  /** Ids of claims that came and went. */
  readonly claimsAdded: readonly string[];
  readonly claimsRemoved: readonly string[];
}

/** One node that came, went, or has another name. */
export interface NodeChange {
  readonly change: ChangeKind;
  readonly id: string;
  readonly name: string;
  /** `changed`: the name before. */
  readonly nameBefore?: string;
}

/** All changes, edges in order of their keys. */
export interface GraphDiff {
  readonly edges: readonly EdgeChange[];
  readonly nodes: readonly NodeChange[];
  /** Ids of documents that came and went. */
  readonly documentsAdded: readonly string[];
  readonly documentsRemoved: readonly string[];
}

const missingFrom = <T>(items: Iterable<T>, others: { has(item: T): boolean }): T[] =>
  [...items].filter((item) => !others.has(item));

function edgeChange(before: GraphView, after: GraphView, edge: string): EdgeChange[] {
  const claims = (view: GraphView): readonly string[] =>
    view.graph.hasEdge(edge) ? view.graph.getEdgeAttributes(edge).claims : [];
  const [old, now] = [claims(before), claims(after)];
  const claimsAdded = missingFrom(now, new Set(old));
  const claimsRemoved = missingFrom(old, new Set(now));
  if (claimsAdded.length === 0 && claimsRemoved.length === 0) return [];
  const change: ChangeKind =
    old.length === 0
      ? "added"
      : now.length === 0
        ? "removed"
        : now.length > old.length
          ? "strengthened"
          : now.length < old.length
            ? "weakened"
            : "changed";
  const row = edgeRow(now.length > 0 ? after.graph : before.graph, edge);
  return [{ ...row, change, before: old.length, after: now.length, claimsAdded, claimsRemoved }];
}

function nodeChanges(before: GraphView, after: GraphView): NodeChange[] {
  const name = (view: GraphView, id: string): string => view.graph.getNodeAttributes(id).name;
  const ids = new Set([...before.graph.nodes(), ...after.graph.nodes()]);
  return [...ids].sort().flatMap((id): NodeChange[] => {
    if (!before.graph.hasNode(id)) return [{ change: "added", id, name: name(after, id) }];
    if (!after.graph.hasNode(id)) return [{ change: "removed", id, name: name(before, id) }];
    const [old, now] = [name(before, id), name(after, id)];
    return old === now ? [] : [{ change: "changed", id, name: now, nameBefore: old }];
  });
}

/** Compares two graphs by the ids of their claims, nodes and documents. */
export function diffGraphs(before: GraphView, after: GraphView): GraphDiff {
  const keys = new Set([...before.graph.edges(), ...after.graph.edges()]);
  return {
    edges: [...keys].sort().flatMap((edge) => edgeChange(before, after, edge)),
    nodes: nodeChanges(before, after),
    documentsAdded: missingFrom(after.documents.keys(), before.documents),
    documentsRemoved: missingFrom(before.documents.keys(), after.documents),
  };
}
