// Tables in, the statements out that make ids unique and names searchable. All are `IF NOT EXISTS`.
import { EDGE_TABLES, type KeyLabel, LINK_TABLES } from "../rows/tables.ts";

/** The full-text index over names and aliases: CALL db.index.fulltext.queryNodes('entente_names', 'Warsaw'). */
export const NAME_INDEX = "entente_names";

const uniqueNode = (label: KeyLabel): string =>
  `CREATE CONSTRAINT entente_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;

const uniqueRelationship = (type: string): string =>
  `CREATE CONSTRAINT entente_${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`;

/**
 * No range index on names: it refuses values over 8 kB.
 * Constraints first, then indexes; `arrows` are the types that occur. Relationship uniqueness needs Neo4j 5.7, Community is enough. */
export const schemaStatements = (arrows: ReadonlySet<string>, withClaims: boolean): readonly string[] => [
  uniqueNode("Entity"),
  ...(withClaims ? [uniqueNode("Document"), uniqueNode("Claim")] : []),
  ...EDGE_TABLES.filter(({ name }) => arrows.has(name)).map(({ name }) => uniqueRelationship(name)),
  ...(withClaims ? LINK_TABLES.map(({ name }) => uniqueRelationship(name)) : []),
  ...(withClaims ? ["CREATE INDEX entente_claim_edge IF NOT EXISTS FOR (n:Claim) ON (n.edge)"] : []),
  `CREATE FULLTEXT INDEX ${NAME_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]`,
];
