// A folder in, the graph in it out, or one line that says what is wrong.
import type { EntenteGraph } from "@entente/graph";
import { CliError } from "../commands/command.ts";

/** Loads a graph; problems become a CliError. */
export async function openGraph(folder: string): Promise<EntenteGraph> {
  const { load } = await import("@entente/graph/node");
  try {
    return load(folder);
  } catch (error) {
    throw new CliError((error as Error).message.replace(/^graph\/load: /, ""));
  }
}
