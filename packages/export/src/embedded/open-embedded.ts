// A graph's rows (or a cache of them) in, the embedded engine behind GraphQueryEngine out.
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { totalmem } from "node:os";
import { basename, dirname, join } from "node:path";
import { checkedQuery } from "../query/checked-query.ts";
import { type Answer, type GraphQueryEngine, QueryError, type QueryParameters } from "../query/engine.ts";
import type { Row } from "../rows/row.ts";
import { EngineChild, type Limits } from "./child.ts";
import { loadRows } from "./load-rows.ts";
import { pathNames } from "./path-names.ts";
import { differenceOf } from "./refuse-difference.ts";
import { toEngineDialect } from "./to-engine-dialect.ts";

/** Where the rows come from and what a query may use. */
export interface EmbeddedOptions {
  /** Called when there is no cache yet. */
  readonly rows: () => Iterable<Row> | Promise<Iterable<Row>>;
  /** File that keeps the loaded database; its name holds the hash of what it was made from. */
  readonly cache?: string;
  /** Seconds a query may take; 30. */
  readonly timeout?: number;
  /** Bytes the engine may use; 4 GB, at most half of the machine's memory. */
  readonly memory?: number;
}

const limitsOf = ({ timeout = 30, memory }: EmbeddedOptions): Limits => ({
  milliseconds: timeout * 1000,
  bytes: memory ?? Math.min(4e9, totalmem() / 2),
});

/** Opens the cache, or loads the rows (and keeps them in the cache). After a stopped query the next one starts a new child. */
export async function openEmbedded(options: EmbeddedOptions): Promise<GraphQueryEngine> {
  const limits = limitsOf(options);
  let child = await startChild(options, limits);
  return {
    name: "embedded",
    query: async (text: string, parameters: QueryParameters = {}): Promise<Answer> => {
      const query = checkedQuery(text);
      const difference = differenceOf(query.tokens, parameters);
      if (difference) throw new QueryError(difference);
      if (!child.alive) child = await startChild(options, limits);
      const paths = pathNames(query.tokens).length > 0;
      const asked = toEngineDialect(text);
      const { answer } = await child
        .ask({ task: "query", text: asked, parameters, paths })
        .catch((error) => explain(error, asked === text));
      return readable({ ...answer!, columns: query.columns ?? answer!.columns });
    },
    close: () => child.end(),
  };
}

async function startChild({ cache, rows }: EmbeddedOptions, limits: Limits): Promise<EngineChild> {
  const child = new EngineChild(limits);
  try {
    if (cache && existsSync(cache) && (await opens(child, cache))) return child;
    if (cache) clearOlder(cache);
    await loadRows(child, await rows(), cache);
    return child;
  } catch (error) {
    await child.end();
    throw error;
  }
}

/** A cache that does not open is thrown away: the rows are there to make it again. */
async function opens(child: EngineChild, cache: string): Promise<boolean> {
  try {
    await child.ask({ task: "open", file: cache }, 600_000);
    return true;
  } catch (error) {
    if (!child.alive) throw error;
    rmSync(cache, { force: true });
    return false;
  }
}

/** Only the newest state of a graph is kept. What another process is still writing has another ending. */
function clearOlder(cache: string): void {
  const [folder, kind] = [dirname(cache), basename(cache).split("-")[0]!];
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name.startsWith(`${kind}-`) && name.endsWith(".db")) rmSync(join(folder, name), { force: true });
}

/** What the engine says in its own words, and what to write instead. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /Aggregate function '(\w+)' cannot be used here/,
    "$1() inside another function is not known to the embedded engine: compute it in a WITH before",
  ],
  [
    /PatternComprehension reached the planner/,
    "a pattern inside a function is not known to the embedded engine: compute it in a WITH before, or use COUNT { … }",
  ],
  [
    /is not a map value, a node or an edge, so \.(\w+)/,
    ".$1 of a function's value is not known to the embedded engine: name the value in a WITH before",
  ],
  [/Unknown function '(\w+)'/i, "$1() is not known to the embedded engine"],
  [
    /Function 'round' takes 1 argument/,
    "round() to a number of digits is not known to the embedded engine: round when you print",
  ],
  [/unknown procedure '([\w.]+)'/, "CALL $1 is not known to the embedded engine"],
];

/** Takes the engine's own marks off its messages. Places in a rewritten query would mislead. */
function explain(error: unknown, asWritten: boolean): never {
  if (!(error instanceof QueryError)) throw error;
  const [first = "", ...rest] = error.message.split("\n");
  for (const [pattern, hint] of HINTS) {
    const found = pattern.exec(error.message);
    if (found) throw new QueryError(`${hint.replace("$1", found[1] ?? "")}, or ask a server with --neo4j`);
  }
  const place = asWritten ? /query:(\d+):(\d+)/.exec(rest.join(" ")) : null;
  const said = first
    .replace(/^\w+ error: /, "")
    .replace(/GRAFEO-\w+: /, "")
    .replace("[Cypher] ", "");
  throw new QueryError(
    place ? `${said} at line ${place[1]}, column ${place[2]} (embedded engine; --neo4j asks a server)` : said,
  );
}

/** The plan of an explained query is text in its only column. */
function readable(answer: Answer): Answer {
  const [row] = answer.rows;
  const plan =
    answer.columns.length === 1 && answer.columns[0] === "plan" && typeof row?.[0] === "string" ? row[0] : undefined;
  return plan ? { columns: [], rows: [], plan } : answer;
}
