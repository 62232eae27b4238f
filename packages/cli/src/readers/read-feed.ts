// An RSS or Atom feed in, one document for each of its entries out.
import type { DocumentInput } from "@entente/graph";
import { XMLParser } from "fast-xml-parser";
import { parseHTML } from "linkedom";
import { decodeText } from "./decode-text.ts";
import { type HtmlNode, htmlText } from "./html-text.ts";
import { readDate } from "./read-date.ts";
import type { Reading } from "./reading.ts";

type Xml = Readonly<Record<string, unknown>>;

/** RSS 2.0 items, RSS 1.0 items and Atom entries, with their full content where the feed has it. */
export function readFeed(bytes: Uint8Array): Reading {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    processEntities: true,
    htmlEntities: true,
  });
  const root = parser.parse(decodeText(bytes)) as Xml;
  const rdf = object(root["rdf:RDF"]);
  const channel = object(object(root.rss).channel ?? rdf.channel ?? root.feed);
  const items = list(channel.item ?? rdf.item ?? channel.entry);
  if (items.length === 0) {
    return { documents: [], problems: [{ kind: "format", reason: "it is XML, but no RSS or Atom feed with entries" }] };
  }
  const publisher = words(channel.title);
  return { documents: items.map((item) => entryDocument(object(item), publisher)), problems: [] };
}

function entryDocument(item: Xml, publisher: string | undefined): DocumentInput {
  const content = item["content:encoded"] ?? item.content ?? item.description ?? item.summary;
  const markup = words(content) ?? "";
  return {
    uri: address(item),
    title: words(item.title),
    publisher,
    published: readDate(words(item.pubDate ?? item.published ?? item.updated ?? item["dc:date"])),
    text: /<[a-z!/]/i.test(markup) ? markupText(markup) : markup,
  };
}

const markupText = (html: string): string =>
  htmlText(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body as unknown as HtmlNode);

function address(item: Xml): string | undefined {
  const links = list(item.link);
  const alternate = links.find((link) => (object(link)["@_rel"] ?? "alternate") === "alternate") ?? links[0];
  const href = object(alternate)["@_href"];
  return typeof href === "string" ? href : (words(alternate) ?? words(item.guid) ?? words(item.id));
}

/** The text of an element, with or without attributes. */
function words(value: unknown): string | undefined {
  const text = typeof value === "object" && value !== null ? (value as Xml)["#text"] : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}

const object = (value: unknown): Xml => (typeof value === "object" && value !== null ? (value as Xml) : {});
const list = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
