// The tables of queries in, tests on one engine out: every query's rows are those written down.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAnswers } from "../cookbook/page.ts";
import { QUESTIONS } from "../cookbook/questions.ts";
import type { GraphQueryEngine } from "../src/query/engine.ts";

interface Asked {
  readonly cypher: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Values of the parameters that some queries take. */
export const PARAMETERS: Readonly<Record<string, unknown>> = {
  codes: ["FRA", "DEU", "KOR"],
  id: "country:POL",
  least: 2,
};

/** Queries as analysts write them, with their rows on the fixture graph. */
export const analystQueries = (): Asked[] =>
  readFileSync(new URL("analyst-queries.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Asked);

/** Declares the tests. */
export function askAll(engine: () => GraphQueryEngine): void {
  describe("analysts' queries", () => {
    it.each(analystQueries())("$cypher", async ({ cypher, columns, rows }) => {
      const answer = await engine().query(cypher, PARAMETERS);
      expect({ columns: answer.columns, rows: answer.rows }).toEqual({ columns, rows });
    });
  });

  describe("the cookbook", () => {
    const answers = readAnswers();
    it.each(QUESTIONS.map((question, at) => [question.question, question.cypher, answers[at]!] as const))(
      "%s",
      async (question, cypher, expected) => {
        const answer = await engine().query(cypher);
        expect({ question, columns: answer.columns, rows: answer.rows }).toEqual(expected);
      },
    );
  });
}
