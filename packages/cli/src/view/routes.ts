// The table of the local interface: a method and a path in, what to do out.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type Answer, failure, json } from "./answer.ts";
import type { Corrector } from "./correct-graph.ts";
import type { GraphEditor } from "./edit-graph.ts";
import { documentReader } from "./read-documents.ts";
import type { QueryRunner } from "./run-query.ts";

export interface ViewOptions {
  readonly folder: string;
  /** A second graph to compare with. */
  readonly compare?: string;
  /** Asks the embedded engine, or the Neo4j server that was named; it holds address and password. */
  readonly query: QueryRunner;
  /** Absent: nothing of the folder is changed. */
  readonly edit?: { readonly editor: GraphEditor; readonly correct: Corrector };
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: () => Promise<unknown>;
}

export type Routes = (call: Call) => Promise<Answer>;

const NO_EDIT = "start with --edit to change the graph";

export function createRoutes(options: ViewOptions): Routes {
  const graphs = new Map([["graph", graphFiles(options.folder, options.edit?.editor)]]);
  if (options.compare) graphs.set("compare", graphFiles(options.compare));
  return async ({ method, path, body }) => {
    const [, , first = "", ...rest] = path.split("/").map(decodeURIComponent);
    const graph = graphs.get(first);
    if (graph && method === "GET") return graph(rest);
    if (path === "/api/session" && method === "GET") return json(describeSession(options));
    if (path === "/api/views" && method === "GET") return json(readViews(options.folder));
    if (path === "/api/views" && method === "PUT")
      return options.edit ? saveViews(options.folder, await body()) : failure(403, NO_EDIT);
    if (path === "/api/query" && method === "POST") return options.query(await body());
    if (path === "/api/corrections") return correct(options, method, body);
    return failure(404, `there is no ${method} ${path}`);
  };
}

async function correct({ edit, query }: ViewOptions, method: string, body: Call["body"]): Promise<Answer> {
  if (!edit) return failure(403, NO_EDIT);
  const answer = await edit.correct(method, body);
  if (method !== "GET") await query.close();
  return answer;
}

const describeSession = ({ folder, compare, edit, query }: ViewOptions): object => ({
  title: basename(resolve(folder)),
  compare: compare ? basename(resolve(compare)) : null,
  edit: edit !== undefined,
  engine: query.engine,
});

function graphFiles(folder: string, editor?: GraphEditor): (path: readonly string[]) => Promise<Answer> {
  const readDocument = documentReader(folder);
  const file = (name: string, type: string): Answer => {
    const path = join(folder, ...name.split("/"));
    const body = editor?.file(name) ?? (existsSync(path) ? readFileSync(path) : null);
    return body === null ? failure(404, `${name} is not there`) : { status: 200, type, body };
  };
  return async ([name = "", key = ""]) => {
    if (name === "graph.columns") return file("graph.columns", "application/octet-stream");
    if (name === "manifest.json") return file("manifest.json", "application/json; charset=utf-8");
    if (name === "evidence" && /^\d+$/.test(key))
      return file(`evidence/${key}.jsonl`, "application/jsonl; charset=utf-8");
    if (name !== "documents") return failure(404, `${name} is not served`);
    const found = await readDocument(key);
    return found === null
      ? failure(404, "there is no such document")
      : { status: 200, type: "application/json; charset=utf-8", body: found };
  };
}

function readViews(folder: string): unknown {
  const path = join(folder, "views.json");
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { views: [], notes: {} };
  } catch {
    return { views: [], notes: {} };
  }
}

function saveViews(folder: string, views: unknown): Answer {
  if (typeof views !== "object" || views === null || !Array.isArray((views as { views?: unknown }).views))
    return failure(400, "views are an object with a list `views`");
  writeFileSync(join(folder, "views.json"), `${JSON.stringify(views, null, 2)}\n`);
  return json({ saved: true });
}
