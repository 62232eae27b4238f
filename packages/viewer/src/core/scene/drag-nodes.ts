// A sigma in, nodes that can be dragged by mouse or finger out; where one is let go is told.
import type Sigma from "sigma";

/** Pixels a pointer must travel before a press becomes a drag. */
const STILL = 4;

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Dragging {
  readonly onMoved: () => void;
  /** Where it was let go, and where it lay before. */
  readonly onDragged: (key: string, to: Place, from: Place) => void;
}

export function dragNodes(sigma: Sigma, { onMoved, onDragged }: Dragging): void {
  let held: string | null = null;
  let moved = 0;
  let from: Place = { x: 0, y: 0 };
  const placeOf = (key: string): Place => {
    const { x, y } = sigma.getGraph().getNodeAttributes(key) as Place;
    return { x, y };
  };
  sigma.on("downNode", ({ node }) => {
    held = node;
    moved = 0;
    from = placeOf(node);
    // The frame must not follow the dragged node.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on("moveBody", ({ event }) => {
    if (held === null) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (++moved < STILL) return;
    const { x, y } = sigma.viewportToGraph(event);
    onMoved();
    sigma.getGraph().mergeNodeAttributes(held, { x, y });
  });
  const release = (): void => {
    if (held !== null && moved >= STILL) {
      onDragged(held, placeOf(held), from);
    }
    held = null;
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);
}
