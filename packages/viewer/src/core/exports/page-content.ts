// An open graph in, what a page of it carries out: columns, sentences and documents, without the documents' texts.
import type { EvidenceLine } from "@entente/graph";
import type { PageContent } from "../../page/build-page.ts";
import type { OpenSource } from "../data/read-source.ts";

/** The words around a quote stay out too: a page that is passed on republishes quotes, not articles. */
export async function pageContent(source: OpenSource): Promise<PageContent> {
  const { data } = source;
  const lines: string[] = [];
  for (let edge = 0; edge < data.edges.count; edge++) {
    for (const { key, claim } of await source.evidence(edge))
      lines.push(JSON.stringify({ edge, key, claim } satisfies EvidenceLine));
  }
  return { title: data.title, columns: await source.columns(), evidence: lines.join("\n"), documents: "" };
}
