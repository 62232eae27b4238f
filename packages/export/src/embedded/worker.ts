// Tasks in over IPC, replies out: a child process that holds the embedded engine, so that it can be stopped at any time.
import grafeo from "@grafeo-db/js";
import type { Cell } from "../query/engine.ts";
import { fromGrafeo } from "./from-grafeo.ts";
import type { EdgeLoad, NodeLoad, Reply, Task } from "./messages.ts";

// A CommonJS module whose names Node cannot see: they hang on its default export.
const { GrafeoDB } = grafeo;

/** Exit code for "used more memory than allowed". */
const OUT_OF_MEMORY = 137;
const memoryLimit = Number(process.env.ENTENTE_ENGINE_MEMORY ?? 0);

let database = GrafeoDB.create();
/** Engine's numbers of nodes, by key label and id. */
const numbers = new Map<string, Map<string, number>>();

async function loadNodes({ labels, keyLabel, rows }: NodeLoad): Promise<void> {
  const known = numbers.get(keyLabel) ?? new Map<string, number>();
  numbers.set(keyLabel, known);
  const made = await database.batchCreateNodesWithProps([...labels], [...rows]);
  for (const [at, row] of rows.entries()) known.set(row.id as string, made[at]!);
}

async function loadEdges({ type, from, to, rows }: EdgeLoad): Promise<void> {
  const [sources, targets] = [numbers.get(from)!, numbers.get(to)!];
  await database.batchCreateEdges(
    rows.map((row) => ({ src: sources.get(row.source)!, dst: targets.get(row.target)!, type, properties: row.values })),
  );
}

async function perform(task: Task): Promise<Reply> {
  if (task.task === "nodes") await loadNodes(task.load);
  else if (task.task === "edges") await loadEdges(task.load);
  else if (task.task === "open") database = GrafeoDB.openReadOnly(task.file);
  else if (task.task === "finish") {
    for (const statement of task.statements) await database.executeCypher(statement);
    numbers.clear();
    if (task.save) database.save(task.save);
  } else {
    const result = await database.executeCypher(task.text, task.parameters);
    const rows = result.rows().map((row) => row.map((value): Cell => fromGrafeo(value, task.paths)));
    return { done: true, answer: { columns: result.columns, rows } };
  }
  return { done: true };
}

process.on("message", (task: Task) => {
  perform(task).then(
    (reply) => process.send!(reply),
    (error: unknown) =>
      process.send!({ done: false, problem: error instanceof Error ? error.message : String(error) } satisfies Reply),
  );
});
process.on("disconnect", () => process.exit(0));
if (memoryLimit > 0) {
  setInterval(() => {
    if (process.memoryUsage.rss() > memoryLimit) process.exit(OUT_OF_MEMORY);
  }, 50).unref();
}
