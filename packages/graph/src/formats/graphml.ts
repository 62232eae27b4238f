// GraphML (http://graphml.graphdrawing.org/specification.html): out. Read by networkx, igraph, Gephi, yEd.
import type { GraphView } from "../graph/graph-view.ts";
import { type AttributeColumn, attributeColumns, type ColumnType, valueText } from "./attribute-column.ts";
import { type ExportNode, type ExportOptions, type ExportRows, exportRows } from "./export-rows.ts";
import { xmlText } from "./xml-text.ts";

/** GraphML's names for the types; JSON is a string to others, and the end of the key's id tells it to our reader. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  integer: "long",
  number: "double",
  boolean: "boolean",
  json: "string",
};

const keyId = (domain: string, { name, type }: AttributeColumn): string =>
  xmlText(`${domain}_${name}${type === "json" ? "_json" : ""}`);

const declaration = (domain: "node" | "edge", column: AttributeColumn): string =>
  `<key id="${keyId(domain, column)}" for="${domain}" attr.name="${xmlText(column.name)}" attr.type="${TYPES[column.type]}"/>\n`;

function dataOf(domain: string, columns: readonly AttributeColumn[], { attributes }: ExportNode): string {
  return columns
    .filter(({ name }) => attributes[name] !== undefined)
    .map((column) => {
      const value = xmlText(valueText(attributes[column.name], column.type));
      return `<data key="${keyId(domain, column)}">${value}</data>`;
    })
    .join("");
}

/** Pieces of the file. */
export const toGraphML = (view: GraphView, options: ExportOptions = {}): Generator<string> =>
  writeGraphML(exportRows(view, options));

function* writeGraphML(rows: ExportRows): Generator<string> {
  const nodes = attributeColumns(attributesOf(rows.nodes));
  const edges = attributeColumns(attributesOf(rows.edges));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const column of nodes) yield declaration("node", column);
  for (const column of edges) yield declaration("edge", column);
  yield '<graph edgedefault="directed">\n';
  for (const node of rows.nodes) yield `<node id="${xmlText(node.key)}">${dataOf("node", nodes, node)}</node>\n`;
  for (const edge of rows.edges)
    yield `<edge id="${xmlText(edge.key)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">${dataOf("edge", edges, edge)}</edge>\n`;
  yield "</graph>\n</graphml>\n";
}

/** The attributes of rows, one by one. */
export function* attributesOf(rows: Iterable<ExportNode>): Generator<Readonly<Record<string, unknown>>> {
  for (const { attributes } of rows) yield attributes;
}
