// The folder of a graph in, what is damaged in it and how to mend it out.
import { CliError, type Register } from "./command.ts";

export const register: Register = (program) => {
  program
    .command("check")
    .description("verify the files of a graph: hashes, spans, ends, schemas")
    .argument("<graph>", "the folder of a graph")
    .option("--json", "print the problems as JSON, one a line")
    .addHelpText("after", "\nExample:\n  entente check graphs/mine")
    .action(async (folder: string, options: { json?: boolean }) => {
      const { existsSync } = await import("node:fs");
      if (!existsSync(folder)) throw new CliError(`${folder} does not exist; make a graph with "entente build"`, 2);
      const { checkFiles } = await import("@entente/graph");
      const { folderReader } = await import("@entente/graph/node");
      const issues = checkFiles(folderReader(folder));
      for (const { file, line, message, code } of issues) {
        const text = options.json
          ? JSON.stringify({ file, line, code, message })
          : `${file}${line ? `:${line}` : ""}: ${message}`;
        process.stdout.write(`${text}\n`);
      }
      if (issues.length > 0)
        throw new CliError(`${issues.length} problems; ${mending(folder, new Set(issues.map(({ file }) => file)))}`);
      if (!options.json) process.stdout.write(`${folder}: no problems\n`);
    });
};

/** The records are what everything else is made from: while they are sound, the rest is made anew from them. */
function mending(folder: string, damaged: ReadonlySet<string>): string {
  const records = ["documents.jsonl", "entities.jsonl", "claims.jsonl"].filter((file) => damaged.has(file));
  if (records.length === 0)
    return `the records are sound: "entente merge ${folder} -o ${folder}" writes the other files anew`;
  return `run "entente build" with the same inputs and -o ${folder} again: it takes what is still in ${folder}/.cache and writes all files anew`;
}
