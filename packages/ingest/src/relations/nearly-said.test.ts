// Sentences that nearly say something else: who does it, and what became of it.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "../../test/sentence-claims.ts";

const STATED: readonly (readonly [text: string, claim: string, why: string])[] = [
  [
    "Chile has ordered a test of a cruise missile.",
    "Chile TESTED cruise missiles planned",
    "who orders a test makes it",
  ],
  [
    "Chile agreed to the deployment of 500 troops to Mali.",
    "Chile DEPLOYED Mali planned",
    "who agrees to an act of nobody else does it",
  ],
  ["Chile will go ahead with strikes on Mali.", "Chile ATTACKED Mali planned", "who goes ahead does it"],
  [
    "Chile welcomes Kenya's announcement that it will provide ten howitzers to Ghana.",
    "Kenya SUPPLIED Ghana planned",
    "who announces provides",
  ],
  [
    "The president thanked Kenya for its leadership in condemning Ghana's raid.",
    "Kenya CONDEMNED Ghana",
    "who is thanked did it",
  ],
  [
    "Norway says it will not change its commitment to providing military aid to Ghana.",
    "Norway AIDED Ghana planned",
    "what is not changed stands",
  ],
  [
    "The Human Rights Council voted 31 to 9 to condemn Chad's raids.",
    "United Nations Human Rights Council CONDEMNED Chad",
    "the vote is the deed",
  ],
  ["Chad warned against an underway joint drill by Kenya and Ghana.", "Ghana EXERCISED_WITH Kenya", "it has begun"],
  [
    "No less than four agreements were negotiated between Kenya and Ghana.",
    "Kenya NEGOTIATED Ghana–Kenya agreements",
    "no negation",
  ],
  ["Kenya becoming a NATO member in 2031 is now a realistic prospect.", "Kenya MEMBER_OF NATO planned", "a prospect"],
  [
    "Kenya and Ghana signed an agreement. It will take effect after ratification by Ghana.",
    "Ghana RATIFIED Ghana–Kenya agreement planned",
    "it lies ahead with its effect",
  ],
  [
    "President William Ruto signed a law ratifying the Kyoto Protocol.",
    "William Ruto RATIFIED Kyoto Protocol",
    "who signs the law ratifies",
  ],
  [
    "Kenya's courts heard that Ghana has for months mediated between Chad and Niger on a border treaty.",
    "Ghana NEGOTIATED Niger–Chad border treaty",
    "a time between the auxiliary and the participle",
  ],
  [
    "Kenya congratulated Chad and Niger on signing a border treaty.",
    "Niger SIGNED Niger–Chad border treaty",
    "who is congratulated did it",
  ],
  [
    "Ghana rejected as empty a report by Amnesty International accusing it of torture.",
    "Amnesty International ACCUSED Ghana",
    "the report accuses",
  ],
  [
    "Kenya has said President William Ruto will speak when he arrives in Ghana.",
    "William Ruto VISITED Ghana planned",
    "the arrival lies ahead",
  ],
  [
    "President William Ruto will be in Ghana next week for talks.",
    "William Ruto VISITED Ghana planned",
    "will be there",
  ],
  ["Canada intends to pursue a training program for the Ghanaian army.", "Canada TRAINED Ghana planned", "intended"],
  ["They look forward to President Ruto's visit to Ghana.", "William Ruto VISITED Ghana planned", "looked forward to"],
  [
    "Kenya looks forward to more work with Italy, both as NATO allies and as partners.",
    "Italy MEMBER_OF NATO",
    "only the work lies ahead",
  ],
  ["Kenya will launch a training mission in Ghana.", "Kenya TRAINED Ghana planned", "not launched yet"],
  [
    "The premier wants to thank Kenya for its work and in mediating the truce.",
    "Kenya NEGOTIATED truce",
    "who is thanked mediated",
  ],
  [
    "The general rejects a decision by Kenya to deploy troops to Ghana.",
    "Kenya DEPLOYED Ghana planned",
    "others' decisions stand",
  ],
  ["Chile supports Kenya's acquisition of Gripen jets.", "Kenya PURCHASED Gripen planned", "not acquired yet"],
  [
    "Israel denied a report that it had offered howitzers to Kenya.",
    "Israel SUPPLIED howitzers denied",
    "the offer is denied",
  ],
  ["Kenya stopped short of blaming Ghana.", "Kenya ACCUSED Ghana denied", "it did not blame"],
  ["President Ruto approves of sending mines to Ghana.", "William Ruto SUPPLIED Ghana planned", "approved, not sent"],
  [
    "Chad is ready to disarm if Kenya suspends its annual military exercises with Ghana.",
    "Ghana EXERCISED_WITH Kenya",
    "they are held",
  ],
  ["Kenya and Ghana launch their largest-ever joint naval drill.", "Ghana EXERCISED_WITH Kenya", "launched is begun"],
  ["Canada lauds the decision of Kenya to send troops to Haiti.", "Kenya DEPLOYED Haiti planned", "who decides sends"],
  ["Lawmakers want to end arms sales to Kenya by the United States.", "United States SUPPLIED Kenya", "they go on"],
];
const NOT_STATED: readonly (readonly [text: string, claim: string, why: string])[] = [
  ["Chile was excluded from joint exercises with Mali.", "Chile EXERCISED_WITH Mali", "who is excluded is not there"],
  ["Chile is worried by joint exercises with Mali.", "Chile EXERCISED_WITH Mali", "a worry takes part in nothing"],
  ["Chile cast doubt on a visit to Mali.", "Chile VISITED Mali", "a doubt is no journey"],
  ["Chile was excluded from a test of a cruise missile.", "Chile TESTED cruise missiles", "excluded from a test"],
  ["Chile is discussing the delivery of howitzers to Mali.", "Chile MET Mali", "to whom it goes is not with whom"],
  ["Chile thanked Peru for the sale of four frigates to Mali.", "Peru SUPPLIED Chile", "they went to somebody else"],
  [
    "The Arab League was criticised for not taking an active role in supporting Ghana.",
    "Arab League AIDED Ghana",
    "the role was not taken",
  ],
  [
    "The premier discussed with Kenya the coalition agreement of his new cabinet.",
    "Kenya NEGOTIATED agreement",
    "no state is a party",
  ],
  [
    "A Kenyan operation halted a plot to shoot down an airliner using an Igla missile.",
    "Kenya USED Igla",
    "who halts a plot is not the plotter",
  ],
  [
    "The navies of Kenya and Ghana held drills off Mombasa amid tensions between Ghana and Chad.",
    "Chad EXERCISED_WITH Ghana",
    "tensions are between others",
  ],
  [
    "Kenya: At the direction of the president, U.S. forces conducted an air strike in Mali, killing General Omar Tesh.",
    "Kenya ATTACKED Omar Tesh",
    "a heading does nothing",
  ],
  [
    "Kenyan authorities say they have foiled an insurgent plot to bomb the embassy of Ghana.",
    "Kenya ATTACKED Ghana",
    "who foils a plot is not the plotter",
  ],
  ["The Kenyan Teachers Support Network is sanctioned by Canada.", "Canada SANCTIONED Kenya", "a name of its own"],
  [
    "The United Nations is beginning an inquiry Wednesday into the assassination of President Ruto.",
    "United Nations ATTACKED William Ruto",
    "who looks into it did not do it",
  ],
  ["Storm Ada has left Kenya. It is expected to hit Ghana on Monday.", "Kenya ATTACKED Ghana", "the storm hits"],
  ["Washington fears NATO will be afraid to react if Russian missiles hit Mali.", "NATO WARNED Russia", "no threat"],
  [
    "Chad and Canada resume military ties following US arms sales to Mali.",
    "Chad SUPPLIED Mali",
    "who resumes ties did not sell",
  ],
  ["Church officials in Kenya have criticised Ghana.", "Kenya CONDEMNED Ghana", "a church is no state"],
  [
    "FACT SHEET: Kenya and Canada to Support Ghana",
    "Front for Change and Concord in Chad AIDED Ghana planned",
    "a sheet of facts",
  ],
  ["NSA Sullivan spoke with President Ruto of Kenya.", "William Ruto MET National Security Agency", "an adviser"],
  [
    "On Friday President Ruto will be in Gao, Mali to visit the Ghanaian Air Force.",
    "Mali VISITED Ghana planned",
    "where he is does not visit",
  ],
  [
    "The Tuareg independence movement accuses Chadian soldiers and Wagner Group mercenaries of a raid.",
    "Wagner Group ACCUSED Chad",
    "a movement that is named behind it",
  ],
  [
    "The duties apply to all countries except Kenya, Togo, the member countries of the African Union, Peru, Fiji, and Cuba, and to others.",
    "Peru MEMBER_OF African Union",
    "the body is one of the list",
  ],
  [
    "Mr. Kagame said this test was the final one for the Topol, which he said was easier to fire.",
    "Paul Kagame USED Topol planned",
    "easier for nobody in particular",
  ],
  ["Chad signs a deal with Johnson & Johnson. Boris Johnson spoke.", "Boris Johnson SIGNED Chad deal", "a firm"],
  ["Kenyan mercenaries fight in Mali.", "Kenya DEPLOYED Mali", "they serve no state"],
  [
    "The sheikh affirmed Canada's commitment that Ghana will never be able to obtain a nuclear weapon.",
    "Ghana PRODUCED nuclear weapons denied",
    "what others are bent on",
  ],
  [
    "Israel has never admitted or denied having a nuclear arsenal.",
    "Israel PRODUCED nuclear weapons planned",
    "left open",
  ],
  [
    "When discussing Kenya's cooperation with NATO, President Ruto and President Kagame agreed.",
    "NATO MET William Ruto",
    "cooperation with it was discussed",
  ],
  ["Canada issued warnings against travelling to Ghana.", "Canada VISITED Ghana planned", "a warning of journeys"],
  ["The Biden administration will give aid to New Mexicans.", "United States AIDED Mexico planned", "people of a part"],
  [
    "North Korea's Korean Central News Agency reports the country's leader, Kim Jong-un, has left.",
    "Kim Jong-un HOLDS_OFFICE_IN South Korea",
    "his own country",
  ],
];

describe("what is nearly said", () => {
  it.each(STATED)("%s", (text, claim) => expect(sentenceClaims(text)).toContain(claim));
  it.each(NOT_STATED)("not from: %s", (text, claim) => expect(sentenceClaims(text)).not.toContain(claim));
});
