// A graph and documents that are not to be believed in; what falls out, and with --apply the graph without them.
import { openGraph } from "../query/open-graph.ts";
import { CliError, type Register } from "./command.ts";

interface Options {
  readonly apply?: boolean;
  readonly output?: string;
  readonly json?: boolean;
}

export const register: Register = (program) => {
  program
    .command("retract")
    .description("say what falls when documents are taken back; with --apply, take them back")
    .argument("<graph>", "folder of the graph")
    .argument("<documents...>", "ids, keys or links of documents, or names of publishers")
    .option("--apply", "write the graph without them; otherwise nothing is changed")
    .option("-o, --output <folder>", "write it there instead of into the same folder")
    .option("--json", "print what falls as JSON")
    .addHelpText(
      "after",
      `
Examples:
  entente retract graphs/mine https://example.org/hoax
  entente retract graphs/mine "Example Wire" --apply -o graphs/without

A later "entente build" with the same inputs brings a document back: leave it out of the inputs too.`,
    )
    .action(runRetract);
};

async function runRetract(folder: string, documents: readonly string[], options: Options): Promise<void> {
  const graph = await openGraph(folder);
  const retraction = graph.retract(documents);
  if (retraction.unknown.length > 0)
    throw new CliError(
      `no document is known by ${retraction.unknown.map((name) => `"${name}"`).join(", ")}; "entente query ${folder} 'MATCH (d:Document) RETURN d.id, d.uri'" lists them`,
      2,
    );
  const { changeLines } = await import("../correct/change-lines.ts");
  const kept = retraction.graph.graph.size - retraction.diff.edges.filter(({ change }) => change === "weakened").length;
  const text = options.json
    ? JSON.stringify({ documents: retraction.documents, ...retraction.diff })
    : [...changeLines(retraction.diff), `${kept} edges stay as they are`].join("\n");
  process.stdout.write(`${text}\n`);
  if (!options.apply) {
    if (!options.json) process.stdout.write("nothing was changed; --apply takes the documents back\n");
    return;
  }
  const { optionsOf, save } = await import("@entente/graph/node");
  save(retraction.graph, options.output ?? folder, optionsOf(folder));
}
