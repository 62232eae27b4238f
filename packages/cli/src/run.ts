// Words of a command line in, an exit code out: 0 done, 1 failed or done with issues, 2 wrong call.
import { CommanderError } from "commander";
import { CliError } from "./commands/command.ts";
import { createProgram } from "./program.ts";

/** Runs one command; problems become one line on stderr. `words` as in process.argv without node and script. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    const program = createProgram();
    if (words.length === 0) {
      program.outputHelp();
      return 0;
    }
    await program.parseAsync(words, { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return report(error, words);
  }
}

function report(error: unknown, words: readonly string[]): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const known = error.code !== "commander.unknownCommand" && words[0] && !words[0].startsWith("-");
    const command = known ? `${words[0]} ` : "";
    const said = error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
    // A group without a subcommand shows its help; there is nothing left to say.
    if (error.code !== "commander.help") process.stderr.write(`entente: ${said} (see: entente ${command}--help)\n`);
    return 2;
  }
  if (error instanceof CliError) {
    process.stderr.write(`entente: ${error.message}\n`);
    return error.exitCode;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`entente: ${message.split("\n")[0]}\n`);
  if (process.env.ENTENTE_TRACE) process.stderr.write(`${stack}\n`);
  return 1;
}
