// A graph and two nodes in, the shortest ways between them out, a row for each hop.
import { askGraph, type FilterOptions, questionCommand, toFilter, withFilter } from "../query/ask-graph.ts";
import type { Register } from "./command.ts";
import { count } from "./number-options.ts";

interface Options extends FilterOptions {
  readonly ways: number;
  readonly directed?: boolean;
  readonly inTime?: boolean;
}

export const register: Register = (program) => {
  withFilter(questionCommand(program, "path", "find the shortest way between two nodes"))
    .argument("<from>", "name, alias, code or id")
    .argument("<to>", "name, alias, code or id")
    .option("--ways <number>", "so many ways, shortest first", count, 1)
    .option("--directed", "only along the direction of edges")
    .option("--in-time", "hops run forward in time; the way that arrives first")
    .addHelpText("after", "\nExample:\n  entente path graphs/seeds Norway Ukraine --ways 3")
    .action((folder: string, from: string, to: string, options: Options) => {
      const filter = { ...toFilter(options), ...(options.directed && { directed: true }) };
      return options.inTime
        ? askGraph(folder, options, (graph) => graph.timePath(from, to, filter))
        : askGraph(folder, options, (graph) => graph.path(from, to, { ...filter, k: options.ways }));
    });
};
