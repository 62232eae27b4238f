// In: the attributes of all nodes or all edges. Out: a column for each name, with the narrowest type that holds every value.

/** Types that formats know; `json` holds what none of them has: lists, objects, null, and mixtures. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "json";

/** One attribute. */
export interface AttributeColumn {
  readonly name: string;
  readonly type: ColumnType;
}

type Attributes = Readonly<Record<string, unknown>>;

function typeOf(value: unknown): ColumnType {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  if (typeof value !== "number") return "json";
  return Number.isSafeInteger(value) ? "integer" : "number";
}

const joined = (a: ColumnType, b: ColumnType): ColumnType =>
  a === b ? a : [a, b].every((type) => type === "integer" || type === "number") ? "number" : "json";

/** Columns in order of first use. An attribute that is undefined is absent. */
export function attributeColumns(rows: Iterable<Attributes>): AttributeColumn[] {
  const types = new Map<string, ColumnType>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row)) {
      if (value === undefined) continue;
      const known = types.get(name);
      types.set(name, known === undefined ? typeOf(value) : joined(known, typeOf(value)));
    }
  return [...types].map(([name, type]) => ({ name, type }));
}

/** JSON for numbers that JSON has not: NaN and the infinities stand as strings in XML and CSV. */
const SPECIAL: ReadonlyMap<string, number> = new Map([
  ["NaN", Number.NaN],
  ["INF", Number.POSITIVE_INFINITY],
  ["-INF", Number.NEGATIVE_INFINITY],
]);

/** A value of a column as text. */
export function valueText(value: unknown, type: ColumnType): string {
  if (type === "json") return JSON.stringify(value);
  if (typeof value !== "number") return String(value);
  for (const [text, special] of SPECIAL) if (Object.is(value, special)) return text;
  return String(value);
}

/** The value again; undefined when the text is none of the type. */
export function parseValue(text: string, type: ColumnType): unknown {
  if (type === "string") return text;
  if (type === "boolean") return text === "true" || text === "True" || text === "1";
  if (type !== "json") return SPECIAL.get(text) ?? (text.trim() === "" ? undefined : Number(text));
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
