// A sigma in, nodes that can be dragged by mouse or finger out; where one is let go is told.
import type Sigma from "sigma";

/** Pixels a pointer must travel before a press becomes a drag. */
const STILL = 4;

export interface Dragging {
  readonly onMoved: () => void;
  readonly onDragged: (key: string, x: number, y: number) => void;
}

export function dragNodes(sigma: Sigma, { onMoved, onDragged }: Dragging): void {
  let held: string | null = null;
  let moved = 0;
  sigma.on("downNode", ({ node }) => {
    held = node;
    moved = 0;
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
      const { x, y } = sigma.getGraph().getNodeAttributes(held) as { x: number; y: number };
      onDragged(held, x, y);
    }
    held = null;
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);
}
