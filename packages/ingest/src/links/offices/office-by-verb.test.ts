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
    ({ leader, office, polity, former, prospective }) =>
      `${leader.slice(7)}: ${office} of ${polity.split(":")[1]}${former ? ", former" : ""}${prospective ? ", ahead" : ""}`,
  );
}

/** Text, offices, why. */
const CASES: readonly [string, readonly string[], string][] = [
  [
    "Peruvian Minister Maria Lopez assumed the post of chairwoman of the African Union.",
    ["maria-lopez-per: minister of PER", "maria-lopez-per: chairwoman of african-union"],
    "a post assumed besides",
  ],
  [
    "He was appointed by President William Ruto to serve as the Kenyan ambassador to Peru.",
    ["william-ruto: president of KEN"],
    "who appoints does not serve",
  ],
  [
    "In Malawi, Grace Phiri is elected president.",
    ["grace-phiri-mwi: president of MWI"],
    "elected; the state stands before",
  ],
  ["Ana Petrova was sworn in as Bulgarian prime minister.", ["ana-petrova-bgr: prime minister of BGR"], "sworn in"],
  [
    "Maria Lopez resigns as foreign minister of Peru.",
    ["maria-lopez-per: foreign minister of PER, former"],
    "an office left",
  ],
  [
    "Kofi Boateng succeeds Ama Owusu as defence minister of Ghana.",
    ["kofi-boateng-gha: defence minister of GHA"],
    "succession",
  ],
  [
    "Togo names Afi Lawson its first ambassador to the United Nations.",
    ["afi-lawson: ambassador of TGO"],
    "the giver's state",
  ],
  [
    "Eva Lind, sworn in as Finland's defence minister on Monday, spoke.",
    ["eva-lind-fin: defence minister of FIN"],
    "between commas",
  ],
  [
    "Eva Lind, newly appointed prime minister of Finland, spoke.",
    ["eva-lind-fin: prime minister of FIN"],
    "an adverb before the participle",
  ],
  ["Eva Lind, appointed by the president of Finland to study floods, spoke.", [], "who appoints her holds it"],
  ["Eva Lind, named in a lawsuit against the minister of Finland, spoke.", [], "named in something"],
  ["Jan Novak will be sworn in as president of Slovakia.", ["jan-novak-svk: president of SVK, ahead"], "ahead"],
  [
    "The former Kenyan minister Ali Odhiambo spoke.",
    ["ali-odhiambo-ken: minister of KEN, former"],
    "former before the state",
  ],
  [
    "Kenyan Foreign Minister Ali Odhiambo and Defence Minister Jane Mutua spoke.",
    ["ali-odhiambo-ken: foreign minister of KEN", "jane-mutua-ken: defence minister of KEN"],
    "one state for two titles",
  ],
  [
    "Kenyan Minister for Foreign Affairs Ali Odhiambo spoke.",
    ["ali-odhiambo-ken: minister for foreign affairs of KEN"],
    "for",
  ],
  [
    "Norway's outgoing prime minister, Kari Holm, spoke.",
    ["kari-holm-nor: prime minister of NOR"],
    "what is said of the holder is no part of the office",
  ],
  ["Togolese PM Kofi Boateng spoke.", ["kofi-boateng-tgo: prime minister of TGO"], "short for a title"],
  ["At 6 pm Kofi Boateng of Togo spoke.", [], "the time of day"],
  [
    "Kenyan President Ali Odhiambo came with his defence minister, Jane Mutua.",
    ["ali-odhiambo-ken: president of KEN", "jane-mutua: defence minister of KEN"],
    "his minister serves the same state",
  ],
  [
    "Troops left Gabon and Togo, where General Kofi Boateng rules.",
    ["kofi-boateng-tgo: general of TGO"],
    "the land of the clause",
  ],
  [
    "Ghana and Togo met. Togo hit back. Foreign ministry spokeswoman Afi Lawson said no.",
    ["afi-lawson: spokeswoman of TGO"],
    "the state that the sentence before is about",
  ],
  ["Jan Novak, chairman of a Slovak steel maker, spoke.", [], "a firm of that nation"],
  ["Jan Novak, leader of a rebel group in eastern Chad, was killed.", [], "a group that lies in a state"],
  [
    "Bosnian Serb Prime Minister Jan Novak resigned in protest at Serbia.",
    ["jan-novak-bih: prime minister of BIH"],
    "not of Serbia",
  ],
  ["Jan Novak, the outspoken head of Ireland's Catholic hierarchy, spoke.", [], "a church in a state"],
  [
    "Secretary of the Security Council Ali Odhiambo spoke in Kenya. Kenya is ready.",
    ["ali-odhiambo: secretary of KEN"],
    "a council of the state's own",
  ],
  ["Tim Brown is named chief executive of Acme.", [], "a firm"],
  ["The chess federation's Example Society president Tim Brown met Kenyan players.", [], "an unknown body's title"],
];

describe("offices by verbs and titles", () => {
  it.each(CASES)("%s", (text, expected) => expect(officesIn(text)).toEqual(expected));
});
