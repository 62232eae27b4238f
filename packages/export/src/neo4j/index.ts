// @entente/export/neo4j: the one user of neo4j-driver. Pushes a graph to a server, asks it, reads it back.
export type { Connection } from "./connect.ts";
export { explainError, Neo4jError } from "./explain-error.ts";
export { fromNeo4j } from "./from-neo4j.ts";
export { openNeo4j, type QueryLimits } from "./open-neo4j.ts";
export type { Pruned } from "./prune.ts";
export { push } from "./push.ts";
export type { PushOptions, PushReport } from "./push-report.ts";
export type { Written } from "./write-batch.ts";
