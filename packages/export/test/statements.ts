// Nothing in, the statements that are written or published out: all of them, and one of each shape.

import { ARROWS } from "@entente/graph";
import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { QUESTIONS } from "../cookbook/questions.ts";
import { toCypherScript } from "../src/formats/cypher-script.ts";
import { toNeo4jCsv } from "../src/formats/neo4j-csv.ts";
import { CLAIM_NODE_TABLES, EDGE_TABLES, ENTITY_TABLES, LINK_TABLES, type Table } from "../src/rows/tables.ts";
import {
  deleteEdgesStatement,
  deleteNodesStatement,
  listStatement,
  writeStatement,
} from "../src/schema/row-statements.ts";
import { schemaStatements } from "../src/schema/schema-statements.ts";
import { analystQueries, PARAMETERS } from "./ask-all.ts";
import { SERVER_ONLY } from "./server-only-queries.ts";
import { smallGraph } from "./small-graph.ts";

type Statements = Readonly<Record<string, readonly string[]>>;

const split = (script: string): string[] => script.split(";\n").slice(0, -1);
const script = (only?: number): string[] =>
  split([...toCypherScript(smallGraph(only === undefined ? {} : { only }), { claims: true })].join(""));
const afterImport = (only?: number): string[] =>
  [...toNeo4jCsv(smallGraph(only === undefined ? {} : { only }), { claims: true })]
    .filter(({ path }) => path === "after-import.cypher")
    .flatMap(({ chunks }) => split([...chunks].join("")));

const own = (arrows: readonly string[], tables: readonly Table[]): Statements => ({
  schema: schemaStatements(new Set(arrows), true),
  rows: tables.flatMap((table) => [writeStatement(table), listStatement(table)]),
  prune: [
    ...tables.flatMap((table) => (table.what === "relationship" ? [deleteEdgesStatement(table)] : [])),
    ...(["Entity", "Document", "Claim"] as const).map(deleteNodesStatement),
  ],
});

/** One statement of each shape: other labels and types change nothing that a parser sees. */
export const statementShapes = (): Statements => ({
  ...own(["SUPPLIED"], [ENTITY_TABLES[0]!, ...CLAIM_NODE_TABLES, EDGE_TABLES[0]!]),
  script: script(1).slice(-8, -4),
  "after an import": afterImport(1).slice(-2),
});

/** Everything, with all queries that are published or tested. */
export const allStatements = (): Statements => ({
  ...own(ARROWS, [...ENTITY_TABLES, ...CLAIM_NODE_TABLES, ...EDGE_TABLES, ...LINK_TABLES]),
  script: script(),
  "after an import": afterImport(),
  cookbook: QUESTIONS.map(({ cypher }) => cypher),
  "analysts' queries": analystQueries().map(({ cypher }) => cypher),
  "queries for a server": SERVER_ONLY.map(([cypher]) => cypher),
});

/** What Neo4j's own linter finds wrong. A statement takes it 20 ms or more. */
export function lint(statement: string, defaultLanguage: "CYPHER 5" | "CYPHER 25"): string[] {
  const { diagnostics } = lintCypherQuery(statement, {
    defaultLanguage,
    parameters: { ...PARAMETERS, rows: [], ids: [] },
  });
  return diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => String(message));
}
