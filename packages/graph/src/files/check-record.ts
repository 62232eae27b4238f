// In: a parsed line and the name of its kind. Out: what is wrong with it, one sentence each; nothing when it fits the table.
import { type FieldSchema, type Fields, RECORD_FIELDS, type RecordName } from "./record-fields.ts";

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);

function fits(value: unknown, { type }: FieldSchema): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return typeof value === "number" && Number.isFinite(value);
  return typeOf(value) === type;
}

function checkField(path: string, value: unknown, field: FieldSchema): string[] {
  if (!fits(value, field)) return [`${path} must be of type ${field.type}, is ${typeOf(value)}`];
  if (field.enum && !field.enum.includes(value as string)) return [`${path} is "${value}", not one of its values`];
  if (field.pattern && !new RegExp(field.pattern, "u").test(value as string))
    return [`${path} is "${value}", not of the form ${field.pattern}`];
  if (typeof value === "number" && (value < (field.minimum ?? value) || value > (field.maximum ?? value)))
    return [`${path} is ${value}, out of range`];
  if (field.items && !(value as unknown[]).every((item) => typeof item === "string"))
    return [`${path} must hold strings alone`];
  return field.properties ? checkObject(`${path}.`, value as Record<string, unknown>, field.properties) : [];
}

function checkObject(prefix: string, record: Record<string, unknown>, fields: Fields): string[] {
  const unknown = Object.keys(record).filter((key) => !Object.hasOwn(fields, key));
  const problems = unknown.map((key) => `${prefix}${key} is no field`);
  for (const [key, field] of Object.entries(fields)) {
    if (record[key] !== undefined) problems.push(...checkField(prefix + key, record[key], field));
    else if (field.needed) problems.push(`${prefix}${key} is missing`);
  }
  return problems;
}

/** Checks one record against its table; agrees with the JSON Schema of the same name. */
export const checkRecord = (name: RecordName, record: unknown): string[] =>
  typeOf(record) === "object"
    ? checkObject("", record as Record<string, unknown>, RECORD_FIELDS[name])
    : [`must be an object, is ${typeOf(record)}`];
