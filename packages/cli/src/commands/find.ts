// A graph and a name in, the nodes that the name may mean out.
import { NODE_KIND_NAMES, type NodeKind } from "@entente/graph";
import { Option } from "commander";
import { askGraph, type QuestionOptions, questionCommand } from "../query/ask-graph.ts";
import type { Register } from "./command.ts";

interface Options extends QuestionOptions {
  readonly kind?: NodeKind;
}

export const register: Register = (program) => {
  questionCommand(program, "find", "find nodes by name, alias, code or id")
    .argument("<text>", "what to look for")
    .addOption(new Option("--kind <kind>", "only nodes of this kind").choices(NODE_KIND_NAMES))
    .addHelpText("after", "\nExample:\n  entente find graphs/seeds warsaw")
    .action((folder: string, text: string, { kind, ...options }: Options) =>
      askGraph(folder, options, (graph) =>
        graph.find(text, { ...(kind && { kind }), ...(options.limit !== undefined && { limit: options.limit }) }),
      ),
    );
};
