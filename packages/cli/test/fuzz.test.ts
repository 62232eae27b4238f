// Bytes of any kind in every reader and the whole pipeline: never a throw, never a wrong span, time that grows with the length alone.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { toDocument } from "@entente/graph";
import { extractDocument, loadResources } from "@entente/ingest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPiece } from "../src/readers/read-piece.ts";
import { FORMATS } from "../src/sources/piece.ts";
import { generateDocument } from "./generate-documents.ts";

const RUNS = Number(process.env.ENTENTE_FUZZ_RUNS ?? 40);
const resources = loadResources({
  model: gunzipSync(readFileSync(new URL("../../ingest/model/english.bin.gz", import.meta.url))),
});

/** Openings that lead a reader deeper than noise does. */
const OPENINGS: Readonly<Record<string, string>> = {
  text: "---\ntitle: ",
  markdown: "# A\n\n[a](b) **",
  html: "<html><head><meta charset=utf-8><title>A</title></head><body><article><p>",
  record: '{"text":"',
  pdf: "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\n",
  docx: "PK\u0003\u0004",
  email: "Subject: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n",
  feed: "<rss><channel><item><title>",
};

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: "binary", maxLength: 300 }).map((text) => Buffer.from(text)),
  fc
    .array(
      fc.constantFrom(
        "<",
        ">",
        "</",
        "<p",
        "[",
        "](",
        "**",
        "---\n",
        "\n",
        '"',
        "\\u",
        "{",
        "&#",
        ";",
        "=?",
        "?=",
        "--b",
        "obj",
        "stream",
      ),
      { maxLength: 200 },
    )
    .map((parts) => Buffer.from(parts.join(""))),
);

describe("readers", () => {
  it.each(FORMATS)("%s: whatever the bytes, documents or problems", { timeout: 120_000 }, async (format) => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (noise, opened) => {
        const input = opened ? Buffer.concat([Buffer.from(OPENINGS[format]!), noise]) : noise;
        const { documents, problems } = await readPiece({ format, bytes: input }, { fields: {} });
        expect(documents.length + problems.length).toBeGreaterThan(0);
        for (const { text } of documents) expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Words of the trade in any order, with signs between: text that looks like text and is none. */
const jumble = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'Poland Ukraine Putin NATO the of and not will sent signed treaty F-16 said U.S. Mr. " ( ) , . : ; \n\n — 12 $3bn 2024'.split(
          " ",
        ),
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 120 },
  )
  .map((words) => words.join(" "));

describe("the pipeline", () => {
  it("quotes exactly what stands at the span", { timeout: 120_000 }, () => {
    const real = fc.nat(10_000).map((number) => generateDocument(number).text);
    fc.assert(
      fc.property(
        fc.oneof(jumble, real, fc.string({ unit: "binary", maxLength: 300 })),
        fc.string({ maxLength: 30 }),
        (text, title) => {
          const document = toDocument({ text: text.toWellFormed(), title: title.toWellFormed() });
          const { claims, entities } = extractDocument(document, resources, { alleged: true, weak: true });
          const known = new Set(entities.map(({ id }) => id));
          for (const { subject, object, evidence } of claims) {
            const source = evidence.field === "title" ? document.title! : document.text;
            expect(source.slice(evidence.start, evidence.end)).toBe(evidence.quote);
            expect([known.has(subject), known.has(object), subject === object]).toEqual([true, true, false]);
          }
        },
      ),
      { numRuns: RUNS * 2 },
    );
  });
});
