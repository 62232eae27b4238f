// A claim's quote and its document in, the citation in three forms out.
import type { DocumentOutline } from "../worker/requests.ts";

export type CitationForm = "text" | "bibtex" | "csl";

/** Text as one would type it, a BibTeX entry, or a CSL-JSON item. */
export function cite(document: DocumentOutline, quote: string, form: CitationForm): string {
  if (form === "bibtex") return toBibtex(document, quote);
  if (form === "csl") return JSON.stringify([toCsl(document, quote)], null, 2);
  const origin = [document.publisher, document.title, document.published].filter((part) => part !== "").join(", ");
  return `“${quote}” (${[origin, safeLink(document.uri) ?? ""].filter((part) => part !== "").join(", ")})`;
}

/** http and https alone; whatever else a document calls its address is not a link. */
export function safeLink(uri: string): string | null {
  try {
    const { protocol, href } = new URL(uri);
    return protocol === "http:" || protocol === "https:" ? href : null;
  } catch {
    return null;
  }
}

const braced = (text: string): string => text.replaceAll("\\", "\\textbackslash ").replace(/[{}%&$#_]/g, "\\$&");

function toBibtex(document: DocumentOutline, quote: string): string {
  const fields: [string, string][] = [
    ["title", braced(document.title)],
    ["organization", braced(document.publisher)],
    ["date", document.published],
    ["year", document.published.slice(0, 4)],
    ["url", safeLink(document.uri) ?? ""],
    ["note", braced(quote)],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}}`);
  return `@online{${document.id.replace(/\W+/g, "-")},\n${lines.join(",\n")}\n}`;
}

function toCsl(document: DocumentOutline, quote: string): Record<string, unknown> {
  const link = safeLink(document.uri);
  return {
    id: document.id,
    type: "article-newspaper",
    ...(document.title && { title: document.title }),
    ...(document.publisher && { "container-title": document.publisher }),
    ...(document.published && { issued: { "date-parts": [document.published.split("-").map(Number)] } }),
    ...(link && { URL: link }),
    note: quote,
  };
}
