// Two graphs in, what the second has and the first had not out.
import { openGraph } from "../query/open-graph.ts";
import type { Register } from "./command.ts";

export const register: Register = (program) => {
  program
    .command("diff")
    .description("say which edges came, went, grew or shrank between two graphs")
    .argument("<before>", "folder of the graph before")
    .argument("<after>", "folder of the graph after")
    .option("--json", "print all changes as JSON, with the ids of the claims")
    .addHelpText("after", "\nExample:\n  entente diff graphs/may graphs/june")
    .action(async (before: string, after: string, options: { json?: boolean }) => {
      const { diffGraphs } = await import("@entente/graph");
      const { changeLines } = await import("../correct/change-lines.ts");
      const diff = diffGraphs(await openGraph(before), await openGraph(after));
      const text = options.json ? JSON.stringify(diff) : changeLines(diff).join("\n");
      process.stdout.write(`${text}\n`);
    });
};
