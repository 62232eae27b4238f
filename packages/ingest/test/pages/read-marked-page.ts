// A page written with the kind of each line before it in, its text and the expected kinds out.
import type { PassageKind } from "../../src/passages/passage.ts";

const KINDS: ReadonlyMap<string, PassageKind> = new Map([
  ["t", "title"],
  ["b", "body"],
  ["p", "caption"],
  ["q", "quote"],
  ["l", "list"],
  ["y", "byline"],
  ["x", "clutter"],
]);

export interface MarkedPage {
  readonly text: string;
  readonly lines: readonly { readonly kind: PassageKind; readonly at: number; readonly text: string }[];
}

/** Each line is `k| text`; a line without a mark is blank. */
export function readMarkedPage(page: string): MarkedPage {
  const lines: { kind: PassageKind; at: number; text: string }[] = [];
  let text = "";
  for (const line of page.split("\n")) {
    const match = /^\s*([a-z])\| ?(.*)$/.exec(line);
    if (match !== null) {
      const kind = KINDS.get(match[1] ?? "");
      if (kind === undefined) throw new Error(`unknown mark in ${line}`);
      lines.push({ kind, at: text.length, text: match[2] ?? "" });
      text += match[2] ?? "";
    }
    text += "\n";
  }
  return { text, lines };
}
