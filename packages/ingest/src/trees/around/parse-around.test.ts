// Titles hang under their names, further names of a list on its first, and the sentence is parsed as if they were not there.
import { toDocument } from "@entente/graph";
import { expect, test } from "vitest";
import { resources } from "../../../test/sentence-claims.ts";
import { readDocument } from "../../pipeline.ts";

function treeOf(text: string) {
  const { tree, words } = readDocument(toDocument({ text, published: "2024-05-06" }), resources()).sentences[0]!;
  return words.map(({ text: word }, i) => `${word} ${tree.labels[i]} ${words[tree.heads[i] ?? -1]?.text ?? "root"}`);
}

/** Arcs that must be there: word, label, head. */
const ARCS: readonly (readonly [text: string, ...arcs: string[]])[] = [
  [
    "Kenyan Cabinet Secretary for Defence Soipan Tuya met with Chadian Army Chief General Idriss Déby today in Nairobi.",
    "Soipan Tuya nsubj met",
    "Idriss Déby obl met",
    "Secretary compound Soipan Tuya",
    "Defence nmod Secretary",
    "for case Defence",
  ],
  [
    "Togolese Deputy Prime Minister and Minister of Foreign Affairs Robert Dussey arrived in Accra.",
    "Robert Dussey nsubj arrived",
  ],
  [
    "They received President of the Republic of Chad Idriss Déby at the airport.",
    "Idriss Déby obj received",
    "President compound Idriss Déby",
    "Republic of Chad nmod President",
  ],
  ["5 May – Togo: Presidents Ruto and Kagame met in Lomé.", "5 obl met", "Kagame conj Ruto"],
  ["10.30 President Ruto receives the Prime Minister of Togo.", "Ruto nsubj receives", "10.30 obl receives"],
  [
    "Behind closed doors, the Minister of Foreign Affairs, Ambassador Robert Dussey, said so.",
    "Robert Dussey nsubj said",
    "Minister compound Robert Dussey",
  ],
  [
    "Ruto met with the KFOR Commander, Major General Özkan Ulutaş, and Chad's envoy in Pristina.",
    "Özkan Ulutaş obl met",
    "Commander compound Özkan Ulutaş",
  ],
  ["Togo received, at the palace in Lomé, the envoys of Chad.", "envoys obj received", "palace obl received"],
  ["Togo signed, at the request of Chad, a pact with Mali.", "pact obj signed"],
  ["The hostages were freed, on the orders of the king, the army said.", "hostages nsubj:pass freed"],
  [
    "Togo barred the envoy from entering its ports for not condemning the raid.",
    "entering advcl barred",
    "condemning advcl barred",
  ],
  ["The envoy said the general would be forced to resign, accusing him of fraud.", "accusing advcl said"],
  ["The envoy said he would resign, accusing them of fraud.", "accusing advcl resign"],
  ["Togo cancelled talks in protest at raids.", "protest obl cancelled", "raids nmod protest"],
  ["Togo condemned in the strongest terms the raid.", "raid obj condemned", "terms obl condemned"],
  [
    "On 5 May, commencing at 3:05 p.m. (local time) for about 30 minutes, Robert Dussey, Minister for Foreign Affairs of Togo, who is in Nairobi, met William Ruto, President of Kenya.",
    "Robert Dussey nsubj met",
    "Minister appos Robert Dussey",
    "William Ruto obj met",
    "President appos William Ruto",
  ],
  [
    "William Ruto, president of Kenya, and Robert Dussey, foreign minister of Togo, met.",
    "William Ruto nsubj met",
    "minister appos Robert Dussey",
  ],
  ["In Nairobi President William Ruto hosted the envoys.", "William Ruto nsubj hosted", "Nairobi obl hosted"],
  ["The envoys thanked His Excellency President William Ruto.", "William Ruto obj thanked"],
  [
    "Envoys of Chad, the United Kingdom, Togo, and Mali met President William Ruto, Prime Minister Robert Dussey and King Felipe on Monday.",
    "Chad nmod Envoys",
    "United Kingdom conj Chad",
    "the det United Kingdom",
    "Mali conj Chad",
    "and cc Mali",
    "Robert Dussey conj William Ruto",
    "Prime amod Minister",
  ],
  ["They flew from Nairobi, Kenya, and Lomé, Togo, to Accra.", "Nairobi obl flew"],
  ["Chadian, Togolese and Malian troops left.", "troops nsubj left", "Malian conj Chadian"],
  ["The United States, Chad and Togo pledge more aid.", "United States nsubj pledge"],
  ["Chadian troops Friday raided the home of an envoy.", "troops nsubj raided", "Friday obl raided", "home obj raided"],
  ["Kenya spoke on Tuesday, 4 May 2021, by phone with Togo.", "Tuesday obl spoke", "4 appos Tuesday", "with case Togo"],
  [
    "He met President Idriss Déby of Chad and Prime Minister Robert Dussey of Togo in Accra.",
    "Robert Dussey conj Idriss Déby",
    "Chad nmod Idriss Déby",
    "Togo nmod Robert Dussey",
  ],
  ["Kenya thanked its partners, including Chad, Togo and Mali, for it.", "Chad nmod partners", "Togo conj Chad"],
  [
    "They met Director General of the International Atomic Energy Agency (IAEA) Rafael Grossi.",
    "General flat Director",
  ],
  ["Its president and Foreign Minister Robert Dussey spoke.", "Robert Dussey conj president"],
  [
    "Chad has bought jets from Togo, the army said on Monday after talks in Mali.",
    "bought root root",
    "said parataxis bought",
    "Mali nmod talks",
  ],
  ["Togo, officials in Accra said, has bought two patrol boats.", "Togo nsubj bought", "said parataxis bought"],
  ["Chad has bought jets, according to the embassy in Togo.", "bought root root", "embassy obl bought"],
  ["On arrival, the minister said on Monday that Chad would buy jets.", "said root root"],
  ["In May, jets of Chad bombed Togo.", "jets nsubj bombed", "May obl bombed"],
  ["Chad, meanwhile, has bought jets.", "Chad nsubj bought"],
  ["Togo signed a contract worth some $91 million with Chad.", "worth amod contract", "Chad nmod contract"],
  [
    "Togo calls on Chad, where polls are due next year, to withdraw its troops.",
    "withdraw xcomp calls",
    "due acl:relcl Chad",
  ],
  ["The president of Chad, who visited Mali in May, condemned the raid.", "visited acl:relcl president"],
  ["Kenya (pictured) accuses Chad of theft.", "Kenya nsubj accuses"],
  ["Togo, a close ally of Chad, is ready to join.", "ally appos Togo", "Togo nsubj ready"],
  ["Togo – its largest neighbour – urges Chad to sign.", "Togo nsubj urges"],
  ["Togo thanked Chad, citing old ties, for lifting the ban.", "citing advcl thanked", "lifting advcl thanked"],
  ["Togo, in a note to Chad, called on Mali to sign.", "note obl called", "sign xcomp called"],
  ["While many had hoped for a pact, Togo warns Chad.", "Togo nsubj warns", "hoped advcl warns"],
  ["After talks in Chad, Togo and Mali signed a pact.", "Togo nsubj signed", "talks obl signed"],
  ["On Thursday, the envoys of Chad, Togo and Mali met.", "envoys nsubj met", "Togo conj Chad"],
  ["Togo and its old rival, Chad, met in Mali and signed a pact, by which they end the war.", "Togo nsubj met"],
  ["Togo visited the island nation of Chad.", "Chad obj visited"],
  ["He arrived in the oil-rich kingdom of Mali on Monday.", "Mali obl arrived", "in case Mali"],
  ["Envoys, including several from Chad, have signed it.", "Envoys nsubj signed"],
  ["He said that, after talks with Mali, Chad signed a pact.", "Chad nsubj signed", "talks obl signed"],
  ["The African Union (AU) met the envoys of Togo.", "African Union nsubj met"],
  ["Togo answered swiftly, in concert with Mali, to the raids.", "raids obl answered"],
];

test.each(ARCS)("%s", (text, ...arcs) => expect(treeOf(text)).toEqual(expect.arrayContaining(arcs)));
