// A folder in, the graph built from its records out, or one line that says what is wrong.
import type { EntenteGraph } from "@entente/graph";
import { load } from "@entente/graph/node";
import { CliError } from "../commands/command.ts";

/** Loads with texts and corrections, however large: what is written again must be whole. */
export function openRecords(folder: string): EntenteGraph {
  try {
    return load(folder, { from: "records" });
  } catch (error) {
    throw new CliError((error as Error).message.replace(/^graph\/load: /, ""));
  }
}
