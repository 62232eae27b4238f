// A graph in, a file (or a folder of files) in another program's format out.
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Option } from "commander";
import { EXPORT_FORMATS, type ExportFormatName } from "../export/export-formats.ts";
import { openGraph } from "../query/open-graph.ts";
import { CliError, type Register } from "./command.ts";

interface Options {
  readonly format: ExportFormatName;
  readonly output?: string;
  readonly text: "full" | "quotes" | "none";
}

export const register: Register = (program) => {
  const names = Object.keys(EXPORT_FORMATS) as ExportFormatName[];
  const meanings = names.map((name) => `  ${name.padEnd(10)} ${EXPORT_FORMATS[name].means}`);
  program
    .command("export")
    .description("write a graph for another program")
    .argument("<graph>", "folder of the graph")
    .addOption(new Option("--format <name>", "format").choices(names).makeOptionMandatory())
    .option("-o, --output <path>", "file, or folder where a format has several files; default: standard output")
    .addOption(
      new Option("--text <kept>", "sentences with the edges").choices(["full", "quotes", "none"]).default("quotes"),
    )
    .addHelpText(
      "after",
      `
Formats:
${meanings.join("\n")}

Examples:
  entente export graphs/mine --format graphml -o mine.graphml
  entente export graphs/mine --format csv -o mine-csv`,
    )
    .action(runExport);
};

async function runExport(folder: string, options: Options): Promise<void> {
  const format = EXPORT_FORMATS[options.format];
  const { writeExport } = await import("../export/write-export.ts");
  if (format.several && !options.output)
    throw new CliError(`${options.format} is several files: give their folder with -o`, 2);
  const graph = await openGraph(folder);
  const saved = join(folder, "views.json");
  const views = existsSync(saved) ? { views: readFileSync(saved, "utf8") } : {};
  const files = await format.write(graph, { text: options.text, name: basename(resolve(folder)), ...views });
  const written = await writeExport(files, options.output, format.several);
  if (options.output) process.stdout.write(`${written.join("\n")}\n`);
}
