// The text of a Cypher query in, its tokens out; comments and blanks are left out.

/** A token with its place, [start, end) in UTF-16 code units. */
export interface QueryToken {
  readonly kind: "word" | "name" | "string" | "number" | "parameter" | "symbol";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a token can be, tried in this order: https://opencypher.org/resources/ (openCypher 9, lexical rules). */
const PATTERNS: readonly (readonly [QueryToken["kind"] | "blank", RegExp])[] = [
  ["blank", /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ["name", /`(?:[^`]|``)*`/y],
  ["string", /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y],
  ["parameter", /\$(?:[\p{L}\p{N}_]+|`(?:[^`]|``)*`)/uy],
  ["number", /0x[0-9a-f]+|(?:\d[\d_]*(?:\.(?!\.)\d+)?|(?<!\.)\.\d+)(?:e[+-]?\d+)?/iy],
  ["word", /[\p{L}\p{Pc}][\p{L}\p{N}\p{Pc}]*/uy],
  ["symbol", /<>|<=|>=|=~|\.\.|\+=|\|\||::|[\s\S]/y],
];

/** Reads all tokens. An unclosed string or comment becomes a symbol token of its first character. */
export function readTokens(query: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  for (let at = 0; at < query.length; ) {
    const [kind, text] = tokenAt(query, at);
    if (kind !== "blank") tokens.push({ kind, text, start: at, end: at + text.length });
    at += text.length;
  }
  return tokens;
}

function tokenAt(query: string, at: number): [QueryToken["kind"] | "blank", string] {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(query);
    if (found && found[0] !== "") return [kind, found[0]];
  }
  return ["symbol", query[at]!];
}
