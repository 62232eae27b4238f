import { describe, expect, it } from "vitest";
import { entityId, kindOfId } from "./entity-id.ts";
import { slugOf } from "./slug.ts";

const SLUGS: readonly [string, string, string][] = [
  ["Donald Tusk", "donald-tusk", "spaces"],
  ["Radosław Sikorski", "radoslaw-sikorski", "ł has no decomposition"],
  ["Recep Tayyip Erdoğan", "recep-tayyip-erdogan", "breve"],
  ["Binali Yıldırım", "binali-yildirim", "dotless i"],
  ["İsmet İnönü", "ismet-inonu", "dotted capital I leaves a combining dot when lowered"],
  ["Jens Stoltenbergø", "jens-stoltenbergo", "ø"],
  ["Võ Nguyên Giáp — Đà Nẵng", "vo-nguyen-giap-da-nang", "đ and stacked marks"],
  ["Strauß", "strauss", "ß"],
  ["Ægir", "aegir", "æ"],
  ["Côte d’Ivoire", "cote-divoire", "apostrophes join"],
  ["F-16 Fighting Falcon", "f-16-fighting-falcon", "hyphens stay"],
  ["  S-400  ", "s-400", "edges are trimmed"],
  ["ﬁghter", "fighter", "ligature"],
  ["Zelen\u00ADsky", "zelensky", "soft hyphen"],
  ["Путин", "путин", "other scripts keep their letters"],
];

describe("slugOf", () => {
  it.each(SLUGS)("%s -> %s (%s)", (name, slug) => expect(slugOf(name)).toBe(slug));
});

describe("entityId", () => {
  it("keeps a country's code in capitals", () => expect(entityId("Country", "pol")).toBe("country:POL"));
  it("says its kind back", () => expect(kindOfId(entityId("WeaponSystem", "MiG-29"))).toBe("WeaponSystem"));
  it("knows no kind for a foreign prefix", () => expect(kindOfId("planet:mars")).toBeUndefined());
  it("refuses a name without a letter or digit", () =>
    expect(() => entityId("Leader", "–")).toThrow(/graph\/entityId/));
});
