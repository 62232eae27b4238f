import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { toDocument } from "@entente/graph";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../pipeline.ts";
import { loadResources } from "../../resources.ts";

const model = gunzipSync(readFileSync(new URL("../../../model/english.bin.gz", import.meta.url)));
const resources = loadResources({ model });

function officesIn(text: string): string[] {
  const { links } = readDocument(toDocument({ text, published: "2024-05-06" }), resources);
  return links.offices.map(
    ({ leader, polity, former }) => `${leader.slice(7)}: ${polity.split(":")[1]}${former ? ", former" : ""}`,
  );
}

/** Text, who holds an office where, why. */
const CASES: readonly [string, readonly string[], string][] = [
  [
    "Jordan's King Abdullah met a minister in Amman. Jordan sent its greetings to President Omar Zaki and Prime Minister Adel Nabil.",
    ["abdullah-ii: JOR"],
    "a realm has no president, nor the premier beside him",
  ],
  [
    "On Monday, Secretary-General of the North Atlantic Treaty Organization (NATO), Mark Rutte, spoke.",
    ["mark-rutte: nato"],
    "a title without an article before a comma",
  ],
  [
    "It named Ada Berg as President of Chad, Bo Lund as envoy.",
    ["ada-berg-tcd: TCD"],
    "the title of the name before it",
  ],
  [
    "Kenyan President William Ruto was elected chairperson of the African Union.",
    ["william-ruto: KEN", "william-ruto: african-union"],
    "what a verb gives besides",
  ],
  [
    "Kenyan presidents Mwai Kibaki (2002-2013) and Uhuru Kenyatta (2013-2022) spoke.",
    ["mwai-kibaki: KEN", "uhuru-kenyatta: KEN"],
    "years in brackets",
  ],
  [
    "A Peruvian delegation led by the energy adviser Ana Quispe left.",
    ["ana-quispe-per: PER"],
    "who leads a delegation, with words before the title",
  ],
  [
    "Kenyan President William Ruto spoke. After talks with the Peruvian foreign minister, Ruto left.",
    ["william-ruto: KEN"],
    "a title at the end of a phrase before the clause",
  ],
  [
    "Kenyan President William Ruto spoke. Greeting the Peruvian prime minister, Ruto also praised the ties.",
    ["william-ruto: KEN"],
    "whoever is greeted",
  ],
  ["After talks with the Peruvian minister, Ana Quispe, rain fell.", ["ana-quispe-per: PER"], "a closed apposition"],
  [
    "Guests included Peru's President Ana Quispe, Vice-President Bo Lund, and Kenyan President William Ruto.",
    ["ana-quispe-per: PER", "william-ruto: KEN"],
    "a list that goes on in another state",
  ],
  ["Coalition spokesman Bo Lund told reporters in Peru that the raid was over.", [], "a coalition is no state"],
  ["According to the Amiri Diwan, the Kuwaiti emir spoke.", [], "a court is no person"],
  [
    "The president of Abkhazia, Ada Berg, met Russian minister Bo Lund.",
    ["bo-lund-rus: RUS"],
    "land that a state claims",
  ],
  ["Kharkiv governor Ada Berg thanked Poland.", ["ada-berg-ukr: UKR"], "an office of the state in its own land"],
  [
    "Peru's Minister of Transport, Highways, Ports and Civil Aviation Ana Quispe spoke.",
    ["ana-quispe-per: PER"],
    "matters in a list",
  ],
  [
    "The Kenyan minister of women, children and social development, Amina Odhiambo, spoke.",
    ["amina-odhiambo-ken: KEN"],
    "small letters",
  ],
  [
    "Minister of Environment, Water and Agriculture of Peru Ana Quispe spoke.",
    ["ana-quispe-per: PER"],
    "the state behind the matters",
  ],
  [
    "Kenya is ready. Minister of Women, Children and Tourism Amina Odhiambo spoke.",
    ["amina-odhiambo: KEN"],
    "the state before",
  ],
  ["Peru's ambassador in Nairobi, Ana Quispe, spoke.", ["ana-quispe-per: PER"], "where an envoy is"],
  ["The ambassador of Peru to Kenya, Ana Quispe, spoke.", ["ana-quispe-per: PER"], "who sends and where to"],
  [
    "Peruvian President Jose Llano recalled his ambassador to Kenya, Ana Quispe.",
    ["jose-llano-per: PER", "ana-quispe: PER"],
    "his envoy",
  ],
  ["Peru's charge d'affaires in Nairobi, Ana Quispe, spoke.", ["ana-quispe-per: PER"], "an envoy below the ambassador"],
  ["Ana Quispe, formerly Peru's finance minister, spoke.", ["ana-quispe-per: PER, former"], "formerly"],
  [
    'Kenya is ready. "We agree," said the foreign minister, Amina Odhiambo.',
    ["amina-odhiambo: KEN"],
    "the one minister it has in mind",
  ],
  ["Peru's chief of the general staff, Gen. Jose Llano, spoke.", ["jose-llano-per: PER"], "a staff before a rank"],
  ["The head of Peru's central bank, Ana Quispe, spoke.", ["ana-quispe-per: PER"], "a body of a state"],
  ["A spokesman for the Kenyan navy, Amina Odhiambo, spoke.", ["amina-odhiambo-ken: KEN"], "a force of a state"],
  [
    "Kenya's Chief of Defence Staff (CDS), General Ali Odhiambo, spoke.",
    ["ali-odhiambo-ken: KEN"],
    "letters in brackets",
  ],
  [
    "The ECOWAS chairman, Ghanaian President Kofi Boateng, spoke.",
    ["kofi-boateng-gha: GHA", "kofi-boateng-gha: economic-community-of-west-african-states"],
    "the chair of a body besides",
  ],
  [
    "Ghanaian President Kofi Boateng, who also chairs the African Union, spoke.",
    ["kofi-boateng-gha: GHA", "kofi-boateng-gha: african-union"],
    "chairs",
  ],
  [
    "The head of the paramilitary Rapid Support Forces, Ali Osman, spoke.",
    ["ali-osman: rapid-support-forces"],
    "what is said of a body",
  ],
  ["The Rapid Support Forces, led by Ali Osman, denied it.", ["ali-osman: rapid-support-forces"], "led by"],
  ["Ali Osman, who heads the Rapid Support Forces, denied it.", ["ali-osman: rapid-support-forces"], "heads"],
  ["Maria Lopes, who leads Angola's defence ministry, spoke.", ["maria-lopes-ago: AGO"], "a ministry of the state"],
  ["Jan Tomko, who heads a charity fed by Kenya's army, spoke.", [], "a body that the army feeds"],
  ["Jan Tomko, who runs a shop near Kenya's defence ministry, spoke.", [], "beside a ministry"],
  ["Mali's junta leader, Omar Diallo, spoke.", ["omar-diallo-mli: MLI"], "who leads a junta"],
  [
    "The Rapid Support Forces denied it. The leader of the group, Ali Osman, spoke.",
    ["ali-osman: rapid-support-forces"],
    "the group named before",
  ],
  [
    "Foreign ministers Ana Quispe of Peru and Amina Odhiambo of Kenya met.",
    ["ana-quispe-per: PER", "amina-odhiambo-ken: KEN"],
    "a state behind each name",
  ],
  [
    "Minister Ana Quispe (Peru) met Minister Amina Odhiambo (Kenya).",
    ["ana-quispe-per: PER", "amina-odhiambo-ken: KEN"],
    "in brackets",
  ],
  [
    "The African Union chairman, Ghanaian President Kofi Boateng and others spoke.",
    ["kofi-boateng-gha: GHA"],
    "a list of persons",
  ],
  [
    "Kenyan Adviser Amina Odhiambo, Peru's minister Dr. Ana Quispe and others met.",
    ["amina-odhiambo-ken: KEN", "ana-quispe-per: PER"],
    "the title of the next name",
  ],
  ["Kenya's Foreign Minister Silent On Reported Raids", [], "no name in a headline"],
  ["The firm, led by Tim Brown, denied it.", [], "a firm"],
  ['Kenya and Peru spoke. "We agree," said the chief executive, Tim Brown.', [], "of no state"],
];

describe("offices beside names", () => {
  it.each(CASES)("%s", (text, expected) => expect(officesIn(text)).toEqual(expected));
});
