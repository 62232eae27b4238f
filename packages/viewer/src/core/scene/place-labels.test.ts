import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, placeLabels, type Wish } from "./place-labels.ts";

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const wish = fc.record<Wish>({
  key: fc.uuid(),
  text: fc.constant("name"),
  x: fc.double({ min: 0, max: 800, noNaN: true }),
  y: fc.double({ min: 0, max: 600, noNaN: true }),
  radius: fc.double({ min: 0, max: 20, noNaN: true }),
  width: fc.double({ min: 5, max: 220, noNaN: true }),
  height: fc.constant(15),
});

test("no two names overlap, whatever is asked for", () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 80 }), (wishes) => {
      const placed = placeLabels(wishes, 800, 600);
      for (const [at, one] of placed.entries())
        for (const other of placed.slice(at + 1)) expect(overlap(one, other)).toBe(false);
    }),
  );
});

test("no name covers a node that is more important", () => {
  const node = (key: string, x: number): Wish => ({ key, text: key, x, y: 100, radius: 10, width: 60, height: 15 });
  const [, label] = placeLabels([node("a", 150), node("b", 100)], 800, 600);
  expect(label && overlap(label, { left: 140, top: 90, right: 160, bottom: 110 })).toBe(false);
});

test("the first in line gets its place to the right", () => {
  const [label] = placeLabels([{ key: "a", text: "a", x: 100, y: 100, radius: 5, width: 60, height: 15 }], 800, 600);
  expect(label).toMatchObject({ left: 109, top: 92.5 });
});

test("a name that does not fit on the picture is not shown", () => {
  expect(placeLabels([{ key: "a", text: "a", x: 10, y: 10, radius: 5, width: 900, height: 15 }], 800, 600)).toEqual([]);
});

test("a name stands away from where the edges lead", () => {
  const node = { key: "a", text: "a", x: 200, y: 100, radius: 5, width: 60, height: 15 };
  const place = (x: number, y: number): Box => placeLabels([{ ...node, lean: { x, y } }], 800, 600)[0]!;
  expect(place(1, 0)).toMatchObject({ right: 191 });
  expect(place(-1, 0)).toMatchObject({ left: 209 });
  expect(place(0.1, 0.99)).toMatchObject({ bottom: 91 });
  expect(place(0, 0)).toMatchObject({ left: 209 });
});

test("what is looked at is covered by no name, whoever comes first", () => {
  const badge: Wish = { key: "b", text: "×7", x: 100, y: 100, radius: 0, width: 30, height: 15 };
  const node: Wish = { key: "n", text: "n", x: 112, y: 100, radius: 12, width: 60, height: 15 };
  const disc = { left: 100, top: 88, right: 124, bottom: 112 };
  expect(overlap(placeLabels([badge, node], 800, 600)[0]!, disc)).toBe(true);
  expect(overlap(placeLabels([badge, { ...node, solid: true }], 800, 600)[0]!, disc)).toBe(false);
});
