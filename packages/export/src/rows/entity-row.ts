// A node of the graph in, its row out.
import type { NodeAttributes } from "@entente/graph";
import { type Row, toRow } from "./row.ts";
import type { NodeTable } from "./tables.ts";

/** The row of one entity. An entity without aliases has an empty list, so that `size(n.aliases)` is a number. */
export const entityRow = (table: NodeTable, id: string, attributes: NodeAttributes): Row => {
  const { name, aliases, iso3, wikidata, parties, family } = attributes;
  return toRow(table, { id, name, kind: attributes.entityType, aliases, iso3, wikidata, parties, family });
};
