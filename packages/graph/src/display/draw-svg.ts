// In: a graph and the nodes and edges to draw. Out: SVG: arrows, bent parallel edges, lines by status, a legend, titles.
import type { EdgeAttributes } from "../graph/edge-attributes.ts";
import type { MultiGraph } from "../graph/multi-graph.ts";
import { arrange, isArranged } from "../layouts/arrange.ts";
import { RELATIONS } from "../vocabulary/relations.ts";
import { edgePath, type Point, TARGET_GAP } from "./edge-path.ts";
import { escapeMarkup } from "./escape.ts";
import { legend } from "./legend.ts";
import { NODE_COLORS, QUAD_COLORS } from "./styles.ts";

/** What to draw. */
export interface DrawOptions {
  /** Default: all that have an edge. */
  readonly nodes?: readonly string[];
  /** Default: all edges among the nodes. */
  readonly edges?: readonly string[];
  readonly width?: number;
  readonly height?: number;
  readonly title?: string;
}

/** More nodes cannot be told apart: the strongest are drawn, and the picture says so. */
const MOST = 500;

interface Scene {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly left: number;
  readonly places: ReadonlyMap<string, Point>;
}

/** Draws the graph. Nodes without positions are given theirs first. */
export function drawSvg(graph: MultiGraph, options: DrawOptions = {}): string {
  const { width = 900, height = 600, title = "graph" } = options;
  if (!isArranged(graph)) arrange(graph);
  const scene = sceneOf(graph, options, width, height);
  const said = scene.left > 0 ? `The ${MOST} strongest of ${scene.nodes.length + scene.left} nodes` : "";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui,sans-serif" font-size="11">`,
    `<title>${escapeMarkup(title)}</title><rect width="100%" height="100%" fill="#fff"/>`,
    ...drawEdges(graph, scene),
    ...scene.nodes.map((node) => drawNode(graph, node, scene.places.get(node)!)),
    ...scene.nodes.map((node) => drawLabel(graph, node, scene.places.get(node)!)),
    legend(graph, scene.nodes, scene.edges, height),
    said ? `<text x="10" y="16" fill="#555">${said}</text>` : "",
    "</svg>",
  ].join("");
}

function sceneOf(graph: MultiGraph, options: DrawOptions, width: number, height: number): Scene {
  const strength = (node: string): number => graph.getNodeAttributes(node).strength;
  const wanted = (options.nodes ?? connected(graph)).filter((node) => graph.hasNode(node));
  const nodes = [...new Set(wanted)].sort((a, b) => strength(b) - strength(a) || (a < b ? -1 : 1)).slice(0, MOST);
  const drawn = new Set(nodes);
  const edges = (options.edges ?? edgesAmong(graph, nodes)).filter(
    (edge) => graph.hasEdge(edge) && drawn.has(graph.source(edge)) && drawn.has(graph.target(edge)),
  );
  return { nodes, edges, left: new Set(wanted).size - nodes.length, places: fit(graph, nodes, width, height) };
}

const connected = (graph: MultiGraph): string[] => graph.nodes().filter((node) => graph.degree(node) > 0);

/** Edges that follow from leaders' acts are drawn only where there are no leaders to draw. */
function edgesAmong(graph: MultiGraph, nodes: readonly string[]): string[] {
  const leaders = nodes.some((node) => graph.getNodeAttributes(node).entityType === "Leader");
  const edges = nodes.flatMap((node) => graph.outEdges(node));
  return leaders ? edges.filter((edge) => !graph.getEdgeAttributes(edge).derived) : edges;
}

/** Moves and scales positions into the picture, with room for labels and the legend. */
function fit(graph: MultiGraph, nodes: readonly string[], width: number, height: number): Map<string, Point> {
  const points = nodes.map((node): Point => {
    const { x = 0, y = 0 } = graph.getNodeAttributes(node);
    return [x, y];
  });
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [minX, maxX] = [xs.reduce((a, b) => Math.min(a, b), 0), xs.reduce((a, b) => Math.max(a, b), 0)];
  const [minY, maxY] = [ys.reduce((a, b) => Math.min(a, b), 0), ys.reduce((a, b) => Math.max(a, b), 0)];
  const place = (value: number, min: number, max: number, start: number, room: number): number =>
    Math.round((start + (max > min ? ((value - min) / (max - min)) * room : room / 2)) * 10) / 10;
  return new Map(
    nodes.map((node, index) => {
      const [x, y] = points[index]!;
      return [node, [place(x, minX, maxX, 60, width - 160), place(-y, -maxY, -minY, 40, height - 130)]];
    }),
  );
}

/** Edges of one pair, in either direction, are bent apart. */
function drawEdges(graph: MultiGraph, scene: Scene): string[] {
  const pairs = new Map<string, string[]>();
  for (const edge of scene.edges) {
    const pair = [graph.source(edge), graph.target(edge)].sort().join("\n");
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  return [...pairs.values()].flatMap((edges) =>
    edges.map((edge, index) => {
      const flipped = graph.source(edge) > graph.target(edge) ? -1 : 1;
      const bend = (index - (edges.length - 1) / 2) * 26 * flipped;
      return drawEdge(graph, edge, scene, bend);
    }),
  );
}

function drawEdge(graph: MultiGraph, edge: string, { places }: Scene, bend: number): string {
  const attributes = graph.getEdgeAttributes(edge);
  const [source, target] = [graph.source(edge), graph.target(edge)];
  const { symmetric } = RELATIONS[attributes.relation];
  const gap = radiusOf(graph, target) + TARGET_GAP;
  const { path, line, head } = edgePath(places.get(source)!, places.get(target)!, bend, gap);
  const color = QUAD_COLORS[RELATIONS[attributes.relation].quad];
  const hollow = attributes.arrow.startsWith("ALLEGED_");
  const width = Math.min(5, 1 + Math.sqrt(attributes.documents) / 2);
  const arrow = symmetric ? "" : `<path d="${head}" fill="${hollow ? "#fff" : color}" stroke="${color}"/>`;
  const name = (node: string): string => graph.getNodeAttributes(node).name;
  const says = `${name(source)} ${attributes.arrow} ${name(target)}: ${plural(attributes.documents, "document")}`;
  return `<g opacity="${hollow ? 0.7 : 0.85}"><title>${escapeMarkup(says)}</title><path d="${symmetric ? line : path}" fill="none" stroke="${color}" stroke-width="${Math.round(width * 10) / 10}"${dashes(attributes)}/>${arrow}</g>`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Dashed for planned, dotted for denied. */
const dashes = ({ status }: EdgeAttributes): string =>
  status === "planned" ? ' stroke-dasharray="7 4"' : status === "denied" ? ' stroke-dasharray="1.5 4"' : "";

const radiusOf = (graph: MultiGraph, node: string): number =>
  Math.min(18, 4 + Math.sqrt(graph.getNodeAttributes(node).strength));

function drawNode(graph: MultiGraph, node: string, [x, y]: Point): string {
  const { name, entityType, aliases } = graph.getNodeAttributes(node);
  const also = aliases?.length > 0 ? ` (${aliases.slice(0, 4).join(", ")})` : "";
  const title = escapeMarkup(`${name}, ${entityType}${also}`);
  const radius = Math.round(radiusOf(graph, node) * 10) / 10;
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${NODE_COLORS[entityType]}" stroke="#fff"><title>${title}</title></circle>`;
}

const drawLabel = (graph: MultiGraph, node: string, [x, y]: Point): string =>
  `<text x="${x}" y="${Math.round(y - radiusOf(graph, node) - 3)}" text-anchor="middle" stroke="#fff" stroke-width="3" paint-order="stroke" fill="#222">${escapeMarkup(graph.getNodeAttributes(node).name)}</text>`;
