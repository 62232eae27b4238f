import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../../gazetteers/load-gazetteer.ts";
import { tokenize } from "../../tokens/tokenize.ts";
import { findMentions } from "../find-mentions.ts";

const gazetteer = loadGazetteer();

function groupsIn(text: string): string[] {
  const sentences = text.split(/(?<=\.) (?=[A-Z])/).map((part, index) => ({
    index,
    headline: false,
    tokens: tokenize(part, 0, part.length),
  }));
  return findMentions({ sentences, gazetteer })
    .flat()
    .filter((mention) => mention.candidates[0]?.family === "armed-group")
    .map((mention) => `${mention.text} = ${mention.candidates[0]?.name}`);
}

/** Text, armed groups that no list has, why. */
const CASES: readonly [string, readonly string[], string][] = [
  ["The Lowland Liberation Front took a bridge.", ["Lowland Liberation Front = Lowland Liberation Front"], "a name"],
  [
    "Troops fought the Front for the Liberation of Zembia.",
    ["Front for the Liberation of Zembia = Front for the Liberation of Zembia"],
    "a tail",
  ],
  [
    "They accuse the Valley Independence Army.",
    ["Valley Independence Army = Valley Independence Army"],
    "an army of no state",
  ],
  ["Fighters of Jaysh al-Nahr left.", ["Jaysh al-Nahr = Jaysh al-Nahr"], "an Arabic name"],
  ["The Tarkos militia burned three villages.", ["Tarkos = Tarkos"], "the noun behind it"],
  ["Suspected members of the militant group Stony Hills fled.", ["Stony Hills = Stony Hills"], "the noun before it"],
  ["The Sons of Dawn, an armed group, held on.", ["Sons of Dawn = Sons of Dawn"], "an apposition"],
  [
    "The Upland Resistance Movement (URM) fled. The URM is small.",
    [
      "Upland Resistance Movement = Upland Resistance Movement",
      "URM = Upland Resistance Movement",
      "URM = Upland Resistance Movement",
    ],
    "the short form",
  ],
  ["Kurdish rebels and Islamist militants fought.", [], "a people, a creed"],
  ["Masked gunmen killed two.", [], "an adjective that opens a sentence"],
  ["The Salvation Army fed them.", [], "a charity"],
  ["The Liberal Democratic Party and the National Front lost.", [], "parties"],
  ["The Kenyan National Army paraded with the British Army.", [], "armies of states"],
];

describe("findGroups", () => {
  it.each(CASES)("%s", (text, expected) => expect(groupsIn(text)).toEqual(expected));
});
