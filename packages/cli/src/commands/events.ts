// A graph and none, one or two nodes in, what happened out: an event a row, with how many reports and origins tell it.
import { listEvents } from "@entente/graph";
import { askGraph, type FilterOptions, questionCommand, toFilter, withFilter } from "../query/ask-graph.ts";
import type { Register } from "./command.ts";

export const register: Register = (program) => {
  withFilter(questionCommand(program, "events", "list what happened; many reports of one act are one event"))
    .argument("[node]", "name, alias, code or id; absent: everything")
    .argument("[other]", "only what is between the two")
    .addHelpText("after", "\nExample:\n  entente events graphs/seeds Poland Ukraine --relation SUPPLIED")
    .action((folder: string, node: string | undefined, other: string | undefined, options: FilterOptions) =>
      askGraph(folder, options, (graph) =>
        listEvents(graph, node === undefined || other === undefined ? node : [node, other], toFilter(options)),
      ),
    );
};
