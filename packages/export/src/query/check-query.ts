// The tokens of a query in, the reason why it may not run out (undefined: it reads and nothing else).
import type { QueryToken } from "./read-tokens.ts";
import { upper } from "./token-spans.ts";

const words = (list: string): readonly string[] => list.split(" ");

/** Clauses that read. Everything else that stands where a clause can stand is refused, known or not. */
const CLAUSES: ReadonlySet<string> = new Set(
  words("MATCH OPTIONAL WHERE WITH UNWIND RETURN CALL YIELD UNION ORDER SKIP LIMIT OFFSET EXPLAIN PROFILE"),
);

/** Words that stand between operands, inside a clause. */
const OPERATORS: ReadonlySet<string> = new Set([
  ...words("AND OR XOR NOT IN IS STARTS ENDS CONTAINS AS BY ASC DESC ASCENDING DESCENDING"),
  ...words("WHEN THEN ELSE END CASE ALL DISTINCT NULL TRUE FALSE USING ANY SHORTEST PATH PATHS GROUPS"),
]);

/** These may end an operand, or are names more often than keywords. */
const NO_OPENERS: readonly string[] = words(
  "NULL TRUE FALSE END ASC DESC ASCENDING DESCENDING PATH PATHS GROUPS ANY SHORTEST",
);

/** After these words an operand, a clause or a pattern follows. */
const OPENERS: ReadonlySet<string> = new Set([...CLAUSES, ...OPERATORS].filter((word) => !NO_OPENERS.includes(word)));

/** Words that open something in one place alone and are names everywhere else. */
const IN_PLACE: Readonly<Record<string, (tokens: readonly QueryToken[], at: number) => boolean>> = {
  BY: (tokens, at) => upper(tokens[at - 1]) === "ORDER",
  ORDER: (tokens, at) => upper(tokens[at + 1]) === "BY",
  ALL: (tokens, at) => upper(tokens[at - 1]) === "UNION" || tokens[at + 1]?.text === "(",
};

const opens = (tokens: readonly QueryToken[], at: number): boolean => {
  const word = upper(tokens[at]);
  return OPENERS.has(word) && (IN_PLACE[word]?.(tokens, at) ?? true);
};

/** Procedures that read the schema or the full-text index. Files, networks and administration stay out of reach. */
export const PROCEDURES: ReadonlySet<string> = new Set([
  "db.labels",
  "db.relationshipTypes",
  "db.propertyKeys",
  "db.schema.visualization",
  "db.schema.nodeTypeProperties",
  "db.schema.relTypeProperties",
  "db.index.fulltext.queryNodes",
]);

/** Says in one sentence what is not allowed. */
export function refusalOf(tokens: readonly QueryToken[]): string | undefined {
  if (tokens.length === 0) return "the query is empty";
  for (const [at, token] of tokens.entries()) {
    if (token.text === ";" && at < tokens.length - 1)
      return "one statement at a time: leave out what follows the semicolon";
    if (token.kind !== "word") continue;
    if (namesByKeyword(tokens, at)) return `"${token.text}" is a word of Cypher: call the variable otherwise`;
    if (opensClause(tokens, at) && !CLAUSES.has(upper(token)) && !OPERATORS.has(upper(token))) {
      return `${upper(token)} is not allowed here: queries read (MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL, RETURN …) and change nothing`;
    }
    const procedure = procedureAt(tokens, at);
    if (procedure !== undefined && !PROCEDURES.has(procedure)) {
      return `CALL ${procedure} is not allowed: procedures are limited to ${[...PROCEDURES].join(", ")}`;
    }
  }
  return undefined;
}

/** Whether the word stands where a clause begins: at the start, after an operand, or first in a block. */
function opensClause(tokens: readonly QueryToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.text === ";") return true;
  const next = tokens[at + 1]?.text;
  if (before.text === "{") return next !== ":" && next !== "," && next !== "}" && next !== "." && next !== "::";
  return endsOperand(tokens, at - 1);
}

function endsOperand(tokens: readonly QueryToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === "word") return isName(tokens, at) || !opens(tokens, at);
  if (token.kind !== "symbol") return true;
  if (token.text === "*") return ["WITH", "RETURN", "DISTINCT", "YIELD"].includes(upper(tokens[at - 1]));
  return token.text === ")" || token.text === "]" || token.text === "}";
}

/** A word after a dot, a colon or the like is a property, a label or a type, whatever it spells. */
const isName = (tokens: readonly QueryToken[], at: number): boolean =>
  [".", ":", "|", "&", "!", "%"].includes(tokens[at - 1]?.text ?? "") && upper(tokens[at - 2]) !== "";

/** A variable named like an opener would hide the clause after it. */
function namesByKeyword(tokens: readonly QueryToken[], at: number): boolean {
  if (!opens(tokens, at) || isName(tokens, at)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (upper(before) === "AS" || next?.text === "=") return true;
  return (before?.text === "(" || before?.text === "[") && [")", ":", "]", "{"].includes(next?.text ?? "");
}

/** The dotted name after CALL, unless a subquery follows. */
function procedureAt(tokens: readonly QueryToken[], at: number): string | undefined {
  if (upper(tokens[at]) !== "CALL" || !opensClause(tokens, at)) return undefined;
  let name = "";
  for (let next = at + 1; next < tokens.length; next++) {
    const { kind, text } = tokens[next]!;
    if (kind !== "word" && kind !== "name" && text !== ".") break;
    if (upper(tokens[next]) === "YIELD") break;
    name += kind === "name" ? text.slice(1, -1) : text;
  }
  return name === "" ? undefined : name;
}
