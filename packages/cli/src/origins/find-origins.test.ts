// Which texts are one report, and that order has no say.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOrigins, type Signed } from "./find-origins.ts";
import { signText } from "./sign-text.ts";

const STORY = `The defence ministers of Chile and Peru met in Arica on Tuesday and agreed to hold a joint naval exercise in the spring.
Officials of both countries said that two frigates, a submarine and several patrol boats would take part in the drill, which will last
for nine days off the coast between the two ports. It is the first exercise of that size since the border ruling of the court.`;
const OTHER = `Canada signed a contract for eighty armoured vehicles with a company in Ontario on Friday, after a long dispute over the price.
The minister of procurement said that the first of them would be delivered within two years and that the work would be shared among
factories in three provinces, while the opposition called the deal too expensive and asked for a review by the auditor general.`;

const sign = (sha256: string, text: string): Signed => ({ sha256, signature: signText(text)! });

describe("findOrigins", () => {
  it.each([
    ["a reprint with another agency line", `BUENOS AIRES (Wire) - ${STORY} (Reporting by staff)`, true],
    ["a copy in capitals with other spaces", STORY.toUpperCase().replace(/ /g, "  "), true],
    ["another story", OTHER, false],
    ["a story that quotes a sentence of it", `${OTHER} ${STORY.split(". ")[0]}.`, false],
  ])("%s", (_case, text, copy) => {
    expect([...findOrigins([sign("a", STORY), sign("b", text)])]).toEqual(copy ? [["b", "a"]] : []);
  });

  it("has no signature for a few words", () => expect(signText("Peru met Chile in Lima.")).toBeUndefined());

  it("gives the least hash of a group, in any order and however often", () => {
    const documents = [
      sign("d", STORY),
      sign("b", `${STORY} More follows.`),
      sign("c", `Update: ${STORY}`),
      sign("a", OTHER),
    ];
    const expected = [
      ["c", "b"],
      ["d", "b"],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...documents, ...documents], { minLength: 8 }), (shuffled) => {
        expect([...findOrigins(shuffled)].sort()).toEqual(expected);
      }),
    );
  });
});
