// The tokens of a query in, the names it gives to paths out, and whether one is returned beside an aggregate.
import type { QueryToken } from "../query/read-tokens.ts";
import { upper } from "../query/token-spans.ts";

const AGGREGATES: ReadonlySet<string> = new Set([
  "COUNT",
  "COLLECT",
  "SUM",
  "AVG",
  "MIN",
  "MAX",
  "STDEV",
  "STDEVP",
  "PERCENTILECONT",
  "PERCENTILEDISC",
]);
const PATTERN_OPENERS: readonly string[] = ["SHORTESTPATH", "ALLSHORTESTPATHS", "SHORTEST", "ANY", "ALL"];

/** Names given to paths: `p = (` or `p = shortestPath(`. */
export function pathNames(tokens: readonly QueryToken[]): string[] {
  return tokens.flatMap((token, at) => {
    const [equals, next] = [tokens[at + 1]?.text, tokens[at + 2]];
    const pattern = next?.text === "(" || PATTERN_OPENERS.includes(upper(next));
    const starts = upper(tokens[at - 1]) === "MATCH" || tokens[at - 1]?.text === ",";
    return equals === "=" && pattern && starts && token.kind === "word" ? [token.text] : [];
  });
}

/** A path that is grouped by or collected comes back as numbers of nodes. */
export function returnsPathWithAggregate(tokens: readonly QueryToken[]): boolean {
  const names = pathNames(tokens);
  if (names.length === 0) return false;
  return projections(tokens).some((part) => {
    const aggregate = part.some((token, at) => AGGREGATES.has(upper(token)) && part[at + 1]?.text === "(");
    const used = part.some(({ text }, at) => names.includes(text) && part[at - 1]?.text !== "." && !harmless(part, at));
    return aggregate && used;
  });
}

/** Inside `nodes(p)`, `relationships(p)`, `length(p)` or `count(p)` the path itself is not returned. */
const harmless = (part: readonly QueryToken[], at: number): boolean =>
  part[at - 1]?.text === "(" && ["NODES", "RELATIONSHIPS", "LENGTH", "COUNT"].includes(upper(part[at - 2]));

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
