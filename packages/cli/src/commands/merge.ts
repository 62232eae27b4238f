// Folders of graphs in, one graph with all they say out.
import { Option } from "commander";
import { CliError, type Register } from "./command.ts";

interface Options {
  readonly output: string;
  readonly text?: "full" | "quotes" | "none";
  readonly strict?: boolean;
  readonly json?: boolean;
}

export const register: Register = (program) => {
  program
    .command("merge")
    .description("join graphs into one; any order gives the same bytes")
    .argument("<graphs...>", "folders of graphs")
    .requiredOption("-o, --output <folder>", "the folder of the graph that is made")
    .addOption(
      new Option("--text <kept>", "what of the texts is kept; default: what all have").choices([
        "full",
        "quotes",
        "none",
      ]),
    )
    .option("--strict", "end with code 1 when decisions of analysts contradict each other")
    .option("--json", "print the report as JSON")
    .addHelpText("after", "\nExample:\n  entente merge graphs/2023 graphs/2024 -o graphs/both")
    .action(runMerge);
};

async function runMerge(folders: readonly string[], options: Options): Promise<void> {
  const { mergeGraphs } = await import("../merge/merge-graphs.ts");
  const { graph, writing } = mergeGraphs(folders, options.text);
  const { save } = await import("@entente/graph/node");
  save(graph, options.output, writing);
  const report = {
    nodes: graph.graph.order,
    edges: graph.graph.size,
    claims: graph.claims.size,
    documents: graph.documents.size,
    corrections: graph.records.corrections.size,
    issues: graph.issues,
  };
  const lines = [
    `${options.output}: ${report.nodes} nodes, ${report.edges} edges, ${report.claims} claims from ${report.documents} documents`,
    ...graph.issues.map(({ correction, code, message }) => `${correction} (${code}): ${message}`),
  ];
  process.stdout.write(`${options.json ? JSON.stringify(report) : lines.join("\n")}\n`);
  const conflicts = graph.issues.filter(({ code }) => code === "conflict").length;
  if (options.strict && conflicts > 0)
    throw new CliError(
      `${conflicts} decisions contradict others; settle them with "entente correct ${options.output} --undo <id>"`,
    );
}
