import { expect, test } from "vitest";
import { cite, safeLink } from "./citation.ts";

const DOCUMENT = {
  id: "doc:1",
  title: "Tanks & {treaties}",
  publisher: "Harbour Daily",
  published: "2024-07-09",
  uri: "https://harbour.example/a?b=1",
};

test.each<[string, string | null]>([
  ["https://a.example/x", "https://a.example/x"],
  ["http://a.example/", "http://a.example/"],
  ["javascript:alert(1)", null],
  ["JaVaScRiPt:alert(1)", null],
  ["data:text/html,<script>alert(1)</script>", null],
  ["file:///etc/passwd", null],
  ["/relative", null],
  ["", null],
])("of addresses only http and https are links: %s", (uri, link) => {
  expect(safeLink(uri)).toBe(link);
});

test("as text", () => {
  expect(cite(DOCUMENT, "They signed.", "text")).toBe(
    "“They signed.” (Harbour Daily, Tanks & {treaties}, 2024-07-09, https://harbour.example/a?b=1)",
  );
});

test("as BibTeX, with what TeX would take for itself escaped", () => {
  const entry = cite(DOCUMENT, "50% of it", "bibtex");
  expect(entry).toContain("title = {Tanks \\& \\{treaties\\}}");
  expect(entry).toContain("note = {50\\% of it}");
  expect(entry.startsWith("@online{doc-1,")).toBe(true);
});

test("as CSL-JSON, which parses", () => {
  const [item] = JSON.parse(cite(DOCUMENT, "They signed.", "csl"));
  expect(item).toMatchObject({
    type: "article-newspaper",
    title: DOCUMENT.title,
    issued: { "date-parts": [[2024, 7, 9]] },
    URL: DOCUMENT.uri,
  });
});

test("a document without address or date is cited by what there is", () => {
  expect(cite({ id: "doc:2", title: "", publisher: "Wire", published: "", uri: "javascript:1" }, "q", "text")).toBe(
    "“q” (Wire)",
  );
});
