// In: places in any scale, with the room each needs. Out: places around 0 that fill an ellipse evenly: no dense heart, nothing far off.

/** A node that is placed; `room` is its share of the ellipse's area. */
export interface Place {
  readonly node: string;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** How far each node goes towards where an even disc would have it; the rest is kept of the shape that the forces gave. */
const EVENNESS = 0.65;

/** Screens are broader than high. */
const BREADTH = 1.25;

/** Directions from the centre stay; distances are drawn out or in, to about `spacing`² of area for each unit of room. */
export function evenOut(places: readonly Place[], spacing: number): Place[] {
  const total = places.reduce((sum, { room }) => sum + room, 0);
  const mean = (axis: "x" | "y"): number => places.reduce((sum, place) => sum + place[axis] * place.room, 0) / total;
  const [cx, cy] = [mean("x"), mean("y")];
  const byDistance = places
    .map((place, index) => {
      const [dx, dy] = [place.x - cx, place.y - cy];
      return { place, index, dx, dy, distance: Math.sqrt(dx * dx + dy * dy) };
    })
    .sort((a, b) => a.distance - b.distance || a.index - b.index);
  const radius = (spacing * Math.sqrt(total)) / 2;
  const middle = byDistance[byDistance.length >> 1]!.distance || 1;
  const found: Place[] = new Array(places.length);
  let within = 0;
  for (const { place, index, dx, dy, distance } of byDistance) {
    const even = radius * Math.sqrt((within + place.room / 2) / total);
    within += place.room;
    // The forces' own distance, in a scale in which the middle node lies where half of an even disc ends.
    const own = Math.min(1, (distance / middle) * 0.7) * radius;
    const factor = distance === 0 ? 0 : (EVENNESS * even + (1 - EVENNESS) * own) / distance;
    found[index] = { ...place, x: dx * factor * BREADTH, y: dy * factor };
  }
  return found;
}
