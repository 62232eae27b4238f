// A scene in, its shown nodes laid out by a worker out; pinned nodes stay where they are.

import type { SceneNode } from "../scene/picture-model.ts";
import type { Scene } from "../scene/scene.ts";
import type { LayoutJob, LayoutNews } from "./layout-worker.ts";

/** Longest run: by then even ten thousand nodes lie well. */
export const PATIENCE = 12_000;

export interface LayoutRun {
  readonly pinned: ReadonlySet<string>;
  /** Milliseconds at most; 0 only parts nodes that lie on each other. */
  readonly patience: number;
  /** Called once, however it ends. */
  readonly onDone: () => void;
}

/** Gives a function that stops it. */
export function runLayout(scene: Scene, worker: Worker, { pinned, patience, onDone }: LayoutRun): () => void {
  const nodes = scene.model.order;
  const { job, scale } = toJob(scene, nodes, pinned);
  if (patience > 0) scene.model.leaveFile();
  scene.moving = patience > 0 && nodes.length > 300;
  if (scene.moving) scene.redraw();
  const stop = (): void => {
    worker.terminate();
    if (worker.onmessage === null) return;
    worker.onmessage = null;
    scene.moving = false;
    scene.moved();
    onDone();
  };
  worker.onmessage = ({ data }: MessageEvent<LayoutNews>) => {
    place(scene, nodes, data.places, scale);
    if (data.done) stop();
  };
  worker.postMessage({ ...job, patience } satisfies LayoutJob, [job.nodes.buffer, job.edges.buffer]);
  return stop;
}

function toJob(
  scene: Scene,
  nodes: readonly SceneNode[],
  pinned: ReadonlySet<string>,
): { job: Omit<LayoutJob, "patience">; scale: number } {
  const { graph } = scene.model;
  const at = new Map(nodes.map(({ key }, index) => [key, index * 10]));
  const matrix = new Float32Array(nodes.length * 10);
  let breadth = 1;
  nodes.forEach(({ key, size }, index) => {
    const { x, y } = graph.getNodeAttributes(key) as { x: number; y: number };
    breadth = Math.max(breadth, Math.abs(x), Math.abs(y));
    matrix.set([x, y, 0, 0, 0, 0, 1, 1, size, pinned.has(key) ? 1 : 0], index * 10);
  });
  // Forces are tuned to a graph about as broad as this for its number of nodes.
  const scale = pinned.size > 0 ? 1 : (Math.sqrt(nodes.length) * 12) / breadth;
  for (let index = 0; index < matrix.length; index += 10) {
    matrix[index]! *= scale;
    matrix[index + 1]! *= scale;
  }
  const edges: number[] = [];
  for (const edge of scene.model.edges.values()) {
    const [source, target] = [at.get(edge.source), at.get(edge.target)];
    if (!edge.shown || source === undefined || target === undefined) continue;
    edges.push(source, target, Math.sqrt(edge.edges.length));
    matrix[source + 6]!++;
    matrix[target + 6]!++;
  }
  return { job: { nodes: matrix, edges: Float32Array.from(edges) }, scale };
}

function place(scene: Scene, nodes: readonly SceneNode[], places: Float32Array, scale: number): void {
  const { graph } = scene.model;
  const where = new Map(nodes.map(({ key }, index) => [key, index]));
  scene.followNodes();
  graph.updateEachNodeAttributes(
    (key, attributes) => {
      const index = where.get(key);
      if (index === undefined) return attributes;
      attributes["x"] = places[index * 2]! / scale;
      attributes["y"] = places[index * 2 + 1]! / scale;
      return attributes;
    },
    { attributes: ["x", "y"] },
  );
}
