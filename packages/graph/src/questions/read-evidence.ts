// In: an edge. Out: its sentences, surest first.
import type { GraphView } from "../graph/graph-view.ts";
import { type ClaimRow, claimRow } from "./claim-row.ts";

/** The claims of an edge with their sentences. Throws when there is no such edge. */
export function readEvidence(view: GraphView, edge: string): ClaimRow[] {
  if (!view.graph.hasEdge(edge))
    throw new RangeError(
      `graph/evidence: no edge has the key "${edge}"; take keys from the column "edge" of an answer`,
    );
  const rows = view.claims.ofEdge(edge).map((claim) => claimRow(view, claim));
  return rows.sort((a, b) => b.confidence - a.confidence || (a.claim < b.claim ? -1 : 1));
}
