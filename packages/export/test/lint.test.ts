// One statement of each shape, checked offline by Neo4j's own linter for Cypher 5 and Cypher 25.
import { describe, expect, it, vi } from "vitest";
import { allStatements, lint, statementShapes } from "./statements.ts";

// The linter takes a second a statement on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const STATEMENTS = statementShapes();

describe.each(["CYPHER 5", "CYPHER 25"] as const)("%s", (language) => {
  it.each(Object.entries(STATEMENTS))("%s", (_name, statements) => {
    expect(statements.length).toBeGreaterThan(0);
    const wrong = statements
      .map((statement) => [statement.slice(0, 200), lint(statement, language)] as const)
      .filter(([, errors]) => errors.length > 0);
    expect(wrong).toEqual([]);
  });

  it("finds what is wrong", () => expect(lint("MATCH (n) RETURN m", language)).toEqual(["Variable `m` not defined"]));
});

it("leaves the version of Cypher to the server", () => {
  for (const statement of Object.values(allStatements()).flat()) expect(statement).not.toMatch(/^\s*CYPHER\b/i);
});
