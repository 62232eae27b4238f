// A graph in, a server of the Model Context Protocol on standard input and output out.
import type { GraphQueryEngine } from "@entente/export";
import type { EngineOptions } from "../query/open-engine.ts";
import type { Register } from "./command.ts";
import { addEngineOptions } from "./engine-options.ts";

export const register: Register = (program) => {
  addEngineOptions(
    program
      .command("mcp")
      .description(
        "serve a graph to an assistant over the Model Context Protocol (stdio): query, schema, find, evidence, path",
      ),
  )
    .argument("<graph>", "folder of the graph")
    .addHelpText(
      "after",
      `
Example:
  entente mcp graphs/seeds

In the settings of an assistant:
  { "mcpServers": { "entente": { "command": "npx", "args": ["entente", "mcp", "graphs/mine"] } } }

All tools read; none writes.`,
    )
    .action(serve);
};

async function serve(folder: string, options: EngineOptions): Promise<void> {
  const { StdioServerTransport } = await import("@modelcontextprotocol/sdk/server/stdio.js");
  const { createMcpServer } = await import("../query/mcp-server.ts");
  const { openEngine } = await import("../query/open-engine.ts");
  const { openGraph } = await import("../query/open-graph.ts");
  const graph = await openGraph(folder);
  let engine: Promise<GraphQueryEngine> | undefined;
  const server = createMcpServer({
    folder,
    graph: async () => graph,
    // An assistant asks about claims sooner or later: one database for all its questions.
    engine: () => (engine ??= openEngine(folder, { ...options, claims: true })),
  });
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once("end", resolve);
  });
  await server.connect(new StdioServerTransport());
  await closed;
  await (await engine)?.close();
}
