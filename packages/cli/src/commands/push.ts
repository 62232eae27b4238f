// A graph and the address of a Neo4j server in, the graph in its database; a report out.
import type { PushReport } from "@entente/export/neo4j";
import type { ServerOptions } from "../query/connect-to.ts";
import { CliError, type Register } from "./command.ts";

interface Options extends ServerOptions {
  readonly to: string;
  readonly claims?: boolean;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export const register: Register = (program) => {
  program
    .command("push")
    .description("write a graph to a Neo4j server; the same push twice changes nothing")
    .argument("<graph>", "folder of the graph")
    .requiredOption("--to <uri>", "address of the server: bolt://host:7687, neo4j://host, neo4j+s://host")
    .option("--user <name>", "user of the server; the password is read from NEO4J_PASSWORD or asked for")
    .option("--database <name>", "database of the server")
    .option("--claims", "also write documents and claims, so that evidence is a query away")
    .option("--prune", "remove what an earlier push wrote and the graph no longer says")
    .option("--dry-run", "write nothing; say what would change")
    .option("--json", "print the report as JSON")
    .addHelpText(
      "after",
      `
Examples:
  entente push graphs/seeds --to bolt://localhost:7687 --claims
  NEO4J_PASSWORD=… entente push graphs/seeds --to neo4j+s://db.example.org --user neo4j --prune --dry-run`,
    )
    .action(runPush);
};

async function runPush(folder: string, options: Options): Promise<void> {
  const { push } = await import("@entente/export/neo4j");
  const { openGraph } = await import("../query/open-graph.ts");
  const { connectTo } = await import("../query/connect-to.ts");
  const { rowProgress } = await import("../query/row-progress.ts");
  const { to, claims, prune, dryRun } = options;
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/./.test(to))
    throw new CliError(`--to wants an address such as bolt://localhost:7687, not "${to}"`, 2);
  const graph = await openGraph(folder);
  const connection = await connectTo(to, options);
  const progress = rowProgress();
  const report = await push(graph, connection, {
    claims: claims === true,
    prune: prune === true,
    dryRun: dryRun === true,
    onProgress: progress.show,
  });
  progress.end();
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : reportText(report, dryRun === true));
}

/** Three lines: nodes, relationships, what else. */
function reportText({ nodes, relationships, removed, schema }: PushReport, dry: boolean): string {
  const line = (name: string, { created, changed, unchanged }: PushReport["nodes"], gone: number): string =>
    `${name}: ${created} created, ${changed} changed, ${unchanged} unchanged, ${gone} removed\n`;
  const kept =
    removed.kept > 0 ? `${removed.kept} nodes stay because relationships that Entente did not write hold them\n` : "";
  const rest = dry
    ? "nothing was written (--dry-run)\n"
    : schema > 0
      ? `${schema} constraints and indexes added\n`
      : "";
  return `${line("nodes", nodes, removed.nodes)}${line("relationships", relationships, removed.relationships)}${kept}${rest}`;
}
