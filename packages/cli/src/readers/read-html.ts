// A web page in, the document of its main content out.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decodeText } from "./decode-text.ts";
import { type HtmlPage, htmlMetadata } from "./html-metadata.ts";
import { type HtmlNode, htmlDepth, htmlText } from "./html-text.ts";
import { oneDocument, type Reading, type ReadOptions } from "./reading.ts";

/** Elements of a page; a long read has some thousands. More is no article, and choosing among them takes long. */
const MAX_ELEMENTS = 100_000;

/** Pages nest some dozens deep. Readability's time grows with the square of it. */
const MAX_DEPTH = 500;

/** The main content as Readability finds it, else the text of the whole body. */
export function readHtml(bytes: Uint8Array, options: ReadOptions): Reading {
  const html = decodeHtml(bytes);
  const elements = html.split("<").length;
  if (elements > 2 * MAX_ELEMENTS) {
    const reason = `the page has more than ${MAX_ELEMENTS} elements`;
    return { documents: [], problems: [{ kind: "too-large", reason }] };
  }
  const { document } = parseHTML(html);
  const fields = htmlMetadata(document as unknown as HtmlPage);
  const whole = (document.body ?? document.documentElement) as unknown as HtmlNode;
  const fallback = (): string => htmlText(whole);
  // Readability changes the page: what short pages hold in all is taken before.
  const before = elements < 50 ? fallback() : "";
  const deep = htmlDepth(whole) > MAX_DEPTH;
  const article = deep ? null : new Readability<HtmlNode>(document, { serializer: asNode }).parse();
  const text = article?.content ? htmlText(article.content) : before || fallback();
  const title = fields.title ?? article?.title ?? undefined;
  return oneDocument({ ...fields, ...(options.uri ? { uri: options.uri } : {}), title, text });
}

const asNode = (node: unknown): HtmlNode => node as HtmlNode;

/** The encoding that a meta element names counts where the bytes are not UTF-8. A bare fragment gets a body. */
function decodeHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  const html = named ? decodeNamed(bytes, named.toLowerCase()) : decodeText(bytes);
  return /<(?:html|body|head)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

function decodeNamed(bytes: Uint8Array, name: string): string {
  if (/^(?:utf-?8|us-ascii|ascii|iso-8859-1|latin1|windows-1252|cp1252)$/.test(name)) return decodeText(bytes);
  try {
    return decodeText(Buffer.from(new TextDecoder(name).decode(bytes)));
  } catch {
    return decodeText(bytes);
  }
}
