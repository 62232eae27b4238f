// An answer and the graph in, the sentences behind the edges of the answer out.
import { type Answer, type Cell, isNodeCell, isPathCell, isRelationshipCell } from "@entente/export";
import type { GraphView } from "@entente/graph";
import { oneLine } from "./text-of.ts";

/** Ids of the edges in an answer, each once, in the order in which they come. */
export function edgesIn(answer: Answer): string[] {
  const found = new Set<string>();
  const look = (cell: Cell): void => {
    if (cell === null || typeof cell !== "object" || isNodeCell(cell)) return;
    if (Array.isArray(cell)) for (const inner of cell) look(inner);
    else if (isRelationshipCell(cell)) found.add(String(cell.properties.id));
    else if (isPathCell(cell)) for (const step of cell.path) look(step);
    else for (const inner of Object.values(cell)) look(inner as Cell);
  };
  for (const row of answer.rows) for (const cell of row) look(cell);
  return [...found];
}

/** The claims of an edge: what is said, whose word it is, where it stands. */
export function evidenceText({ claims, documents }: GraphView, edge: string): string {
  const lines = claims.ofEdge(edge).map((claim) => {
    const { title, publisher, published, uri } = documents.get(claim.evidence.document) ?? {};
    const word = claim.speaker ? `${claim.basis}, ${claim.speaker}` : claim.basis;
    const source = [title, publisher, published, uri].filter(Boolean).join(", ");
    return `  “${oneLine(claim.evidence.quote)}”\n    ${word} · ${source || claim.evidence.document} · ${claim.id}\n`;
  });
  return `${edge}\n${lines.join("") || "  (no such edge in this graph)\n"}`;
}
