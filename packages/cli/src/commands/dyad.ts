// A graph and two actors in, what happened between them by month and PLOVER quad class out.
import { askGraph, type QuestionOptions, questionCommand } from "../query/ask-graph.ts";
import type { Register } from "./command.ts";

export const register: Register = (program) => {
  questionCommand(
    program,
    "dyad",
    "count what happened between two actors by month: cooperation and conflict, in words and in deeds",
  )
    .argument("<one>", "name, alias, code or id")
    .argument("<other>", "name, alias, code or id")
    .addHelpText("after", "\nExample:\n  entente dyad graphs/seeds Russia Ukraine --format csv")
    .action((folder: string, one: string, other: string, options: QuestionOptions) =>
      askGraph(folder, options, (graph) => graph.dyad(one, other)),
    );
};
