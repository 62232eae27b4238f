// In: a table. Out: columns of plain text for a terminal.
import { cellsOf, columnTitle, type Tabular } from "./cell-text.ts";

/** Rows that are written out, and the widest column. */
const ROWS = 20;
const WIDEST = 60;

// Controls could move a terminal's cursor.
const clip = (text: string): string => {
  const safe = text.replace(/[\u0000-\u001F\u007F-\u009F]+/g, " ");
  return safe.length > WIDEST ? `${safe.slice(0, WIDEST - 1)}…` : safe;
};

/** The table under its title. */
export function plainTable(table: Tabular): string {
  const lines = [table.columns.map(columnTitle), ...table.rows.slice(0, ROWS).map((row) => cellsOf(table, row))].map(
    (cells) => cells.map(clip),
  );
  const widths = table.columns.map((_, index) => Math.max(...lines.map((cells) => cells[index]!.length)));
  const body = lines.map((cells) =>
    cells
      .map((text, index) => text.padEnd(widths[index]!))
      .join("  ")
      .trimEnd(),
  );
  const more = table.rows.length > ROWS ? [`… ${table.rows.length - ROWS} more rows`] : [];
  return [`${clip(table.title)} (${table.rows.length})`, ...table.notes.map(clip), ...body, ...more].join("\n");
}
