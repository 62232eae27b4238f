// In: CSV (RFC 4180) with a header. Out: its rows; an empty cell without quotes is absent.
import { type AttributeColumn, parseValue } from "./attribute-column.ts";

const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;

/** Cells of each line; undefined for an absent one. */
function* readLines(text: string): Generator<(string | undefined)[]> {
  const cell = new RegExp(CELL);
  let line: (string | undefined)[] = [];
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new SyntaxError(`graph/fromCSV: a quote at character ${start} is not closed`);
    const [, content = "", end] = match;
    line.push(
      content === "" ? undefined : content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content,
    );
    if (end === ",") {
      if (cell.lastIndex === text.length) line.push(undefined);
      else continue;
    }
    yield line;
    line = [];
  }
  if (line.length > 0) yield line;
}

/** Rows by the names of the header. */
export function parseCsv(text: string, typed: (name: string) => AttributeColumn): Record<string, unknown>[] {
  const [header, ...lines] = readLines(text.replace(/^\uFEFF/, ""));
  const columns = (header ?? []).map((name) => typed(name ?? ""));
  return lines.map((cells) => {
    const row: Record<string, unknown> = {};
    for (const [index, { name, type }] of columns.entries()) {
      const cell = cells[index];
      if (cell !== undefined) row[name] = parseValue(cell, type);
    }
    return row;
  });
}
