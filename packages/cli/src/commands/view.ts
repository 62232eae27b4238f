// A graph folder in, the viewer on a local port out; it stays until it is stopped.
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import type { ServerOptions } from "../query/connect-to.ts";
import { CliError, type Register } from "./command.ts";
import { addServerOptions } from "./engine-options.ts";

interface Options extends ServerOptions {
  readonly port: string;
  readonly open: boolean;
  readonly edit?: boolean;
  readonly neo4j?: string;
  readonly compare?: string;
}

export const register: Register = (program) => {
  addServerOptions(program.command("view <graph>").description("show a graph in the browser, on this machine alone"))
    .option("--port <number>", "port to listen on; 0 takes a free one", "0")
    .option("--no-open", "print the address, open nothing")
    .option("--edit", "let the page save views and correct the graph (corrections.jsonl)")
    .option("--compare <graph>", "a second graph to compare with")
    .addHelpText("after", "\nExample:\n  entente view graphs/seeds\n  entente view graphs/mine --edit --port 4747")
    .action(async (folder: string, options: Options) => view(folder, options));
};

async function view(folder: string, options: Options): Promise<void> {
  for (const one of [folder, options.compare]) {
    if (one && !existsSync(join(one, "graph.columns")))
      throw new CliError(
        `${one} holds no graph (no graph.columns); make one with: entente build <inputs> -o ${one}`,
        2,
      );
  }
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CliError(`--port takes a number from 0 to 65535, not "${options.port}"`, 2);
  const { serveView } = await import("../view/serve-view.ts");
  const { queryRunner } = await import("../view/run-query.ts");
  const { openEngine } = await import("../query/open-engine.ts");
  const { graphCorrector } = await import("../view/correct-graph.ts");
  const { editGraph } = await import("../view/edit-graph.ts");
  const { rewriteBeside } = await import("../view/rewrite-beside.ts");
  const editor = options.edit ? editGraph(folder, rewriteBeside) : undefined;
  const { neo4j, user, database } = options;
  const server = { ...(neo4j && { neo4j }), ...(user && { user }), ...(database && { database }) };
  const query = queryRunner(neo4j ?? "embedded", async () => {
    // The embedded engine reads the folder.
    if (!neo4j) await editor?.written();
    return openEngine(folder, { ...server, timeout: 30 });
  });
  const served = await serveView({
    folder,
    port,
    query,
    ...(editor && {
      edit: { editor, correct: graphCorrector(editor, userInfo().username, () => new Date().toISOString()) },
    }),
    ...(options.compare && { compare: options.compare }),
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE"
      ? new CliError(`port ${port} is taken; choose another with --port, or leave it out`)
      : error;
  });
  process.stdout.write(`${served.url}\n`);
  if (options.open) (await import("../view/open-browser.ts")).openBrowser(served.url);
  process.stderr.write("Stop with Ctrl-C.\n");
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await Promise.all([served.close(), query.close(), editor?.written()]);
}
