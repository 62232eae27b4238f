// A graph and a node in, its edges out, strongest first.
import { Option } from "commander";
import { askGraph, type FilterOptions, questionCommand, toFilter, withFilter } from "../query/ask-graph.ts";
import type { Register } from "./command.ts";

interface Options extends FilterOptions {
  readonly direction: "out" | "in" | "both";
}

export const register: Register = (program) => {
  withFilter(questionCommand(program, "neighbors", "list the edges of a node, strongest first"))
    .argument("<node>", "its name, alias, code or id")
    .addOption(
      new Option("--direction <direction>", "edges that leave it, reach it, or both")
        .choices(["out", "in", "both"])
        .default("both"),
    )
    .addHelpText(
      "after",
      "\nExample:\n  entente neighbors graphs/seeds Poland --relation SUPPLIED,PLANNED_SUPPLIED --direction out",
    )
    .action((folder: string, node: string, options: Options) =>
      askGraph(folder, options, (graph) =>
        graph.neighbors(node, { ...toFilter(options), direction: options.direction }),
      ),
    );
};
