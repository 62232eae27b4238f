// A size in, the rates of pushing an invented graph of that size to a real Neo4j out, as ratios to other ways of writing it.
// tsx scripts/bench-export.ts [--nodes 100000] [--edges 500000] [--rounds 3]
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { toInstance } from "../../../scripts/neo4j/instance.ts";
import { admin, clean, start } from "../../../scripts/neo4j/run.ts";
import { type RowOptions, toNeo4jCsv } from "../src/index.ts";
import { push } from "../src/neo4j/index.ts";
import { largeGraph } from "./large-graph.ts";
import { bareLoop, oneByOne } from "./other-ways.ts";

const { values } = parseArgs({
  options: {
    nodes: { type: "string", default: "100000" },
    edges: { type: "string", default: "500000" },
    rounds: { type: "string", default: "3" },
  },
});
const [nodes, edges] = [Number(values.nodes), Number(values.edges)];
const graph = largeGraph(nodes, edges);
const rows = graph.graph.order + graph.graph.size;
const instance = toInstance({ port: 17695, heap: "1500m" });
const options: RowOptions = {};

/** Seconds that a way takes on an empty database. */
async function timed(way: () => Promise<unknown>): Promise<number> {
  await clean(instance);
  await start(instance);
  const began = performance.now();
  await way();
  return (performance.now() - began) / 1000;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);
const say = (way: string, seconds: number, written: number): number => {
  const rate = written / seconds;
  console.log(
    `${way.padEnd(42)} ${seconds.toFixed(1).padStart(7)} s ${Math.round(rate).toString().padStart(8)} rows/s`,
  );
  return rate;
};

/** Rows by neo4j-admin, the writing of the files included. */
async function imported(): Promise<number> {
  await clean(instance);
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  try {
    const began = performance.now();
    for (const { path, chunks } of toNeo4jCsv(graph, options))
      for (const chunk of chunks) appendFileSync(join(folder, path), chunk);
    const done = admin(instance, ["database", "import", "full", "neo4j", `@${join(folder, "import.args")}`], folder);
    if (done.status !== 0) throw new Error(done.stderr || done.stdout);
    return (performance.now() - began) / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log(
  `${graph.graph.order} nodes, ${graph.graph.size} relationships, Neo4j ${instance.version}, Node ${process.version}`,
);
const memory: number[] = [];
const onProgress = (done: number, total: number): void => {
  if (memory.length < 4 && (done / total) * 4 >= memory.length) memory.push(megabytes());
};
// By turns, each on an empty database: what else the machine does then falls on both.
const turns: { bare: number; own: number }[] = [];
for (let turn = 0; turn < Number(values.rounds); turn++) {
  const bare = say("bare driver loop, UNWIND MERGE", await timed(() => bareLoop(instance.uri, graph)), rows);
  const own = say("push", await timed(() => push(graph, { uri: instance.uri }, { onProgress })), rows);
  turns.push({ bare, own });
}
const own = median(turns.map((turn) => turn.own));
const began = performance.now();
await push(graph, { uri: instance.uri });
const again = say("the same push again", (performance.now() - began) / 1000, rows);
const single = say(
  "one statement a row (1,000 edges, their ends)",
  await timed(() => oneByOne(instance.uri, graph, 1000)),
  3000,
);
const offline = say("CSV and neo4j-admin database import", await imported(), rows);
await clean(instance);
console.log(
  `push / bare loop ${median(turns.map((turn) => turn.own / turn.bare)).toFixed(2)} (${turns.map((turn) => (turn.own / turn.bare).toFixed(2)).join(", ")}); again / push ${(again / own).toFixed(1)}; push / one by one ${(own / single).toFixed(0)}; neo4j-admin / push ${(offline / own).toFixed(1)}`,
);
console.log(`memory of the pusher by quarters: ${memory.join(", ")} MB`);
