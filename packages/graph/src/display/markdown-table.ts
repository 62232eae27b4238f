// In: a table. Out: GitHub-flavoured Markdown.
import { cellsOf, columnTitle, type Tabular } from "./cell-text.ts";

/** Rows that are written out. */
const ROWS = 200;

const cell = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~#$&]/g, (character) => `\\${character}`).replace(/\s*[\r\n]+\s*/g, " ");

/** The table under its title. */
export function markdownTable(table: Tabular): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const head = [line(table.columns.map(columnTitle)), line(table.columns.map(() => "---"))];
  const body = table.rows.slice(0, ROWS).map((row) => line(cellsOf(table, row).map(cell)));
  const more = table.rows.length > ROWS ? [`\n${table.rows.length - ROWS} more rows are not shown.`] : [];
  const notes = table.notes.map((note) => `${cell(note)}\n`);
  return [`**${cell(table.title)}** (${table.rows.length})\n`, ...notes, ...head, ...body, ...more].join("\n");
}
