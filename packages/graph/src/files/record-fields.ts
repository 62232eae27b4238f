// The fields of every record in the files: one table each, in the order in which they are written. JSON Schemas are made from it.
import { DECISIONS } from "../corrections/correction.ts";
import { NODE_KIND_NAMES } from "../vocabulary/node-kinds.ts";
import { RELATION_NAMES } from "../vocabulary/relations.ts";
import { BASES, STATUSES } from "../vocabulary/statuses.ts";

/** The part of JSON Schema (2020-12) that the tables use. */
export interface FieldSchema {
  readonly type: "string" | "number" | "integer" | "boolean" | "array" | "object";
  readonly description: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: { readonly type: "string" };
  readonly properties?: Fields;
  /** Not part of the schema of the field: the record must have it. */
  readonly needed?: true;
}
export type Fields = Readonly<Record<string, FieldSchema>>;

const text = (description: string): FieldSchema => ({ type: "string", description });
const list = (description: string): FieldSchema => ({ type: "array", items: { type: "string" }, description });
const number = (description: string, type: "number" | "integer", maximum?: number): FieldSchema => ({
  type,
  description,
  minimum: 0,
  ...(maximum !== undefined && { maximum }),
});
const flag = (description: string): FieldSchema => ({ type: "boolean", description });
const choice = (description: string, values: readonly string[]): FieldSchema => ({
  type: "string",
  enum: values,
  description,
});
const shaped = (description: string, pattern: string): FieldSchema => ({ type: "string", pattern, description });
const need = (field: FieldSchema): FieldSchema => ({ ...field, needed: true });

const DATE = "\\d{4,}(-\\d{2}(-\\d{2})?)?";
const HASH = "^[0-9a-f]{64}$";

const DOCUMENT_FIELDS: Fields = {
  id: need(shaped("a hash of uri, published, title and text", "^doc:[0-9a-f]{16}$")),
  key: text("the id that the input gave"),
  uri: text("where it was published"),
  title: text("headline"),
  publisher: text("who published it"),
  published: shaped("ISO date, to the precision known", `^${DATE}`),
  language: need(text("BCP 47 tag")),
  sha256: need(shaped("SHA-256 of the text in UTF-8", HASH)),
  origin: text("equal for copies of one text"),
  text: need(text("the text that every span points into; empty when the graph was written without texts")),
};

const ENTITY_FIELDS: Fields = {
  id: need(shaped("kind and key", "^[a-z]+:.+$")),
  kind: need(choice("kind of node", NODE_KIND_NAMES)),
  name: need(text("usual name")),
  aliases: need(list("other surface forms, sorted")),
  iso3: shaped("countries: ISO 3166-1 alpha-3", "^[A-Z]{3,4}$"),
  wikidata: shaped("Wikidata item", "^Q[0-9]+$"),
  parties: list("treaties: ids of the parties, sorted"),
  family: text("class of a weapon system or of an organisation"),
};

const EVIDENCE_FIELDS: Fields = {
  document: need(shaped("id of the document", "^doc:[0-9a-f]{16}$")),
  field: choice("where the span lies; absent: the text", ["title"]),
  start: need(number("first UTF-16 code unit", "integer")),
  end: need(number("code unit after the last", "integer")),
  quote: need(text("exactly the text at the span")),
};

const CLAIM_FIELDS: Fields = {
  id: need(shaped("a hash of what it says and where", "^claim:[0-9a-f]{16}$")),
  subject: need(text("entity id")),
  relation: need(choice("what it says", RELATION_NAMES)),
  object: need(text("entity id")),
  status: need(choice("what became of the act", STATUSES)),
  basis: need(choice("whose word it is", BASES)),
  date: shaped("when the act took place: ISO date or interval", `^${DATE}(/${DATE})?$`),
  place: text("entity id of a country, or a name"),
  items: list("arms: ids of the weapon systems"),
  quantity: text("arms: as the text gives it"),
  recipient: text("arms: entity id"),
  office: text("HOLDS_OFFICE_IN: the office as worded"),
  former: flag("HOLDS_OFFICE_IN: it is past"),
  speaker: text("who says so: entity id or name"),
  evidence: need({ type: "object", properties: EVIDENCE_FIELDS, description: "its words and where they stand" }),
  rule: need(text("id of the rule that made it")),
  confidence: need(number("calibrated", "number", 1)),
  reasons: need(list("why the confidence is what it is")),
  derived: text("the office of the leader whose act it follows from"),
};

const CORRECTION_FIELDS: Fields = {
  id: need(shaped("a hash of the rest", "^correction:[0-9a-f]{16}$")),
  decision: need(choice("what was decided", DECISIONS)),
  target: need(text("id of the entity or claim decided on")),
  other: text("same, different: id of the other entity"),
  name: text("rename: the new name"),
  author: need(text("who decided")),
  time: need(shaped("when: ISO date and time", `^${DATE}`)),
  why: need(text("the reason")),
};

/** The record files of a graph with their fields. */
export const RECORD_FIELDS: Readonly<Record<RecordName, Fields>> = {
  document: DOCUMENT_FIELDS,
  entity: ENTITY_FIELDS,
  claim: CLAIM_FIELDS,
  correction: CORRECTION_FIELDS,
};

/** The name of a kind of record. */
export type RecordName = "document" | "entity" | "claim" | "correction";
