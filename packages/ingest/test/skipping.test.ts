// Leaving sentences unparsed changes no claim: the annotated articles give the same with every sentence parsed.
import { readdirSync, readFileSync } from "node:fs";
import { toDocument } from "@entente/graph";
import { describe, expect, it } from "vitest";
import { extractDocument, readDocument } from "../src/pipeline.ts";
import { resources } from "./sentence-claims.ts";

const folder = new URL("gold/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe("unparsed sentences", () => {
  it("change no claim", () => {
    let left = 0;
    for (const file of files) {
      const { text, title, date } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as {
        text: string;
        title: string;
        date: string | null;
      };
      const document = toDocument({ text, title, published: date ?? undefined });
      const tiers = { alleged: true, weak: true, derived: true };
      expect(extractDocument(document, resources(), tiers), file).toEqual(
        extractDocument(document, resources(), { ...tiers, parseAll: true }),
      );
      left += readDocument(document, resources()).sentences.filter((sentence) => !sentence.parsed).length;
    }
    expect(left).toBeGreaterThan(20);
  }, 180_000);
});
