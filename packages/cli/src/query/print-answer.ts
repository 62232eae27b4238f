// An answer in, its text in the wanted format out.
import type { Answer, Cell } from "@entente/export";
import { terminalTable } from "./terminal-table.ts";
import { textOf, toJson } from "./text-of.ts";

export const ANSWER_FORMATS = ["table", "json", "jsonl", "csv", "markdown"] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** A field that opens with these is a formula to a spreadsheet. */
const FORMULA = /^[=+@\t\r]|^-(?!\d)/;

const csvField = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const markdownField = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;");

const toRecord = (columns: readonly string[], row: readonly Cell[]): Record<string, Cell> =>
  Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]));

/** Always ends with a line break. `width` is that of the terminal. */
export function answerText({ columns, rows, plan }: Answer, format: AnswerFormat, width: number): string {
  if (plan !== undefined) return `${plan.trimEnd()}\n`;
  const texts = (): string[][] => rows.map((row) => row.map(textOf));
  if (format === "json") return `${toJson(rows.map((row) => toRecord(columns, row)))}\n`;
  if (format === "jsonl") return rows.map((row) => `${toJson(toRecord(columns, row))}\n`).join("");
  if (format === "csv")
    return [columns as string[], ...texts()].map((row) => `${row.map(csvField).join(",")}\r\n`).join("");
  if (format === "markdown") {
    const lines = [
      columns.map(markdownField),
      columns.map(() => "---"),
      ...texts().map((row) => row.map(markdownField)),
    ];
    return lines.map((row) => `| ${row.join(" | ")} |\n`).join("");
  }
  return `${terminalTable(columns, texts(), width)}${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
}
