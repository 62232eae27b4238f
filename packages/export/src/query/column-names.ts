// The tokens of a query in, the names of its columns as Neo4j gives them out: alias, else the text as written.
import type { QueryToken } from "./read-tokens.ts";

const ENDS: ReadonlySet<string> = new Set(["ORDER", "SKIP", "LIMIT", "OFFSET", "UNION"]);

/** Undefined when the query returns `*` or yields from a procedure: then the engine's names stand. */
export function columnNames(query: string, tokens: readonly QueryToken[]): string[] | undefined {
  const items = returnItems(tokens);
  if (!items || items.some((item) => item.length === 0 || item[0]!.text === "*")) return undefined;
  return items.map((item) => {
    const [alias, as] = [item.at(-1)!, item.at(-2)];
    const name =
      as?.kind === "word" && as.text.toUpperCase() === "AS" ? alias.text : query.slice(item[0]!.start, alias.end);
    return item.length === 1 || name === alias.text ? name.replace(/^`([\s\S]*)`$/, "$1").replaceAll("``", "`") : name;
  });
}

/** The items of the last RETURN of the first part of a union, as tokens. */
export function returnItems(tokens: readonly QueryToken[]): QueryToken[][] | undefined {
  let [depth, items] = [0, undefined as QueryToken[][] | undefined];
  for (const token of tokens) {
    if ("([{".includes(token.text)) depth++;
    if (")]}".includes(token.text)) depth--;
    const word = depth === 0 && token.kind === "word" ? token.text.toUpperCase() : "";
    if (word === "RETURN") items = [[]];
    else if (!items || token.text === ";") continue;
    else if (ENDS.has(word)) return items;
    else if (depth === 0 && token.text === ",") items.push([]);
    else if (word !== "DISTINCT" || items.length > 1 || items[0]!.length > 0) items.at(-1)!.push(token);
  }
  return items;
}
