// Nodes in, the place of the camera from which all of them are in sight with room for their names out.
import type Sigma from "sigma";

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
/** Nearer than this, one node would fill the screen. */
const NEAREST = 0.3;

/** Null when none of the nodes is drawn. */
export function frameNodes(sigma: Sigma, keys: readonly string[]): Frame | null {
  const points = keys.map((key) => sigma.getNodeDisplayData(key)).filter((data) => data !== undefined);
  if (points.length === 0) return null;
  const [left, right] = extent(points.map(({ x }) => x));
  const [low, high] = extent(points.map(({ y }) => y));
  const { width, height } = sigma.getDimensions();
  // Pixels to a unit of the frame, seen from the ratio 1.
  const { ratio: now } = sigma.getCamera().getState();
  const [from, to] = [sigma.framedGraphToViewport({ x: 0, y: 0 }), sigma.framedGraphToViewport({ x: 1, y: 1 })];
  const [across, down] = [Math.abs(to.x - from.x) * now, Math.abs(to.y - from.y) * now];
  const ratio = Math.max(
    NEAREST,
    ((right - left) * across) / (width - 2 * Math.min(BESIDE, width * FREE)),
    ((high - low) * down) / (height - 2 * Math.min(ABOVE, height * FREE)),
  );
  return { x: (left + right) / 2, y: (low + high) / 2, ratio };
}

const extent = (values: readonly number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b)),
  values.reduce((a, b) => Math.max(a, b)),
];
