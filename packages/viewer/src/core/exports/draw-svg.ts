// What the scene shows in, the same as a drawing in SVG out.
import type { Shape } from "../scene/palette.ts";

/** Everything in pixels of the picture. */
export interface Snapshot {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly ink: string;
  readonly nodes: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly colour: string;
    readonly shape: Shape;
  }[];
  readonly edges: readonly {
    readonly from: readonly [number, number, number];
    readonly to: readonly [number, number, number];
    readonly colour: string;
    readonly width: number;
    readonly bend: number;
    readonly stroke: 0 | 1 | 2 | 3;
    readonly head: 0 | 1;
  }[];
  readonly labels: readonly {
    readonly text: string;
    readonly left: number;
    readonly top: number;
    readonly bottom: number;
  }[];
}

const number = (value: number): string => (Math.round(value * 100) / 100).toString();
const text = (value: string): string =>
  value
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

/** `scale` enlarges the picture, not what it shows. */
export function drawSvg(snapshot: Snapshot, scale = 1): string {
  const { width, height, paper, ink } = snapshot;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width * scale)}" height="${number(height * scale)}" viewBox="0 0 ${number(width)} ${number(height)}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    '<g fill="none">',
    ...snapshot.edges.map((edge) => drawEdge(edge, paper)),
    "</g><g>",
    ...snapshot.nodes.map(
      ({ x, y, radius, colour, shape }) =>
        `<path d="${outline(shape, x, y, radius)}" fill="${colour}" stroke="${paper}" stroke-width="1.5"/>`,
    ),
    `</g><g font-family="system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif" font-size="12" fill="${ink}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" dominant-baseline="central">`,
    ...snapshot.labels.map(
      (label) =>
        `<text x="${number(label.left)}" y="${number((label.top + label.bottom) / 2)}">${text(label.text)}</text>`,
    ),
    "</g></svg>",
  ].join("\n");
}

/** The shapes of the node program: about equal in area to a circle of that radius. */
function outline(shape: Shape, x: number, y: number, r: number): string {
  const points = (list: readonly (readonly [number, number])[]): string =>
    `M${list.map(([dx, dy]) => `${number(x + dx * r)} ${number(y + dy * r)}`).join("L")}Z`;
  if (shape === "diamond")
    return points([
      [0, -1.25],
      [1.25, 0],
      [0, 1.25],
      [-1.25, 0],
    ]);
  if (shape === "square")
    return points([
      [-0.88, -0.88],
      [0.88, -0.88],
      [0.88, 0.88],
      [-0.88, 0.88],
    ]);
  if (shape === "hexagon")
    return points([
      [-0.55, -0.95],
      [0.55, -0.95],
      [1.1, 0],
      [0.55, 0.95],
      [-0.55, 0.95],
      [-1.1, 0],
    ]);
  if (shape === "triangle")
    return points([
      [0, -1.12],
      [1.15, 0.74],
      [-1.15, 0.74],
    ]);
  return `M${number(x - r)} ${number(y)}a${number(r)} ${number(r)} 0 1 0 ${number(2 * r)} 0a${number(r)} ${number(r)} 0 1 0 ${number(-2 * r)} 0Z`;
}

const DASHES = [undefined, "8 5", "0.1 6", undefined] as const;

function drawEdge(edge: Snapshot["edges"][number], paper: string): string {
  const [x1, y1, r1] = edge.from;
  const [x2, y2, r2] = edge.to;
  const length = Math.max(0.001, Math.hypot(x2 - x1, y2 - y1));
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const bend = edge.bend * Math.min(1, length / 90);
  const head = edge.head * Math.min(Math.max(edge.width * 2.6, 7), length * 0.4);
  const [from, to] = [Math.min(r1 + 1.5, length * 0.45), length - Math.min(r2 + 1.5, length * 0.45)];
  const at = (along: number): [number, number] => {
    const t = along / length;
    // The curve bends in the drawing's own direction: y grows downwards.
    const off = 4 * bend * t * (1 - t);
    return [x1 + ux * along + uy * off, y1 + uy * along - ux * off];
  };
  const [sx, sy] = at(from);
  const [ex, ey] = at(to - head);
  const [cx, cy] = at((from + to - head) / 2).map(
    (value, axis) => 2 * value - ([sx, sy][axis]! + [ex, ey][axis]!) / 2,
  ) as [number, number];
  const path = `M${number(sx)} ${number(sy)}Q${number(cx)} ${number(cy)} ${number(ex)} ${number(ey)}`;
  const dash = DASHES[edge.stroke];
  const width = edge.stroke === 3 ? Math.max(edge.width, 3.6) : edge.width;
  const line = `<path d="${path}" stroke="${edge.colour}" stroke-width="${number(width)}"${dash ? ` stroke-dasharray="${dash}"` : ""}${edge.stroke === 2 ? ' stroke-linecap="round"' : ""}/>`;
  const hollow = edge.stroke === 3 ? `<path d="${path}" stroke="${paper}" stroke-width="${number(width - 2)}"/>` : "";
  return line + hollow + (edge.head ? drawHead(at(to), [ex, ey], Math.max(edge.width * 1.2, 3.4), edge.colour) : "");
}

function drawHead([x, y]: [number, number], [bx, by]: [number, number], half: number, colour: string): string {
  const length = Math.max(0.001, Math.hypot(x - bx, y - by));
  const [nx, ny] = [(-(y - by) / length) * half, ((x - bx) / length) * half];
  return `<path d="M${number(x)} ${number(y)}L${number(bx + nx)} ${number(by + ny)}L${number(bx - nx)} ${number(by - ny)}Z" fill="${colour}"/>`;
}
