// Inputs in, the folder of a graph out.
import { Option } from "commander";
import { CliError, type Register } from "./command.ts";
import { addInputOptions, graphOptions, type InputOptions, inputKinds } from "./input-options.ts";
import { count, positive } from "./number-options.ts";

interface Options extends InputOptions {
  readonly output: string;
  readonly text: "full" | "quotes" | "none";
  readonly fresh?: boolean;
  readonly jobs?: number;
  readonly timeLimit: number;
  readonly queue?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
}

export const register: Register = (program) => {
  addInputOptions(program.command("build").description("make a graph of documents; only what changed is done again"))
    .requiredOption("-o, --output <folder>", "the folder of the graph")
    .addOption(
      new Option("--text <kept>", "what of the texts is kept in it")
        .choices(["full", "quotes", "none"])
        .default("full"),
    )
    .option("--fresh", "forget what earlier builds did")
    .option("--jobs <number>", "threads; one for each core if not given", count)
    .option("--time-limit <seconds>", "for one document, then it is given up", positive, 60)
    .option("--queue <address>", "let the workers behind this Redis do the work (see: entente worker --help)")
    .option("--strict", "end with code 1 when something was left out")
    .option("--json", "print the report as JSON")
    .addHelpText(
      "after",
      `
Examples:
  entente build articles/ -o graphs/mine
  entente build "news/**/*.html" archive.jsonl.gz -o graphs/mine --text quotes
  entente build table.csv --fields text=body,published=day -o graphs/mine`,
    )
    .action(async (inputs: string[], options: Options) => runBuild(inputs, options));
};

async function runBuild(inputs: readonly string[], options: Options): Promise<void> {
  const { build } = await import("../build/build.ts");
  const { reportJson, reportLines } = await import("../build/report.ts");
  const built = await build(inputs, {
    folder: options.output,
    extract: graphOptions(options),
    kinds: inputKinds(options),
    text: options.text,
    fresh: options.fresh ?? false,
    jobs: options.jobs,
    pieceMs: options.timeLimit * 1000,
    queue: options.queue,
  });
  const report = options.json ? JSON.stringify(reportJson(built)) : reportLines(built, options.output).join("\n");
  built.close();
  process.stdout.write(`${report}\n`);
  if (options.strict && built.issues.length > 0)
    throw new CliError(`${built.issues.length} inputs were left out (--strict)`);
}
