// What is drawn in, the nodes and bundles that may be named, with their places in pixels, out.
import type Sigma from "sigma";
import { isEmpty } from "./focus.ts";
import { MORE, type Nameable } from "./label-layer.ts";
import type { Looks } from "./looks.ts";
import type { PictureModel, SceneEdge, SceneNode } from "./picture-model.ts";
import type { Point } from "./place-newcomers.ts";

/** Names looked at for each drawing: more than fit on any screen. */
const NAMED = 260;
/** Names beside what is in focus: enough to know where one is. */
const AROUND = 40;
/** Bundles in focus say how many edges they hold, and nodes are covered by no name; so many of them can be told apart. */
const COUNTED = 60;
/** Among so few edges a name need not lie on one: it stands where they do not lead. */
const FEW = 400;
/** A node at least this large says at its name how many neighbours are not drawn. */
const LARGE = 6;

const shorten = (name: string): string => (name.length > 32 ? `${name.slice(0, 31)}…` : name);
const nameOf = (node: SceneNode, withMore: boolean): string =>
  node.more > 0 && withMore ? `${shorten(node.name)}${MORE}${node.more}` : shorten(node.name);

/** The most important first: what is in focus, its neighbours, then the largest. */
export function findNameables(sigma: Sigma, model: PictureModel, looks: Looks): Nameable[] {
  const { focus } = looks;
  const { width, height } = sigma.getDimensions();
  const some = !isEmpty(focus);
  const keys = new Set([...focus.nodes, ...focus.near, ...model.order.map(({ key }) => key)]);
  const found: Nameable[] = [];
  let around = 0;
  for (const key of keys) {
    if (found.length >= NAMED) break;
    const faint = some && !focus.near.has(key);
    if (faint && around >= AROUND) break;
    const node = model.nodes.get(key);
    const data = node?.shown ? sigma.getNodeDisplayData(key) : undefined;
    if (!node || !data) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const strong = focus.nodes.has(key);
    const text = nameOf(node, strong || node.size > LARGE);
    const lean = model.size <= FEW ? leanOf(sigma, model, key, { x, y }) : undefined;
    const solid = focus.near.size <= COUNTED && focus.near.has(key);
    found.push({ key, text, x, y, radius: sigma.scaleSize(data.size), faint, strong, solid, ...(lean && { lean }) });
    if (faint) around++;
  }
  const bundles: Nameable[] = [];
  for (const edge of model.edges.values()) {
    const spoken = some ? focus.edges.has(edge.key) && focus.edges.size <= COUNTED : !looks.lines;
    if (edge.edges.length > 1 && spoken) bundles.push(...edgeNameable(sigma, edge, `×${edge.edges.length}`));
  }
  // What is in focus is named before what only lies around it.
  return some
    ? [...found.slice(0, focus.nodes.size), ...bundles, ...found.slice(focus.nodes.size)]
    : [...found, ...bundles];
}

/** The mean of the directions in which a node's drawn edges leave it. */
function leanOf(sigma: Sigma, model: PictureModel, key: string, from: Point): Point | undefined {
  const [sum, seen] = [{ x: 0, y: 0 }, new Set<string>([key])];
  model.graph.forEachEdge(key, (edge, _attributes, source, target) => {
    const other = source === key ? target : source;
    const data = seen.has(other) || !model.edges.get(edge)?.shown ? undefined : sigma.getNodeDisplayData(other);
    if (!data) return;
    seen.add(other);
    const to = sigma.framedGraphToViewport(data);
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    sum.x += (to.x - from.x) / length;
    sum.y += (to.y - from.y) / length;
  });
  const count = seen.size - 1;
  return count === 0 ? undefined : { x: sum.x / count, y: sum.y / count };
}

/** The node or edge under the pointer, or null. */
export function hoveredName(
  sigma: Sigma,
  model: PictureModel,
  looks: Looks,
  nameEdge: (edge: SceneEdge) => string,
): Nameable | null {
  const { hovered } = looks;
  if (hovered === null) return null;
  const edge = model.edges.get(hovered);
  if (edge) return edgeNameable(sigma, edge, nameEdge(edge))[0] ?? null;
  const [node, data] = [model.nodes.get(hovered), sigma.getNodeDisplayData(hovered)];
  if (!node?.shown || !data) return null;
  const radius = sigma.scaleSize(data.size);
  return {
    key: hovered,
    text: nameOf(node, true),
    ...sigma.framedGraphToViewport(data),
    radius,
    faint: false,
    strong: true,
  };
}

/** At the middle of the edge. */
function edgeNameable(sigma: Sigma, edge: SceneEdge, text: string): Nameable[] {
  const [source, target] = [sigma.getNodeDisplayData(edge.source), sigma.getNodeDisplayData(edge.target)];
  if (!edge.shown || !source || !target) return [];
  const middle = { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 };
  return [{ key: edge.key, text, ...sigma.framedGraphToViewport(middle), radius: 0, faint: true, strong: false }];
}
