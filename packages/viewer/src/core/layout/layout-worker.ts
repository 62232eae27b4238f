// Places of nodes in, better places every 150 ms out: ForceAtlas2, then a little room between nodes that overlap.
import settings from "graphology-layout-forceatlas2/defaults.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import roomSettings from "graphology-layout-noverlap/defaults.js";
import makeRoom from "graphology-layout-noverlap/iterate.js";

/** Matrices as graphology's layouts lay them out: ten numbers a node, three an edge. */
export interface LayoutJob {
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  /** Stops at the latest after this many milliseconds. */
  readonly patience: number;
}

export interface LayoutNews {
  readonly places: Float32Array;
  readonly done: boolean;
}

const PER_NODE = 10;
const [X, Y, SIZE, FIXED] = [0, 1, 8, 9];
/** How often the page hears of it: a picture more often costs more than it shows. */
const EVERY = 150;
/** The layout rests when nodes move by less than this share of the graph's breadth between two pictures. */
const REST = 0.0015;

self.onmessage = async ({ data }: MessageEvent<LayoutJob>): Promise<void> => {
  const { nodes, edges, patience } = data;
  const order = nodes.length / PER_NODE;
  const options = {
    ...settings,
    barnesHutOptimize: order > 500,
    barnesHutTheta: 1,
    gravity: 0.5,
    scalingRatio: 8,
    strongGravityMode: true,
    slowDown: 1 + Math.log(order + 1),
  };
  const started = performance.now();
  for (let resting = 0; resting < 3 && performance.now() - started < patience; ) {
    const before = places(nodes);
    const until = performance.now() + EVERY;
    while (performance.now() < until) iterate(options, nodes, edges);
    const now = places(nodes);
    resting = movement(before, now) < REST ? resting + 1 : 0;
    postMessage({ places: now, done: false } satisfies LayoutNews);
  }
  spread(nodes);
  postMessage({ places: places(nodes), done: true } satisfies LayoutNews);
};

function places(nodes: Float32Array): Float32Array {
  const found = new Float32Array((nodes.length / PER_NODE) * 2);
  for (let node = 0; node < found.length / 2; node++) {
    found[node * 2] = nodes[node * PER_NODE + X]!;
    found[node * 2 + 1] = nodes[node * PER_NODE + Y]!;
  }
  return found;
}

function movement(before: Float32Array, after: Float32Array): number {
  let sum = 0;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < after.length; at++) {
    sum += Math.abs(after[at]! - before[at]!);
    least = Math.min(least, after[at]!);
    most = Math.max(most, after[at]!);
  }
  return sum / after.length / Math.max(1, most - least);
}

/** Radii are pixels and places are not: the sizes are scaled to a drawing a thousand pixels wide. */
function spread(nodes: Float32Array): void {
  const now = places(nodes);
  const breadth = now.reduce((most, value) => Math.max(most, Math.abs(value)), 1) * 2;
  const matrix = new Float32Array((now.length / 2) * 3);
  for (let node = 0; node < now.length / 2; node++) {
    matrix.set([now[node * 2]!, now[node * 2 + 1]!, (nodes[node * PER_NODE + SIZE]! * breadth) / 1000], node * 3);
  }
  const options = { ...roomSettings, margin: (2 * breadth) / 1000, ratio: 1, expansion: 1.1, gridSize: 40, speed: 3 };
  for (let round = 0; round < 60 && !makeRoom(options, matrix).converged; round++);
  for (let node = 0; node < now.length / 2; node++) {
    if (nodes[node * PER_NODE + FIXED]) continue;
    nodes[node * PER_NODE + X] = matrix[node * 3]!;
    nodes[node * PER_NODE + Y] = matrix[node * 3 + 1]!;
  }
}
