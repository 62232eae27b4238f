// An edge of the graph in, its row out: the sums of its claims, its best sentences, where they were published.
import { type Claim, dayRange, dayText, type GraphView } from "@entente/graph";
import { type Row, toRow } from "./row.ts";
import type { RelationshipTable } from "./tables.ts";

/** How many sentences an edge carries in a database; the rest are its claims. */
const SENTENCES = 3;

const day = (value: number | undefined): string | null => (value === undefined ? null : dayText(value));

/** The quotes of the surest claims, each once, ties by claim id. */
function bestSentences(claims: readonly Claim[]): string[] {
  const surest = [...claims].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  return [...new Set(surest.map((claim) => claim.evidence.quote))].slice(0, SENTENCES);
}

function sourceUris(claims: readonly Claim[], { documents }: GraphView): string[] {
  const uris = claims.flatMap((claim) => documents.get(claim.evidence.document)?.uri ?? []);
  return [...new Set(uris)].sort();
}

/** The row of one edge. */
export function edgeRow(table: RelationshipTable, view: GraphView, key: string): Row {
  const { graph, claims } = view;
  const attributes = graph.getEdgeAttributes(key);
  const bundle = claims.ofEdge(key);
  const office = attributes.relation === "HOLDS_OFFICE_IN";
  return toRow(
    table,
    {
      ...(attributes as unknown as Record<string, string>),
      id: key,
      claims: attributes.claims.length,
      firstDay: day(dayRange(attributes.firstDate)?.first),
      lastDay: day(dayRange(attributes.lastDate)?.last),
      former: office ? bundle.every((claim) => claim.former === true) : null,
      sentences: bestSentences(bundle),
      uris: sourceUris(bundle, view),
    },
    [graph.source(key), graph.target(key)],
  );
}
