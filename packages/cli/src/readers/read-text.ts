// A plain text, perhaps with front matter, in; its document out.
import { decodeText } from "./decode-text.ts";
import { readFrontMatter } from "./front-matter.ts";
import { oneDocument, type Reading } from "./reading.ts";

export function readText(bytes: Uint8Array): Reading {
  const { fields, body } = readFrontMatter(decodeText(bytes));
  return oneDocument({ ...fields, text: body.replace(/^\n+/, "") });
}
