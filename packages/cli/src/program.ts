// The commands of `entente` in the order of its help, in; a commander program that knows them all, out.
import { Command } from "commander";
import { register as build } from "./commands/build.ts";
import { register as check } from "./commands/check.ts";
import type { Register } from "./commands/command.ts";
import { register as correct } from "./commands/correct.ts";
import { register as diff } from "./commands/diff.ts";
import { register as dyad } from "./commands/dyad.ts";
import { register as evaluate } from "./commands/eval.ts";
import { register as events } from "./commands/events.ts";
import { register as evidence } from "./commands/evidence.ts";
import { register as explain } from "./commands/explain.ts";
import { register as exportGraph } from "./commands/export.ts";
import { register as extract } from "./commands/extract.ts";
import { register as find } from "./commands/find.ts";
import { register as mcp } from "./commands/mcp.ts";
import { register as merge } from "./commands/merge.ts";
import { register as misses } from "./commands/misses.ts";
import { register as neighbors } from "./commands/neighbors.ts";
import { register as path } from "./commands/path.ts";
import { register as push } from "./commands/push.ts";
import { register as query } from "./commands/query.ts";
import { register as retract } from "./commands/retract.ts";
import { register as timeline } from "./commands/timeline.ts";
import { register as view } from "./commands/view.ts";
import { register as worker } from "./commands/worker.ts";
import { VERSION } from "./version.ts";

/** One line each. A command file imports what is heavy inside its action, so that `entente --help` stays quick. */
export const COMMANDS: readonly Register[] = [
  build,
  extract,
  explain,
  evaluate,
  misses,
  check,
  push,
  query,
  find,
  neighbors,
  path,
  timeline,
  events,
  evidence,
  dyad,
  mcp,
  view,
  worker,
  merge,
  diff,
  retract,
  correct,
  exportGraph,
];

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
