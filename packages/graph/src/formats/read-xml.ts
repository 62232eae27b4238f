// In: XML text. Out: its tags and text, one after the other. No DTD, no entities but the five of XML: nothing can be fetched or expanded.

/** One piece of the document. */
export type XmlPiece =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly empty: boolean;
    }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const resolve = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return NAMED[name] ?? whole;
        return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
      })
    : text;

const TAG = /^<(\/?)([^\s/>]+)([\s\S]*?)(\/?)>$/;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The end of a tag: a ">" outside quotes. */
function tagEnd(xml: string, start: number): number {
  let quote = "";
  for (let at = start; at < xml.length; at++) {
    const character = xml[at]!;
    if (quote) quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at;
  }
  throw new SyntaxError("graph/readXml: a tag is not closed");
}

function tag(source: string): XmlPiece {
  const match = TAG.exec(source);
  if (!match) throw new SyntaxError(`graph/readXml: "${source.slice(0, 40)}" is no tag`);
  const name = match[2]!.replace(/^.*:/, "");
  if (match[1]) return { kind: "close", name };
  const attributes: Record<string, string> = {};
  for (const [, key, double, single] of match[3]!.matchAll(ATTRIBUTE))
    attributes[key!] = resolve(double ?? single ?? "");
  return { kind: "open", name, attributes, empty: match[4] === "/" };
}

/** Where markup that carries nothing for us ends: comments, processing instructions, declarations. */
const SKIPPED: readonly (readonly [open: string, close: string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!DOCTYPE", ">"],
];

/** Reads a document piece by piece. Namespace prefixes are dropped. */
export function* readXml(xml: string): Generator<XmlPiece> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    const end = open < 0 ? xml.length : open;
    if (end > at) yield { kind: "text", text: resolve(xml.slice(at, end).replace(/\r\n?/g, "\n")) };
    if (open < 0) return;
    if (xml.startsWith("<![CDATA[", open)) {
      const close = xml.indexOf("]]>", open);
      yield { kind: "text", text: xml.slice(open + 9, close < 0 ? xml.length : close) };
      at = close < 0 ? xml.length : close + 3;
      continue;
    }
    const skipped = SKIPPED.find(([opening]) => xml.startsWith(opening, open));
    const close = skipped ? xml.indexOf(skipped[1], open) : tagEnd(xml, open);
    if (close < 0) throw new SyntaxError("graph/readXml: the document ends inside markup");
    if (!skipped) yield tag(xml.slice(open, close + 1));
    at = close + (skipped ? skipped[1].length : 1);
  }
}
