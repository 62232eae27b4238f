// PRODUCED: arms are made, developed, built.
import { headOf, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import { forbidden } from "../gates/forbidden-arms.ts";
import { anyOf, inThePassive, names, namesNone, nobodyPrevents, notAModifier, notModifiedBy } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { entitiesAt, wordsAt } from "../roles/find-roles.ts";

const MAKE =
  "make, produce, build, develop, manufacture, design, assemble, co-produce, construct, co-develop, mass-produce, coproduce, codevelop, roll out, turn out, put together, licence-build, license-build, build up, churn out";

const PLANT = "line, plant, factory, facility, workshop, centre, center, yard";
/** "built a shipyard for frigates" builds the yard. */
const FACILITY = names("patient", `${PLANT}, base, hangar, cable, network, shelter`);
const nobodyNamed: Gate = {
  name: "nobody is named as the maker",
  test: (scene, frame) =>
    entitiesAt(scene, frame, "agent", { kinds: ["Country", "Organization"], reach: "acting", places: false }).length ===
    0,
};

const WORKS = "plant, yard, shipyard, factory, facility, works, site, line";
/** "built at its plant in Chad": whose plant it is makes it. */
const nobodysPlant: Gate = {
  name: "in nobody's works",
  test: (scene, frame) => ["at>possessor", "in>possessor"].every((path) => wordsAt(scene, frame, path).length === 0),
};

export const PRODUCED: readonly Pattern[] = [
  {
    id: "produced/make",
    relation: "PRODUCED",
    verbs: MAKE,
    source: ["agent"],
    target: ["patient", "under"],
    targetReach: "weapon",
    gates: [
      nobodyPrevents,
      namesNone("agent", "attack, strike, raid, deal, agreement"),
      {
        name: "whoever awards the contract does not build",
        test: ({ index }, { trigger }) =>
          !/^(acl|advcl|xcomp)$/.test(labelOf(index, trigger)) ||
          [headOf(index, trigger), headOf(index, headOf(index, trigger))].every(
            (above) => !/^(award|grant)$/.test(lemmaOf(index, above)),
          ),
      },
      namesNone("patient", "delivery, shipment, purchase, order, sale, transfer, use, strike, attack, launch"),
      { name: "no facility", test: (scene, frame) => !FACILITY.test(scene, frame) },
      {
        name: "not what something is good for",
        test: (scene, frame) =>
          !/^(in|for)$/.test(scene.index.tree.forms[frame.trigger - 1] ?? "") ||
          !/^(used|useful|suitable|needed|necessary|employed)$/.test(scene.index.tree.forms[frame.trigger - 2] ?? ""),
      },
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
      ["Peru wants the Gripen, a system which Saab developed.", "Saab PRODUCED Gripen"],
      ["Iran denies that it is developing nuclear weapons.", "Iran PRODUCED nuclear weapons denied"],
    ],
    misses: [
      "Turkey made its first delivery of F-16 jets to Peru.",
      "Turkey awards a contract to a local firm to build its submarines.",
      "Iran refused to halt enrichment, which can be used in building nuclear weapons.",
      "Russia will make the S-400 a top priority.",
      "Chile agreed to build a submarine cable.",
      "France wants to prevent Iran from developing nuclear weapons.",
      "Iran has enough uranium to build nuclear weapons.",
    ],
  },
  {
    id: "produced/made-at",
    relation: "PRODUCED",
    verbs: "make, produce, build, develop, manufacture, assemble, construct",
    source: ["at>possessor", "in>possessor", "at>modifier", "in>modifier"],
    sourceKinds: ["Organization"],
    target: ["patient"],
    targetReach: "weapon",
    gates: [
      inThePassive,
      anyOf("in a works", names("at", WORKS), names("in", WORKS)),
      { name: "nobody is named as the maker", test: (_scene, frame) => !frame.slots.has("by") },
    ],
    strength: 0.76,
    matches: [
      ["Rheinmetall delivered six Lynx vehicles built at its plant in Hungary.", "Rheinmetall PRODUCED Lynx KF41"],
    ],
    misses: ["Rheinmetall delivered six Lynx vehicles parked at its plant in Hungary."],
  },
  {
    id: "produced/made-in",
    relation: "PRODUCED",
    verbs: "make, produce, build, develop, manufacture, assemble, construct",
    source: ["in", "at"],
    sourceKinds: ["Country"],
    sourceReach: "owned",
    sourcePlaces: true,
    target: ["patient"],
    targetReach: "weapon",
    gates: [inThePassive, nobodyNamed, nobodysPlant],
    strength: 0.75,
    matches: [["Kenya commissioned two frigates built in Spain.", "Spain PRODUCED frigates"]],
    misses: ["Kenya commissioned two frigates that are based in Spain.", "Frigates were built in May."],
  },
  {
    id: "produced/own-make",
    relation: "PRODUCED",
    verbs: "make, produce, build, develop, manufacture, assemble, design",
    source: ["patient>possessor", "patient>modifier"],
    sourceKinds: ["Organization"],
    target: ["patient"],
    targetReach: "weapon",
    gates: [inThePassive, nobodyNamed],
    strength: 0.72,
    matches: [["Saab's Gripen is built in Linköping.", "Saab PRODUCED Gripen"]],
    misses: ["Saab's Gripen is parked in Linköping."],
  },
  {
    id: "produced/plant",
    relation: "PRODUCED",
    nouns: PLANT,
    light:
      "open, set up, establish, build, launch, start, inaugurate, plan, have, run, operate, unveil, construct, create, complete",
    source: ["agent", "possessor", "by"],
    target: ["for", "infinitive>patient", "for>of", "modifier"],
    targetReach: "weapon",
    gates: [
      notAModifier,
      {
        name: "where they are made",
        test: (scene, frame) =>
          wordsAt(scene, frame, "modifier").some(({ word }) =>
            /^(assembly|production|manufacturing)$/.test(lemmaOf(scene.index, word)),
          ) ||
          /^(plant|factory|workshop)$/.test(frame.lemma) ||
          wordsAt(scene, frame, "infinitive").some(({ word }) =>
            /^(make|produce|build|manufacture|assemble)$/.test(lemmaOf(scene.index, word)),
          ),
      },
    ],
    strength: 0.74,
    matches: [
      ["Saab opened an assembly line for Gripen fighters in Brazil.", "Saab PRODUCED Gripen"],
      ["Turkey is building a factory to produce Bayraktar TB2 drones.", "Turkey PRODUCED Bayraktar TB2 planned"],
    ],
    misses: ["Saab opened a service centre for Gripen fighters in Brazil.", "Saab opened a line of credit."],
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
    nouns: "production, manufacture, development, assembly, construction, co-production, output",
    light:
      "begin, start, launch, continue, resume, expand, increase, abandon, halt, stop, suspend, announce, plan, complete, ramp up, step up, double, triple, boost, scale up, localise, localize, restart, accelerate, oversee, lead, finance, fund",
    source: ["possessor", "by", "agent", "in"],
    target: ["of", "modifier", "for"],
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
    nouns: "maker, manufacturer, producer, builder, developer, designer, prime contractor",
    source: ["named", "subject"],
    target: ["of", "modifier", "possessor"],
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
