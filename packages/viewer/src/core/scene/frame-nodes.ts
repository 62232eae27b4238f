// Nodes in, the place of the camera from which all of them are in sight with room for their names out.
import type Sigma from "sigma";
import type { CameraState } from "sigma/types";

/** A state of sigma's camera, as far as it is chosen. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Pixels left free around the nodes: names stand mostly to the right. */
const [BESIDE, ABOVE] = [110, 60];
/** Of a small drawing no more than this share stays free. */
const FREE = 0.2;
/** Nearer than this, one node would fill the screen; two that lie close to each other may need more, or no edge is seen between them. */
const [NEAREST, NEAREST_PAIR] = [0.5, 0.12];

/** Null when none of the nodes is drawn. */
export function frameNodes(sigma: Sigma, keys: readonly string[]): Frame | null {
  const cameraState = sigma.getCamera().getState();
  const points = keys
    .filter((key) => sigma.getGraph().hasNode(key))
    .map((key) => sigma.viewportToFramedGraph(onScreen(sigma, key, cameraState), { cameraState }));
  if (points.length === 0) return null;
  const [left, right] = extent(points.map(({ x }) => x));
  const [low, high] = extent(points.map(({ y }) => y));
  const { width, height, across, down } = extentOf(sigma);
  const ratio = Math.max(
    points.length > 1 ? NEAREST_PAIR : NEAREST,
    ((right - left) * across) / (width - 2 * Math.min(BESIDE, width * FREE)),
    ((high - low) * down) / (height - 2 * Math.min(ABOVE, height * FREE)),
  );
  return { x: (left + right) / 2, y: (low + high) / 2, ratio };
}

/** From the graph's own coordinates: what sigma keeps of a node is not yet in its frame when the drawing changes its size. */
const onScreen = (sigma: Sigma, key: string, cameraState: CameraState): { x: number; y: number } =>
  sigma.graphToViewport(sigma.getGraph().getNodeAttributes(key) as { x: number; y: number }, { cameraState });

/** How large a drawing is, and how many pixels a unit of its frame has, seen from the ratio 1. */
export interface Extent {
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly down: number;
}

export function extentOf(sigma: Sigma): Extent {
  const cameraState = sigma.getCamera().getState();
  const { ratio } = cameraState;
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ].map((point) => sigma.framedGraphToViewport(point, { cameraState }));
  return {
    ...sigma.getDimensions(),
    across: Math.abs(to!.x - from!.x) * ratio,
    down: Math.abs(to!.y - from!.y) * ratio,
  };
}

/** Puts everything back on the pixels it had, from the left and the top, before the drawing changed its size; not when that would leave one of the nodes out of sight. */
export function holdStill(sigma: Sigma, before: Extent, keys: readonly string[]): void {
  const [camera, after] = [sigma.getCamera(), extentOf(sigma)];
  const state = camera.getState();
  // Until the next frame sigma answers for the camera of the last one, unless it is told of another.
  const scaled = { ...state, ratio: (state.ratio * after.across) / before.across };
  const middle = { x: after.width - before.width / 2, y: after.height - before.height / 2 };
  const cameraState = { ...scaled, ...sigma.viewportToFramedGraph(middle, { cameraState: scaled }) };
  const inSight = (key: string): boolean => {
    const { x, y } = onScreen(sigma, key, cameraState);
    return x >= 0 && y >= 0 && x <= after.width && y <= after.height;
  };
  if (keys.every(inSight)) camera.setState(cameraState);
}

const extent = (values: readonly number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b)),
  values.reduce((a, b) => Math.max(a, b)),
];
