// Scraped pages in every layout: the article and nothing else of the page is read.
import { describe, expect, it } from "vitest";
import { CLEAN_TEXTS } from "../../test/pages/clean-texts.ts";
import { readMarkedPage } from "../../test/pages/read-marked-page.ts";
import { SCRAPED_PAGES } from "../../test/pages/scraped-pages.ts";
import { segmentPassages } from "./segment-passages.ts";

describe.each([
  ["scraped pages", SCRAPED_PAGES],
  ["clean texts", CLEAN_TEXTS],
])("%s", (_, pages) => {
  it.each(pages.map((page) => [page.name, page] as const))("%s", (_name, page) => {
    const { text, lines } = readMarkedPage(page.page);
    const passages = segmentPassages(text, page.title);
    const kindAt = (at: number): string =>
      passages.find((passage) => passage.start <= at && at < passage.end)?.kind ?? "none";
    const found = lines.map((line) => `${kindAt(line.at + line.text.length - 1)}| ${line.text}`);
    expect(found).toEqual(lines.map((line) => `${line.kind}| ${line.text}`));
  });
});
