// A graph in, what a page of it carries out, as much of the sources' words as is wanted.
import {
  type Arrow,
  type Claim,
  type EntenteGraph,
  type EvidenceLine,
  edgeKey,
  encodeColumns,
  recordLine,
  type SourceDocument,
  type Status,
  toColumns,
} from "@entente/graph";
import { type AppTexts, buildPage } from "./build-page.ts";

export interface PageOptions {
  readonly title: string;
  /** Full texts of the documents, the quotes alone (default), or neither. */
  readonly text?: "full" | "quotes" | "none";
  /** Named views and notes, as in views.json. */
  readonly views?: string;
}

/** Positions are those its nodes carry: `arrange` sets them. */
export function graphPage(
  app: AppTexts,
  graph: EntenteGraph,
  { title, text = "quotes", views }: PageOptions,
): Promise<string> {
  const columns = toColumns(graph);
  const bytes = joined([...encodeColumns(columns)]);
  const keys = edgeKeys(columns);
  const lines = keys.flatMap((key, edge) =>
    graph.claims
      .ofEdge(key)
      .map((claim) => JSON.stringify({ edge, key, claim: worded(claim, text) } satisfies EvidenceLine)),
  );
  const documents =
    text === "full"
      ? [...graph.documents.values()].map((document: SourceDocument) => recordLine("document", document))
      : [];
  return buildPage(app, {
    title,
    columns: bytes,
    evidence: lines.join("\n"),
    documents: documents.join("\n"),
    ...(views !== undefined && { views }),
  });
}

const worded = (claim: Claim, text: string): Claim =>
  text === "none" ? { ...claim, evidence: { ...claim.evidence, quote: "" } } : claim;

/** Keys in the order of the edge columns. */
function edgeKeys({ arrays, header, string }: ReturnType<typeof toColumns>): string[] {
  const node = (index: number): string => string(arrays.nodeId[index]!);
  return Array.from({ length: header.edges }, (_, edge) => {
    const ends = { source: node(arrays.edgeSource[edge]!), target: node(arrays.edgeTarget[edge]!) };
    return edgeKey(
      ends,
      header.arrows[arrays.edgeArrow[edge]!] as Arrow,
      header.statuses[arrays.edgeStatus[edge]!] as Status,
    );
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
