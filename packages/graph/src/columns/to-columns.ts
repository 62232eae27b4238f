// In: a graph. Out: its columnar form.
import type { GraphView } from "../graph/graph-view.ts";
import { NODE_KIND_NAMES } from "../vocabulary/node-kinds.ts";
import { RELATION_NAMES } from "../vocabulary/relations.ts";
import { ARROWS, BASES, STATUSES } from "../vocabulary/statuses.ts";
import { claimColumns, documentColumns, documentRows } from "./claim-columns.ts";
import { type ColumnArrays, type Columns, type ColumnsHeader, EDGES_PER_CHUNK } from "./columns.ts";
import { edgeColumns } from "./edge-columns.ts";
import { createStringTable } from "./intern-strings.ts";
import { nodeColumns } from "./node-columns.ts";
import { type ColumnOrder, orderEdges } from "./order-edges.ts";
import { readString } from "./read-string.ts";

/** Makes the columns of a graph; positions are those its nodes carry (`arrange` sets them). */
export function toColumns(view: GraphView, order: ColumnOrder = orderEdges(view.graph)): Columns {
  const strings = createStringTable();
  const documents = documentRows(view.documents.values());
  const documentIndex = new Map(documents.map((document, index) => [document.id, index]));
  const columns = {
    ...nodeColumns(view.graph, order, strings),
    ...edgeColumns(view.graph, order, strings),
    ...claimColumns(order.edges, view.claims, documentIndex, strings),
    ...documentColumns(documents, strings),
  };
  const arrays: ColumnArrays = { ...strings.finish(), ...columns };
  const header: ColumnsHeader = {
    version: 1,
    nodes: order.nodes.length,
    edges: order.edges.length,
    claims: arrays.claimIdHigh.length,
    documents: documents.length,
    strings: strings.size,
    edgesPerChunk: EDGES_PER_CHUNK,
    nodeKinds: NODE_KIND_NAMES,
    relations: RELATION_NAMES,
    arrows: ARROWS,
    statuses: STATUSES,
    bases: BASES,
  };
  return { header, arrays, string: readString(arrays) };
}
