// In: the nodes of a graph in order. Out: their columns.
import type { MultiGraph } from "../graph/multi-graph.ts";
import { NODE_KIND_NAMES } from "../vocabulary/node-kinds.ts";
import type { ColumnArrays } from "./columns.ts";
import type { StringTable } from "./intern-strings.ts";
import type { ColumnOrder } from "./order-edges.ts";
import { codeOf, pack, packLists } from "./pack.ts";

type NodeColumns = Pick<ColumnArrays, Extract<keyof ColumnArrays, `node${string}` | `out${string}` | `in${string}`>>;

/** Columns of the nodes and of their edges by direction. */
export function nodeColumns(graph: MultiGraph, order: ColumnOrder, strings: StringTable): NodeColumns {
  const rows = order.nodes.map((node) => graph.getNodeAttributes(node));
  const numbers = (): Uint32Array => new Uint32Array(rows.length);
  const nodeId = pack(order.nodes, numbers(), (id) => strings.add(id));
  const aliases = packLists(rows, strings, (row) => row.aliases);
  const parties = packLists(rows, strings, (row) => row.parties);
  return {
    nodeId,
    nodeName: pack(rows, numbers(), (row) => strings.add(row.name)),
    nodeKind: pack(rows, new Uint8Array(rows.length), (row) => codeOf(NODE_KIND_NAMES, row.entityType)),
    nodeIso3: pack(rows, numbers(), (row) => strings.add(row.iso3)),
    nodeWikidata: pack(rows, numbers(), (row) => strings.add(row.wikidata)),
    nodeFamily: pack(rows, numbers(), (row) => strings.add(row.family)),
    nodeAliasesOffsets: aliases.offsets,
    nodeAliases: aliases.values,
    nodePartiesOffsets: parties.offsets,
    nodeParties: parties.values,
    nodeX: pack(rows, new Int32Array(rows.length), (row) => Math.round((row.x ?? 0) * 100)),
    nodeY: pack(rows, new Int32Array(rows.length), (row) => Math.round((row.y ?? 0) * 100)),
    nodeCommunity: pack(rows, new Uint16Array(rows.length), (row) => Math.min(row.community ?? 0, 65_535)),
    nodeStrength: pack(rows, numbers(), (row) => row.strength),
    ...adjacency(graph, order),
  };
}

function adjacency(
  graph: MultiGraph,
  { nodes, edges, nodeIndex }: ColumnOrder,
): Pick<NodeColumns, "outOffsets" | "inOffsets" | "inEdges"> {
  const [outOffsets, inOffsets] = [new Uint32Array(nodes.length + 1), new Uint32Array(nodes.length + 1)];
  const targets = pack(edges, new Uint32Array(edges.length), (edge) => nodeIndex.get(graph.target(edge))!);
  for (const edge of edges) outOffsets[nodeIndex.get(graph.source(edge))! + 1]! += 1;
  for (const target of targets) inOffsets[target + 1]! += 1;
  for (let node = 0; node < nodes.length; node++) {
    outOffsets[node + 1]! += outOffsets[node]!;
    inOffsets[node + 1]! += inOffsets[node]!;
  }
  const [inEdges, next] = [new Uint32Array(edges.length), inOffsets.slice()];
  for (let edge = 0; edge < targets.length; edge++) inEdges[next[targets[edge]!]!++] = edge;
  return { outOffsets, inOffsets, inEdges };
}
