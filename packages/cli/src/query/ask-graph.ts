// A graph's folder and a question in, the printed answer out: what find, neighbors, path, timeline, evidence and dyad share.
import type { Cell } from "@entente/export";
import {
  type Answer,
  ARROWS,
  type Arrow,
  type EdgeFilter,
  type EntenteGraph,
  RELATION_NAMES,
  type Relation,
  STATUSES,
  type Status,
} from "@entente/graph";
import { type Command, Option } from "commander";
import { CliError } from "../commands/command.ts";
import { notNegative } from "../commands/number-options.ts";
import { openGraph } from "./open-graph.ts";
import { ANSWER_FORMATS, type AnswerFormat, answerText } from "./print-answer.ts";

/** What every question takes. */
export interface QuestionOptions {
  readonly format: AnswerFormat;
  readonly limit?: number;
}

/** What questions about edges take besides. */
export interface FilterOptions extends QuestionOptions {
  readonly relation?: string;
  readonly status?: Status;
  readonly at?: string;
  readonly confidence?: number;
  readonly derived?: boolean;
}

/** Adds the graph's argument, --format and --limit. */
export const questionCommand = (program: Command, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .argument("<graph>", "folder of the graph")
    .addOption(new Option("--format <format>", "how to print").choices(ANSWER_FORMATS).default("table"))
    .addOption(new Option("--limit <rows>", "print so many rows").argParser(notNegative));

/** Adds the filter of edges. */
export const withFilter = (command: Command): Command =>
  command
    .option("--relation <name>", "only this relation or arrow: SUPPLIED, PLANNED_SUPPLIED; several with commas")
    .addOption(new Option("--status <status>", "only this status").choices(STATUSES))
    .option("--at <date>", "only acts of this day, month, year or interval: 2024-07, 2024-02/2024-05")
    .addOption(new Option("--confidence <least>", "only as sure as this, 0 to 1").argParser(notNegative))
    .option("--derived", "also states' acts that follow from their leaders' alone");

/** The filter as the graph takes it; an unknown relation is a wrong call. */
export function toFilter({ relation, status, at, confidence, derived }: FilterOptions): EdgeFilter {
  const names = relation?.toUpperCase().split(",") ?? [];
  const unknown = names.find((name) => !(ARROWS as readonly string[]).includes(name));
  if (unknown)
    throw new CliError(
      `"${unknown}" is no relation; there are ${RELATION_NAMES.join(", ")}, and PLANNED_, DENIED_, ALLEGED_ before each`,
      2,
    );
  const plain = names.every((name) => (RELATION_NAMES as readonly string[]).includes(name));
  return {
    ...(names.length > 0 && (plain && status ? { relation: names as Relation[] } : { arrow: names as Arrow[] })),
    ...(status && { status }),
    ...(at && { at }),
    ...(confidence !== undefined && { confidence }),
    ...(derived && { derived }),
  };
}

/** Asks and prints; a name that means nothing, or several things, is one line. */
export async function askGraph<R extends object>(
  folder: string,
  options: QuestionOptions,
  ask: (graph: EntenteGraph) => Answer<R>,
): Promise<void> {
  const graph = await openGraph(folder);
  const answer = asked(() => ask(graph));
  const rows = options.limit === undefined ? answer.rows : answer.rows.slice(0, options.limit);
  if (options.format === "json" || options.format === "jsonl") {
    const lines = rows.map((row) => JSON.stringify(row));
    process.stdout.write(
      options.format === "json" ? `[${lines.join(",\n")}]\n` : lines.map((line) => `${line}\n`).join(""),
    );
    return;
  }
  const cells = rows.map((row) => answer.columns.map((column) => (row[column] ?? null) as Cell));
  process.stdout.write(
    answerText({ columns: answer.columns, rows: cells }, options.format, process.stdout.columns ?? 200),
  );
  for (const note of answer.notes) process.stderr.write(`${note}\n`);
}

/** A question that cannot be answered as it was asked says why. */
export function asked<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) throw new CliError(error.message.replace(/^graph\/\w+: /, ""));
    throw error;
  }
}
