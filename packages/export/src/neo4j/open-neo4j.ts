// A connection in, a server behind GraphQueryEngine out: read-only, with a time limit.
import neo4j, { type Driver, type Plan, type ProfiledPlan } from "neo4j-driver";
import { checkedQuery } from "../query/checked-query.ts";
import { type Answer, type GraphQueryEngine, QueryError, type QueryParameters } from "../query/engine.ts";
import { type Connection, openDriver, readingSession } from "./connect.ts";
import { explainError } from "./explain-error.ts";
import { fromDriver } from "./from-driver.ts";

/** What a query may use. */
export interface QueryLimits {
  /** Seconds; 30. */
  readonly timeout?: number;
}

/** Opens a server for questions. The session runs in READ mode: the server itself refuses to write. */
export async function openNeo4j(connection: Connection, { timeout = 30 }: QueryLimits = {}): Promise<GraphQueryEngine> {
  const driver = openDriver(connection);
  try {
    await driver.verifyConnectivity(connection.database ? { database: connection.database } : {});
  } catch (error) {
    await driver.close();
    throw explainError(error, connection);
  }
  return {
    name: connection.uri,
    query: (text, parameters = {}) => ask(driver, connection, { text, parameters, timeout }),
    close: () => driver.close(),
  };
}

interface Question {
  readonly text: string;
  readonly parameters: QueryParameters;
  readonly timeout: number;
}

async function ask(driver: Driver, connection: Connection, { text, parameters, timeout }: Question): Promise<Answer> {
  const query = checkedQuery(text);
  const session = readingSession(driver, connection);
  try {
    const result = await session.executeRead(
      (transaction) => transaction.run(text, integersOf(parameters) as Record<string, unknown>),
      { timeout: Math.ceil(timeout * 1000), metadata: { app: "entente" } },
    );
    const plan = result.summary.plan || result.summary.profile;
    if (query.explained && plan) return { columns: [], rows: [], plan: planText(plan) };
    const [first] = result.records;
    const columns = query.columns ?? (first?.keys as string[] | undefined) ?? [];
    return { columns, rows: result.records.map((record) => record.keys.map((key) => fromDriver(record.get(key)))) };
  } catch (error) {
    throw stoppedAt(explainError(error, connection), timeout);
  } finally {
    await session.close();
  }
}

function stoppedAt(error: Error, timeout: number): Error {
  const stopped = (error as { code?: string }).code?.startsWith("Neo.ClientError.Transaction.TransactionTimedOut");
  return stopped
    ? new QueryError(`stopped after ${timeout} s: ask for less (LIMIT, shorter paths) or raise --timeout`)
    : error;
}

/** Whole numbers are meant as integers, as in a literal. */
function integersOf(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(integersOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, integersOf(inner)]));
}

/** One operator a line, indented by its depth. */
function planText(plan: Plan | ProfiledPlan, depth = 0): string {
  const details = plan.arguments?.Details ? `(${String(plan.arguments.Details)})` : "";
  const own = `${"  ".repeat(depth)}${plan.operatorType.replace(/@.*/, "")}${details}`;
  return [own, ...plan.children.map((child) => planText(child, depth + 1))].join("\n");
}
