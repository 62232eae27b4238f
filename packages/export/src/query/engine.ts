// What answers Cypher: an engine that is opened, asked and closed, and the values it answers with.

/** A node in an answer. */
export interface NodeCell {
  readonly node: readonly string[];
  readonly properties: { readonly [name: string]: Cell };
}

/** A relationship in an answer. */
export interface RelationshipCell {
  readonly relationship: string;
  readonly properties: { readonly [name: string]: Cell };
}

/** A path in an answer: nodes and relationships by turns. */
export interface PathCell {
  readonly path: readonly (NodeCell | RelationshipCell)[];
}

/** A value in an answer. Days and times are ISO text; integers beyond 2^53 are BigInt. */
export type Cell =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly Cell[]
  | NodeCell
  | RelationshipCell
  | PathCell
  | { readonly [key: string]: Cell };

/** An answer. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The plan, when the query was explained. */
  readonly plan?: string;
}

/** Values for `$name` in a query. */
export type QueryParameters = Readonly<Record<string, unknown>>;

/** Answers read-only Cypher. Every error it throws is one line for people. */
export interface GraphQueryEngine {
  readonly name: string;
  query(text: string, parameters?: QueryParameters): Promise<Answer>;
  close(): Promise<void>;
}

/** A query that was refused or stopped, or that the engine cannot read. */
export class QueryError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "QueryError";
  }
}

export const isNodeCell = (cell: Cell): cell is NodeCell =>
  isRecord(cell) && Array.isArray(cell.node) && "properties" in cell;
export const isRelationshipCell = (cell: Cell): cell is RelationshipCell =>
  isRecord(cell) && typeof cell.relationship === "string" && "properties" in cell;
export const isPathCell = (cell: Cell): cell is PathCell =>
  isRecord(cell) && Array.isArray(cell.path) && Object.keys(cell).length === 1;

const isRecord = (cell: Cell): cell is { readonly [key: string]: Cell } =>
  typeof cell === "object" && cell !== null && !Array.isArray(cell);
