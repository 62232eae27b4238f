// A way to open an engine in, a function that answers the page's queries out.
import type { GraphQueryEngine } from "@entente/export";
import { type Answer, failure, json } from "./answer.ts";

export interface QueryRunner {
  (body: unknown): Promise<Answer>;
  /** What answers: `embedded` or the server's address. */
  readonly engine: string;
  /** Ends the engine; the next question opens another (the graph was corrected). */
  readonly close: () => Promise<void>;
}

/** The engine is opened at the first question; one that cannot be opened is an answer that says why. */
export function queryRunner(engine: string, open: () => Promise<GraphQueryEngine>): QueryRunner {
  let opened: Promise<GraphQueryEngine> | null = null;
  const run = async (body: unknown): Promise<Answer> => {
    const text = (body as { query?: unknown } | null)?.query;
    if (typeof text !== "string" || text.trim() === "") return failure(400, "send { query: … }");
    try {
      opened ??= open();
      return plain(await (await opened).query(text));
    } catch (error) {
      return failure(422, error instanceof Error ? error.message : String(error));
    }
  };
  const close = async (): Promise<void> => {
    const running = opened;
    opened = null;
    await (await running?.catch(() => null))?.close();
  };
  return Object.assign(run, { engine, close });
}

/** Integers beyond what JSON can carry become text. */
const plain = (answer: object): Answer => ({
  ...json(null),
  body: JSON.stringify(answer, (_key, value) => (typeof value === "bigint" ? String(value) : value)),
});
