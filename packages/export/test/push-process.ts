// The address of a server and a size in, a push of the large graph in this process out: what the kill tests kill.
import { push } from "../src/neo4j/push.ts";
import { largeGraph } from "./large-graph.ts";

const [uri = "", nodes = "", edges = ""] = process.argv.slice(2);
const graph = largeGraph(Number(nodes), Number(edges));
process.stdout.write("ready\n");
await push(
  graph,
  { uri },
  { limits: { rows: 500, bytes: 1_000_000 }, onProgress: (done) => process.stdout.write(`${done}\n`) },
);
process.stdout.write("end\n");
