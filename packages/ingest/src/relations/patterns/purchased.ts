// PURCHASED and PRODUCED: arms are bought, ordered, built.
import { labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import { wordsAt } from "../find-roles.ts";
import { givesArms, nobodyPrevents, notAModifier, notModifiedBy } from "../gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

const BUY =
  "buy, purchase, order, procure, acquire, contract, obtain, lease, buy up, sign for, import, secure, select, choose";

/** Arms that are made or sought, not bought. */
const FORBIDDEN = /^(nuclear|chemical|biological|atomic|wmd|destruction|nuke)s?$/;
const forbidden = (scene: Parameters<Gate["test"]>[0], frame: Parameters<Gate["test"]>[1], path: string): boolean =>
  wordsAt(scene, frame, path).some(({ word }) =>
    [word, ...(scene.index.children[word] ?? [])].some((each) =>
      FORBIDDEN.test(lemmaOf(scene.index, each).toLowerCase()),
    ),
  );
const forSale: Gate = {
  name: "arms that are sold",
  test: (scene, frame) => !forbidden(scene, frame, "patient") && !forbidden(scene, frame, "of"),
};
/** "ordered a carrier to the Gulf" sends it there. */
const ordinary: Gate = {
  name: "an order of goods",
  test: (scene, frame) =>
    !/^(order|contract|select|choose|secure)$/.test(frame.lemma) ||
    (givesArms("patient").test(scene, frame) &&
      ["to", "into", "patient>to"].every((path) => wordsAt(scene, frame, path).length === 0) &&
      !(frame.lemma === "order" && commands(scene, frame))),
};

/** "ordered the destroyers to sail". */
const commands: Gate["test"] = (scene, frame) =>
  (scene.index.children[frame.trigger] ?? [])
    .concat(wordsAt(scene, frame, "patient").flatMap(({ word }) => scene.index.children[word] ?? []))
    .some((child) => /^(xcomp|advcl|ccomp|acl)$/.test(labelOf(scene.index, child)));

export const PURCHASED: readonly Pattern[] = [
  {
    id: "purchased/buy",
    relation: "PURCHASED",
    verbs: BUY,
    source: ["agent"],
    target: ["patient", "for"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [forSale, ordinary],
    strength: 0.9,
    matches: [
      ["Peru ordered 24 Gripen fighters.", "Peru PURCHASED Gripen"],
      ["Peru signed a contract to buy F-16s.", "Peru PURCHASED F-16 planned"],
    ],
    misses: [
      "Peru ordered an inquiry.",
      "Peru ordered a submarine to the coast.",
      "Peru must never acquire nuclear weapons.",
      "Peru ordered a study of the S-400.",
      "Peru supports its firms in acquiring F-16 fighters.",
    ],
  },
  {
    id: "purchased/buy-from",
    relation: "PURCHASED",
    verbs: BUY,
    source: ["agent"],
    target: ["from", "patient>from"],
    gates: [givesArms("patient"), forSale],
    strength: 0.9,
    matches: [["Peru bought six helicopters from Italy.", "Peru PURCHASED Italy"]],
    misses: ["Peru bought wheat from Italy."],
  },
  {
    id: "purchased/purchase",
    relation: "PURCHASED",
    nouns: "purchase, procurement, acquisition",
    light:
      "make, place, announce, approve, complete, finalise, finalize, negotiate, plan, sign, cancel, suspend, confirm",
    source: ["possessor", "by", "agent", "modifier"],
    target: ["of", "modifier"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [forSale],
    strength: 0.8,
    matches: [["Peru's purchase of Gripen fighters was completed.", "Peru PURCHASED Gripen"]],
    misses: ["Peru's purchase of wheat was delayed."],
  },
  {
    id: "purchased/purchase-from",
    relation: "PURCHASED",
    nouns: "purchase, procurement, acquisition",
    light: "make, announce, approve, complete, finalise, finalize, negotiate, plan, cancel, suspend, confirm, consider",
    source: ["possessor", "by", "agent", "modifier"],
    target: ["from", "of>from"],
    targetKinds: ["Country", "Organization"],
    gates: [givesArms("of")],
    strength: 0.8,
    matches: [["Peru's purchase of Gripen fighters from Sweden was completed.", "Peru PURCHASED Sweden"]],
    misses: ["Peru's purchase of wheat from Sweden was completed."],
  },
  {
    id: "purchased/order-for",
    relation: "PURCHASED",
    nouns: "order, contract, deal",
    light: "place, sign, make, announce, cancel, conclude, agree, approve, win, receive, have, finalise, finalize",
    source: ["possessor", "by", "from", "agent"],
    target: ["for"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      notAModifier,
      {
        name: "the buyer's",
        test: (scene, frame) => !/^(win|receive)$/.test(scene.index.tree.lemmas[frame.light] ?? ""),
      },
      { name: "goods on order", test: (scene, frame) => wordsAt(scene, frame, "for").length > 0 },
    ],
    strength: 0.72,
    matches: [["Peru placed an order for 24 Gripen fighters.", "Peru PURCHASED Gripen"]],
    misses: ["Peru placed an order for wheat."],
  },
  {
    id: "purchased/sell",
    relation: "PURCHASED",
    verbs: "sell",
    source: ["to", "recipient"],
    target: ["agent"],
    targetReach: "acting",
    gates: [givesArms("patient")],
    strength: 0.85,
    matches: [["Italy sold six helicopters to Peru.", "Peru PURCHASED Italy"]],
    misses: ["Italy sold wine to Peru."],
  },
  {
    id: "purchased/sell-thing",
    relation: "PURCHASED",
    verbs: "sell",
    source: ["to", "recipient"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    strength: 0.85,
    matches: [["Sweden sold Gripen fighters to Peru.", "Peru PURCHASED Gripen"]],
    misses: ["Sweden sold its vote on the Gripen to nobody."],
  },
];

const MAKE =
  "make, produce, build, develop, manufacture, design, assemble, co-produce, construct, co-develop, mass-produce, coproduce, codevelop";

export const PRODUCED: readonly Pattern[] = [
  {
    id: "produced/make",
    relation: "PRODUCED",
    verbs: MAKE,
    source: ["agent"],
    target: ["patient"],
    targetReach: "weapon",
    gates: [
      nobodyPrevents,
      {
        name: "not made into something",
        test: (scene, frame) =>
          frame.lemma !== "make" ||
          ((scene.index.children[frame.trigger] ?? []).every((child) => labelOf(scene.index, child) !== "xcomp") &&
            !scene.index.tree.forms.slice(frame.trigger).some((form, i, all) => form === "one" && all[i + 1] === "of")),
      },
    ],
    strength: 0.85,
    matches: [
      ["Turkey builds the Bayraktar TB2.", "Turkey PRODUCED Bayraktar TB2"],
      ["The Gripen fighter is made by Saab.", "Saab PRODUCED Gripen"],
      ["Iran denies that it is developing nuclear weapons.", "Iran PRODUCED nuclear weapons denied"],
    ],
    misses: [
      "Turkey makes progress.",
      "Russia will make the S-400 a top priority.",
      "Chile agreed to build a submarine cable.",
      "France wants to prevent Iran from developing nuclear weapons.",
    ],
  },
  {
    id: "produced/together",
    relation: "PRODUCED",
    verbs: "co-produce, co-develop, coproduce, codevelop, produce, develop, build",
    source: ["with"],
    target: ["patient"],
    targetReach: "weapon",
    gates: [
      nobodyPrevents,
      {
        name: "made together",
        test: (scene, frame) =>
          /^co/.test(frame.lemma) || scene.index.tree.forms.some((form) => /^(jointly|together|alongside)$/.test(form)),
      },
    ],
    strength: 0.8,
    matches: [["Turkey co-produces Anka drones with Tunisia.", "Tunisia PRODUCED Anka"]],
    misses: ["Turkey produces steel together with Tunisia."],
  },
  {
    id: "produced/seek",
    relation: "PRODUCED",
    verbs: "pursue, seek, want, possess, get, have",
    source: ["agent"],
    target: ["patient"],
    targetReach: "weapon",
    gates: [
      { name: "arms that nobody sells", test: (scene, frame) => forbidden(scene, frame, "patient") },
      {
        name: "said not to",
        test: (scene, frame) => !/^(possess|get|have)$/.test(frame.lemma) || denies(scene, frame),
      },
      nobodyPrevents,
    ],
    status: "planned",
    strength: 0.7,
    matches: [
      ["Iran is seeking nuclear weapons.", "Iran PRODUCED nuclear weapons planned"],
      ["Iran denies seeking nuclear weapons.", "Iran PRODUCED nuclear weapons denied"],
    ],
    misses: [
      "France said Iran must never be allowed to acquire nuclear weapons.",
      "Iran has nuclear weapons inspectors in the country.",
    ],
  },
  {
    id: "produced/acquire",
    relation: "PRODUCED",
    verbs: "acquire, obtain",
    source: ["agent"],
    target: ["patient"],
    targetReach: "weapon",
    gates: [
      { name: "arms that nobody sells", test: (scene, frame) => forbidden(scene, frame, "patient") },
      nobodyPrevents,
    ],
    strength: 0.7,
    matches: [
      ["Iran plans to acquire nuclear weapons.", "Iran PRODUCED nuclear weapons planned"],
      ["Pakistan has acquired nuclear weapons.", "Pakistan PRODUCED nuclear weapons"],
    ],
    misses: ["Iran acquired a nuclear power plant."],
  },
  {
    id: "produced/x-made",
    relation: "PRODUCED",
    verbs: MAKE,
    source: ["prefix"],
    target: ["modified"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    strength: 0.82,
    matches: [["Estonia lost two U.S.-made F-16 fighters.", "United States PRODUCED F-16"]],
    misses: ["Estonia lost two custom-made F-16 fighters."],
  },
  {
    id: "produced/production",
    relation: "PRODUCED",
    nouns: "production, manufacture, development, assembly, construction, co-production",
    light:
      "begin, start, launch, continue, resume, expand, increase, abandon, halt, stop, suspend, announce, plan, complete",
    source: ["possessor", "by", "agent", "in"],
    target: ["of", "modifier"],
    targetReach: "weapon",
    standing: true,
    gates: [nobodyPrevents],
    strength: 0.72,
    matches: [["Turkey's production of the Bayraktar TB2 has doubled.", "Turkey PRODUCED Bayraktar TB2"]],
    misses: ["Turkey's production of wheat has doubled."],
  },
  {
    id: "produced/joint-programme",
    relation: "PRODUCED",
    nouns: "programme, program",
    light: "begin, start, launch, agree, announce, plan, join, develop, include",
    source: ["possessor", "agent", "modifier", "between"],
    target: ["for", "of"],
    targetReach: "weapon",
    gates: [
      {
        name: "a programme of production",
        test: (scene, frame) =>
          wordsAt(scene, frame, "modifier").some(({ word }) =>
            /^(production|development|manufacturing|construction)$/.test(lemmaOf(scene.index, word)),
          ),
      },
    ],
    strength: 0.7,
    matches: [["Turkey launched a production programme for cruise missiles.", "Turkey PRODUCED cruise missiles"]],
    misses: ["Turkey launched a vaccination programme for pilots of F-16s."],
  },
  {
    id: "produced/programme",
    relation: "PRODUCED",
    nouns: "programme, program, pursuit, ambition",
    source: ["possessor", "by"],
    target: ["of", "modifier"],
    targetReach: "weapon",
    standing: true,
    gates: [notModifiedBy("space, peaceful, civilian, civil, energy")],
    strength: 0.5,
    weak: true,
    matches: [],
    misses: ["North Korea's space programme was discussed."],
  },
  {
    id: "produced/maker",
    relation: "PRODUCED",
    nouns: "maker, manufacturer, producer, builder, developer",
    source: ["named", "subject"],
    target: ["of", "modifier"],
    targetReach: "weapon",
    gates: [{ name: "no relation of its own", test: (scene, frame) => labelOf(scene.index, frame.trigger) !== "obl" }],
    strength: 0.8,
    matches: [["Saab, the maker of the Gripen jet, opened a plant.", "Saab PRODUCED Gripen"]],
    misses: ["Saab met the maker of wheat flour."],
  },
];

/** The one who is said to have them says no. */
function denies(scene: Parameters<Gate["test"]>[0], frame: Parameters<Gate["test"]>[1]): boolean {
  const head = scene.index.tree.heads[frame.trigger] ?? -1;
  return head >= 0 && /^(deny|reject|refute|renounce|forswear)$/.test(lemmaOf(scene.index, head));
}
