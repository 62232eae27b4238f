// The closed table of what is written: labels and relationship types, generated from the vocabulary.
import { ARROWS, NODE_KIND_NAMES } from "@entente/graph";
import {
  CLAIM_COLUMNS,
  type Columns,
  DOCUMENT_COLUMNS,
  EDGE_COLUMNS,
  ENTITY_COLUMNS,
  LINK_COLUMNS,
} from "./columns.ts";

/** The label whose `id` is unique. */
export type KeyLabel = "Entity" | "Document" | "Claim";

/** Nodes with one set of labels; the first is the key label. */
export interface NodeTable {
  readonly what: "node";
  readonly name: string;
  readonly labels: readonly [KeyLabel, ...string[]];
  readonly columns: Columns;
}

/** Relationships of one type. */
export interface RelationshipTable {
  readonly what: "relationship";
  readonly name: string;
  readonly from: KeyLabel;
  readonly to: KeyLabel;
  readonly columns: Columns;
}

export type Table = NodeTable | RelationshipTable;

const node = (name: string, labels: readonly [KeyLabel, ...string[]], columns: Columns): NodeTable => ({
  what: "node",
  name,
  labels,
  columns,
});
const link = (name: string, to: KeyLabel): RelationshipTable => ({
  what: "relationship",
  name,
  from: "Claim",
  to,
  columns: LINK_COLUMNS,
});

/** What is always written: a table per node kind, a table per arrow. */
export const ENTITY_TABLES: readonly NodeTable[] = NODE_KIND_NAMES.map((kind) =>
  node(kind, ["Entity", kind], ENTITY_COLUMNS),
);
export const EDGE_TABLES: readonly RelationshipTable[] = ARROWS.map((arrow) => ({
  what: "relationship",
  name: arrow,
  from: "Entity",
  to: "Entity",
  columns: EDGE_COLUMNS,
}));

/** What `--claims` adds. ITEM, RECIPIENT and SPEAKER are there when the claim names an entity. */
export const CLAIM_NODE_TABLES: readonly NodeTable[] = [
  node("Document", ["Document"], DOCUMENT_COLUMNS),
  node("Claim", ["Claim"], CLAIM_COLUMNS),
];
export const LINK_TABLES: readonly RelationshipTable[] = [
  link("SUBJECT", "Entity"),
  link("OBJECT", "Entity"),
  link("STATED_IN", "Document"),
  link("ITEM", "Entity"),
  link("RECIPIENT", "Entity"),
  link("SPEAKER", "Entity"),
];

/** All tables in the order in which they are written: nodes first. */
export const tablesOf = (withClaims: boolean): readonly Table[] =>
  withClaims
    ? [...ENTITY_TABLES, ...CLAIM_NODE_TABLES, ...EDGE_TABLES, ...LINK_TABLES]
    : [...ENTITY_TABLES, ...EDGE_TABLES];
