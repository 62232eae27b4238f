// An error of the driver or the server in, one line for people out: what is wrong and what to do next.
import type { Connection } from "./connect.ts";

/** An error that is told as it stands. */
export class Neo4jError extends Error {
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.name = "Neo4jError";
    this.code = code;
  }
}

type Explain = (connection: Connection, message: string) => string;

const where = ({ uri, database }: Connection): string => (database ? `${uri} (database ${database})` : uri);
const firstLine = (message: string): string => message.split("\n")[0] ?? message;

/** By code, the most specific beginning first. */
const EXPLANATIONS: readonly (readonly [string, Explain])[] = [
  [
    "Neo.ClientError.Security.Unauthorized",
    (c) =>
      `${c.uri} refuses ${c.password === undefined ? "a call without a password" : `user "${c.user ?? "neo4j"}" or the password`}: set --user and NEO4J_PASSWORD`,
  ],
  [
    "Neo.ClientError.Security.AuthenticationRateLimit",
    (c) => `${c.uri} has seen too many wrong passwords: wait some seconds and set NEO4J_PASSWORD`,
  ],
  [
    "Neo.ClientError.Security.CredentialsExpired",
    (c) => `the password at ${c.uri} has to be changed first (ALTER CURRENT USER SET PASSWORD …)`,
  ],
  [
    "Neo.ClientError.Security.Forbidden",
    (c) =>
      `user "${c.user ?? "neo4j"}" has no right to do this at ${where(c)}: ask for a role that may write data and schema`,
  ],
  [
    "Neo.ClientError.Database.DatabaseNotFound",
    (c) => `${c.uri} has no database "${c.database ?? ""}": name one with --database (Community has one, neo4j)`,
  ],
  ["Neo.ClientError.Statement.AccessMode", () => "the session is read-only: queries cannot write; use entente push"],
  [
    "Neo.ClientError.Schema.ConstraintCreationFailed",
    (c, m) => `${where(c)} holds data that breaks a constraint: ${firstLine(m)}`,
  ],
  [
    "Neo.ClientError.Schema.ConstraintValidationFailed",
    (c, m) => `${where(c)} holds a node or relationship of that id already: ${firstLine(m)}`,
  ],
  [
    "Neo.ClientError.Transaction.TransactionTimedOut",
    () => "the server stopped the query at its time limit: raise --timeout or ask for less",
  ],
  [
    "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
    () => "the server ran out of its transaction memory: ask for less, or raise dbms.memory.transaction.total.max",
  ],
  [
    "Neo.TransientError.General.TransactionMemoryLimit",
    () => "the transaction is larger than the server allows: ask for less, or raise db.memory.transaction.max",
  ],
  [
    "Neo.TransientError.General.DatabaseUnavailable",
    (c) =>
      `the database at ${where(c)} is not available: look at the server's log (a full disk does this); then push again, it goes on where it stopped`,
  ],
  ["Neo.TransientError", (c, m) => `${where(c)} could not do it now, also after retries: ${firstLine(m)}`],
  [
    "Neo.DatabaseError",
    (c, m) =>
      `the server at ${where(c)} failed (${firstLine(m)}): look at its log and its disk; then push again, it goes on where it stopped`,
  ],
  ["Neo.ClientError.Statement", (_, m) => firstLine(m)],
  [
    "ServiceUnavailable",
    (c) => `nothing answers at ${c.uri}: is Neo4j running, and is this its Bolt address (bolt://host:7687)?`,
  ],
  ["SessionExpired", (c) => `the connection to ${c.uri} broke: push again, it goes on where it stopped`],
  ["N/A", (c, m) => `${c.uri}: ${firstLine(m)}`],
];

/** Anything thrown while a server was spoken to. Errors that are not the server's are returned as they are. */
export function explainError(error: unknown, connection: Connection): Error {
  if (!(error instanceof Error) || error instanceof Neo4jError) return error as Error;
  const code = (error as { code?: unknown }).code;
  if (typeof code !== "string") return error;
  const found = EXPLANATIONS.find(([beginning]) => code.startsWith(beginning));
  return found ? new Neo4jError(found[1](connection, error.message), code) : error;
}
