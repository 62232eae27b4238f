// SUPPLIED and PURCHASED told by worth, leave and rank: jets worth billions, leave for a state to buy, a sale and what it includes, buyers after others, a seller's best customers.
import { dependents, formOf, labelOf, lemmaOf, prepositionOf } from "../../clauses/tree-index.ts";
import { isMoney } from "../gates/arms-and-aid.ts";
import { forbidden } from "../gates/forbidden-arms.ts";
import { anyOf, givesArms, inThePassive, lacks, names } from "../gates/gates.ts";
import type { Gate, Path, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const BUY = "buy, purchase, order, procure, acquire, obtain, import";
const CUSTOMER = "customer, buyer, purchaser, importer, client, operator, user";
const ARMS_TRADE =
  "arms, weapons, weapon, arm, defence, defense, military, drone, missile, aircraft, munition, ammunition";

/** "$2 billion in jets", "$2 billion worth of jets". */
const money = (path: Path): Gate => ({
  name: "so much money",
  test: (scene, frame) =>
    wordsAt(scene, frame, path).some(
      ({ word }) => isMoney(formOf(scene.index, word)) || lemmaOf(scene.index, word) === "worth",
    ),
});

/** "the second buyer", "the latest export customer": who operates it bought it. */
const inTurn: Gate = {
  name: "one buyer after others",
  test: ({ index }, { trigger }) =>
    !/^(operator|user|client)$/.test(lemmaOf(index, trigger)) ||
    dependents(index, trigger, "amod", "compound").some((child) =>
      /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|newest|foreign|export|overseas|international)$/.test(
        formOf(index, child),
      ),
    ),
};

/** "other customers", "further operators", "existing users": of what was spoken of. */
const ofTheSame = (path?: Path): Gate => ({
  name: "other customers",
  test: (scene, frame) =>
    (path === undefined ? [frame.trigger] : wordsAt(scene, frame, path).map(({ word }) => word)).some(
      (word) =>
        dependents(scene.index, word, "amod", "compound").some((child) =>
          /^(other|further|existing|current|additional|export|fellow|previous|earlier|confirmed)$/.test(
            formOf(scene.index, child),
          ),
        ) &&
        dependents(scene.index, word, "nmod", "nmod:poss").every(
          (child) =>
            !/^(of|for|from)$/.test(prepositionOf(scene.index, child)) && labelOf(scene.index, child) === "nmod",
        ),
    ),
});

/** "have also placed orders", "has placed an order as well". */
const alsoOrdered: Gate = {
  name: "an order for the same",
  test: ({ index }, frame) =>
    ["for", "of", "on", "with", "from", "infinitive"].every((slot) => !frame.slots.has(slot)) &&
    !dependents(index, frame.trigger, "amod", "compound", "nmod:poss").some(
      (child) => !isCount(formOf(index, child)),
    ) &&
    frame.light >= 0 &&
    (dependents(index, frame.light, "advmod").some((child) =>
      /^(also|too|since|already|likewise)$/.test(formOf(index, child)),
    ) ||
      /^(too|well)$/.test(formOf(index, frame.trigger + 1)) ||
      formOf(index, frame.trigger + 2) === "well"),
};
const isCount = (form: string): boolean =>
  /^(firm|new|additional|further|more|similar|initial|first|large|separate|their|its|own)$/.test(form);

/** "one of Ankara's largest customers for drones", "the biggest customer of Turkey's arms industry". */
const ofArmsTrade: Gate = anyOf(
  "of what is sold for war",
  givesArms("for"),
  givesArms("of"),
  names("modifier", ARMS_TRADE),
  names("of>modifier", ARMS_TRADE),
);

export const SALES_APPROVED: readonly Pattern[] = [
  {
    id: "purchased/worth",
    relation: "PURCHASED",
    verbs: BUY,
    source: ["agent"],
    sourceKinds: ["Country", "Leader"],
    target: ["patient>of", "patient>in", "in", "of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [money("patient"), { name: "arms that are sold", test: (scene, frame) => !forbidden(scene, frame, "of") }],
    strength: 0.78,
    matches: [
      ["Peru bought $2 billion worth of Gripen fighters.", "Peru PURCHASED Gripen"],
      ["Peru was approved to purchase $2 billion in Gripen fighters.", "Peru PURCHASED Gripen planned"],
    ],
    misses: ["Peru bought $2 billion worth of wheat.", "Peru ordered a $2 billion study of the Gripen."],
  },
  {
    id: "purchased/bought-for",
    relation: "PURCHASED",
    verbs: BUY,
    source: ["for", "patient>for", "from>for"],
    sourceKinds: ["Country"],
    target: ["from", "patient>from"],
    targetKinds: ["Country", "Organization"],
    gates: [inThePassive, givesArms("patient"), lacks("agent")],
    strength: 0.74,
    matches: [
      ["The minister saw the first of 36 jets acquired from Saab for the Peruvian Air Force.", "Peru PURCHASED Saab"],
    ],
    misses: ["The minister saw 36 jets acquired from Saab for a museum.", "Wheat was bought from Chad for Peru."],
  },
  {
    id: "purchased/leave-for",
    relation: "PURCHASED",
    verbs: "give, grant",
    source: ["recipient", "to"],
    sourceKinds: ["Country"],
    target: ["for", "for>in", "for>of", "patient>for", "patient>for>in", "patient>for>of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      names("patient", "light, nod, go-ahead, go, ahead, approval, clearance, permission"),
      anyOf("for arms", givesArms("for"), givesArms("patient>for"), money("for"), money("patient>for")),
      {
        name: "to buy them",
        test: (scene, frame) =>
          ["for", "patient>for"]
            .flatMap((path) => wordsAt(scene, frame, path))
            .every(
              ({ word }) =>
                !/^(export|sale|delivery|transfer|re-export|use|deployment|strike|shipment|production|flight|transit)$/.test(
                  lemmaOf(scene.index, word),
                ),
            ),
      },
    ],
    status: "planned",
    strength: 0.74,
    matches: [["Peru was given the go-ahead for $2 billion in Gripen fighters.", "Peru PURCHASED Gripen planned"]],
    misses: [
      "Peru was given the go-ahead for the export of Gripen fighters.",
      "Peru was given permission for $2 billion in loans.",
    ],
  },
  {
    id: "purchased/customer-after",
    relation: "PURCHASED",
    nouns: CUSTOMER,
    source: ["after", "of>after", "behind"],
    sourceKinds: ["Country"],
    target: ["for", "of", "possessor"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [inTurn],
    status: "actual",
    strength: 0.74,
    matches: [
      ["Peru became the second buyer of the Gripen after Togo.", "Peru PURCHASED Gripen", "Togo PURCHASED Gripen"],
    ],
    misses: ["Peru became a buyer of wheat after Togo.", "Peru praised users of the Gripen after Togo."],
  },
  {
    id: "purchased/operator",
    relation: "PURCHASED",
    nouns: "operator, user, client",
    source: ["subject", "named", "predicate"],
    sourceKinds: ["Country"],
    target: ["for", "of", "possessor"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [inTurn],
    strength: 0.74,
    matches: [["Peru became the third foreign operator of the Gripen.", "Peru PURCHASED Gripen"]],
    misses: ["Peru is an operator of ports.", "Peru praised the first operator of the Gripen."],
  },
  {
    id: "purchased/customer-of-seller",
    relation: "PURCHASED",
    nouns: "customer, buyer, purchaser, client",
    source: ["subject", "named", "predicate", "one of"],
    sourceKinds: ["Country"],
    target: ["possessor", "of>possessor", "of>modifier", "of"],
    targetKinds: ["Country", "Organization"],
    gates: [ofArmsTrade],
    strength: 0.74,
    matches: [
      ["Peru has become one of Ankara's largest customers for drones.", "Peru PURCHASED Turkey"],
      ["Peru is Turkey's biggest arms customer.", "Peru PURCHASED Turkey"],
    ],
    misses: ["Peru is Turkey's biggest customer for wheat."],
  },
  {
    id: "purchased/other-customers-include",
    relation: "PURCHASED",
    verbs: "include, comprise",
    source: ["patient", "listed"],
    sourceKinds: ["Country"],
    target: [],
    targetKinds: ["WeaponSystem"],
    elided: true,
    gates: [names("agent", CUSTOMER), ofTheSame("agent")],
    strength: 0.74,
    matches: [
      [
        "Norway received its third KC-390. Other customers include Chad and Peru.",
        "Chad PURCHASED KC-390",
        "Peru PURCHASED KC-390",
      ],
    ],
    misses: [
      "Norway received its third KC-390. Other visitors include Chad and Peru.",
      "Norway flew the KC-390 and the Gripen. Other customers include Chad.",
      "Norway received its third KC-390. Other customers of the yard include Chad.",
    ],
  },
  {
    id: "purchased/other-customers-are",
    relation: "PURCHASED",
    nouns: CUSTOMER,
    source: ["predicate", "listed"],
    sourceKinds: ["Country"],
    target: [],
    targetKinds: ["WeaponSystem"],
    elided: true,
    gates: [ofTheSame()],
    strength: 0.74,
    matches: [
      [
        "Norway received its third KC-390. Other operators are Chad and Peru.",
        "Chad PURCHASED KC-390",
        "Peru PURCHASED KC-390",
      ],
    ],
    misses: ["Norway received its third KC-390. Other guests are Chad and Peru."],
  },
  {
    id: "purchased/ordered-too",
    relation: "PURCHASED",
    nouns: "order",
    light: "place, sign, make, confirm",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: [],
    targetKinds: ["WeaponSystem"],
    elided: true,
    gates: [alsoOrdered],
    strength: 0.74,
    matches: [
      [
        "Norway received its third KC-390. Chad and Peru have also placed orders.",
        "Chad PURCHASED KC-390",
        "Peru PURCHASED KC-390",
      ],
    ],
    misses: [
      "Norway received its third KC-390. Chad has also placed an order for wheat.",
      "Norway received its third KC-390. Chad has placed travel orders too.",
    ],
  },
  {
    id: "purchased/customer-of-programme",
    relation: "PURCHASED",
    nouns: "customer, buyer, purchaser",
    source: ["subject", "named", "predicate"],
    sourceKinds: ["Country"],
    target: ["for>modifier", "of>modifier", "in>modifier"],
    targetKinds: ["WeaponSystem"],
    gates: [
      anyOf("of a programme", ...["for", "of", "in"].map((path) => names(path, "programme, program, family, project"))),
    ],
    strength: 0.74,
    matches: [["Peru is the first export customer for the Gripen programme.", "Peru PURCHASED Gripen"]],
    misses: ["Peru is the first customer for the wheat programme."],
  },
  {
    id: "supplied/fills-order",
    relation: "SUPPLIED",
    verbs: "fill, fulfil, fulfill, complete, execute",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient>for", "patient>from", "patient>of>for", "patient>of>from", "patient>possessor", "for", "from"],
    targetKinds: ["Country"],
    gates: [
      names("patient", "order"),
      anyOf(
        "of arms",
        givesArms("patient>of"),
        givesArms("patient>for"),
        givesArms("patient>modifier"),
        givesArms("for"),
      ),
    ],
    strength: 0.74,
    matches: [["Norway has filled an order of six howitzers for Peru.", "Norway SUPPLIED Peru"]],
    misses: ["Norway has filled an order of salmon for Peru.", "Norway filled its order of howitzers."],
  },
];
