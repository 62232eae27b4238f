// In: a graph. Out: nodes.parquet, edges.parquet, claims.parquet, documents.parquet, with lists as lists.
import { ByteWriter, parquetWrite } from "hyparquet-writer";
import type { AttributeColumn } from "../formats/attribute-column.ts";
import type { ExportOptions } from "../formats/export-rows.ts";
import { type Table, tablesOf } from "../formats/tables.ts";
import type { GraphView } from "../graph/graph-view.ts";

/** A file of several. */
export interface BinaryFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Kind = "STRING" | "INT64" | "DOUBLE" | "BOOLEAN" | "LIST";

interface Column {
  readonly name: string;
  readonly kind: Kind;
  readonly data: unknown[];
}

/** Rows written at a time. */
const GROUP = 100_000;

const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === "string");

function kindOf({ name, type }: AttributeColumn, rows: Table["rows"]): Kind {
  if (type === "integer") return "INT64";
  if (type === "number") return "DOUBLE";
  if (type === "boolean") return "BOOLEAN";
  if (type === "string") return "STRING";
  for (const row of rows) if (row[name] !== undefined && !isStrings(row[name])) return "STRING";
  return "LIST";
}

function cellOf(value: unknown, kind: Kind, type: AttributeColumn["type"]): unknown {
  if (value === undefined) return null;
  if (kind === "INT64") return BigInt(value as number);
  return type === "json" && kind === "STRING" ? JSON.stringify(value) : value;
}

/** Parquet's schema, with lists in the form of its three levels (LogicalTypes.md). */
function schemaOf(columns: readonly Column[]): object[] {
  const fields = columns.flatMap(({ name, kind }): object[] => {
    if (kind === "LIST")
      return [
        { name, repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST" },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
      ];
    if (kind === "STRING") return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" }];
    return [{ name, type: kind, repetition_type: "OPTIONAL" }];
  });
  return [{ name: "root", num_children: columns.length }, ...fields];
}

function encode(table: Table): Uint8Array {
  const columns = table.columns.map((column): Column => {
    const kind = kindOf(column, table.rows);
    return {
      name: column.name,
      kind,
      data: Array.from(table.rows, (row) => cellOf(row[column.name], kind, column.type)),
    };
  });
  const writer = new ByteWriter();
  const columnData = columns.map(({ name, data }) => ({ name, data }));
  parquetWrite({ writer, columnData, schema: schemaOf(columns), rowGroupSize: GROUP } as never);
  return writer.getBytes();
}

/** The files, one after the other; a file is in memory while it is written. */
export function* toParquet(view: GraphView, options: ExportOptions = {}): Generator<BinaryFile> {
  for (const table of tablesOf(view, options)) yield { path: `${table.name}.parquet`, bytes: encode(table) };
}
