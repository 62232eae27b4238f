// Markdown in, a document with the words alone out: no marks, no addresses of links, no pictures, no code.
import { decodeText } from "./decode-text.ts";
import { readFrontMatter } from "./front-matter.ts";
import { oneDocument, type Reading } from "./reading.ts";

/** The title is the front matter's, else the first heading of the first level. Lines stay lines. */
export function readMarkdown(bytes: Uint8Array): Reading {
  const { fields, body } = readFrontMatter(decodeText(bytes));
  const heading = /^#[ \t]+(.+)$/m.exec(body)?.[1];
  const title = fields.title ?? (heading && plainInline(heading).trim());
  return oneDocument({ ...fields, title, text: plainText(body).replace(/^\n+/, "") });
}

/** Longer lines are taken as they are: nobody writes marks in them, and searching them for pairs takes long. */
const LONGEST_MARKED_LINE = 10_000;

function plainText(markdown: string): string {
  const lines: string[] = [];
  let fence = "";
  for (const line of withoutComments(markdown).split("\n")) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (fence === "" || line.trim().startsWith(fence))) {
      fence = fence === "" ? mark : "";
      continue;
    }
    if (fence === "") lines.push(...plainLine(line));
  }
  return lines.join("\n");
}

function withoutComments(markdown: string): string {
  let kept = "";
  let from = 0;
  for (let open = markdown.indexOf("<!--"); open >= 0; open = markdown.indexOf("<!--", from)) {
    const close = markdown.indexOf("-->", open);
    if (close < 0) break;
    kept += markdown.slice(from, open);
    from = close + 3;
  }
  return kept + markdown.slice(from);
}

/** A heading gets empty lines around it; rules and definitions of links give nothing. */
function plainLine(line: string): string[] {
  if (line.length > LONGEST_MARKED_LINE) return [line];
  const heading = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t#]*$/.exec(line);
  if (heading) return ["", plainInline(heading[1]!), ""];
  if (/^ {0,3}(?:=+|-{2,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/.test(line)) return [""];
  if (/^ {0,3}\[[^\]]+\]:\s*\S+/.test(line)) return [];
  return [plainInline(line.replace(/^ {0,3}(?:>[ \t]?)+/, ""))];
}

function plainInline(line: string): string {
  return line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\][]*)\](?:\([^)\s]*(?:\s+"[^"]*")?\)|\[[^\]]*\])/g, "$1")
    .replace(/<(https?:[^>\s]+)>/g, "$1")
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, "$1")
    .replace(/(?<![\w_])_(?=\S)([^_]+?)(?<=\S)_(?![\w_])/g, "$1")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!>|~])/g, "$1")
    .replace(/[ \t]+$/, "");
}
