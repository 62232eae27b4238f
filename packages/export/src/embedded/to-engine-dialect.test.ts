// What is rewritten for the embedded engine, and what is left alone.
import { describe, expect, it } from "vitest";
import { toEngineDialect } from "./to-engine-dialect.ts";

const CASES: readonly (readonly [string, string])[] = [
  ["RETURN sum(r.claims) + 1 AS n", "RETURN coalesce(sum(r.claims), 0) + 1 AS n"],
  ["RETURN sum(DISTINCT x), r.sum", "RETURN coalesce(sum(DISTINCT x), 0), r.sum"],
  ["RETURN coalesce(sum(x), 5)", "RETURN coalesce(sum(x), 5)"],
  ["RETURN round(a / 2), round(x, 2)", "RETURN floor((a / 2) + 0.5), round(x, 2)"],
  [
    "WHERE d >= date('2024') AND d < date(\"2024-03\") AND d <> date('2024-03-01')",
    "WHERE d >= date('2024-01-01') AND d < date('2024-03-01') AND d <> date('2024-03-01')",
  ],
  [
    "WHERE any(x IN r.items WHERE x = 'a')",
    "WHERE (CASE WHEN (r.items) IS NULL THEN null WHEN size([x IN r.items WHERE x = 'a']) > 0 THEN true WHEN size([x IN r.items WHERE (x = 'a') IS NULL]) > 0 THEN null ELSE false END)",
  ],
  ["RETURN 'sum(x)' AS any // round(2)", "RETURN 'sum(x)' AS any // round(2)"],
];

describe("toEngineDialect", () => {
  it.each(CASES)("%s", (query, expected) => expect(toEngineDialect(query)).toBe(expected));
});
