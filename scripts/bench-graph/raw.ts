// In: the folder of a graph. Out: what raw graphology takes for the same nodes and edges, as JSON: what ask.ts is to be compared with.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { decodeColumns } from "@entente/graph";
import { slowest, timeOf, typical } from "./times.ts";

interface Raw {
  addNode(key: string): void;
  addEdgeWithKey(key: string, source: string, target: string, attributes: object): void;
  forEachEdge(node: string, callback: (edge: string, attributes: object) => void): void;
  degree(node: string): number;
  nodes(): string[];
}

// graphology is a dependency of the graph package alone.
const fromGraph = createRequire(new URL("../../packages/graph/package.json", import.meta.url));
const Graph = fromGraph("graphology") as new (options: object) => Raw;

const { header, arrays, string } = decodeColumns(readFileSync(join(process.argv[2]!, "graph.columns")));
const started = performance.now();
const graph = new Graph({ type: "directed", multi: true });
for (let node = 0; node < header.nodes; node++) graph.addNode(string(arrays.nodeId[node]!));
for (let edge = 0; edge < header.edges; edge++) {
  const [source, target] = [arrays.edgeSource[edge]!, arrays.edgeTarget[edge]!];
  const attributes = { relation: header.relations[arrays.edgeRelation[edge]!], documents: arrays.edgeDocuments[edge] };
  graph.addEdgeWithKey(`e${edge}`, string(arrays.nodeId[source]!), string(arrays.nodeId[target]!), attributes);
}
const built = performance.now() - started;
const ranked = graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a));
const nodes = [...ranked.slice(0, 10), ...ranked.filter((_, index) => index % Math.ceil(ranked.length / 100) === 0)];
const walk = (node: string): number => {
  const found: [string, object][] = [];
  graph.forEachEdge(node, (edge, attributes) => void found.push([edge, attributes]));
  return found.length;
};
nodes.forEach(walk);
const times = nodes.map((node) => timeOf(() => walk(node)));
console.log(
  JSON.stringify({
    "build, seconds": Math.round(built / 100) / 10,
    "peak memory, MB": Math.round(process.resourceUsage().maxRSS / 1e3),
    "list edges of a node, median ms": typical(times),
    "list edges of a node, slowest ms": slowest(times),
  }),
);
