// PRODUCED told by where a weapon is at home, with whom it is made, under whose licence.

import { formOf, prepositionOf } from "../../clauses/tree-index.ts";
import { anyOf, modifiedBy, names, nobodyPrevents } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { isHomeMade } from "../roles/around-arms.ts";
import { wordsAt } from "../roles/find-roles.ts";

const atHome: Gate = { name: "made at home", test: ({ index }, frame) => isHomeMade(index, frame.trigger) };

export const MAKERS: readonly Pattern[] = [
  {
    id: "produced/joint-project",
    relation: "PRODUCED",
    nouns: "project, programme, program, endeavour, endeavor, effort, venture, undertaking",
    source: ["between", "of", "by", "among"],
    target: ["subject>of"],
    targetReach: "weapon",
    gates: [
      modifiedBy("joint common shared collaborative trilateral bilateral multinational"),
      names("subject", "development production construction building manufacture design"),
    ],
    strength: 0.74,
    matches: [
      [
        "The development of the frigates will be a joint project of Turkey and Japan.",
        "Turkey PRODUCED frigates planned",
        "Japan PRODUCED frigates planned",
      ],
    ],
    misses: ["The development of the frigates will be a joint concern of Turkey and Japan."],
  },
  {
    id: "produced/joint-product",
    relation: "PRODUCED",
    nouns: "product, creation, development, design, project, production, programme, program, venture",
    source: ["of>between", "of", "by", "between", "among"],
    sourceKinds: ["Country", "Organization"],
    target: ["named", "subject"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      anyOf(
        "a joint one",
        modifiedBy("joint common shared collaborative trilateral bilateral multinational"),
        names("of", "cooperation, co-operation, collaboration, partnership"),
      ),
    ],
    strength: 0.76,
    matches: [
      ["The Anka drone, a joint product of Turkey and Tunisia, has entered service.", "Tunisia PRODUCED Anka"],
      ["The Anka drone is a joint development by Turkey and Tunisia.", "Turkey PRODUCED Anka"],
      ["The Anka drone is a product of cooperation between Turkey and Tunisia.", "Tunisia PRODUCED Anka"],
    ],
    misses: ["The Anka drone crashed on a joint patrol of Turkey and Tunisia."],
  },
  {
    id: "produced/by-engineers",
    relation: "PRODUCED",
    verbs: "produce, make, build, develop, manufacture, design, assemble",
    source: ["agent>modifier", "agent>possessor"],
    sourceKinds: ["Country"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      names("agent", "engineer, scientist, researcher, designer, specialist, industry, shipyard, factory"),
      nobodyPrevents,
    ],
    strength: 0.76,
    matches: [["Turkish engineers have developed the Anka drone.", "Turkey PRODUCED Anka"]],
    misses: ["Turkish engineers have made notes on the Anka drone."],
  },
  {
    id: "produced/by-venture",
    relation: "PRODUCED",
    verbs: "produce, make, build, develop, manufacture, design, assemble",
    source: ["agent>between", "agent>of", "agent>among"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [names("agent", "venture, consortium, partnership, team, alliance")],
    strength: 0.76,
    matches: [["The Anka drone is produced by a joint venture between Turkey and Tunisia.", "Tunisia PRODUCED Anka"]],
    misses: ["The Anka drone was stopped by a group of people in Turkey."],
  },
  {
    id: "produced/joint-production",
    relation: "PRODUCED",
    nouns: "production, development, manufacture, co-production, manufacturing, construction",
    source: ["agreeing"],
    sourceKinds: ["Country", "Organization", "Leader"],
    target: ["of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      {
        name: "joint",
        test: ({ index }, { trigger, lemma }) =>
          lemma === "co-production" || /^(joint|common)$/.test(formOf(index, trigger - 1)),
      },
      { name: "agreed on", test: ({ index }, { trigger }) => /^(on|for)$/.test(prepositionOf(index, trigger)) },
      nobodyPrevents,
    ],
    status: "planned",
    strength: 0.74,
    matches: [
      [
        "Turkey and Tunisia signed an agreement on the joint production of Anka drones.",
        "Turkey PRODUCED Anka planned",
        "Tunisia PRODUCED Anka planned",
      ],
      ["Turkey and Tunisia have agreed on joint development of Anka drones.", "Turkey PRODUCED Anka planned"],
    ],
    misses: ["Turkey and Tunisia signed an agreement on the joint production of films on Anka drones."],
  },
  {
    id: "produced/production-there",
    relation: "PRODUCED",
    nouns: "production, manufacture, assembly, construction",
    source: ["in", "of>in"],
    sourceKinds: ["Country"],
    sourceReach: "self",
    sourcePlaces: true,
    target: ["of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    standing: true,
    gates: [
      nobodyPrevents,
      {
        name: "nobody is named as the maker",
        test: (_scene, { slots }) => !["by", "possessor", "agent"].some((slot) => slots.has(slot)),
      },
    ],
    strength: 0.72,
    matches: [["Production of Anka drones in Turkey has doubled.", "Turkey PRODUCED Anka"]],
    misses: ["Production of films on Anka drones in Turkey has doubled."],
  },
  {
    id: "produced/home-made",
    relation: "PRODUCED",
    verbs:
      "produce, make, build, develop, design, manufacture, assemble, construct, indigenous, homegrown, home-grown, homemade, home-build, home-make, home-produce, home-develop, home-design, self-develop, self-build, self-produce",
    source: ["home"],
    sourceKinds: ["Country", "Organization"],
    target: ["home-made"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [atHome],
    strength: 0.78,
    matches: [
      ["Turkey will deploy its domestically produced Hisar missile next week.", "Turkey PRODUCED Hisar"],
      ["Taiwan launched its first home-built submarine.", "Taiwan PRODUCED submarines"],
      ["India's indigenous Tejas fighter flew over the capital.", "India PRODUCED Tejas"],
    ],
    misses: ["Israel destroyed a locally made Hisar missile.", "Turkey opened its domestically financed hospital."],
  },
  {
    id: "produced/jointly",
    relation: "PRODUCED",
    verbs: "produce, develop, build, make, manufacture, design, assemble, construct, co-produce, co-develop",
    source: ["jointly"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [nobodyPrevents],
    strength: 0.78,
    matches: [
      ["The Anka drone is produced by a local firm together with Baykar of Turkey.", "Baykar PRODUCED Anka"],
      ["Tunisia builds the Anka drone in partnership with Turkey.", "Turkey PRODUCED Anka"],
      ["Tunisia reached an agreement with Turkey to jointly produce Anka drones.", "Turkey PRODUCED Anka planned"],
      ["Tunisia agreed with Turkey to co-develop Anka drones.", "Turkey PRODUCED Anka planned"],
    ],
    misses: ["Tunisia builds roads together with Turkey."],
  },
  {
    id: "produced/with",
    relation: "PRODUCED",
    verbs: "develop, co-develop, design, produce, build",
    source: ["with"],
    sourceKinds: ["Country", "Organization"],
    sourceReach: "self",
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      nobodyPrevents,
      {
        name: "with them in person",
        test: (scene, frame) =>
          wordsAt(scene, frame, "agent").length > 0 && wordsAt(scene, frame, "with").every(({ via }) => via !== "noun"),
      },
    ],
    strength: 0.74,
    matches: [["The navy tested a torpedo which Italy developed with France.", "France PRODUCED torpedoes"]],
    misses: ["Italy built the bridge with French parts.", "Italy developed close ties with France."],
  },
];
