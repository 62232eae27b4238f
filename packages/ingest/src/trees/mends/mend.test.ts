import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { tokenize } from "../../tokens/tokenize.ts";
import { parseClauses } from "../around/parse-clauses.ts";
import { loadModel } from "../model.ts";
import type { Tree } from "../tree.ts";

const model = loadModel(gunzipSync(readFileSync(new URL("../../../model/english.bin.gz", import.meta.url))));
const parse = (text: string): Tree =>
  parseClauses(
    model,
    tokenize(text, 0, text.length).map((token) => ({ form: token.text })),
  );

/** Dependent, label, head ("" for the root). */
const arcs: readonly (readonly [text: string, dependent: string, label: string, head: string])[] = [
  ["Togo blamed Chad, which has troops in Gao, and Mali for backing the rebels.", "Mali", "conj", "Chad"],
  ["Chad refuted allegations by Mali.", "Mali", "nmod", "allegations"],
  ["Chad will help both Mali, which borders Niger, and Togo.", "Togo", "conj", "Mali"],
  ["Chad will help both Mali, which borders Niger, and Togo.", "Mali", "obj", "help"],
  ["Chad sent in troops on Monday.", "troops", "obj", "sent"],
  ["Friday's Chadian statement called on Mali to withdraw.", "statement", "nsubj", "called"],
  ["Chad said that a US-Israeli raid struck Gao.", "Israeli", "conj", "US"],
  ["Chad's Deby, Mali's Keita hold talks", "Keita", "conj", "Deby"],
  ["Chad's Deby, Mali's Keita hold talks", "Deby", "nsubj", "hold"],
  ["Chad thanked Mali for the quick relief it sent in May.", "sent", "acl:relcl", "relief"],
  ["Chad sold it to Mali and Niger; Togo accused Mali of fraud.", "Togo", "nsubj", "accused"],
  ["Chad sold it to Mali and Niger; Togo accused Mali of fraud.", "accused", "parataxis", "sold"],
  ["Chad paid for it with oil: it trained militias and lent Mali money.", "trained", "parataxis", "paid"],
  ["Diallo said that Chad will send an additional $9 million in relief to Mali.", "$", "obj", "send"],
  ["Chad has roughly 5,500 soldiers there.", "has", "root", ""],
  ["The first state to sign the pact was Chad.", "Chad", "nsubj", "state"],
  ["The only state to send troops to Mali was Chad, which did so in May.", "state", "root", ""],
  ["Diallo visited Chad in March and Mali in May.", "Mali", "conj", "Chad"],
  ["Diallo held talks with Chad on Monday and Mali on Tuesday.", "Mali", "conj", "Chad"],
  ["Togo accused Chad of arming rebels and Mali of hiding them.", "Mali", "nsubj", "hiding"],
  ["Greeting the Chadian prime minister, Diallo also praised the ties.", "Diallo", "nsubj", "praised"],
  ["Saab bagged an order worth 6.6 billion crowns from Chad for two frigates.", "order", "obj", "bagged"],
  ["Chad stationed missiles in Mali.", "missiles", "obj", "stationed"],
  ["Kenya's president spoke in a video condemning Chad.", "condemning", "acl", "video"],
  ["Diallo visits Chad for the first time in ten years to meet Keita.", "meet", "advcl", "visits"],
  ["Diplomats from Chad, Mali and Togo, who brokered the truce, were praised.", "brokered", "acl:relcl", "Diplomats"],
  ["The tanks replace the M-84s which Zagreb is transferring to Kyiv.", "transferring", "acl:relcl", "M-84s"],
  ["The rebels have been armed by Chad for years with ballistic missiles.", "missiles", "obl", "armed"],
  ["Chad has put in an order for ten jets.", "in", "compound:prt", "put"],
  ["Chad has roughly 5,500 soldiers there.", "Chad", "nsubj", "has"],
  ["Chad currently maintains more than 900 police officers in Mali.", "officers", "obj", "maintains"],
  ["Chadian soldiers are no longer in Mali.", "soldiers", "nsubj", "Mali"],
  ["Chad launched dozens of cruise missiles at a town in northern Mali overnight.", "Mali", "nmod", "town"],
  ["Chad used mortars in an attack on a town in Mali.", "Mali", "nmod", "town"],
  ["Rebels carried out an attack on Chadian forces using rockets.", "using", "advcl", "carried"],
  ["Rebels shelled Chadian territory hours later.", "territory", "obj", "shelled"],
  ["Chad tested an Abba missile days before the talks.", "missile", "obj", "tested"],
  ["Chad Sends Troops to Mali", "Chad", "nsubj", "Sends"],
  ["The rebels claim they downed a jet.", "they", "nsubj", "downed"],
  ["Chadian forces shell Gao using heavy mortars.", "Gao", "obj", "shell"],
  ["Togo says that Chad has jets near Gao and warns Mali to leave.", "warns", "conj", "says"],
  ["Chad and Mali launched air raids on each other.", "each", "nmod", "raids"],
  ["The row ended in Chad asking Mali to leave.", "Chad", "nsubj", "asking"],
  ["The row led to Chad accusing Mali of theft.", "accusing", "ccomp", "led"],
  ["When Chad bombed a camp near Gao and Niger shelled a town, Mali protested.", "Niger", "nsubj", "shelled"],
  ["Togo, which Chad has often threatened, accused Mali of fraud.", "Togo", "nsubj", "accused"],
  ["The premier, a friend of Chad, had flown to Gao.", "premier", "nsubj", "flown"],
  ["The truce signed by Mali and Chad brought peacekeepers to Niger.", "brought", "root", ""],
  ["For months Chad, along with Niger, has been mediating a truce.", "Chad", "nsubj", "mediating"],
  ["The truce was announced following talks with Chad.", "talks", "obl", "announced"],
  ["The truce signed by Mali and Chad brought peacekeepers to Niger.", "truce", "nsubj", "brought"],
  [
    "Diallo thanked Chad, Mali and Togo, all of which condemned the raid, and calls on Niger to leave.",
    "condemned",
    "acl:relcl",
    "Chad",
  ],
  ["Chad sent ten men from its force in the north to Mali.", "Mali", "obl", "sent"],
  ["They work under a statement of intent signed in Gao, Mali, on Monday by Togo.", "signed", "acl", "statement"],
  ["Chadian arms maker Kengas delivered six tanks to Mali.", "Kengas", "nsubj", "delivered"],
  ["Chad took delivery of six tanks bought from Mali.", "bought", "acl", "tanks"],
  ["Chad got for free six tanks from Mali.", "tanks", "obj", "got"],
  ["Chad bought for 2 million euros six tanks from Mali.", "tanks", "obj", "bought"],
  ["The Chadian sanctions target, among others, Diallo.", "Diallo", "obj", "target"],
  ["Chad bought six UAVs from Mali.", "UAVs", "obj", "bought"],
  ["They welcome the pact signed in Accra by Chad and Mali.", "Chad", "obl:agent", "signed"],
  ["At the invitation of Keita, Diallo is paying a visit to Chad.", "paying", "root", ""],
  ["He died in a raid in Gao by Chad and Niger.", "Niger", "conj", "Chad"],
  ["Mali bought jets from Chad and tanks from Niger.", "tanks", "conj", "jets"],
  ["Chad, whose air force already flew an older version, bought four.", "Chad", "nsubj", "bought"],
  ["Chad's jets, the minister told parliament, bombed three camps.", "jets", "nsubj", "bombed"],
  ["Chad's jets, the minister told parliament, bombed three camps.", "told", "parataxis", "bombed"],
  ["Diallo, who is in Chad for talks on Mali, said so.", "Chad", "acl:relcl", "Diallo"],
  [
    "Chad welcomed a truce between the two countries and the withdrawal of the rebels that seized Gao.",
    "seized",
    "acl:relcl",
    "rebels",
  ],
  ["Diallo held talks with Keita, who has arrived in Chad.", "arrived", "acl:relcl", "Keita"],
  ["Forty-seven parties have condemned Chad's step.", "condemned", "root", ""],
  ["Chad, he told them, plans to send troops.", "Chad", "nsubj", "plans"],
  ["Chad took 12 of the 118 carriers it ordered from Mali in May.", "ordered", "acl:relcl", "carriers"],
  ["The plan is opposed by Togo and Niger, while being backed by Mali.", "backed", "advcl", "opposed"],
  ["Chadian Islamist militant group Uqba threaten more attacks in Mali.", "Chadian", "amod", "group"],
  ["Chad will pay for howitzers, which Mali is to deliver next year.", "deliver", "acl:relcl", "howitzers"],
  ["The deal was signed during a visit by Diallo to Chad.", "by", "case", "Diallo"],
  ["Chad called on both to show restraint.", "both", "obl", "called"],
  ["Chad's 96th Assault Brigade downed a drone over Gao.", "Chad", "nmod:poss", "Brigade"],
  ["Chad may join the exercise Savanna with Canadian, Belizean and American forces in May.", "with", "case", "forces"],
  ["Chad is exercising off Togo.", "off", "case", "Togo"],
  ["Chad's army, which has 900 policemen in Mali, drilled with Nigerien marines in Gao.", "army", "nsubj", "drilled"],
  ["Chad threatened to station Mistral missiles near Gao.", "station", "xcomp", "threatened"],
  ["Chadian gunners down a third drone this year.", "gunners", "nsubj", "down"],
  ["Chad launched two drones, made by Niger, at Malian towns.", "towns", "obl", "launched"],
  ["Nine states, among them Chad and Mali, condemned it.", "Chad", "nmod", "states"],
  ["Diallo and Keita signed in Gao a treaty establishing a naval force.", "treaty", "obj", "signed"],
  ["The chancellor of Chad and the presidents of Mali, Niger and Togo assembled in Gao.", "assembled", "root", ""],
  ["Ships seen off Gao.", "Ships", "root", ""],
  ["Iran-backed rebels attacked Mali on Monday.", "rebels", "nsubj", "attacked"],
  ["Iran-backed rebels attacked Mali on Monday.", "Iran", "obl", "backed"],
  ["The government of Chad and the Desert Front signed a truce.", "Front", "conj", "government"],
  ["Chad, Mali sign a truce.", "Mali", "conj", "Chad"],
  ["Chad denied having sent jets to Mali.", "sent", "xcomp", "denied"],
  ["Mali ratified it over the protests of Chad, which signed it.", "signed", "acl:relcl", "Chad"],
  ["After 1961 Chad supplied Mali with tanks, bought its sugar and trained its officers.", "Mali", "obj", "supplied"],
  ["Envoys from more than 20 West African and Gulf states met in Chad.", "states", "nmod", "Envoys"],
  ["Malian military aid to Chad totals $3 billion a year.", "Chad", "nmod", "aid"],
  ["Malian military aid to Chad totals $3 billion a year.", "totals", "root", ""],
  ["The downing of a Togolese drone by Chad's Gepard guns was filmed.", "drone", "nmod", "downing"],
  ["A Chadian operation halted a plot to shoot down an airliner.", "shoot", "acl", "plot"],
  ["Deng, on the other hand, has so far refused to sell them.", "Deng", "nsubj", "refused"],
  ["Chad and Mali, both of which signed in 1996, have not ratified it.", "ratified", "root", ""],
  ["A Chadian-Malian-Nigerien drill ended on Sunday.", "Malian", "conj", "Chadian"],
  ["A Chadian-Malian-Nigerien drill ended on Sunday.", "Chadian", "amod", "drill"],
  ["Chad ordered ten more from Mali in 2022.", "Mali", "obl", "ordered"],
  ["Mali took delivery of the Gao, the first of two frigates ordered from Chad, in April.", "first", "appos", "Gao"],
  ["Nigeria, Chad ink anti-piracy pact", "ink", "root", ""],
  ["Nigeria, Chad ink anti-piracy pact", "pact", "obj", "ink"],
  ["Deby, Keita to host Diallo for talks", "Keita", "conj", "Deby"],
  ["Togo, Mali and Chad, whose troops remain in Gao, did not attend.", "Togo", "nsubj", "attend"],
  ["The union, whose president, Deby, flew to Gao in May, agreed.", "president", "nsubj", "flew"],
  ["Deby, whose government the union has condemned, left.", "government", "obj", "condemned"],
  ["Chad and Togo meanwhile hosted Malian jets.", "hosted", "root", ""],
  ["Chad will host him and Deby at a parade.", "Deby", "conj", "him"],
  ["Chad said a ship had come, and called on Mali to leave.", "called", "conj", "said"],
  ["Chad accused Mali of funding and arming the rebels.", "arming", "conj", "funding"],
  ["Chad has six boats, three of which Mali delivered in 1996.", "three", "obj", "delivered"],
  ["Chad awaits two ships that Mali promised it in 2020.", "that", "obj", "promised"],
  ["Chadian troops crossed into Mali in May and took up positions in Gao.", "crossed", "root", ""],
  ["U.N. sanctions monitors have accused Mali of arming the rebels.", "accused", "root", ""],
  ["U.N. sanctions monitors have accused Mali of arming the rebels.", "monitors", "nsubj", "accused"],
  ["Ahead of talks with Mali, Deby called for calm.", "talks", "obl", "called"],
  ["Chad freed six men before talks with Mali.", "talks", "obl", "freed"],
  ["Deby, on a three-day trip to Mali, was to meet Keita on Monday.", "meet", "root", ""],
  ["Chad will host both in Gao.", "both", "obj", "host"],
  ["Chad signed both the pact and the treaty.", "both", "cc", "pact"],
  ["Mali, to which the state has sent troops, said so.", "sent", "acl:relcl", "Mali"],
  ["China warned that whoever plays the Chad card would pay, and urged Mali to leave.", "urged", "conj", "warned"],
  ["Lawyers say that Chad has broken the truce, and on Monday urged Mali to act.", "urged", "conj", "say"],
  ["Chad said that Mali had left the valley and was calm, and Niger urged it to stay.", "urged", "conj", "left"],
  ["Chad went before the Security Council to warn Mali against the raid.", "Council", "obl", "went"],
  ["Talks at the palace between the two and Keita lasted an hour.", "two", "nmod", "Talks"],
  ["Chad has agreed to supply Mali with jets, local media reported; Gao declined to comment.", "jets", "obl", "supply"],
  ["The president accused Chad of buying votes, something that it denies.", "votes", "obj", "buying"],
  ["Chad and Mali, also members of the union, have left.", "members", "appos", "Chad"],
  ["In May, on the margins of a fair in Gao, officials from Chad signed for six jets.", "officials", "nsubj", "signed"],
  ["In May some 900 soldiers, joined by Malians and Chadians, trained side by side in Gao.", "trained", "root", ""],
  ["Chad's pact with Mali, signed at Gao a year earlier, awaits ratification.", "signed", "acl", "pact"],
  ["Diallo praised the pact which the two sides signed in Gao.", "signed", "acl:relcl", "pact"],
  ["Chad put its name to a pact with Mali.", "pact", "obj", "put"],
  ["Diallo, who will receive Deby in Gao, called on the two sides to talk.", "called", "root", ""],
  ["The jets that Chad is to replace were sold to Gao by Mali.", "sold", "root", ""],
  ["Chad will deliver the first six early next year.", "six", "obj", "deliver"],
  ["Mali trains its pilots in Chad, which sold it 72 jets in 2007.", "sold", "acl:relcl", "Chad"],
  [
    "Mali relies on Chad, which has sold it Su-35s and is said to have agreed to deliver Su-57s.",
    "Su-35s",
    "obj",
    "sold",
  ],
  ['President Ruto called his colleague, Kagame, a "shameless thief".', "thief", "xcomp", "called"],
  ["Chad made clear Gao would respond if attacked.", "Gao", "nsubj", "respond"],
  ["They said Chad was right to attack Niger.", "attack", "xcomp", "right"],
  ["The minister noted a plan of Chad to bomb Niger.", "bomb", "acl", "plan"],
  ["Chad, Niger issue sharp rebuke against Mali", "Chad", "nsubj", "issue"],
];

test.each(arcs)("%s — %s is %s of %s", (text, dependent, label, head) => {
  const tree = parse(text);
  const found = tree.forms.flatMap((form, i) =>
    form === dependent ? [`${tree.labels[i]} ${tree.forms[tree.heads[i] as number] ?? ""}`] : [],
  );
  expect(found).toContain(`${label} ${head}`);
});

/** In each of these a mender hangs a word below what hung on it. */
const LOOPED = [
  "Chad has launched nearly 20 missile strikes against Taliban and al-Qaida-linked militant strongholds in Gao.",
  "The agency says that the navy damaged one of its depots, despite having shared coordinates with Mali.",
  "Several are hurt when fighters attack a hotel in Gao frequented by Malian politicians.",
  "Chad orders airstrikes against claimed Guards and Mali-linked groups in Niger after a rocket attack.",
];

test("every tree has one root and no cycle", () => {
  for (const text of [...arcs.map(([text]) => text), ...LOOPED]) {
    const tree = parse(text);
    expect([...tree.heads].filter((head) => head < 0)).toHaveLength(1);
    for (let word = 0; word < tree.heads.length; word++) {
      let at = word;
      for (let steps = 0; steps <= tree.heads.length && at >= 0; steps++) at = tree.heads[at] as number;
      expect(at).toBe(-1);
    }
  }
});
