// In: GraphML of this package, networkx, igraph or others. Out: the graph, without claims.
import type { EntenteGraph } from "../graph/entente-graph.ts";
import { type AttributeColumn, type ColumnType, parseValue } from "./attribute-column.ts";
import { importRows } from "./import-rows.ts";
import { readXml, type XmlPiece } from "./read-xml.ts";
import { fromXmlText } from "./xml-text.ts";

const TYPES: Readonly<Record<string, ColumnType>> = {
  int: "integer",
  long: "integer",
  float: "number",
  double: "number",
  boolean: "boolean",
};

interface Item {
  readonly id: string;
  readonly ends?: readonly [source: string, target: string];
  readonly attributes: Record<string, unknown>;
}

/** Reads a file. Edges without an id, or with one that repeats, are given a key. */
export function fromGraphML(xml: string): EntenteGraph {
  const keys = new Map<string, AttributeColumn>();
  const nodes: Item[] = [];
  const edges: Item[] = [];
  let item: Item | undefined;
  let data: { readonly key: string; text: string } | undefined;
  for (const piece of readXml(xml)) {
    if (piece.kind === "text") {
      if (data) data.text += piece.text;
    } else if (piece.kind === "close") {
      if (piece.name === "data" && data && item) take(item, keys.get(data.key), data.text);
      if (piece.name === "data") data = undefined;
    } else if (piece.name === "key") declare(keys, piece);
    else if (piece.name === "node") nodes.push((item = { id: id(piece), attributes: {} }));
    else if (piece.name === "edge") edges.push((item = { id: id(piece), ends: ends(piece), attributes: {} }));
    else if (piece.name === "data" && piece.empty && item) take(item, keys.get(piece.attributes.key ?? ""), "");
    else if (piece.name === "data") data = { key: piece.attributes.key ?? "", text: "" };
  }
  return importRows(
    nodes.map(({ id: key, attributes }) => ({ key, attributes })),
    keyed(edges),
  );
}

type OpenTag = Extract<XmlPiece, { kind: "open" }>;
const id = ({ attributes }: OpenTag): string => fromXmlText(attributes.id ?? "");
const ends = ({ attributes }: OpenTag): [string, string] => [
  fromXmlText(attributes.source ?? ""),
  fromXmlText(attributes.target ?? ""),
];

function declare(keys: Map<string, AttributeColumn>, { attributes }: OpenTag): void {
  const key = attributes.id ?? "";
  const type = TYPES[attributes["attr.type"] ?? ""] ?? (key.endsWith("_json") ? "json" : "string");
  keys.set(key, { name: fromXmlText(attributes["attr.name"] ?? key), type });
}

function take(item: Item, column: AttributeColumn | undefined, text: string): void {
  if (column) item.attributes[column.name] = parseValue(fromXmlText(text), column.type);
}

function keyed(
  edges: readonly Item[],
): { key: string; source: string; target: string; attributes: Item["attributes"] }[] {
  const seen = new Set<string>();
  return edges.map((edge) => {
    const [source, target] = edge.ends!;
    const key = edge.id && !seen.has(edge.id) ? edge.id : `${source}|${seen.size}|${target}`;
    seen.add(key);
    return { key, source, target, attributes: edge.attributes };
  });
}
