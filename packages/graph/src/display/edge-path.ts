// In: two points, a bend and a gap before the target. Out: the path of the line up to the head, of the line without a head, and the triangle of the head.

/** x and y in pixels. */
export type Point = readonly [x: number, y: number];

/** Room between the arrow's point and the node. */
export const TARGET_GAP = 2;

const HEAD = 8;
const short = (value: number): number => Math.round(value * 10) / 10;
const text = ([x, y]: Point): string => `${short(x)} ${short(y)}`;

/** Parts of an arrow. */
export interface EdgePath {
  readonly path: string;
  readonly line: string;
  readonly head: string;
}

/** A quadratic curve whose middle lies `bend` pixels beside the straight line. A loop becomes a circle above the node. */
export function edgePath(from: Point, to: Point, bend: number, gap: number): EdgePath {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < 1) {
    const [x, y] = from;
    const loop = `M${text(from)}C${text([x - 40, y - 50])} ${text([x + 40, y - 50])} ${text(from)}`;
    return { path: loop, line: loop, head: "" };
  }
  const control: Point = [
    (from[0] + to[0]) / 2 - (dy / length) * bend * 2,
    (from[1] + to[1]) / 2 + (dx / length) * bend * 2,
  ];
  const [cx, cy] = [to[0] - control[0], to[1] - control[1]];
  const last = Math.max(Math.sqrt(cx * cx + cy * cy), 1);
  const [ux, uy] = [cx / last, cy / last];
  const tip: Point = [to[0] - ux * gap, to[1] - uy * gap];
  const base: Point = [tip[0] - ux * HEAD, tip[1] - uy * HEAD];
  const left: Point = [base[0] - (uy * HEAD) / 2, base[1] + (ux * HEAD) / 2];
  const right: Point = [base[0] + (uy * HEAD) / 2, base[1] - (ux * HEAD) / 2];
  return {
    path: `M${text(from)}Q${text(control)} ${text(base)}`,
    line: `M${text(from)}Q${text(control)} ${text(to)}`,
    head: `M${text(tip)}L${text(left)}L${text(right)}Z`,
  };
}
