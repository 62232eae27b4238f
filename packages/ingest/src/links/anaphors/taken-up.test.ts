// What neighbours, pairs and owners named by a noun or pronoun take up, seen in the claims that they make.
import { expect, test } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const CASES: readonly (readonly [text: string, expected: readonly string[], why: string])[] = [
  [
    "The Security Council adopted Resolution 2714 on Friday. Resolution 2714 calls on Chad to leave.",
    ["United Nations Security Council URGED Chad"],
    "a resolution speaks for whoever adopted it",
  ],
  [
    "The African Union passed a resolution on Friday. The resolution, drafted by Kenya, condemns Chad.",
    ["African Union CONDEMNED Chad"],
    "not for whoever drafted it",
  ],
  ["The Security Council adopted Resolution 2714 on Friday. Resolution 2660 condemned Chad.", [], "another resolution"],
  [
    "Chad rejected Kenya's claim that it armed Boko Haram.",
    ["Chad SUPPLIED Boko Haram denied", "Kenya ACCUSED Chad"],
    "said of who rejects it",
  ],
  [
    "Chad left ECOWAS, a regional bloc that had urged it to hold elections.",
    [
      "Chad MEMBER_OF Economic Community of West African States denied",
      "Economic Community of West African States URGED Chad",
    ],
    "what a body is said to be acts for it",
  ],
  ["The Security Council did not adopt the resolution. The resolution condemned Chad.", [], "it was not adopted"],
  [
    "Chad's navy is small. Ugandan President Yoweri Museveni ordered the military to bomb Mali.",
    ["Uganda ATTACKED Mali planned"],
    "whoever gives orders to an army gives them to the own",
  ],
  [
    "The Security Council discussed Mali. Kenya urged council members to lift the embargo.",
    ["Kenya URGED United Nations Security Council"],
    "the members of the one council named",
  ],
  [
    "Kenyan President William Ruto spoke. During the talks with Chad's President Mahamat Idriss Déby, the sides signed a visa agreement.",
    ["Chad SIGNED Kenya–Chad visa agreement", "Kenya SIGNED Kenya–Chad visa agreement"],
    "the partner of the opening phrase and whom the text is about",
  ],
  [
    "Kenyan President William Ruto met Ugandan President Yoweri Museveni. During the talks with Chad's President Mahamat Idriss Déby, views were exchanged.",
    ["Mahamat Déby Itno MET William Ruto"],
    "whoever met those before",
  ],
  [
    "North Korea praised South Korea. Officials from the two Koreas met in Oslo.",
    ["South Korea MET North Korea"],
    "one word for two states",
  ],
  [
    "Kenya, Chad and Peru praised Togo. The three junta-led states condemned Mali.",
    ["Chad CONDEMNED Mali", "Kenya CONDEMNED Mali", "Peru CONDEMNED Mali"],
    "a compound between number and noun",
  ],
  [
    "President William Ruto and President Yoweri Museveni praised trade after a meeting between the two leaders.",
    ["William Ruto MET Yoweri Museveni"],
    "the subjects met",
  ],
  [
    "Nigeria spoke to France. Africa's most populous nation ordered six Rafale jets.",
    ["Nigeria PURCHASED Rafale"],
    "the one state of the region of which something can be the foremost",
  ],
  [
    "Norway thanked Sweden and Finland. Leaders met at a summit in Madrid. Chad will invite the two Nordic nations to join the African Union.",
    ["Sweden MEMBER_OF African Union planned", "Finland MEMBER_OF African Union planned"],
    "a region that is named narrows whom a number takes up",
  ],
  [
    "Peru praised the work of Togo. Peru also thanked Ghana, which accuses its eastern neighbour of fraud.",
    ["Ghana ACCUSED Togo"],
    "the antecedent of the relative clause owns the neighbour; only Togo lies beside it",
  ],
  [
    "Chile and Ukraine spoke of trade. Chile mentioned Chile again, since Russia invaded its neighbour.",
    ["Russia ATTACKED Ukraine"],
    "of those named the one that lies beside it",
  ],
  [
    "Kenya's troops left Chad, where France now trains the army.",
    ["France TRAINED Chad"],
    "the army of the land where the clause is set",
  ],
  [
    "Kenya deplored the flow of rockets that Chad is providing to Sudan for its war in Niger.",
    ["Sudan ATTACKED Niger"],
    "who is given arms for a war wages it",
  ],
  [
    "Kenya wants better armour since al-Shabaab killed 12 of its soldiers.",
    ["al-Shabaab ATTACKED Kenya"],
    "nobody kills the own soldiers",
  ],
  [
    "President William Ruto raised the matter with President Yoweri Museveni when the two met in Kampala.",
    ["William Ruto MET Yoweri Museveni"],
    "two who are arguments of one clause",
  ],
  [
    "Mali accused France on Monday. The junta urged the former colonial power to leave.",
    ["Mali URGED France"],
    "few states were colonial powers",
  ],
  [
    "Solomon Islands signed a pact with China. Chinese police officers train its force in Honiara.",
    ["China TRAINED Solomon Islands"],
    "what is the officers' would be their force",
  ],
  ["Kenya said a Chadian patrol ship rammed one of its boats.", ["Chad ATTACKED Kenya"], "nobody rams the own boats"],
  [
    "Iran's consulate in Erbil denied it. In January Iran fired ballistic missiles at the city.",
    ["Iran ATTACKED Iraq"],
    "the city named last",
  ],
  [
    "Chad bought jets, prompting Niger to reinforce its garrison in Chad.",
    ["Niger DEPLOYED Chad"],
    "whoever is prompted owns it",
  ],
  [
    "Indian Foreign Minister S Jaishankar spoke first. His deputy accused Chad of lying.",
    ["India ACCUSED Chad"],
    "an official of somebody in office acts for the state",
  ],
  [
    "Chile accused Peru of a raid. Peru denied it. Peru hit back at Chile, and Chile closed the border with Peru. Kenya and Togo asked the neighbours to show restraint.",
    ["Kenya URGED Chile", "Togo URGED Peru"],
    "the two that the text is about",
  ],
  [
    "Peru and Chile fought a war in which dozens of soldiers died. They signed a truce in May.",
    ["Chile SIGNED Chile–Peru truce"],
    "a plural in a clause below takes nothing up",
  ],
  [
    "Kenya, Chad and Ghana met in Accra. All three have accused Togo of fraud.",
    ["Chad ACCUSED Togo"],
    "a list of so many",
  ],
  [
    "Chile and Peru fought for a week. Each accused the other of breaking the truce.",
    ["Chile ACCUSED Peru", "Peru ACCUSED Chile"],
    "each of two, and the other",
  ],
  [
    "Chile and Peru agreed to a truce. Neither has ratified it.",
    ["Chile RATIFIED Chile–Peru truce denied"],
    "neither of two",
  ],
  [
    "Ghana's prime minister said he had spoken of it with William Ruto when the two met in Lusaka.",
    ["Ghana MET William Ruto"],
    "an official without a name is one of the two",
  ],
  [
    "Egypt and Turkey made peace. The two navies held a joint exercise.",
    ["Egypt EXERCISED_WITH Turkey"],
    "forces of the two",
  ],
  [
    "NAIROBI - Kenya thanked Peru. Chilean officials left for Lima. Chile and Peru have 200 soldiers in the country.",
    ["Chile DEPLOYED Kenya", "Peru DEPLOYED Kenya"],
    "foreign troops stand where the report comes from",
  ],
  [
    "Norway operates the K9. Togo has signed for eight, and Ghana ordered 12 more.",
    ["Togo PURCHASED K9", "Ghana PURCHASED K9"],
    "a bare number is of the system named last",
  ],
  [
    "Trade between Chile and Togo grew by a tenth. They held joint naval exercises in June.",
    ["Chile EXERCISED_WITH Togo"],
    "the subject lies between the two",
  ],
  [
    "Bread has become dear in Togo. The foreign ministry accused Chile of fraud.",
    ["Togo ACCUSED Chile"],
    "the only state",
  ],
  [
    "Ivo Marek, the president of Chile, gave a speech. The head of state warned Togo on Friday.",
    ["Ivo Marek WARNED Togo"],
    "a president is head of state",
  ],
  [
    "Moldova is in debt. Togo condemned the EU candidate on Friday.",
    ["Togo CONDEMNED Moldova"],
    "one of the states that the union calls candidates",
  ],
  [
    "The Wagner Group wrote a letter. The private military company accused Chile of fraud.",
    ["Wagner Group ACCUSED Chile"],
    "mercenaries are a company",
  ],
];

const NOBODY: readonly (readonly [text: string, why: string])[] = [
  ["Moldova is in debt. The candidate condemned Togo on Friday.", "who runs in an election"],
  ["Bread has become dear in Togo, and in Peru. The foreign ministry accused Chile of fraud.", "of either state"],
  [
    "Ivo Marek, the trade minister of Chile, gave a speech. The head of state warned Togo.",
    "a minister heads no state",
  ],
];

test.each(CASES)("%s", (text, expected, why) =>
  expect(sentenceClaims(text), why).toEqual(expect.arrayContaining([...expected])),
);

test.each(NOBODY)("%s (%s)", (text) =>
  expect(sentenceClaims(text).filter((claim) => !claim.includes("HOLDS_OFFICE_IN"))).toEqual([]),
);
