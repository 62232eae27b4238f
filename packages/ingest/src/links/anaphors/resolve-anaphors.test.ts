// Invented texts: what their pronouns and nominals stand for.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { toDocument } from "@entente/graph";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../pipeline.ts";
import { loadResources } from "../../resources.ts";

const resources = loadResources({
  model: gunzipSync(readFileSync(new URL("../../../model/english.bin.gz", import.meta.url))),
});

/** What the last occurrence of a word stands for, sorted. */
function meaning(text: string, word: string): string {
  const { links } = readDocument(toDocument({ text, published: "2024-05-06" }), resources);
  const at = text.lastIndexOf(word);
  const ids = links.references.filter(({ start }) => start === at).flatMap(({ entities }) => entities);
  return [...new Set(ids)].sort().join(" ");
}

/** Text, word, entities of its last occurrence, why. */
const MEANINGS: readonly [string, string, string, string][] = [
  [
    "Norway adopted a new package of sanctions against Chad for its war in Mali.",
    "its",
    "country:TCD",
    "what the sanctions answer",
  ],
  [
    "The Kestrel drone drew attention when Kenyan forces used it against rebels.",
    "it",
    "weapon:kestrel",
    "nobody uses attention",
  ],
  [
    "Swedish arms manufacturer Saab announced it will supply missiles to Kenya.",
    "it",
    "organization:saab",
    "the firm by its name",
  ],
  [
    "Kenya has mediated between Chad and Mali. It hosted talks between the two in May.",
    "two",
    "country:MLI country:TCD",
    "between whom somebody mediates",
  ],
  [
    'Kenyan President William Ruto flew to Gao. "I will also go to Chad", the President added.',
    "I ",
    "leader:william-ruto",
    "the speaker by his title",
  ],
  [
    "Chad fired rockets at Gao after Mali killed one of its commanders.",
    "its",
    "country:TCD",
    "not the attacker's own",
  ],
  ["Kenya criticised Chad's army for its raid on Togo.", "its", "country:TCD", "whose men are judged for it"],
  [
    "The European Union plans to impose sanctions on leaders of Hezbollah over its attacks in Chad.",
    "its",
    "organization:hezbollah",
    "whose men are punished for it",
  ],
  ["Kenya was criticised by Chad for its raid on Togo.", "its", "country:KEN", "the one judged, in the passive"],
  [
    "Kenyan envoy Akinyi Odhiambo will visit Chad. She will speak at a forum of Chilean minister Laura Soto. Odhiambo will then go to Togo, where she will meet its king.",
    "she",
    "leader:akinyi-odhiambo-ken",
    "the subject, whom the text has called she",
  ],
  [
    "Kenyan envoy Akinyi Odhiambo met Chilean minister Robert Pike. He said she was right.",
    "she",
    "leader:akinyi-odhiambo-ken",
    "a man's name",
  ],
  [
    "Chilean President Diego Rojas met Danish minister Mette Holm. She told him that Peru and Norway must act. They will meet again.",
    "They",
    "leader:diego-rojas-chl leader:mette-holm-dnk",
    "who met, not those spoken of",
  ],
  ["Kenya sends drones to Chad for its war in Mali.", "its", "country:TCD", "the war of whoever is helped"],
  ["Kenya struck Chad in its war on Mali.", "its", "country:KEN", "the war of whoever strikes"],
  ["Kenyan soldiers arrived in Chad. They will train the police.", "They", "country:KEN", "people of one state"],
  ["Peruvian officials said they had warned Chile.", "they", "country:PER", "people of one state, one sentence"],
  ["Hamas militants fired rockets. They also used drones.", "They", "organization:hamas", "people of one group"],
  [
    "The ministers of Chile, Peru and Fiji met in Lima. They condemned Chad.",
    "They",
    "country:CHL country:FJI country:PER",
    "people of several states",
  ],
  [
    "Kenya called on Chad and Sudan to stop. Peru urged them to talk.",
    "them",
    "country:SDN country:TCD",
    "a list as object",
  ],
  [
    "Kenyan soldiers met villagers in Chad. Farmers complained. They left.",
    "They",
    "",
    "the nearest plural is nobody known",
  ],
  ["Kenyan police freed nine Dutch tourists before they left.", "they", "", "another plural stands nearer"],
  ["Retired Chilean officials spoke. They blamed Peru.", "They", "", "act for no state"],
  ["Peru sold drones to Chad and Mali. Kenya used them.", "them", "", "what is used is no state"],
  [
    "Jordan has accused Iran of theft. The kingdom shot down three drones, and its king warned Fiji.",
    "its",
    "country:JOR",
    "the subject",
  ],
  ["Chad warned Kenya. Its neighbour accused it of theft.", "it", "country:TCD", "owner of a noun that is known"],
  ["Mali's ally, Russia, will deliver ten Mi-8 helicopters to it.", "it", "country:MLI", "whose ally another is"],
  ["Mali is at war. Its ally Russia delivered Mi-8 helicopters to it.", "it", "country:MLI", "its ally, named"],
  [
    "The Arab League readmitted Syria. The body had suspended it in 2011.",
    "it",
    "country:SYR",
    "members are suspended too",
  ],
  ["President William Ruto sent a letter to Chad warning it.", "it", "country:TCD", "who is addressed can answer"],
  ["The Finnish mediator said Kenya had left. Both sides wait.", "sides", "", "who mediates is no side"],
  ["China warned Kenya over its sale of tanks to Taiwan.", "its", "country:KEN", "who is warned sells them"],
  ["Kenya tabled a motion. It condemns Chad.", "It", "", "the motion"],
  ["Kenya accuses Chad of having robbed it.", "it", "country:KEN", "who is accused robbed"],
  [
    "Kenya bombed Hamas. The state accuses Chad of arming it.",
    "it",
    "organization:hamas",
    "nobody complains of being armed",
  ],
  ["Chad drafted an accord with Peru. Under it, Peru will train police.", "it", "treaty#0", "the agreement"],
  [
    "Rwanda denies it. Experts accuse the country of arming rebels.",
    "country",
    "country:RWA",
    "an act follows, no name",
  ],
  ["Iran threatened Cyprus if it opens its ports.", "it", "country:CYP", "who is threatened"],
  ["Iran will lift its ban if it wins.", "it", "country:IRN", "nobody is threatened"],
  ["Japan signed a pact with Peru, making it clear that ships will sail.", "it", "", "stands for the clause"],
  ["President William Ruto will leave Chad if it asks him.", "it", "country:TCD", "a person is no it"],
  ["Chad spoke. The object was shot down because it fell.", "it", "", "another subject"],
  ["Kenya shelled Chad. It is the first time.", "It", "", "stands for what happened"],
  ["Kenya left. It is a member of the African Union.", "It", "country:KEN", "what a state can be"],
  [
    "Peru bought 52 Caesar howitzers. Twelve of them were donated to Chad.",
    "them",
    "weapon:caesar",
    "what is counted and sent",
  ],
  [
    "Iran showed the Tarvo missile. It fired two of the missiles at Iraq.",
    "missiles",
    "weapon:missiles weapon:tarvo",
    "a name beside its noun",
  ],
];

describe("resolveAnaphors", () => {
  it.each(MEANINGS)("%s | %s", (text, word, expected, why) => expect(meaning(text, word), why).toBe(expected));
});
