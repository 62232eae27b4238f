// Passages of single lines, datelines, spans, and texts made to be slow.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../test/processor-time.ts";
import { segmentPassages } from "./segment-passages.ts";
import { matchDateline } from "./split-dateline.ts";

describe("datelines of agencies", () => {
  it.each<[text: string, place: string | undefined]>([
    ["Lome – President Yao left for Accra.", "Lome"],
    ["Sokodé, Togo – The army said so.", "Sokodé, Togo"],
    ["Lome, Friday - Togo will vote.", "Lome"],
    ["Lome, Aug 5 (EFE).- The president of Togo left.", "Lome"],
    ["LOME, Togo, Dec. 8, CMC – Leaders of the region met.", "LOME, Togo"],
    ["LOME, 25 JUNE 2024 (PACNEWS) — Togo voted.", "LOME"],
    ["Lome (Afrique 24) – Togo voted.", "Lome"],
    ["LOME, February 20. /TASS/. The minister left.", "LOME"],
    ["NEW LOME: Togo on Sunday delivered the boats.", "NEW LOME"],
    ["Analysis – Togo and its army", undefined],
    ["MR. YAO: Togo will not do that.", undefined],
    ["Kofi Yao – the speaker – left.", undefined],
    ["15:42 GMT - Togo votes", undefined],
  ])("%s", (text, place) => expect(matchDateline(text)?.place).toBe(place));
});

describe("datelines", () => {
  it.each([
    ["NAIROBI, Kenya (AP) — Kenya will send police.", "NAIROBI, Kenya"],
    ["NAIROBI, May 3 (Horn Wire) - Kenya will send police.", "NAIROBI"],
    ["Warsaw, 12 May — Poland will send tanks.", "Warsaw"],
    ["TOKYO — Japan protested.", "TOKYO"],
    ["Gao / Bamako — Mali protested.", "Gao / Bamako"],
    ["NAIROBI / ADDIS ABABA — Kenya protested.", "NAIROBI / ADDIS ABABA"],
    ["WASHINGTON, May 5 (Xinhua) -- The United States imposed sanctions.", "WASHINGTON"],
    ["KYIV (Reuters) - Ukraine shot down 20 drones.", "KYIV"],
    ["N'DJAMENA — Chad has torn up the accord.", "N'DJAMENA"],
    ["PORT-AU-PRINCE, Haiti — Kenyan officers landed.", "PORT-AU-PRINCE, Haiti"],
    ["Beirut — Israel struck a village.", "Beirut"],
    ["ADDIS ABABA – The African Union condemned the coup.", "ADDIS ABABA"],
    ["(Reuters) - Iran fired missiles.", ""],
    ["MOSCOW, July 8. /TASS/. Russia said no.", "MOSCOW"],
    ["On January 6–7, the two spoke by telephone.", undefined],
    ["Finally — Poland agreed.", undefined],
    ["Moscow — which denies it — called the charge absurd.", undefined],
    ["NATO members met.", undefined],
    ["The F-16 – Turkey wants 40 – is old.", undefined],
    ["Iran — Israel's enemy — fired missiles.", undefined],
  ])("%s", (text, place) => {
    expect(matchDateline(text)?.place).toBe(place);
  });

  it("parts the dateline from the paragraph", () => {
    const text = "TOKYO — Japan protested to China on Monday after a drone flew past the island.";
    expect(segmentPassages(text).map((passage) => [passage.kind, text.slice(passage.start, passage.end)])).toEqual([
      ["byline", "TOKYO —"],
      ["body", "Japan protested to China on Monday after a drone flew past the island."],
    ]);
  });
});

describe("titles", () => {
  it("does not take a first sentence for a title that was made from it", () => {
    const text = "The president of Chad has sacked the general who led the talks.\n\nNo reason was given.";
    expect(segmentPassages(text, "The president of Chad has sacked the general")[0]?.kind).toBe("body");
  });

  it("reads a text of one word, or of nothing", () => {
    expect(segmentPassages("Chad")).toHaveLength(1);
    expect(segmentPassages("")).toEqual([]);
    expect(segmentPassages(" \n\n ")).toEqual([]);
  });
});

describe("spans", () => {
  const word = fc.constantFrom(
    "Chad",
    "signed",
    "the",
    "treaty.",
    "\n",
    "\n\n",
    "3.",
    "Reply",
    "Read more:",
    "-",
    "Tags:",
    "Post a Comment",
    "—",
    "“",
    "”",
    ">",
  );
  it("come in order, do not overlap and begin and end with visible characters", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const text = words.join(" ");
        let end = 0;
        for (const passage of segmentPassages(text)) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(passage.end).toBeGreaterThan(passage.start);
          expect(text.slice(passage.start, passage.end)).toBe(text.slice(passage.start, passage.end).trim());
          end = passage.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("time grows with the length alone", () => {
  it.each([
    ["one line", "word "],
    ["one word", "a"],
    ["empty lines", "\n"],
    ["numbers", "3. "],
    ["numbered lines", "3. x\n"],
    ["commas", ", "],
    ["share buttons", "share"],
    ["digits", "1"],
    ["capitals and dashes", "A-"],
    ["blanks", " "],
    ["menu lines", "Home | World |\n"],
    ["headlines", "Poland Sends Tanks to Ukraine\n"],
    ["quotes", "“"],
    ["stops and blanks", ".   "],
    ["Read more", "x. Read more: "],
  ])(
    "%s",
    (_, unit) => {
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        return processorTime(() => segmentPassages(text), 1);
      };
      time(20_000);
      const small = time(100_000);
      const large = time(1_000_000);
      expect(large, `0.1 MB in ${small} ms`).toBeLessThan(Math.max(1500, small * 40));
    },
    120_000,
  );
});
