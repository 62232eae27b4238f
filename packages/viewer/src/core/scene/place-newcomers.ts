// A picture and where its nodes lie so far in, places for those that lie nowhere yet out: beside their neighbours.
import type { Picture } from "../worker/requests.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** So many steps away from what lies somewhere already. */
const ROUNDS = 3;
/** Distance between two that come to one place. */
const SPACING = 9;

/** Places by the index of the node. What has no neighbour on the drawing lies around it. */
export function placeNewcomers(
  { nodes, edges }: Pick<Picture, "nodes" | "edges">,
  known: (index: number) => Point | undefined,
): Map<number, Point> {
  const places = new Map<number, Point>();
  const placeOf = (index: number): Point | undefined => known(index) ?? places.get(index);
  const settle = spread();
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Map<number, { x: number; y: number; count: number }>();
    const pull = (index: number, to: Point | undefined): void => {
      if (!to || placeOf(index)) return;
      const sum = sums.get(index) ?? { x: 0, y: 0, count: 0 };
      sums.set(index, { x: sum.x + to.x, y: sum.y + to.y, count: sum.count + 1 });
    };
    edges.source.forEach((source, at) => {
      const target = edges.target[at]!;
      pull(source, placeOf(target));
      pull(target, placeOf(source));
    });
    if (sums.size === 0) break;
    for (const [index, { x, y, count }] of sums) places.set(index, settle({ x: x / count, y: y / count }));
  }
  const rim = [...nodes.index].map(placeOf).filter((place) => place !== undefined);
  const radius = 1.1 * rim.reduce((most, { x, y }) => Math.max(most, Math.hypot(x, y)), SPACING);
  for (const index of nodes.index)
    if (!placeOf(index)) places.set(index, { x: Math.cos(index) * radius, y: Math.sin(index) * radius });
  return places;
}

/** Seeds that are left out in the middle: a neighbour may lie there. */
const MIDDLE = 6;

/** Those that come to one place lie around it like the seeds of a sunflower. */
function spread(): (place: Point) => Point {
  const taken = new Map<string, number>();
  return ({ x, y }) => {
    const cell = `${Math.round(x / SPACING)} ${Math.round(y / SPACING)}`;
    const count = (taken.get(cell) ?? 0) + 1;
    taken.set(cell, count);
    const [angle, radius] = [count * 2.399963, Math.sqrt(count + MIDDLE) * SPACING];
    return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius };
  };
}
