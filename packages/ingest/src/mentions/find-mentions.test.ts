import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth } from "../../test/processor-time.ts";
import type { DocumentFrame } from "../documents/frame.ts";
import { loadGazetteer } from "../gazetteers/load-gazetteer.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { findMentions } from "./find-mentions.ts";
import { joinMentions } from "./join-mentions.ts";
import type { Mention } from "./mention.ts";

const gazetteer = loadGazetteer();

function mentionsIn(text: string, published = "2024-05-06"): Mention[] {
  const tokens = tokenize(text, 0, text.length);
  return findMentions({ sentences: [{ index: 0, headline: false, tokens }], gazetteer, frame: { published } })[0] ?? [];
}

const show = (text: string): string[] =>
  mentionsIn(text).map((mention) => `${mention.text} = ${mention.candidates[0]?.entity} ${mention.form}`);

/** Text, mentions expected in order, why. */
const MUST: readonly [string, readonly string[], string][] = [
  [
    "Presidents Ruto and Kagame spoke to Presidents Macron and Western envoys.",
    [
      "Ruto = leader:william-ruto surname",
      "Kagame = leader:paul-kagame surname",
      "Macron = leader:emmanuel-macron surname",
    ],
    "surnames behind a plural title",
  ],
  [
    "Marshal Tomasi 'Rocket' Waqalevu spoke.",
    ["Tomasi 'Rocket' Waqalevu = leader:tomasi-waqalevu name"],
    "a nickname between single marks",
  ],
  [
    "Kenya and the U.S. met Britons.",
    ["Kenya = country:KEN name", "U.S. = country:USA abbreviation", "Britons = country:GBR people"],
    "names, abbreviations, people",
  ],
  [
    "The Kremlin told Downing Street.",
    ["Kremlin = country:RUS metonym", "Downing Street = country:GBR metonym"],
    "seats of government",
  ],
  ["Chile's Defence Ministry denied it.", ["Chile's Defence Ministry = country:CHL metonym"], "a ministry by pattern"],
  [
    "the Ministry of Foreign Affairs of Peru",
    ["Ministry of Foreign Affairs of Peru = country:PER metonym"],
    "a ministry with of",
  ],
  [
    "Kenyan President William Ruto flew.",
    ["Kenyan = country:KEN demonym", "William Ruto = leader:william-ruto name"],
    "a listed leader",
  ],
  [
    "Fijian Trade Minister Tomasi Waqalevu spoke.",
    ["Fijian = country:FJI demonym", "Tomasi Waqalevu = leader:tomasi-waqalevu name"],
    "a minister whom no list knows",
  ],
  [
    "Ana Belmonte, Chile's envoy to Iraq, left.",
    ["Ana Belmonte = leader:ana-belmonte name", "Chile = country:CHL name", "Iraq = country:IRQ name"],
    "an envoy by apposition",
  ],
  [
    "Oman fired a Zq-77 missile.",
    ["Oman = country:OMN name", "Zq-77 = weapon:zq-77 designator", "missile = weapon:missiles generic"],
    "an unknown designator",
  ],
  [
    "It sent F-16s and cruise missiles.",
    ["F-16s = weapon:f-16 designator", "cruise missiles = weapon:cruise-missiles class"],
    "a plural designator, a class",
  ],
  ["Peru joined New START.", ["Peru = country:PER name", "New START = treaty:new-start name"], "a listed treaty"],
  [
    "They signed a bilateral security agreement.",
    ["bilateral security agreement = treaty#bilateral-security-agreement described"],
    "a described treaty",
  ],
  [
    "They praised the Meridian Treaty and a dozen deals.",
    ["Meridian Treaty = treaty#meridian-treaty name", "deals = treaty#deals described"],
    "a treaty by its own name, and counted deals",
  ],
  [
    "Under Secretary for Eurasian and Alpine Affairs Ann Lee flew.",
    ["Ann Lee = leader:ann-lee name"],
    "a name behind a long portfolio",
  ],
  [
    "Minister of Energy of the Republic of Peru Ann Lee flew.",
    ["Republic of Peru = country:PER name", "Ann Lee = leader:ann-lee name"],
    "a name behind portfolio and state",
  ],
  ["She signed the National Security Memorandum.", [], "an order to one's own offices"],
  ["USS Harrow sank a boat.", ["USS Harrow = country:USA metonym"], "a warship acts for its navy"],
  [
    "The Nigerian National Security Council met.",
    ["Nigerian National Security Council = country:NGA metonym"],
    "an organ goes with the state before it",
  ],
];

/** Text, words that are no mention, why. */
const MUST_NOT: readonly [string, RegExp, string][] = [
  ["In march they eat turkey off china.", /./, "small letters"],
  ["Fans cheered Michael Jordan at home.", /Jordan/, "a person called Jordan"],
  ["He moved to Paris Street in town.", /Paris/, "a street"],
  ["The Washington Post wrote it.", /Washington/, "a newspaper"],
  ["Ships cross the South China Sea.", /China/, "a sea"],
  ["Tell us who it is.", /us|who/i, "words that are abbreviations in capitals"],
  ["They had to deal with rain.", /deal/, "a verb"],
  ["She drove a Reaper brand mower.", /Reaper/, "a system's name without arms near it"],
  ["It cost US$3 million.", /US/, "money"],
  ["He landed at Jomo Kenyatta International Airport.", /Kenyatta/, "a building"],
];

describe("findMentions", () => {
  it.each(MUST)("%s", (text, expected, why) => expect(show(text), why).toEqual(expected));
  it.each(MUST_NOT)("%s has no %s", (text, pattern, why) =>
    expect(
      mentionsIn(text)
        .map((mention) => mention.text)
        .filter((word) => pattern.test(word)),
      why,
    ).toEqual([]),
  );
  it("takes a surname for the person named in another sentence", () => {
    const texts = ["Ms. Waqalevu left.", "Fijian Trade Minister Tomasi Waqalevu spoke."];
    const sentences = texts.map((text, index) => ({ index, headline: false, tokens: tokenize(text, 0, text.length) }));
    const found = findMentions({ sentences, gazetteer });
    expect(found[0]?.map((mention) => mention.candidates[0]?.entity)).toEqual(["leader:tomasi-waqalevu"]);
  });
  it.each([
    ["Macron flew to Chad.", "leader:emmanuel-macron"],
    ["Jane Macron spoke. Macron flew to Chad.", undefined],
    ["Ali flew to Chad.", undefined],
  ])("takes a bare surname for who leads a state at the date: %s", (text, leader) => {
    const sentences = text
      .split(/(?<=\.) /)
      .map((each, index) => ({ index, headline: false, tokens: tokenize(each, 0, each.length) }));
    const found = findMentions({ sentences, gazetteer, frame: { published: "2025-05-14" } as DocumentFrame });
    expect(found.at(-1)?.find(({ kind }) => kind === "Leader")?.candidates[0]?.entity).toBe(leader);
  });
  it("finds mentions in order, without overlap, whatever the text", () => {
    const words = [
      "President",
      "Kenya",
      "'s",
      "F-16",
      "of",
      "the",
      "deal",
      "-",
      ",",
      "John",
      "Jordan",
      "minister",
      "security",
      "$",
      "U.S.",
      "Zelensky",
      "and",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const text = parts.join(" ");
        const found = mentionsIn(text);
        for (let i = 0; i < found.length; i++) {
          const mention = found[i] as Mention;
          expect(text.slice(mention.start, mention.end).length).toBe(mention.end - mention.start);
          if (i > 0) expect(mention.first).toBeGreaterThanOrEqual((found[i - 1] as Mention).last);
        }
      }),
      { numRuns: 200 },
    );
  });
  it("takes time in proportion to a hostile text", () => {
    const unit = "President Mohammed bin Salman of the Republic of Kenya and ";
    expect(growth((count) => mentionsIn(unit.repeat(count)), 200)).toBeLessThan(3);
  });
});

describe("joinMentions", () => {
  const join = (text: string): string[] =>
    joinMentions(tokenize(text, 0, text.length), mentionsIn(text)).map((word) => `${word.text}/${word.form}`);
  it("makes a name one word", () =>
    expect(join("William Ruto left.")).toEqual(["William Ruto/Ruto", "left/left", "./."]));
  it("keeps common nouns apart", () => expect(join("cruise missiles")).toEqual(["cruise/cruise", "missiles/missiles"]));
  it("covers every token once", () => {
    const text = readFileSync(new URL("./find-mentions.ts", import.meta.url), "utf8").slice(0, 2000);
    const tokens = tokenize(text, 0, text.length);
    const words = joinMentions(tokens, mentionsIn(text));
    expect(words.map((word) => word.first)).toEqual([0, ...words.slice(0, -1).map((word) => word.last)]);
    expect(words.at(-1)?.last).toBe(tokens.length);
  });
});
