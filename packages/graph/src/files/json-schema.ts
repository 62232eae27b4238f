// In: the tables of fields. Out: the JSON Schemas (2020-12) that stand in schemas/.
import { type FieldSchema, type Fields, RECORD_FIELDS, type RecordName } from "./record-fields.ts";

type Schema = Readonly<Record<string, unknown>>;

const TITLES: Readonly<Record<RecordName, string>> = {
  document: "One line of documents.jsonl",
  entity: "One line of entities.jsonl",
  claim: "One line of claims.jsonl",
  correction: "One line of corrections.jsonl",
};

function objectSchema(fields: Fields): Schema {
  const names = Object.keys(fields);
  return {
    type: "object",
    required: names.filter((name) => fields[name]!.needed),
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, fieldSchema(fields[name]!)])),
  };
}

function fieldSchema(field: FieldSchema): Schema {
  const { needed: _needed, properties, ...plain } = field;
  return properties ? { ...plain, ...objectSchema(properties) } : plain;
}

/** The schema of one kind of record. */
export const recordSchema = (name: RecordName): Schema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: TITLES[name],
  ...objectSchema(RECORD_FIELDS[name]),
});

/** The schema of manifest.json. */
export const MANIFEST_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "manifest.json: what a graph was built from and what its files hold",
  type: "object",
  required: ["format", "versions", "options", "inputs", "counts", "files"],
  additionalProperties: false,
  properties: {
    format: { const: 1 },
    versions: { type: "object", additionalProperties: { type: "string" } },
    options: { type: "object" },
    inputs: { type: "array", items: { type: "object" } },
    counts: { type: "object", additionalProperties: { type: "integer", minimum: 0 } },
    files: {
      type: "array",
      items: {
        type: "object",
        required: ["path", "bytes", "sha256"],
        additionalProperties: false,
        properties: {
          path: { type: "string" },
          bytes: { type: "integer", minimum: 0 },
          sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
        },
      },
    },
  },
};
