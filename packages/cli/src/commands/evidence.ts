// A graph and an edge in, the sentences behind it out, with their documents.
import { ARROWS, type EntenteGraph } from "@entente/graph";
import { asked, askGraph, type QuestionOptions, questionCommand } from "../query/ask-graph.ts";
import { evidenceText } from "../query/evidence-of.ts";
import { openGraph } from "../query/open-graph.ts";
import { CliError, type Register } from "./command.ts";

export const register: Register = (program) => {
  questionCommand(program, "evidence", "print the sentences behind an edge")
    .argument("<edge...>", "its key (country:POL|SUPPLIED|country:UKR), or source, arrow and target")
    .addHelpText(
      "after",
      "\nExamples:\n  entente evidence graphs/seeds Poland SUPPLIED Ukraine\n  entente evidence graphs/seeds 'country:POL|SUPPLIED|country:UKR' --format json",
    )
    .action(async (folder: string, words: string[], options: QuestionOptions) => {
      if (words.length !== 1 && words.length !== 3)
        throw new CliError("name an edge by its key, or by source, arrow and target", 2);
      if (options.format !== "table")
        return askGraph(folder, options, (graph) => graph.evidence(edgesOf(graph, words)[0]!));
      const graph = await openGraph(folder);
      for (const edge of asked(() => edgesOf(graph, words))) process.stdout.write(evidenceText(graph, edge));
    });
};

/** One key, or the edges between the two in either direction for symmetric relations. */
function edgesOf(graph: EntenteGraph, [first = "", arrow = "", last = ""]: readonly string[]): string[] {
  if (arrow === "") {
    if (graph.graph.hasEdge(first)) return [first];
    throw new CliError(`the graph has no edge "${first}"; entente neighbors lists those of a node`);
  }
  const wanted = arrow.toUpperCase();
  if (!(ARROWS as readonly string[]).includes(wanted)) throw new CliError(`"${arrow}" is no relation`, 2);
  const [source, target] = [graph.id(first), graph.id(last)];
  const between = [
    ...graph.graph.edges(source, target),
    ...graph.graph.edges(target, source).filter((edge) => /\|(\w+_)?(MET|EXERCISED_WITH)\|/.test(edge)),
  ];
  const found = between.filter((edge) => graph.graph.getEdgeAttributes(edge).arrow === wanted);
  if (found.length > 0) return found;
  const others = between.map((edge) => graph.graph.getEdgeAttributes(edge).arrow).join(", ");
  throw new CliError(
    `no ${wanted} from ${first} to ${last} in this graph; ${others ? `there is ${others}` : "nothing is between the two"}`,
  );
}
