// A graph in, files for `neo4j-admin database import` out: typed headers, a file a table, the command line, the constraints.
import type { GraphView } from "@entente/graph";
import type { ColumnType } from "../rows/columns.ts";
import type { Row, RowValue } from "../rows/row.ts";
import type { Table } from "../rows/tables.ts";
import { type RowOptions, toRows } from "../rows/to-rows.ts";
import { schemaStatements } from "../schema/schema-statements.ts";

/** A file that is written while it is made: its chunks have to be read before the next file is asked for. */
export interface TextFile {
  readonly path: string;
  readonly chunks: Iterable<string>;
}

/** Unit separator: no text holds it; where one does, it becomes a blank. */
const DELIMITER = "\u001f";

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  strings: "string[]",
  integer: "long",
  float: "double",
  boolean: "boolean",
  date: "date",
};

/** Lists that are always there, be they empty: a CSV file cannot tell an empty list from none. */
const ALWAYS: Readonly<Record<Table["what"], readonly string[]>> = {
  node: ["aliases"],
  relationship: ["items", "recipients", "speakers", "offices", "sentences", "uris"],
};

/** Files by table, then `import.args` (neo4j-admin database import full neo4j @import.args) and `after-import.cypher`. */
export function* toNeo4jCsv(graph: GraphView, options: RowOptions = {}): Generator<TextFile> {
  const rows = toRows(graph, options);
  const tables: Table[] = [];
  let next = rows.next();
  while (!next.done) {
    const { table } = next.value;
    tables.push(table);
    yield { path: fileName(table), chunks: chunksOf(table) };
    while (!next.done && next.value.table === table) next = rows.next();
  }
  function* chunksOf(table: Table): Generator<string> {
    yield `${header(table).join(",")}\n`;
    let lines: string[] = [];
    while (!next.done && next.value.table === table) {
      lines.push(line(next.value));
      if (lines.length === 1000) {
        yield lines.join("");
        lines = [];
      }
      next = rows.next();
    }
    yield lines.join("");
  }
  yield { path: "import.args", chunks: [importArguments(tables)] };
  yield { path: "after-import.cypher", chunks: afterImport(tables, options) };
}

/** Constraints, indexes and empty lists. */
function* afterImport(tables: readonly Table[], options: RowOptions): Generator<string> {
  const facts = tables.filter((table) => (table.what === "node" ? table.labels : [table.from]).includes("Entity"));
  const arrows = new Set(facts.filter(({ what }) => what === "relationship").map(({ name }) => name));
  for (const statement of schemaStatements(arrows, options.claims === true)) yield `${statement};\n`;
  for (const { what, name } of facts) {
    const lists = ALWAYS[what];
    const pattern = what === "node" ? `(x:${name})` : `()-[x:${name}]->()`;
    const missing = lists.map((list) => `x.${list} IS NULL`).join(" OR ");
    const set = lists.map((list) => `x.${list} = coalesce(x.${list}, [])`).join(", ");
    yield `MATCH ${pattern} WHERE ${missing} CALL (x) { SET ${set} } IN TRANSACTIONS OF 10000 ROWS;\n`;
  }
}

const fileName = (table: Table): string => `${table.what === "node" ? "nodes" : "relationships"}-${table.name}.csv`;

function header(table: Table): string[] {
  const columns = Object.entries(table.columns);
  if (table.what === "node") {
    return columns.map(([name, type]) => (name === "id" ? `id:ID(${table.labels[0]})` : `${name}:${TYPES[type]}`));
  }
  return [
    `:START_ID(${table.from})`,
    `:END_ID(${table.to})`,
    ...columns.map(([name, type]) => `${name}:${TYPES[type]}`),
  ];
}

function line({ table, source, target, values }: Row): string {
  const fields = Object.keys(table.columns).map((name) => field(values[name] ?? null));
  const ends = source === undefined ? [] : [quoted(source), quoted(target!)];
  return `${[...ends, ...fields].join(",")}\n`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Nothing between the commas is null; text is always quoted, so that an empty text stays one. */
function field(value: RowValue): string {
  if (value === null) return "";
  if (typeof value === "object") return quoted(value.map((item) => item.replaceAll(DELIMITER, " ")).join(DELIMITER));
  return typeof value === "string" ? quoted(value) : String(value);
}

/** One argument a line, as neo4j-admin reads them from a file; of a bare file name, Neo4j 2026 looks for a folder and finds none. */
function importArguments(tables: readonly Table[]): string {
  const files = tables.map((table) =>
    table.what === "node"
      ? `--nodes=${table.labels.join(":")}=./${fileName(table)}`
      : `--relationships=${table.name}=./${fileName(table)}`,
  );
  return `${["--multiline-fields=true", "--array-delimiter=U+001F", "--id-type=string", ...files].join("\n")}\n`;
}
