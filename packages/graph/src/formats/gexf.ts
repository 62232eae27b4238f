// GEXF 1.2 (https://gexf.net/1.2/): out. 1.2 and not 1.3, because networkx reads nothing later.
import { NODE_COLORS, QUAD_COLORS } from "../display/styles.ts";
import type { GraphView } from "../graph/graph-view.ts";
import type { NodeKind } from "../vocabulary/node-kinds.ts";
import { RELATIONS, type Relation } from "../vocabulary/relations.ts";
import { type AttributeColumn, attributeColumns, type ColumnType, valueText } from "./attribute-column.ts";
import { type ExportNode, type ExportOptions, exportRows } from "./export-rows.ts";
import { attributesOf } from "./graphml.ts";
import { xmlText } from "./xml-text.ts";

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  integer: "long",
  number: "double",
  boolean: "boolean",
  json: "string",
};

/** Positions and the label have places of their own. */
const OWN = new Set(["x", "y", "name"]);

function declarations(domain: string, columns: readonly AttributeColumn[]): string {
  const rows = columns.map(
    ({ name, type }, index) => `<attribute id="${index}" title="${xmlText(name)}" type="${TYPES[type]}"/>`,
  );
  return `<attributes class="${domain}">${rows.join("")}</attributes>\n`;
}

function values(columns: readonly AttributeColumn[], { attributes }: ExportNode): string {
  const rows = columns.flatMap(({ name, type }, index) =>
    attributes[name] === undefined
      ? []
      : `<attvalue for="${index}" value="${xmlText(valueText(attributes[name], type))}"/>`,
  );
  return rows.length > 0 ? `<attvalues>${rows.join("")}</attvalues>` : "";
}

function color(hex: string | undefined): string {
  if (!hex) return "";
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}

function nodeLook({ attributes }: ExportNode): string {
  const { x, y, strength, entityType } = attributes;
  const place = typeof x === "number" && typeof y === "number" ? `<viz:position x="${x}" y="${y}" z="0"/>` : "";
  const size = typeof strength === "number" ? `<viz:size value="${Math.round(4 + Math.sqrt(strength))}"/>` : "";
  return `${color(NODE_COLORS[entityType as NodeKind])}${place}${size}`;
}

/** Pieces of the file. */
export function* toGEXF(view: GraphView, options: ExportOptions = {}): Generator<string> {
  const rows = exportRows(view, options);
  const nodes = attributeColumns(attributesOf(rows.nodes)).filter(({ name }) => !OWN.has(name));
  const edges = attributeColumns(attributesOf(rows.edges));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">\n';
  yield '<graph defaultedgetype="directed" mode="static">\n';
  yield declarations("node", nodes) + declarations("edge", edges);
  yield "<nodes>\n";
  for (const node of rows.nodes) {
    const label = xmlText(String(node.attributes.name ?? node.key));
    yield `<node id="${xmlText(node.key)}" label="${label}">${values(nodes, node)}${nodeLook(node)}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for (const edge of rows.edges) {
    const { arrow, relation, weight } = edge.attributes;
    const label = typeof arrow === "string" ? ` label="${xmlText(arrow)}"` : "";
    const heavy = typeof weight === "number" && weight > 0 ? ` weight="${weight}"` : "";
    const look = color(QUAD_COLORS[RELATIONS[relation as Relation]?.quad]);
    yield `<edge id="${xmlText(edge.key)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"${label}${heavy}>${values(edges, edge)}${look}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}
