// In: a cell of a row. Out: its text.

/** Lists are joined by commas, numbers keep at most three decimals, absent cells are empty. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(cellText).join(", ");
  if (typeof value === "number") return String(Math.round(value * 1000) / 1000);
  if (typeof value === "object") return JSON.stringify(value);
  return String(value);
}

/** `firstDate` as "first date". */
export const columnTitle = (name: string): string => name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();

/** What tables are made from. */
export interface Tabular {
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly object[];
}

/** The text of a row's cells, in the order of the columns. */
export const cellsOf = (table: Tabular, row: object): string[] =>
  table.columns.map((name) => cellText((row as Record<string, unknown>)[name]));
