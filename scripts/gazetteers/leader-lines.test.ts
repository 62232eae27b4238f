// Rows of offices: which of them are one person.
import { expect, it } from "vitest";
import { leaderLines, type OfficeRow } from "./leader-lines.ts";

const row = (person: string, more: Partial<OfficeRow>): OfficeRow => ({
  person,
  office: "head-of-government",
  from: "2001-01",
  to: "2005-01",
  ...more,
});
/** Name, item and offices of each line. */
const people = (rows: OfficeRow[]): string[] =>
  leaderLines(rows).map((line) => [1, 4, 5].map((field) => line.split("\t")[field]).join(" "));

it("takes a premier and the later head of a body for one person, and names the body", () => {
  const head = row("Ada Berg", {
    office: "international-official",
    title: "Secretary General of NATO",
    from: "2009-01",
    to: "2012-01",
  });
  expect(people([row("Ada Berg", { iso3: "NOR", wikidata: "Q1" }), head])).toEqual([
    "Ada Berg Q1 :io:2009-01:2012-01:nato;NOR:hg:2001-01:2005-01",
  ]);
});

it("keeps two persons of one name whom two items tell apart", () => {
  expect(
    people([row("Ada Berg", { iso3: "NOR", wikidata: "Q1" }), row("Ada Berg", { iso3: "SWE", wikidata: "Q2" })]),
  ).toEqual(["Ada Berg Q1 NOR:hg:2001-01:2005-01", "Ada Berg Q2 SWE:hg:2001-01:2005-01"]);
});

it("takes a name seen once in another state's list for a guest in it", () => {
  const guest: OfficeRow = {
    person: "Ada Berg",
    iso3: "ITA",
    office: "foreign-minister",
    first_seen: "2003-02",
    last_seen: "2003-02",
  };
  expect(people([row("Ada Berg", { iso3: "NOR", wikidata: "Q1" }), guest])).toEqual([
    "Ada Berg Q1 NOR:hg:2001-01:2005-01",
  ]);
});

it("leaves out who rules land that the state claims", () => {
  expect(people([row("Ada Berg", { iso3: "GEO", territory: "Abkhazia", wikidata: "Q1" })])).toEqual([]);
});

it("takes a monarch called by the realm and by the house for one person", () => {
  const reign: Partial<OfficeRow> = { iso3: "NOR", office: "head-of-state", from: "2001-01-05" };
  expect(people([row("Ada of Norway", { ...reign, wikidata: "Q1" }), row("Ada Berg Dahl", reign)])).toEqual([
    "Ada of Norway Q1 NOR:hs:2001-01:2005-01",
  ]);
});
