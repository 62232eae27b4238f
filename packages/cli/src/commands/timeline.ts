// A graph and none, one or two nodes in, dated claims in order of time out.
import { askGraph, type FilterOptions, questionCommand, toFilter, withFilter } from "../query/ask-graph.ts";
import type { Register } from "./command.ts";

export const register: Register = (program) => {
  withFilter(questionCommand(program, "timeline", "list dated claims about a node, or between two, in order of time"))
    .argument("[node]", "name, alias, code or id; absent: everything")
    .argument("[other]", "only what is between the two")
    .addHelpText("after", "\nExample:\n  entente timeline graphs/seeds Poland Ukraine --at 2024")
    .action((folder: string, node: string | undefined, other: string | undefined, options: FilterOptions) =>
      askGraph(folder, options, (graph) =>
        graph.timeline(node === undefined || other === undefined ? node : [node, other], toFilter(options)),
      ),
    );
};
