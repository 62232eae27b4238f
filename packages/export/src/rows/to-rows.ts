// A graph in, one row after another for every node and relationship out, in the order in which they are written.
import type { GraphView } from "@entente/graph";
import { claimLinks, claimRow, documentRow } from "./claim-rows.ts";
import { edgeRow } from "./edge-row.ts";
import { entityRow } from "./entity-row.ts";
import type { Row } from "./row.ts";
import { CLAIM_NODE_TABLES, EDGE_TABLES, ENTITY_TABLES, LINK_TABLES, type RelationshipTable } from "./tables.ts";

/** What of a graph is written. */
export interface RowOptions {
  /** Also documents and claims, so that evidence is a query away. */
  readonly claims?: boolean;
}

/** Rows by table, nodes before relationships. Made one at a time: memory does not grow with the graph. */
export function* toRows(graph: GraphView, options: RowOptions = {}): Generator<Row> {
  yield* entityRows(graph);
  if (options.claims) yield* evidenceRows(graph);
  yield* edgeRows(graph);
  if (options.claims) yield* linkRows(graph);
}

/** How many rows `toRows` will yield, at most: links are counted as three a claim, without those to items and speakers. */
export const countRows = ({ graph, claims, documents }: GraphView, options: RowOptions = {}): number =>
  graph.order + graph.size + (options.claims ? documents.size + 4 * claims.size : 0);

function* entityRows({ graph }: GraphView): Generator<Row> {
  const ids = graph.nodes();
  for (const table of ENTITY_TABLES) {
    for (const id of ids) {
      const attributes = graph.getNodeAttributes(id);
      if (attributes.entityType === table.name) yield entityRow(table, id, attributes);
    }
  }
}

function* edgeRows(view: GraphView): Generator<Row> {
  const byArrow = new Map<string, string[]>(EDGE_TABLES.map((table) => [table.name, []]));
  view.graph.forEachEdge((key, { arrow }) => byArrow.get(arrow)?.push(key));
  for (const table of EDGE_TABLES) for (const key of byArrow.get(table.name)!) yield edgeRow(table, view, key);
}

function* evidenceRows(view: GraphView): Generator<Row> {
  const [documents, claims] = CLAIM_NODE_TABLES;
  for (const document of view.documents.values()) yield documentRow(documents!, document);
  for (const claim of view.claims.values()) if (drawn(view, claim)) yield claimRow(claims!, claim);
}

function* linkRows(view: GraphView): Generator<Row> {
  for (const table of LINK_TABLES as readonly RelationshipTable[]) {
    for (const claim of view.claims.values()) {
      if (drawn(view, claim)) for (const row of claimLinks(table, claim)) if (exists(view, row)) yield row;
    }
  }
}

const drawn = ({ graph }: GraphView, claim: { readonly subject: string; readonly object: string }): boolean =>
  graph.hasNode(claim.subject) && graph.hasNode(claim.object);

/** A speaker or recipient may be a bare name, and a claim may outlive its document: then there is nothing to link. */
const exists = ({ graph, documents }: GraphView, { target, table }: Row): boolean =>
  (table as RelationshipTable).to === "Document" ? documents.has(target!) : graph.hasNode(target!);
