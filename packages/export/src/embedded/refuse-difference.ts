// The tokens of a query in, the name of what the embedded engine would answer otherwise than Neo4j out.
import type { QueryToken } from "../query/read-tokens.ts";

const AGGREGATES: ReadonlySet<string> = new Set(["COUNT", "COLLECT", "SUM", "AVG", "MIN", "MAX", "STDEV", "STDEVP", "PERCENTILECONT", "PERCENTILEDISC"]);

const upper = (token: QueryToken | undefined): string => (token?.kind === "word" ? token.text.toUpperCase() : "");

/** A sentence that says what to write instead, or to ask a server; undefined when the answers are the same. */
export function differenceOf(tokens: readonly QueryToken[]): string | undefined {
  const disjunction = labelDisjunction(tokens);
  if (disjunction) return `label disjunction (${disjunction}) is not known to the embedded engine: write WHERE n:A OR n:B, or ask a server with --neo4j`;
  if (returnsPathWithAggregate(tokens)) {
    return "a named path beside an aggregate comes back without its nodes from the embedded engine: return nodes(p) and relationships(p) in a WITH before, or ask a server with --neo4j";
  }
  const large = tokens.find((token) => token.kind === "number" && /^\d+$/.test(token.text) && !Number.isSafeInteger(Number(token.text)));
  if (large) return `integers beyond 2^53 (${large.text}) are not exact in the embedded engine: ask a server with --neo4j`;
  return undefined;
}

/** `(n:A|B)`: a bar after a label, between round brackets. */
function labelDisjunction(tokens: readonly QueryToken[]): string | undefined {
  const open: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if ("([{".includes(token.text)) open.push(token.text);
    if (")]}".includes(token.text)) open.pop();
    const [colon, label, next] = [tokens[at - 2]?.text, tokens[at - 1], tokens[at + 1]];
    const named = (label?.kind === "word" || label?.kind === "name") && (next?.kind === "word" || next?.kind === "name");
    if (token.text === "|" && colon === ":" && named && open.at(-1) !== "[") return `:${label.text}|${next.text}`;
  }
  return undefined;
}

/** Names given to paths: `p = (` or `p = shortestPath(`. */
export function pathNames(tokens: readonly QueryToken[]): string[] {
  return tokens.flatMap((token, at) => {
    const [equals, next] = [tokens[at + 1]?.text, tokens[at + 2]];
    const pattern = next?.text === "(" || ["SHORTESTPATH", "ALLSHORTESTPATHS", "SHORTEST", "ANY", "ALL"].includes(upper(next));
    const before = upper(tokens[at - 1]);
    const starts = before === "MATCH" || tokens[at - 1]?.text === ",";
    return equals === "=" && pattern && starts && token.kind === "word" ? [token.text] : [];
  });
}

function returnsPathWithAggregate(tokens: readonly QueryToken[]): boolean {
  const names = pathNames(tokens);
  if (names.length === 0) return false;
  for (const part of projections(tokens)) {
    const aggregate = part.some((token, at) => AGGREGATES.has(upper(token)) && part[at + 1]?.text === "(");
    const bare = part.some((token, at) => names.includes(token.text) && part[at - 1]?.text !== "(" && part[at - 1]?.text !== ".");
    const collected = part.some((token, at) => names.includes(token.text) && AGGREGATES.has(upper(part[at - 2])) && upper(part[at - 2]) !== "COUNT");
    if (aggregate && (bare || collected)) return true;
  }
  return false;
}

/** The tokens of each WITH and RETURN. */
function projections(tokens: readonly QueryToken[]): QueryToken[][] {
  const parts: QueryToken[][] = [];
  let open = false;
  for (const token of tokens) {
    const word = upper(token);
    if (word === "WITH" || word === "RETURN") {
      parts.push([]);
      open = true;
    } else if (["MATCH", "OPTIONAL", "WHERE", "ORDER", "UNWIND", "CALL", "UNION"].includes(word)) open = false;
    else if (open) parts.at(-1)!.push(token);
  }
  return parts;
}
