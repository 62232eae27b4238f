// A table in, the statements out that write, count and delete its rows. Labels and types come from tables, values are parameters.
import type { KeyLabel, NodeTable, RelationshipTable, Table } from "../rows/tables.ts";

/**
 * Writes `$rows` of `{id, digest, p}`, for relationships with `source` and `target`; returns how many it changed.
 * `p` holds every column but `writer`, which marks what was created here: a node that someone else made never gets it.
 */
export const writeStatement = (table: Table): string => (table.what === "node" ? writeNodes(table) : writeEdges(table));

const writeNodes = ({ labels: [key, ...more] }: NodeTable): string =>
  [
    "UNWIND $rows AS row",
    `MERGE (n:${key} {id: row.id})`,
    `ON CREATE SET ${more.map((label) => `n:${label}, `).join("")}n = row.p, n.writer = 'entente'`,
    "WITH n, row WHERE n.digest IS NULL OR n.digest <> row.digest",
    `SET ${more.map((label) => `n:${label}, `).join("")}n += row.p`,
    "RETURN count(*) AS changed",
  ].join("\n");

const writeEdges = ({ name, from, to }: RelationshipTable): string =>
  [
    "UNWIND $rows AS row",
    `MATCH (a:${from} {id: row.source})`,
    `MATCH (b:${to} {id: row.target})`,
    `MERGE (a)-[r:${name} {id: row.id}]->(b)`,
    "ON CREATE SET r = row.p, r.writer = 'entente'",
    "WITH r, row WHERE r.digest IS NULL OR r.digest <> row.digest",
    "SET r += row.p",
    "RETURN count(*) AS changed",
  ].join("\n");

/** What Entente wrote into a table: `id` and `digest` of each, for comparison. */
export const listStatement = (table: Table): string =>
  table.what === "node"
    ? `MATCH (n:${table.labels.join(":")}) WHERE n.writer = 'entente' RETURN n.id AS id, n.digest AS digest`
    : `MATCH ()-[r:${table.name}]->() WHERE r.writer = 'entente' RETURN r.id AS id, r.digest AS digest`;

/** Deletes the relationships of `$ids` that Entente wrote. */
export const deleteEdgesStatement = ({ name }: RelationshipTable): string =>
  `UNWIND $ids AS id MATCH ()-[r:${name} {id: id}]->() WHERE r.writer = 'entente' DELETE r`;

/** Deletes the nodes of `$ids` that Entente wrote and nothing holds any more. */
export const deleteNodesStatement = (label: KeyLabel): string =>
  `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE n.writer = 'entente' AND NOT EXISTS { (n)--() } DELETE n`;
