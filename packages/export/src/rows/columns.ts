// The properties that nodes and relationships carry in every database and export: one row each.

/** How a value is typed in a database: a `date` is an ISO day, a `strings` a list. */
export type ColumnType = "string" | "strings" | "integer" | "float" | "boolean" | "date";

/** Property name to type, in the order in which files list them. */
export type Columns = Readonly<Record<string, ColumnType>>;

/** What Entente writes beside the facts: who wrote it (so that --prune spares the rest) and a hash of the values. */
const MARKS = { writer: "string", digest: "string" } as const;

/** (:Entity:<Kind>) */
export const ENTITY_COLUMNS: Columns = {
  id: "string",
  name: "string",
  kind: "string",
  aliases: "strings",
  iso3: "string",
  wikidata: "string",
  parties: "strings",
  family: "string",
  ...MARKS,
};

/** [:SUPPLIED], [:PLANNED_SUPPLIED] and so on. */
export const EDGE_COLUMNS: Columns = {
  id: "string",
  relation: "string",
  status: "string",
  claims: "integer",
  documents: "integer",
  origins: "integer",
  reported: "integer",
  quoted: "integer",
  alleged: "integer",
  firstDate: "string",
  lastDate: "string",
  firstDay: "date",
  lastDay: "date",
  firstReported: "string",
  lastReported: "string",
  confidence: "float",
  items: "strings",
  recipients: "strings",
  speakers: "strings",
  offices: "strings",
  former: "boolean",
  derived: "boolean",
  sentences: "strings",
  uris: "strings",
  ...MARKS,
};

/** (:Document) */
export const DOCUMENT_COLUMNS: Columns = {
  id: "string",
  key: "string",
  uri: "string",
  title: "string",
  publisher: "string",
  published: "string",
  language: "string",
  sha256: "string",
  origin: "string",
  text: "string",
  ...MARKS,
};

/** (:Claim); `edge` is the id of the relationship it belongs to. */
export const CLAIM_COLUMNS: Columns = {
  id: "string",
  edge: "string",
  subject: "string",
  relation: "string",
  object: "string",
  status: "string",
  basis: "string",
  date: "string",
  firstDay: "date",
  lastDay: "date",
  place: "string",
  items: "strings",
  quantity: "string",
  recipient: "string",
  office: "string",
  former: "boolean",
  speaker: "string",
  document: "string",
  field: "string",
  start: "integer",
  end: "integer",
  quote: "string",
  rule: "string",
  confidence: "float",
  reasons: "strings",
  derived: "string",
  ...MARKS,
};

/** The relationships of a claim carry nothing of their own. */
export const LINK_COLUMNS: Columns = { id: "string", ...MARKS };
