// The commands of `entente` in the order of its help, in; a commander program that knows them all, out.
import { Command } from "commander";
import type { Register } from "./commands/command.ts";
import { VERSION } from "./version.ts";

/** One line each. A command file imports what is heavy inside its action, so that `entente --help` stays quick. */
export const COMMANDS: readonly Register[] = [];

/** A fresh program; errors are thrown as CommanderError or CliError and never end the process. */
export function createProgram(): Command {
  const program = new Command("entente")
    .description("News documents in, a knowledge graph out in which every edge leads to the sentence that says it")
    .version(VERSION, "-V, --version", "print the version")
    .helpCommand("help [command]", "explain a command")
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText(
      "after",
      "\nExample:\n  entente build articles/ -o graphs/mine && entente view graphs/mine\n\nExit codes: 0 done, 1 done with issues or failed, 2 wrong call.",
    );
  for (const register of COMMANDS) register(program);
  return program;
}
