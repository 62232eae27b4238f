// @entente/export: what a graph becomes in a database, and the questions that may be asked of it. No driver, no engine.
export { toCypherScript } from "./formats/cypher-script.ts";
export { type TextFile, toNeo4jCsv } from "./formats/neo4j-csv.ts";
export { type CheckedQuery, checkedQuery, needsClaims } from "./query/checked-query.ts";
export {
  type Answer,
  type Cell,
  type GraphQueryEngine,
  isNodeCell,
  isPathCell,
  isRelationshipCell,
  type NodeCell,
  type PathCell,
  QueryError,
  type QueryParameters,
  type RelationshipCell,
} from "./query/engine.ts";
export { BATCH_LIMITS, type Batch, type BatchLimits, toBatches } from "./rows/batches.ts";
export type { Columns, ColumnType } from "./rows/columns.ts";
export { type Row, type RowValue, WRITER } from "./rows/row.ts";
export { type NodeTable, type RelationshipTable, type Table, tablesOf } from "./rows/tables.ts";
export { countRows, type RowOptions, toRows } from "./rows/to-rows.ts";
