// Points with names, the most important first, in; names with a free place out, no two of them overlapping.

/** A node that would like its name shown; pixels. */
export interface Wish {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Radius of the node. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Where the node's edges lead on the whole, as a vector of length 1 at most: the name stands away from them. */
  readonly lean?: { readonly x: number; readonly y: number };
  /** No name at all may cover this node, not even one that comes before it. */
  readonly solid?: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placed extends Box {
  readonly key: string;
  readonly text: string;
}

/** Cells of the grid in which boxes are looked up: about the size of a label. */
const CELL = 64;
/** Room left around each label. */
const GAP = 2;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Greedy over four places (right, left, above, below); the first free one is taken, a name without one is not shown.
 * A name covers no other name, nothing that is `covered` by something else, and no node that came before it; lesser nodes it may cover, or nothing in a crowd had a name.
 */
export function placeLabels(
  wishes: readonly Wish[],
  width: number,
  height: number,
  covered: readonly Box[] = [],
): Placed[] {
  const grid = new Map<number, Box[]>();
  for (const box of covered) take(grid, box);
  for (const wish of wishes) if (wish.solid) take(grid, discOf(wish));
  const placed: Placed[] = [];
  for (const wish of wishes) {
    const box = places(wish).find((place) => inside(place, width, height) && free(grid, place));
    if (box) {
      take(grid, box);
      placed.push({ key: wish.key, text: wish.text, ...box });
    }
    if (wish.radius > 0 && !wish.solid) take(grid, discOf(wish));
  }
  return placed;
}

const discOf = ({ x, y, radius }: Wish): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

function take(grid: Map<number, Box[]>, box: Box): void {
  for (const cell of cells(box)) {
    const list = grid.get(cell);
    if (list) list.push(box);
    else grid.set(cell, [box]);
  }
}

function places({ x, y, radius, width, height, lean }: Wish): Box[] {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const away = radius + 4;
  const all = [
    box(x + away, y - height / 2),
    box(x - away - width, y - height / 2),
    box(x - width / 2, y - away - height),
    box(x - width / 2, y + away),
  ];
  if (!lean) return all;
  // How far each place lies in the edges' way; beside the node is read more easily than above it.
  const along = [lean.x, -lean.x, -lean.y + BESIDE, lean.y + BESIDE];
  return [0, 1, 2, 3].sort((one, other) => along[one]! - along[other]! || one - other).map((at) => all[at]!);
}
const BESIDE = 0.4;

const inside = (box: Box, width: number, height: number): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

function free(grid: ReadonlyMap<number, readonly Box[]>, box: Box): boolean {
  const wide = { left: box.left - GAP, top: box.top - GAP, right: box.right + GAP, bottom: box.bottom + GAP };
  return !cells(wide).some((cell) => grid.get(cell)?.some((other) => overlaps(wide, other)));
}

function cells(box: Box): number[] {
  const found: number[] = [];
  for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++) {
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++)
      found.push(row * 4096 + column);
  }
  return found;
}
