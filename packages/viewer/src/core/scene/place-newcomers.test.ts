import { expect, test } from "vitest";
import { type Point, placeNewcomers } from "./place-newcomers.ts";

const picture = (nodes: readonly number[], edges: readonly (readonly [number, number])[]) =>
  ({
    nodes: { index: Uint32Array.from(nodes) },
    edges: {
      source: Uint32Array.from(edges, ([source]) => source),
      target: Uint32Array.from(edges, ([, target]) => target),
    },
  }) as unknown as Parameters<typeof placeNewcomers>[0];
const known = new Map<number, Point>([
  [0, { x: 0, y: 0 }],
  [1, { x: 400, y: 0 }],
]);
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

test("who comes lies beside its neighbours, and nobody on somebody else", () => {
  const places = placeNewcomers(
    picture(
      [0, 1, 2, 3, 4, 5, 6],
      [
        [2, 0],
        [0, 3],
        [4, 0],
        [4, 1],
        [5, 4],
      ],
    ),
    (index) => known.get(index),
  );
  expect([...places.keys()].sort()).toEqual([2, 3, 4, 5, 6]);
  expect(distance(places.get(2)!, known.get(0)!)).toBeLessThan(36);
  expect(distance(places.get(3)!, known.get(0)!)).toBeLessThan(36);
  expect(distance(places.get(2)!, known.get(0)!)).toBeGreaterThan(20);
  expect(distance(places.get(2)!, places.get(3)!)).toBeGreaterThan(8);
  expect(distance(places.get(4)!, { x: 200, y: 0 })).toBeLessThan(36);
  expect(distance(places.get(5)!, places.get(4)!)).toBeLessThan(36);
  expect(Number.isFinite(places.get(6)!.x + places.get(6)!.y)).toBe(true);
});
