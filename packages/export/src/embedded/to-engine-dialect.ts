// A query as Neo4j reads it in, the query that makes the embedded engine give Neo4j's answer out.
import { type QueryToken, readTokens } from "../query/read-tokens.ts";
import { type Call, callsOf, spanText, upper } from "../query/token-spans.ts";

type Rewrite = (
  query: string,
  tokens: readonly QueryToken[],
) => readonly [start: number, end: number, text: string] | undefined;

/** Each takes one thing that the engine answers otherwise and is tried until nothing is left to do. */
const REWRITES: readonly Rewrite[] = [sumOfNothing, roundHalfUp, partialDate, quantifier];

/** The rewritten text; the same text when nothing differs. */
export function toEngineDialect(query: string): string {
  let text = query;
  for (let tokens = readTokens(text); ; tokens = readTokens(text)) {
    const edit = REWRITES.map((rewrite) => rewrite(text, tokens)).find((found) => found !== undefined);
    if (!edit) return text;
    text = text.slice(0, edit[0]) + edit[2] + text.slice(edit[1]);
  }
}

const replace = (
  tokens: readonly QueryToken[],
  { at, close }: Call,
  text: string,
): readonly [number, number, string] => [tokens[at]!.start, tokens[close]?.end ?? tokens.at(-1)!.end, text];

/** The sum of nothing is 0, not null: `sum(x)` becomes `coalesce(sum(x), 0)`. */
function sumOfNothing(query: string, tokens: readonly QueryToken[]): ReturnType<Rewrite> {
  const call = callsOf(tokens, ["SUM"]).find(({ at }) => upper(tokens[at - 2]) !== "COALESCE");
  return (
    call &&
    replace(tokens, call, `coalesce(${spanText(query, tokens, call.at, Math.min(call.close, tokens.length - 1))}, 0)`)
  );
}

/** Halves are rounded up, also below zero: `round(x)` becomes `floor(x + 0.5)`. */
function roundHalfUp(query: string, tokens: readonly QueryToken[]): ReturnType<Rewrite> {
  const call = callsOf(tokens, ["ROUND"]).find(
    ({ open, close }) => !tokens.slice(open, close).some(({ text }) => text === ","),
  );
  return call && replace(tokens, call, `floor((${spanText(query, tokens, call.open + 1, call.close - 1)}) + 0.5)`);
}

/** `date('2024')` and `date('2024-03')` are first days; the engine knows whole dates alone. */
function partialDate(_query: string, tokens: readonly QueryToken[]): ReturnType<Rewrite> {
  for (const { open, close } of callsOf(tokens, ["DATE"])) {
    const literal = tokens[open + 1];
    const partial = literal?.kind === "string" && close === open + 2 ? /^.(\d{4})(-\d\d)?.$/.exec(literal.text) : null;
    if (partial) return [literal!.start, literal!.end, `'${partial[1]}${partial[2] ?? "-01"}-01'`];
  }
  return undefined;
}

/** `any`, `all` and `none` are null when a null decides: written out as CASE. The innermost first. */
function quantifier(query: string, tokens: readonly QueryToken[]): ReturnType<Rewrite> {
  const call = callsOf(tokens, ["ANY", "ALL", "NONE"]).find(({ open }) => upper(tokens[open + 2]) === "IN");
  if (!call) return undefined;
  const where = indexOfWhere(tokens, call);
  if (where < 0) return undefined;
  const variable = tokens[call.open + 1]!.text;
  const list = spanText(query, tokens, call.open + 3, where - 1);
  const condition = spanText(query, tokens, where + 1, call.close - 1);
  const some = (test: string): string => `size([${variable} IN ${list} WHERE ${test}]) > 0`;
  const [decisive, found, otherwise] =
    call.name === "ALL"
      ? [`NOT (${condition})`, "false", "true"]
      : [condition, call.name === "ANY" ? "true" : "false", call.name === "ANY" ? "false" : "true"];
  const text = `CASE WHEN (${list}) IS NULL THEN null WHEN ${some(decisive)} THEN ${found} WHEN ${some(`(${condition}) IS NULL`)} THEN null ELSE ${otherwise} END`;
  return replace(tokens, call, `(${text})`);
}

function indexOfWhere(tokens: readonly QueryToken[], { open, close }: Call): number {
  let depth = 0;
  for (let at = open + 1; at < close; at++) {
    const { kind, text } = tokens[at]!;
    if (kind === "symbol" && "([{".includes(text)) depth++;
    if (kind === "symbol" && ")]}".includes(text)) depth--;
    if (depth === 0 && upper(tokens[at]) === "WHERE") return at;
  }
  return -1;
}
