// The tokens of a query in, the name of what the embedded engine would answer otherwise than Neo4j out.

import type { QueryParameters } from "../query/engine.ts";
import type { QueryToken } from "../query/read-tokens.ts";
import { callsOf, closing, upper } from "../query/token-spans.ts";
import { CLAIM_COLUMNS, type ColumnType, DOCUMENT_COLUMNS, EDGE_COLUMNS, ENTITY_COLUMNS } from "../rows/columns.ts";
import { returnsPathWithAggregate } from "./path-names.ts";

type Difference = (tokens: readonly QueryToken[], parameters: QueryParameters) => string | undefined;

/** What was found by asking both engines the same: each gives a sentence that says what to write instead. */
const DIFFERENCES: readonly Difference[] = [
  labelDisjunction,
  pathWithAggregate,
  largeInteger,
  textAsNumber,
  sliceFromEnd,
  dateOf,
  floatText,
  emptySplit,
  listAndItem,
  namedFunction,
];

const NAMED: Readonly<Record<string, string>> = {
  ELEMENTID: "ids of the engine mean nothing outside it: use n.id",
  ID: "ids of the engine mean nothing outside it: use n.id",
  LOCALDATETIME: "the engine gives it a zone: use datetime()",
  LOCALTIME: "the engine gives it a zone: use time()",
  SINGLE: "write size([x IN list WHERE …]) = 1",
};

/** A sentence that says what to write instead, or to ask a server; undefined when the answers are the same. */
export function differenceOf(tokens: readonly QueryToken[], parameters: QueryParameters = {}): string | undefined {
  for (const difference of DIFFERENCES) {
    const said = difference(tokens, parameters);
    if (said) return `${said}, or ask a server with --neo4j`;
  }
  return undefined;
}

/** `(n:A|B)`: a bar after a label, outside square brackets. */
function labelDisjunction(tokens: readonly QueryToken[]): string | undefined {
  const open: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "symbol") continue;
    if ("([{".includes(token.text)) open.push(token.text);
    if (")]}".includes(token.text)) open.pop();
    const [colon, label, next] = [tokens[at - 2]?.text, tokens[at - 1], tokens[at + 1]];
    const named =
      (label?.kind === "word" || label?.kind === "name") && (next?.kind === "word" || next?.kind === "name");
    if (token.text === "|" && colon === ":" && named && open.at(-1) !== "[") {
      return `label disjunction (:${label.text}|${next.text}) is not known to the embedded engine: write WHERE n:${label.text} OR n:${next.text}`;
    }
  }
  return undefined;
}

function pathWithAggregate(tokens: readonly QueryToken[]): string | undefined {
  if (!returnsPathWithAggregate(tokens)) return undefined;
  return "a named path beside an aggregate comes back without its nodes from the embedded engine: take nodes(p) and relationships(p) in a WITH before";
}

function largeInteger(tokens: readonly QueryToken[], parameters: QueryParameters): string | undefined {
  const large = tokens.find(
    ({ kind, text }) => kind === "number" && /^\d+$/.test(text) && !Number.isSafeInteger(Number(text)),
  );
  const given = Object.values(parameters).find(
    (value) => typeof value === "bigint" || (Number.isInteger(value) && !Number.isSafeInteger(value)),
  );
  const found = large?.text ?? given;
  return found === undefined
    ? undefined
    : `integers beyond 2^53 (${found}) are not exact in the embedded engine: compare text`;
}

const isText = (name: string): boolean => {
  const types = [ENTITY_COLUMNS, EDGE_COLUMNS, DOCUMENT_COLUMNS, CLAIM_COLUMNS].map(
    (columns): ColumnType | undefined => columns[name],
  );
  return types.includes("string") && types.every((type) => type === undefined || type === "string");
};

/** `r.firstDate = 2024`: the engine compares text with numbers as numbers. */
function textAsNumber(tokens: readonly QueryToken[]): string | undefined {
  const compares = (text: string | undefined): boolean => ["=", "<>", "<", ">", "<=", ">="].includes(text ?? "");
  for (const [at, token] of tokens.entries()) {
    if (tokens[at - 1]?.text !== "." || token.kind !== "word" || !isText(token.text)) continue;
    const after = compares(tokens[at + 1]?.text)
      ? tokens[at + 2]
      : upper(tokens[at + 1]) === "IN" && tokens[at + 2]?.text === "["
        ? tokens[at + 3]
        : undefined;
    const before = compares(tokens[at - 3]?.text) ? tokens[at - 4] : undefined;
    const number = [after, before].find((side) => side?.kind === "number");
    if (number) return `${token.text} is text: compare it with '${number.text}'`;
  }
  return undefined;
}

/** `list[..-1]`. */
function sliceFromEnd(tokens: readonly QueryToken[]): string | undefined {
  const found = tokens.some(
    ({ text }, at) =>
      text === ".." &&
      (tokens[at + 1]?.text === "-" ||
        (tokens[at - 1]?.kind === "number" && tokens[at - 2]?.text === "-" && tokens[at - 3]?.text === "[")),
  );
  return found
    ? "a slice that counts from the end is not known to the embedded engine: write list[0..size(list)-1]"
    : undefined;
}

/** The engine reads whole dates alone, and gives null where Neo4j gives an error. */
function dateOf(tokens: readonly QueryToken[], parameters: QueryParameters): string | undefined {
  for (const { name, open, close } of callsOf(tokens, ["DATE", "DATETIME"])) {
    const [first, dot, property] = tokens.slice(open + 1, close);
    const whole =
      name === "DATE" ? /^\d{4}(-\d\d(-\d\d)?)?$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
    const given =
      first?.kind === "parameter"
        ? parameters[first.text.slice(1)]
        : first?.kind === "string"
          ? first.text.slice(1, -1)
          : undefined;
    const day = dot?.text === "." && ["firstDay", "lastDay"].includes(property?.text ?? "");
    const known =
      close === open + 1 || first?.text === "{" || upper(first) === "DATETIME" || upper(first) === "DATE" || day;
    if (known || (typeof given === "string" && whole.test(given) && !Number.isNaN(Date.parse(given)))) continue;
    return `${name.toLowerCase()}() of this value is not read by the embedded engine as Neo4j reads it: use firstDay and lastDay, which are dates, or a literal such as '2024-03-01'`;
  }
  return undefined;
}

/** Floats are written otherwise (1.0, 1.0E10): as text they differ. */
function floatText(tokens: readonly QueryToken[]): string | undefined {
  const float = ({ kind, text }: QueryToken, at: number, all: readonly QueryToken[]): boolean =>
    (kind === "number" && /[.e]/i.test(text)) ||
    (text === "confidence" && all[at - 1]?.text === ".") ||
    text === "/" ||
    text === "^" ||
    ["AVG", "TOFLOAT"].includes(text.toUpperCase());
  const said = callsOf(tokens, ["TOSTRING"]).some(({ open, close }) => tokens.slice(open, close).some(float));
  const joined = tokens.some(
    ({ kind, text }, at) =>
      text === "+" &&
      [tokens[at - 1], tokens[at + 1]].some((side) => side?.kind === "string") &&
      [tokens[at - 1], tokens[at + 1]].some((side) => side?.kind === "number" && /[.e]/i.test(side.text)) &&
      kind === "symbol",
  );
  return said || joined
    ? "a number with a fraction is written otherwise as text by the embedded engine: return the number"
    : undefined;
}

function emptySplit(tokens: readonly QueryToken[]): string | undefined {
  const found = callsOf(tokens, ["SPLIT"]).some(
    ({ close }) => tokens[close - 1]?.kind === "string" && tokens[close - 1]!.text.length === 2,
  );
  return found ? "split() at nothing is not known to the embedded engine: split at a character" : undefined;
}

/** `list + item` gives null. Written lists and the columns that are lists can be told apart. */
function listAndItem(tokens: readonly QueryToken[]): string | undefined {
  const found = tokens.some(({ text }, at) => text === "+" && listBefore(tokens, at) !== listAfter(tokens, at));
  return found ? "an item added to a list gives null in the embedded engine: write list + [item]" : undefined;
}

const LISTS: readonly string[] = Object.entries({ ...ENTITY_COLUMNS, ...EDGE_COLUMNS }).flatMap(([name, type]) =>
  type === "strings" ? [name] : [],
);

const listAfter = (tokens: readonly QueryToken[], at: number): boolean =>
  tokens[at + 1]?.text === "[" || (LISTS.includes(tokens[at + 3]?.text ?? "") && tokens[at + 4]?.text !== "[");

/** A bracket that closes a written list, not an index: nothing that could be indexed stands before it. */
function listBefore(tokens: readonly QueryToken[], at: number): boolean {
  if (tokens[at - 1]?.text !== "]") return LISTS.includes(tokens[at - 1]?.text ?? "") && tokens[at - 2]?.text === ".";
  for (let open = at - 2; open >= 0; open--) {
    if (tokens[open]!.text !== "[" || closing(tokens, open) !== at - 1) continue;
    const before = tokens[open - 1];
    return (
      !before ||
      (before.kind === "symbol" && ![")", "]", "}"].includes(before.text)) ||
      ["RETURN", "WITH", "AND", "OR", "IN", "WHERE", "THEN", "ELSE"].includes(upper(before))
    );
  }
  return false;
}

function namedFunction(tokens: readonly QueryToken[]): string | undefined {
  const [call] = callsOf(tokens, Object.keys(NAMED));
  return call && `${tokens[call.at]!.text}(): ${NAMED[call.name]}`;
}
