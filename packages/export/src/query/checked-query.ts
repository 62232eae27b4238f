// The text of a query in, its tokens and columns out; throws when it does anything but read.
import { refusalOf } from "./check-query.ts";
import { columnNames } from "./column-names.ts";
import { QueryError } from "./engine.ts";
import { type QueryToken, readTokens } from "./read-tokens.ts";

/** A query that reads and nothing else. */
export interface CheckedQuery {
  readonly tokens: readonly QueryToken[];
  /** Names of its columns, when its text says them. */
  readonly columns?: readonly string[];
  /** Whether it begins with EXPLAIN or PROFILE. */
  readonly explained: boolean;
}

/** Throws a QueryError that names what is not allowed. */
export function checkedQuery(text: string): CheckedQuery {
  const tokens = readTokens(text);
  const refusal = refusalOf(tokens);
  if (refusal) throw new QueryError(refusal);
  const explained = /^(explain|profile)$/i.test(tokens[0]!.text);
  const columns = explained ? undefined : columnNames(text, tokens);
  return { tokens, explained, ...(columns ? { columns } : {}) };
}

/** Whether it names what only a database with claims has: then the question is asked of one. */
export const needsClaims = ({ tokens }: CheckedQuery): boolean =>
  tokens.some(
    ({ kind, text }, at) =>
      (kind === "word" || kind === "name") &&
      CLAIM_NAMES.has(text.replaceAll("`", "")) &&
      [":", "|"].includes(tokens[at - 1]?.text ?? ""),
  );

const CLAIM_NAMES: ReadonlySet<string> = new Set([
  "Claim",
  "Document",
  "SUBJECT",
  "OBJECT",
  "STATED_IN",
  "ITEM",
  "RECIPIENT",
  "SPEAKER",
]);
