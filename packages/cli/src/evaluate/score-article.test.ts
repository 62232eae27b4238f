// What counts as right, wrong and missed, on an article of our own.
import type { Claim, Entity } from "@entente/graph";
import { describe, expect, it } from "vitest";
import { liesWithin, nameKey, samePerson, wordsOf } from "./compare-names.ts";
import type { GoldArticle } from "./gold.ts";
import { scoreArticle } from "./score-article.ts";

const TEXT = "Prime Minister Ana Soto of Peru signed a pact with Chile.\nPeru may send patrol boats to Chile.";
const ARTICLE: GoldArticle = {
  id: "a",
  text: TEXT,
  nodes: [
    { type: "Country", name: "Peru", iso: "PER" },
    { type: "Country", name: "Chile", iso: "CHL" },
    { type: "Leader", name: "Ana Soto" },
    { type: "Treaty", name: "Chile–Peru pact", parties: ["PER", "CHL"] },
    { type: "WeaponSystem", name: "patrol boats", optional: true },
  ],
  facts: [
    { s: ["Ana Soto", "Peru"], r: "SIGNED", o: ["Chile–Peru pact"], status: "actual", evidence: "signed a pact" },
    { s: ["Peru"], r: "SUPPLIED", o: ["Chile"], status: "planned", evidence: "may send" },
    { s: ["Peru"], r: "SUPPLIED", o: ["patrol boats"], status: "planned", evidence: "may send", optional: true },
    { s: ["Chile"], r: "MET", o: ["Peru"], status: "actual", evidence: "with Chile" },
  ],
};

const entity = (id: string, kind: Entity["kind"], name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  name,
  aliases: [],
  ...more,
});
const ENTITIES = [
  entity("country:PER", "Country", "Peru", { iso3: "PER" }),
  entity("country:CHL", "Country", "Chile", { iso3: "CHL" }),
  entity("leader:ana-soto", "Leader", "Soto"),
  entity("treaty:x", "Treaty", "pact", { parties: ["country:CHL", "country:PER"] }),
  entity("weapon:patrol-boat", "WeaponSystem", "patrol boat"),
];

const claim = (
  subject: string,
  relation: Claim["relation"],
  object: string,
  status: Claim["status"] = "actual",
  start = 0,
): Claim => ({
  id: `claim:${subject}${relation}${object}${status}`,
  subject,
  relation,
  object,
  status,
  basis: "reported",
  evidence: { document: "doc:a", start, end: start + 10, quote: TEXT.slice(start, start + 10) },
  rule: "r",
  confidence: 0.9,
  reasons: [],
});

const score = (...claims: Claim[]): string => {
  const { judged, found, missed } = scoreArticle(ARTICLE, ENTITIES, claims);
  const right = judged.filter((each) => each.right).length;
  return `right ${right} wrong ${judged.length - right} found ${found.length} missed ${missed.length}`;
};

describe("scoreArticle", () => {
  it.each([
    ["nothing found", [], "right 0 wrong 0 found 0 missed 3"],
    [
      "a leader and the state: one fact, counted once",
      [claim("leader:ana-soto", "SIGNED", "treaty:x"), claim("country:PER", "SIGNED", "treaty:x")],
      "right 1 wrong 0 found 1 missed 2",
    ],
    ["the wrong status", [claim("country:PER", "SUPPLIED", "country:CHL")], "right 0 wrong 1 found 0 missed 3"],
    [
      "an optional fact is neither required nor punished",
      [claim("country:PER", "SUPPLIED", "weapon:patrol-boat", "planned")],
      "right 0 wrong 0 found 0 missed 3",
    ],
    [
      "a symmetric relation, turned round",
      [claim("country:PER", "MET", "country:CHL")],
      "right 1 wrong 0 found 1 missed 2",
    ],
    ["what nobody says", [claim("country:CHL", "ATTACKED", "country:PER")], "right 0 wrong 1 found 0 missed 3"],
  ])("%s", (_case, claims, expected) => expect(score(...claims)).toBe(expected));

  it("says which status would have been right, and whether the quote is in the right paragraph", () => {
    const wrong = scoreArticle(ARTICLE, ENTITIES, [claim("country:PER", "SUPPLIED", "country:CHL")]).judged;
    expect(wrong).toMatchObject([{ right: false, wanted: "planned" }]);
    const place = (start: number): unknown =>
      scoreArticle(ARTICLE, ENTITIES, [claim("country:PER", "SIGNED", "treaty:x", "actual", start)]).judged[0]
        ?.overlaps;
    expect([place(0), place(TEXT.indexOf("\n") + 2)]).toEqual([true, false]);
  });

  it("counts a second entity for one node as wrong, optional nodes not at all", () => {
    const { nodes } = scoreArticle(
      ARTICLE,
      [
        ...ENTITIES,
        entity("leader:soto", "Leader", "Ana Soto"),
        entity("country:BOL", "Country", "Bolivia", { iso3: "BOL" }),
      ],
      [],
    );
    expect(nodes).toEqual({ right: 4, wrong: 2, found: 4, missed: 0 });
  });
});

describe("compare-names", () => {
  it.each([
    ["MiG-29", "mig 29"],
    ["Łukasz Đặng’s", "lukasz dang"],
    ["U.S.", "us"],
    ["glide bombs", "glide bomb"],
    ["AIM120", "aim 120"],
  ])("%s reads as %s", (name, key) => expect(nameKey(name)).toBe(key));

  it.each([
    ["Tusk", "Donald Tusk", true],
    ["D. Tusk", "Donald Tusk", true],
    ["Zelensky", "Zelenskyy", true],
    ["Michel Aoun", "Michael Aoun", true],
    ["Jean Aoun", "Michel Aoun", false],
  ])("%s and %s: %s", (a, b, same) => expect(samePerson(wordsOf(a), wordsOf(b))).toBe(same));

  it.each([
    ["Leopard", "Leopard tank", true],
    ["S-400", "S-400 Triumf", false],
    ["S-300", "S-400 Triumf", false],
    ["aircraft missile", "anti aircraft missile", false],
    ["Patriot", "Patriot air defence missile battery", false],
  ])("%s within %s: %s", (a, b, within) => expect(liesWithin(wordsOf(a), wordsOf(b))).toBe(within));
});
