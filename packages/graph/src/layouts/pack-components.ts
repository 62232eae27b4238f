// In: parts that were placed one by one. Out: all places on one sheet: the first part, and beside it columns of the others.
import type { Place } from "./even-out.ts";

interface Box {
  readonly places: readonly Place[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Screens are broader than high, so columns take what a round first part leaves free. `gap` is the room between two parts. */
export function packComponents(parts: readonly (readonly Place[])[], gap: number): Place[] {
  const [first, ...rest] = parts.map(toBox);
  if (!first) return [];
  const area = rest.reduce((sum, { width, height }) => sum + (width + 2 * gap) * (height + gap), 0);
  const highest = rest.reduce((most, { height }) => Math.max(most, height), Math.sqrt(area));
  const height = Math.max(first.height, highest);
  const placed = moved(first, 0, height / 2 - first.height / 2);
  let [left, top, breadth] = [first.width + 2 * gap, 0, 0];
  for (const box of rest) {
    if (top > 0 && top + box.height > height) {
      left += breadth + 2 * gap;
      top = breadth = 0;
    }
    placed.push(...moved(box, left, top));
    top += box.height + gap;
    breadth = Math.max(breadth, box.width);
  }
  return placed;
}

function toBox(places: readonly Place[]): Box {
  let [left, right, low, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    top = Math.max(top, y);
  }
  return { places, left, top, width: right - left, height: top - low };
}

/** `x` is where the box's left side goes, `y` how far its top lies below the sheet's. Heights grow upwards. */
const moved = (box: Box, x: number, y: number): Place[] =>
  box.places.map((place) => ({ ...place, x: place.x - box.left + x, y: place.y - box.top - y }));
