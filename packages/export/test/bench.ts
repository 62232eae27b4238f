// A size in, the rates of pushing an invented graph of that size to a real Neo4j out, as ratios to other ways of writing it.
// tsx scripts/bench-export.ts [--nodes 100000] [--edges 500000] [--rounds 3]
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { toInstance } from "../../../scripts/neo4j/instance.ts";
import { admin, clean, runningPid, start } from "../../../scripts/neo4j/run.ts";
import { toNeo4jCsv } from "../src/index.ts";
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

/** Seconds on the clock, and of processor time: the server's and this process's together. Of a busy machine only the latter can be compared. */
interface Time {
  readonly seconds: number;
  readonly processor: number;
}

/** Processor time of the server so far, from /proc (hundredths of a second); NaN elsewhere than on Linux. */
function serverSeconds(): number {
  const path = `/proc/${runningPid(instance)}/stat`;
  if (!existsSync(path)) return Number.NaN;
  const fields = readFileSync(path, "utf8").split(") ")[1]!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + serverSeconds();
}

async function taken(way: () => Promise<unknown>): Promise<Time> {
  const [began, processor] = [performance.now(), processorSeconds()];
  await way();
  return { seconds: (performance.now() - began) / 1000, processor: processorSeconds() - processor };
}

/** On an empty database. */
async function timed(way: () => Promise<unknown>): Promise<Time> {
  await clean(instance);
  await start(instance);
  return taken(way);
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);
/** Rows a second, and rows a second of processor time. */
const say = (way: string, { seconds, processor }: Time, written: number): Time => {
  const rate = Math.round(written / seconds).toString();
  const work = Number.isNaN(processor) ? "" : ` ${processor.toFixed(1).padStart(7)} s of processor time`;
  console.log(
    `${way.padEnd(42)} ${seconds.toFixed(1).padStart(7)} s ${rate.padStart(8)} rows/s${work}, load ${loadavg()[0]!.toFixed(1)}`,
  );
  return { seconds: written / seconds, processor: written / processor };
};

/** Rows by neo4j-admin, the writing of the files included. */
async function imported(): Promise<Time> {
  await clean(instance);
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  try {
    const began = performance.now();
    for (const { path, chunks } of toNeo4jCsv(graph))
      for (const chunk of chunks) appendFileSync(join(folder, path), chunk);
    const done = admin(instance, ["database", "import", "full", "neo4j", `@${join(folder, "import.args")}`], folder);
    if (done.status !== 0) throw new Error(done.stderr || done.stdout);
    return { seconds: (performance.now() - began) / 1000, processor: Number.NaN };
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
const turns: { bare: Time; own: Time }[] = [];
for (let turn = 0; turn < Number(values.rounds); turn++) {
  const bare = say("bare driver loop, UNWIND MERGE", await timed(() => bareLoop(instance.uri, graph)), rows);
  const own = say("push", await timed(() => push(graph, { uri: instance.uri }, { onProgress })), rows);
  turns.push({ bare, own });
}
const ratios = (of: keyof Time): string => {
  const each = turns.map((turn) => turn.own[of] / turn.bare[of]);
  return `${median(each).toFixed(2)} (${each.map((ratio) => ratio.toFixed(2)).join(", ")})`;
};
const own = median(turns.map((turn) => turn.own.seconds));
const again = say("the same push again", await taken(() => push(graph, { uri: instance.uri })), rows);
const single = say(
  "one statement a row (1,000 edges, their ends)",
  await timed(() => oneByOne(instance.uri, graph, 1000)),
  3000,
);
const offline = say("CSV and neo4j-admin database import", await imported(), rows);
await clean(instance);
console.log(`push / bare loop ${ratios("seconds")} on the clock, ${ratios("processor")} by processor time`);
console.log(
  `again / push ${(again.seconds / own).toFixed(1)}; push / one by one ${(own / single.seconds).toFixed(0)}; neo4j-admin / push ${(offline.seconds / own).toFixed(1)}`,
);
console.log(`memory of the pusher by quarters: ${memory.join(", ")} MB`);
