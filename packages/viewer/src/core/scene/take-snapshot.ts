// A drawing in, what is in sight of it in pixels out: what pictures are made from.
import type Sigma from "sigma";
import type { Snapshot } from "../exports/draw-svg.ts";
import type { Looks } from "./looks.ts";
import type { PictureModel } from "./picture-model.ts";
import type { Placed } from "./place-labels.ts";

/** Pixels beyond the edge of the screen from which an edge may still lead into sight. */
const BEYOND = 200;

export function takeSnapshot(sigma: Sigma, model: PictureModel, looks: Looks, labels: readonly Placed[]): Snapshot {
  const { width, height } = sigma.getDimensions();
  const at = (key: string): [number, number, number] => {
    const data = sigma.getNodeDisplayData(key)!;
    const { x, y } = sigma.framedGraphToViewport(data);
    return [x, y, sigma.scaleSize(data.size)];
  };
  const inSight = ([x, y]: readonly [number, number, number]): boolean =>
    x > -BEYOND && y > -BEYOND && x < width + BEYOND && y < height + BEYOND;
  const edges = [...model.edges.values()].filter(({ shown }) => shown);
  const { paper, ink } = looks.labelColours();
  return {
    width,
    height,
    paper,
    ink,
    labels,
    nodes: model.order.map((node) => {
      const [x, y, radius] = at(node.key);
      return { x, y, radius, colour: looks.nodeColour(node), shape: looks.shapeOf(node) };
    }),
    edges: edges
      .map((edge) => ({ ...edge, colour: looks.edgeColour(edge), from: at(edge.source), to: at(edge.target) }))
      .filter(({ from, to }) => inSight(from) || inSight(to)),
  };
}
