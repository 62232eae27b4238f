// In: what is drawn. Out: the legend: kinds of nodes, classes of relations and kinds of lines that occur.
import type { MultiGraph } from "../graph/multi-graph.ts";
import { NODE_KIND_NAMES, NODE_KINDS } from "../vocabulary/node-kinds.ts";
import { type QuadClass, RELATIONS } from "../vocabulary/relations.ts";
import { NODE_COLORS, QUAD_COLORS } from "./styles.ts";

const LINES: readonly (readonly [name: string, dashes: string, occurs: (arrow: string, status: string) => boolean])[] =
  [
    ["happened", "", (_arrow, status) => status === "actual"],
    ["planned", "7 4", (_arrow, status) => status === "planned"],
    ["denied", "1.5 4", (_arrow, status) => status === "denied"],
  ];

/** Two rows at the foot of the picture. */
export function legend(graph: MultiGraph, nodes: readonly string[], edges: readonly string[], height: number): string {
  const kinds = new Set(nodes.map((node) => graph.getNodeAttributes(node).entityType));
  const drawn = edges.map((edge) => graph.getEdgeAttributes(edge));
  const quads = new Set<QuadClass>(drawn.map(({ relation }) => RELATIONS[relation].quad));
  const dots = NODE_KIND_NAMES.filter((kind) => kinds.has(kind)).map(
    (kind, index) =>
      `<circle cx="${20 + index * 110}" cy="${height - 34}" r="5" fill="${NODE_COLORS[kind]}"/><text x="${29 + index * 110}" y="${height - 30}">${NODE_KINDS[kind].plural}</text>`,
  );
  const strokes: [string, string, string][] = [...quads]
    .sort()
    .map((quad) => [quad === "none" ? "lasting" : quad.replace("-", " "), QUAD_COLORS[quad], ""]);
  for (const [name, dash, occurs] of LINES)
    if (drawn.some(({ arrow, status }) => occurs(arrow, status))) strokes.push([name, "#444", dash]);
  if (drawn.some(({ arrow }) => arrow.startsWith("ALLEGED_"))) strokes.push(["alleged: hollow head", "#444", ""]);
  let x = 14;
  const lines = strokes.map(([name, color, dash]) => {
    const start = x;
    x += 40 + name.length * 6;
    const dashes = dash ? ` stroke-dasharray="${dash}"` : "";
    return `<path d="M${start} ${height - 13}h22" stroke="${color}" stroke-width="2"${dashes}/><text x="${start + 26}" y="${height - 9}" font-size="10">${name}</text>`;
  });
  return `<g fill="#333">${dots.join("")}${lines.join("")}</g>`;
}
