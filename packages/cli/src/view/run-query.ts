// A graph folder (or the address of a Neo4j server) in, a function that answers the page's queries out.
import type { GraphQueryEngine } from "@entente/export";
import { type Answer, failure, json } from "./answer.ts";

export interface QueryRunner {
  (body: unknown): Promise<Answer>;
  /** What answers: `embedded` or the server's address. */
  readonly engine: string;
  readonly close: () => Promise<void>;
}

/** The engine is opened at the first question; an engine that cannot be opened is an answer that says why. */
export function queryRunner(engine: string, open: () => Promise<GraphQueryEngine>): QueryRunner {
  let opened: Promise<GraphQueryEngine> | null = null;
  const run = async (body: unknown): Promise<Answer> => {
    const text = (body as { query?: unknown } | null)?.query;
    if (typeof text !== "string" || text.trim() === "") return failure(400, "send { query: … }");
    try {
      const answer = await (await (opened ??= open())).query(text);
      return {
        ...json(null),
        body: JSON.stringify(answer, (_key, value) => (typeof value === "bigint" ? String(value) : value)),
      };
    } catch (error) {
      return failure(422, error instanceof Error ? error.message : String(error));
    }
  };
  const close = async (): Promise<void> => {
    if (opened) await (await opened.catch(() => null))?.close();
  };
  return Object.assign(run, { engine, close });
}

/** The embedded engine, loaded from the graph's folder. */
export function embeddedRunner(folder: string): QueryRunner {
  return queryRunner("embedded", async () => {
    const [{ openEmbedded }, { toRows }, { load }] = await Promise.all([
      import("@entente/export/embedded"),
      import("@entente/export"),
      import("@entente/graph/node"),
    ]);
    return openEmbedded({ rows: () => toRows(load(folder), { claims: true }) });
  });
}
