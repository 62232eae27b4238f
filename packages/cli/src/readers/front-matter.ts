// A text in; what stands between `---` lines at its head as values, and the rest, out.

import type { DocumentInput } from "@entente/graph";
import { parse } from "yaml";
import { documentFields } from "./document-fields.ts";

const HEAD = /^---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/;

/** Text without front matter, or with one that is no mapping, is all text. Fields of no meaning are passed over. */
export function readFrontMatter(text: string): { readonly fields: Partial<DocumentInput>; readonly body: string } {
  const head = HEAD.exec(text);
  if (!head) return { fields: {}, body: text };
  try {
    const values: unknown = parse(head[1]!, { schema: "failsafe", maxAliasCount: 0 });
    if (typeof values !== "object" || values === null || Array.isArray(values)) return { fields: {}, body: text };
    return { fields: documentFields(values as Record<string, unknown>, {}), body: text.slice(head[0].length) };
  } catch {
    return { fields: {}, body: text };
  }
}
