// The model, the focus and the theme in, what sigma is to draw for a node or an edge out.
import { NODE_KIND_NAMES } from "@entente/graph";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { EdgeLook } from "./edge-program.ts";
import { type Focus, isEmpty, NO_FOCUS } from "./focus.ts";
import type { LabelColours } from "./label-layer.ts";
import type { NodeLook } from "./node-program.ts";
import {
  communityColour,
  GROUNDS,
  KIND_LOOKS,
  pale,
  QUAD_LOOKS,
  rampColour,
  SHAPES,
  type Shape,
  type Theme,
} from "./palette.ts";
import { type PictureModel, quadOf, type SceneEdge, type SceneNode } from "./picture-model.ts";

/** Sigma knows its programs by these names and draws them in this order: arrows above lines, or an edge in focus would be lost among thousands. */
export const LINE = "arrow";
export const ARROW = "line";

/** Where graphology holds a node. */
interface Place {
  readonly x: number;
  readonly y: number;
}

type Look<Display, Own> = Partial<Display> & Own;

/** Read by sigma's reducers at every refresh; set its fields, then refresh. */
export interface Looks {
  theme: Theme;
  colourBy: "kind" | "community" | "ramp";
  focus: Focus;
  hovered: string | null;
  pinned: ReadonlySet<string>;
  /** Too many edges for arrows: all but those in focus are lines. */
  lines: boolean;
  node: (key: string, place: Place) => Look<NodeDisplayData, NodeLook>;
  edge: (key: string, moving: boolean) => Look<EdgeDisplayData, EdgeLook>;
  labelColours: () => LabelColours;
  nodeColour: (node: SceneNode) => string;
  edgeColour: (edge: SceneEdge) => string;
  shapeOf: (node: SceneNode) => Shape;
}

export function createLooks(model: PictureModel, theme: Theme): Looks {
  const looks: Looks = {
    theme,
    colourBy: "kind",
    focus: NO_FOCUS,
    hovered: null,
    pinned: new Set(),
    lines: false,
    node: (key, place) => nodeLook(looks, model.nodes.get(key)!, place),
    edge: (key, moving) => edgeLook(looks, model.edges.get(key)!, moving),
    labelColours: () => ({
      ink: GROUNDS[looks.theme].ink,
      paper: GROUNDS[looks.theme].paper,
      faint: looks.theme === "light" ? "#5d6875" : "#9aa5b3",
    }),
    nodeColour: (node) => nodeColour(looks, node),
    edgeColour: (edge) => edgeColour(looks, edge),
    shapeOf: (node) => KIND_LOOKS[NODE_KIND_NAMES[node.kind]!].shape,
  };
  return looks;
}

/** It steps back, paler and smaller: in a crowd it would lie on the edges that are looked at. */
const isBack = (focus: Focus, { key }: SceneNode): boolean => !isEmpty(focus) && !focus.near.has(key);

function nodeColour(looks: Looks, node: SceneNode): string {
  if (isBack(looks.focus, node)) return GROUNDS[looks.theme].faint;
  if (looks.colourBy === "community") return communityColour(node.community, looks.theme);
  if (looks.colourBy === "ramp") return rampColour(node.share, looks.theme);
  return KIND_LOOKS[NODE_KIND_NAMES[node.kind]!][looks.theme];
}

/** Nodes in focus lie above their neighbours, those above the rest; among equals the small above the large, so that none is lost. */
function heightOf(focus: Focus, { key, size }: SceneNode): number {
  const layer = isEmpty(focus) ? 0 : focus.nodes.has(key) ? 2 : focus.near.has(key) ? 1 : 0;
  return layer * 20 + 16 - Math.round(size);
}

/** Everything that sigma asks for, in one go: what it misses it adds, and copies the rest. */
function nodeLook(looks: Looks, node: SceneNode, data: Place): Look<NodeDisplayData, NodeLook> {
  const ground = GROUNDS[looks.theme];
  const chosen = looks.focus.nodes.has(node.key) || looks.hovered === node.key;
  return {
    x: data.x,
    y: data.y,
    type: "circle",
    label: null,
    highlighted: false,
    forceLabel: false,
    zIndex: heightOf(looks.focus, node),
    hidden: !node.shown,
    size: node.size * (chosen ? 1.2 : isBack(looks.focus, node) ? 0.6 : 1),
    color: nodeColour(looks, node),
    shape: SHAPES.indexOf(looks.shapeOf(node)),
    ring: chosen ? ground.accent : looks.pinned.has(node.key) ? ground.ink : ground.paper,
  };
}

/** Among thousands, an edge stands out by its claims: one claim is pale, about ten are full. */
const strengthOf = (edge: SceneEdge): number =>
  edge.width < 1.2 ? 0.3 : edge.width < 2 ? 0.5 : edge.width < 3 ? 0.75 : 1;

function edgeColour({ focus, hovered, theme, lines }: Looks, edge: SceneEdge): string {
  if (edge.key === hovered) return GROUNDS[theme].accent;
  const touched = hovered !== null && (edge.source === hovered || edge.target === hovered);
  const back = !isEmpty(focus) && !focus.edges.has(edge.key) && !touched;
  if (back) return GROUNDS[theme].faintEdge;
  const colour = QUAD_LOOKS[quadOf(edge)][theme];
  return lines && !touched && !focus.edges.has(edge.key) ? pale(colour, strengthOf(edge), theme) : colour;
}

/** From this many edges in focus on, heavy ones would cover each other. */
const CROWD = 60;
/** More arrows than these would be a thicket, and slow without a graphics card. */
const MANY = 1000;

function edgeLook(looks: Looks, edge: SceneEdge, moving: boolean): Look<EdgeDisplayData, EdgeLook> {
  const { focus, hovered } = looks;
  const chosen = focus.edges.has(edge.key);
  return {
    type: looks.lines && !(chosen && focus.edges.size <= MANY) ? LINE : ARROW,
    label: "",
    forceLabel: false,
    zIndex: chosen ? 1 : 0,
    hidden: !edge.shown || moving,
    size:
      edge.key === hovered || (chosen && focus.edges.size <= CROWD) ? edge.width + 1 : edge.width * (chosen ? 0.6 : 1),
    color: edgeColour(looks, edge),
    stroke: edge.stroke,
    bend: edge.bend,
    head: edge.head,
  };
}
