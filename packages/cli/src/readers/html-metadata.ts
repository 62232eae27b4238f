// A parsed page in; its title, publisher, date, language and address as its own metadata states them out.
import type { DocumentInput } from "@entente/graph";
import { readDate } from "./read-date.ts";

/** The part of a DOM document that is asked. */
export interface HtmlPage {
  querySelectorAll(
    selector: string,
  ): Iterable<{ getAttribute(name: string): string | null; readonly textContent: string | null }>;
  readonly documentElement: { getAttribute(name: string): string | null };
}

const DATES = [
  "article:published_time",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "datepublished",
  "pubdate",
  "publish-date",
  "sailthru.date",
  "parsely-pub-date",
  "og:published_time",
];
const PUBLISHERS = ["og:site_name", "publisher", "dc.publisher", "application-name", "citation_journal_title"];
const TITLES = ["og:title", "twitter:title", "dc.title", "citation_title"];

/** What is not stated is absent. Only meta elements, JSON-LD, `<time>`, `<title>`, `<link rel=canonical>` are believed. */
export function htmlMetadata(page: HtmlPage): Partial<DocumentInput> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const name = (
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("itemprop")
    )?.toLowerCase();
    const content = element.getAttribute("content")?.trim();
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  const first = (names: readonly string[]): string | undefined => names.map((name) => meta.get(name)).find(Boolean);
  const linked = linkedData(page);
  const [time] = page.querySelectorAll("time[datetime]");
  const [canonical] = page.querySelectorAll('link[rel="canonical"]');
  const [title] = page.querySelectorAll("title");
  return withoutEmpty({
    uri: canonical?.getAttribute("href") ?? meta.get("og:url"),
    title: first(TITLES) ?? linked.title ?? title?.textContent?.replace(/\s+/g, " ").trim(),
    publisher: first(PUBLISHERS) ?? linked.publisher,
    published: readDate(first(DATES)) ?? readDate(linked.published) ?? readDate(time?.getAttribute("datetime")),
    language: page.documentElement?.getAttribute("lang") ?? undefined,
  });
}

interface LinkedArticle {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
}

/** The first article among the page's JSON-LD blocks (schema.org: Article, NewsArticle, ReportageNewsArticle and their like). */
function linkedData(page: HtmlPage): LinkedArticle {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const graph = (data as { "@graph"?: unknown } | null)?.["@graph"];
    for (const item of [graph ?? data].flat() as Record<string, unknown>[]) {
      if (!/Article|Report|Posting/.test(String(item?.["@type"]))) continue;
      const publisher = item.publisher as { name?: unknown } | undefined;
      return {
        title: text(item.headline),
        publisher: text(publisher?.name),
        published: text(item.datePublished),
      };
    }
  }
  return {};
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function withoutEmpty(fields: Record<string, string | undefined>): Partial<DocumentInput> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""));
}
