// Questions and their answers in, the cookbook's page out.
import { readFileSync } from "node:fs";
import { QUESTIONS } from "./questions.ts";

/** The answer to one question on the fixture graph. */
export interface ExpectedAnswer {
  readonly question: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Answers in the order of the questions. */
export const readAnswers = (): ExpectedAnswer[] =>
  readFileSync(new URL("answers.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ExpectedAnswer);

const SHOWN = 4;

const cell = (value: unknown): string =>
  value === null ? "" : typeof value === "object" ? (value as unknown[]).join(", ") : String(value);

function section(at: number, { columns, rows }: ExpectedAnswer): string {
  const { question, note, cypher } = QUESTIONS[at]!;
  const table = [columns, columns.map(() => "---"), ...rows.slice(0, SHOWN).map((row) => row.map(cell))];
  const more = rows.length > SHOWN ? `\n… and ${rows.length - SHOWN} more rows.\n` : "";
  const lines = table.map((row) => `| ${row.join(" | ")} |`).join("\n");
  return `## ${at + 1}. ${question}\n\n${note ? `${note}\n\n` : ""}\`\`\`cypher\n${cypher}\n\`\`\`\n\n${lines}\n${more}`;
}

/** The whole page. */
export const cookbookPage = (): string =>
  `# Cookbook

${QUESTIONS.length} questions with their Cypher. Every one runs in the tests on the embedded engine and on Neo4j; the answers shown are those of the
fixture graph (packages/graph/test/fixtures/world), an invented world. Ask your own graph with

    entente query graphs/mine --file question.cypher

Symmetric relations (MET, EXERCISED_WITH) are matched without an arrowhead. A plain arrow states that something happened; PLANNED_, DENIED_ and ALLEGED_
are relationship types of their own. This page is written by \`tsx packages/export/cookbook/write-page.ts\` from questions.ts and answers.jsonl.

${readAnswers()
  .map((answer, at) => section(at, answer))
  .join("\n")}`;
