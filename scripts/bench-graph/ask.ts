// In: the folder of a graph. Out: how long it takes to load from columns, how much memory, and each single-hop question's times, as JSON.
import type { EntenteGraph } from "@entente/graph";
import { load } from "@entente/graph/node";
import { slowest, timeOf, typical } from "./times.ts";

const collect = (globalThis as { gc?: () => void }).gc;
const started = performance.now();
const graph: EntenteGraph = load(process.argv[2]!, { from: "columns" });
const loaded = performance.now() - started;
const { user } = process.cpuUsage();
const peak = Math.round(process.resourceUsage().maxRSS / 1e3);
collect?.();
const held = Math.round(process.memoryUsage().rss / 1e6);

// The ten strongest nodes are the worst case; a hundred more are the usual one.
const ranked = graph.rank("strength").rows.map(({ id }) => id);
const nodes = [...ranked.slice(0, 10), ...ranked.filter((_, index) => index % Math.ceil(ranked.length / 100) === 0)];
const edges = nodes.flatMap((node) => graph.graph.outEdges(node).slice(0, 2));
const first = edges.slice(0, 100).map((edge) => {
  const start = performance.now();
  graph.evidence(edge);
  return performance.now() - start;
});
const timed = (name: string, ask: (input: string) => unknown, inputs: readonly string[]): Record<string, number> => {
  for (const input of inputs) ask(input);
  const times = inputs.map((input) => timeOf(() => ask(input)));
  return { [`${name}, median ms`]: typical(times), [`${name}, slowest ms`]: slowest(times) };
};

console.log(
  JSON.stringify({
    claims: graph.claims.size,
    nodes: graph.graph.order,
    edges: graph.graph.size,
    "edges of the strongest node": graph.graph.degree(ranked[0]!),
    "load from columns, seconds": Math.round(loaded / 100) / 10,
    "load from columns, seconds of processor": Math.round(user / 1e5) / 10,
    "peak memory, MB": peak,
    "memory after loading, MB": held,
    "evidence for the first time, median ms": typical(first),
    "evidence for the first time, slowest ms": slowest(first),
    ...timed("node", (id) => graph.node(id), nodes),
    ...timed("find", (id) => graph.find(graph.node(id).name), nodes.slice(0, 20)),
    ...timed("neighbors", (id) => graph.neighbors(id), nodes),
    ...timed("neighbors of one relation", (id) => graph.neighbors(id, { relation: "SUPPLIED" }), nodes),
    ...timed("evidence", (edge) => graph.evidence(edge), edges),
    ...timed("dyad", (id) => graph.dyad(id, nodes[0]!), nodes.slice(1, 40)),
  }),
);
