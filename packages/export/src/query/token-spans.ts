// Tokens of a query in, what spans several of them out: calls with their arguments.
import type { QueryToken } from "./read-tokens.ts";

/** A word in capitals, or nothing: keywords and functions are written either way. */
export const upper = (token: QueryToken | undefined): string =>
  token?.kind === "word" ? token.text.toUpperCase() : "";

/** Index of the bracket that closes the one at `open`; the end of the tokens when none does. */
export function closing(tokens: readonly QueryToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { kind, text } = tokens[at]!;
    if (kind !== "symbol") continue;
    if ("([{".includes(text)) depth++;
    if (")]}".includes(text) && --depth === 0) return at;
  }
  return tokens.length;
}

/** A call `name(…)`: indices of its name and of its brackets. */
export interface Call {
  readonly name: string;
  readonly at: number;
  readonly open: number;
  readonly close: number;
}

/** Calls of the named functions, the last one first; names in capitals. */
export function callsOf(tokens: readonly QueryToken[], names: readonly string[]): Call[] {
  const calls: Call[] = [];
  for (let at = tokens.length - 2; at >= 0; at--) {
    const name = upper(tokens[at]);
    const method = [".", ":", "|"].includes(tokens[at - 1]?.text ?? "");
    if (names.includes(name) && !method && tokens[at + 1]!.text === "(")
      calls.push({ name, at, open: at + 1, close: closing(tokens, at + 1) });
  }
  return calls;
}

/** The text from one token to another, both included; empty when they are the wrong way round. */
export const spanText = (query: string, tokens: readonly QueryToken[], from: number, to: number): string =>
  from > to ? "" : query.slice(tokens[from]!.start, tokens[to]!.end);
