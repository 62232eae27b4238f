// PURCHASED through a noun: orders, purchases, selections, agreements, customers.
import { dependents, formOf, lemmaOf } from "../../clauses/tree-index.ts";
import { forbidden } from "../gates/forbidden-arms.ts";
import { anyOf, givesArms, names, notAModifier } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { entitiesAt, wordsAt } from "../roles/find-roles.ts";

const forSale: Gate = {
  name: "arms that are sold",
  test: (scene, frame) => !forbidden(scene, frame, "patient") && !forbidden(scene, frame, "of"),
};

const SIGNS = `place, sign, make, announce, cancel, conclude, agree, approve, have, finalise, finalize, ink, seal, reach, strike, negotiate, confirm, suspend, scrap, plan,
  consider, exercise, complete, terminate, enter into, close, discuss, drop, abandon, halt, postpone, delay, defer, authorise, authorize, freeze, clear, convert, weigh, mull, study, explore, pursue, greenlight, okay, ok, back, seek, clinch, put off, put in, lodge, firm up, near`;

/** Who has a contract to sell is the seller. */
const notToSell: Gate = {
  name: "no contract to sell",
  test: (scene, frame) =>
    !wordsAt(scene, frame, "infinitive").some(({ word }) =>
      /^(sell|supply|deliver|export|provide|build|produce|develop|make|transfer|donate|lend|upgrade|maintain|train|co-produce|assemble|manufacture)$/.test(
        lemmaOf(scene.index, word),
      ),
    ),
};
/** Companies sell; states and their forces buy. */
const byState = (...paths: readonly string[]): Gate => ({
  name: "a state's",
  test: (scene, frame) =>
    paths.some(
      (path) =>
        entitiesAt(scene, frame, path, { kinds: ["Country", "Leader"], reach: "acting", places: false }).length > 0,
    ),
});
/** "an agreement with Saab for jets", not "with Chile on limits for jets". */
const withSeller: Gate = {
  name: "with a seller",
  test: (scene, frame) => {
    const partner = wordsAt(scene, frame, "with").at(-1)?.word;
    return partner !== undefined && !/^(on|about|over)$/.test(formOf(scene.index, partner + 1));
  },
};
/** "for 24 jets". */
const counted: Gate = {
  name: "so many",
  test: (scene, frame) =>
    ["for", "for>of"].some((path) =>
      wordsAt(scene, frame, path).some(({ word }) => dependents(scene.index, word, "nummod").length > 0),
    ) || names("for", "purchase, acquisition, procurement").test(scene, frame),
};
/** "wants Gripen fighters", not "wants the Gripen fighters removed" or "gone". */
const byName: Gate = {
  name: "a system by name",
  test: (scene, frame) =>
    /^(want|seek|eye|request|covet|weigh|mull)$/.test(frame.lemma) &&
    !frame.passive &&
    wordsAt(scene, frame, "patient").some(
      ({ word }) =>
        entitiesAt(scene, frame, "patient", { kinds: ["WeaponSystem"], reach: "weapon", places: false }).some(
          ({ form }) => form === "designator",
        ) &&
        (scene.index.children[word] ?? []).every(
          (child) =>
            !/^(acl|acl:relcl|xcomp|advcl)$/.test(scene.index.tree.labels[child] ?? "") &&
            (/^(weigh|mull)$/.test(frame.lemma) ||
              !/^(the|those|these|its)$/.test(formOf(scene.index, child)) ||
              (formOf(scene.index, child) === "the" && /^[,.;]$/.test(formOf(scene.index, word + 1)))),
        ),
    ) &&
    (scene.index.children[frame.trigger] ?? []).every(
      (child) => !/^(xcomp|ccomp|advcl)$/.test(scene.index.tree.labels[child] ?? ""),
    ) &&
    ["to", "in", "out", "off", "away", "at"].every((slot) => !frame.slots.has(slot)),
};
const onPurchase: Gate = {
  name: "on a purchase of arms",
  test: (scene, frame) =>
    names("on", "purchase, acquisition, procurement").test(scene, frame) && givesArms("on>of").test(scene, frame),
};
const goodsNamed: Gate = {
  name: "goods on order",
  test: (scene, frame) => ["for", "of"].some((path) => wordsAt(scene, frame, path).length > 0),
};
const BUYER = ["possessor", "by", "agent", "from", "modifier"];

/** "Peru and Sweden signed a contract for jets": one of the two sells; of Peru and a firm, the firm. */
const oneBuyer: Gate = {
  name: "not both sides of the sale",
  test: (scene, frame) =>
    frame.lemma === "order" ||
    new Set(
      [...wordsAt(scene, frame, "agent"), ...wordsAt(scene, frame, "agent>of")].flatMap(({ word }) =>
        (scene.references.get(word) ?? []).flatMap(({ kind, entities }) => (kind === "Organization" ? [] : entities)),
      ),
    ).size < 2,
};

export const CONTRACTS: readonly Pattern[] = [
  {
    id: "purchased/select",
    relation: "PURCHASED",
    verbs: "select, choose, pick, opt, settle, shortlist",
    source: ["agent"],
    target: ["patient", "for", "on"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    sourceKinds: ["Country", "Leader"],
    gates: [
      anyOf("arms are chosen", givesArms("patient"), {
        name: "settled on",
        test: (_scene, frame) => /^(opt|settle)$/.test(frame.lemma),
      }),
      { name: "one is chosen", test: (_scene, frame) => frame.lemma !== "shortlist" },
    ],
    status: "planned",
    strength: 0.78,
    matches: [
      ["Peru chose the Gripen over the F-16.", "Peru PURCHASED Gripen planned"],
      ["The Peruvian air force has opted for the Gripen.", "Peru PURCHASED Gripen planned"],
    ],
    misses: ["Peru chose to park its F-16 jets.", "Peru picked a target for its F-16 jets."],
  },
  {
    id: "purchased/purchase",
    relation: "PURCHASED",
    nouns: "purchase, procurement, acquisition",
    light: SIGNS,
    source: ["possessor", "by", "agent", "of>by", "modifier"],
    target: ["of", "modifier"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [forSale],
    strength: 0.8,
    matches: [
      ["Peru's purchase of Gripen fighters was completed.", "Peru PURCHASED Gripen"],
      ["Peru is weighing the purchase of Gripen fighters.", "Peru PURCHASED Gripen planned"],
    ],
    misses: ["Peru's purchase of wheat was delayed."],
  },
  {
    id: "purchased/purchase-from",
    relation: "PURCHASED",
    nouns: "purchase, procurement, acquisition, order",
    light: SIGNS,
    source: ["possessor", "by", "agent", "of>by", "modifier"],
    target: ["from", "of>from", "for>from", "with", "for>with"],
    targetKinds: ["Country", "Organization"],
    gates: [anyOf("of arms", givesArms("of"), givesArms("for"), givesArms("modifier"))],
    strength: 0.8,
    matches: [
      ["Peru's purchase of Gripen fighters from Sweden was completed.", "Peru PURCHASED Sweden"],
      ["Peru has placed a large order for howitzers with Hanwha.", "Peru PURCHASED Hanwha Aerospace"],
    ],
    misses: ["Peru's purchase of wheat from Sweden was completed."],
  },
  {
    id: "purchased/order-for",
    relation: "PURCHASED",
    nouns: "order, contract, deal, tender",
    light: SIGNS,
    source: BUYER,
    target: ["for", "of", "for>of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    sourceKinds: ["Country", "Leader"],
    gates: [notAModifier, notToSell, byState(...BUYER), goodsNamed, oneBuyer],
    strength: 0.75,
    matches: [
      ["Peru placed an order for 24 Gripen fighters.", "Peru PURCHASED Gripen"],
      ["Peru's order of 24 Gripen fighters was confirmed.", "Peru PURCHASED Gripen"],
      ["Peru has put in an order for 24 Gripen fighters.", "Peru PURCHASED Gripen"],
      ["Peru is nearing a deal for 24 Gripen fighters.", "Peru PURCHASED Gripen planned"],
      ["Peru signed a contract for the procurement of 24 Gripen fighters.", "Peru PURCHASED Gripen"],
    ],
    misses: [
      "Peru placed an order for wheat.",
      "Saab has an order for Gripen parts from nobody.",
      "Peru and Sweden signed a contract for 24 Gripen fighters.",
    ],
  },
  {
    id: "purchased/contract-beside",
    relation: "PURCHASED",
    nouns: "contract, deal, agreement",
    light: SIGNS,
    source: ["agent"],
    sourceKinds: ["Country", "Leader"],
    target: ["agent"],
    targetKinds: ["Organization"],
    targetReach: "self",
    gates: [
      notAModifier,
      notToSell,
      oneBuyer,
      anyOf("of arms to buy", givesArms("for"), givesArms("for>of"), givesArms("infinitive>patient")),
      {
        name: "a state beside a firm",
        test: (scene, frame) =>
          ["Country", "Organization"].every((kind) =>
            wordsAt(scene, frame, "agent").some(({ word }) =>
              [word, ...(scene.index.children[word] ?? [])].some((each) =>
                (scene.references.get(each) ?? []).some((reference) => reference.kind === kind),
              ),
            ),
          ),
      },
    ],
    strength: 0.76,
    matches: [["Peru and Saab signed a contract for 24 Gripen fighters.", "Peru PURCHASED Saab"]],
    misses: ["Peru and Saab signed a contract for wheat.", "Peru and Sweden signed a contract for 24 Gripen fighters."],
  },
  {
    id: "purchased/contract-with",
    relation: "PURCHASED",
    nouns: "order, contract, deal, agreement",
    light: SIGNS,
    source: ["agent", "possessor", "modifier"],
    target: ["with", "for>with", "for>from", "for>of>from"],
    targetKinds: ["Country", "Organization"],
    sourceKinds: ["Country", "Leader"],
    gates: [
      notAModifier,
      notToSell,
      anyOf("of arms to buy", givesArms("for"), givesArms("for>of"), givesArms("infinitive>patient"), onPurchase),
      { name: "not bought together", test: ({ index }) => !index.tree.forms.includes("jointly") },
    ],
    strength: 0.78,
    matches: [
      ["Peru signed a contract with Saab for 24 Gripen fighters.", "Peru PURCHASED Saab"],
      ["Peru signed a contract for the acquisition of Gripen fighters from Sweden.", "Peru PURCHASED Sweden"],
    ],
    misses: ["Peru signed a contract with Chile to sell tanks.", "Peru signed an agreement with Chile on fish."],
  },
  {
    id: "purchased/agreement-for",
    relation: "PURCHASED",
    nouns: "agreement",
    light: SIGNS,
    source: ["agent"],
    target: ["for", "for>of", "on>of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    sourceKinds: ["Country", "Leader"],
    gates: [notToSell, anyOf("with a seller, or for so many", withSeller, counted)],
    strength: 0.72,
    matches: [
      ["Peru signed an agreement with Saab for 24 Gripen fighters.", "Peru PURCHASED Gripen"],
      ["Peru signed an agreement in May for 24 Gripen fighters.", "Peru PURCHASED Gripen"],
      ["Peru signed an agreement for the purchase of 24 Gripen fighters.", "Peru PURCHASED Gripen"],
    ],
    misses: ["Peru signed an agreement with Chile on limits for cruise missiles."],
  },
  {
    id: "purchased/letter-of-intent",
    relation: "PURCHASED",
    nouns: "letter, memorandum, declaration",
    light: SIGNS,
    source: ["agent"],
    target: ["for", "of>for", "with>for"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    sourceKinds: ["Country"],
    gates: [names("of", "intent, intention, understanding"), notToSell],
    status: "planned",
    strength: 0.7,
    matches: [["Peru signed a letter of intent with Saab for 12 Gripen fighters.", "Peru PURCHASED Gripen planned"]],
    misses: ["Peru signed a letter of thanks for the F-16 pilots."],
  },
  {
    id: "purchased/seek",
    relation: "PURCHASED",
    verbs: "seek, want, request, pursue, eye, consider, negotiate, court, covet, weigh, mull",
    source: ["agent"],
    target: ["patient", "for"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    sourceKinds: ["Country"],
    gates: [
      forSale,
      givesArms("patient"),
      anyOf(
        "from a seller, or a system by name",
        { name: "from", test: (scene, frame) => wordsAt(scene, frame, "from").length > 0 },
        byName,
      ),
    ],
    status: "planned",
    strength: 0.7,
    matches: [
      ["Peru is seeking Gripen fighters from Sweden.", "Peru PURCHASED Gripen planned"],
      ["Peru also wants Gripen fighters.", "Peru PURCHASED Gripen planned"],
      ["Peru also wants the Gripen, but has no money.", "Peru PURCHASED Gripen planned"],
    ],
    misses: ["Peru is seeking nuclear weapons.", "Peru wants the S-400 systems removed."],
  },
];
