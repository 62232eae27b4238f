// The annotated articles of this folder, for tests that need real lengths and layouts: annotations left out.
import { readdirSync, readFileSync } from "node:fs";
import { type SourceDocument, toDocument } from "@entente/graph";

const folder = new URL("gold/", import.meta.url);

/** Every article as a document, by the name of its file. */
export const readArticles = (): { name: string; document: SourceDocument }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const { text, title, date } = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as {
        text: string;
        title: string;
        date: string | null;
      };
      return { name, document: toDocument({ text, title, published: date ?? undefined }) };
    });
