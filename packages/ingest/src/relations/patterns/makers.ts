// PRODUCED told by where a weapon is at home, with whom it is made, under whose licence.

import { modifiedBy, names, nobodyPrevents } from "../gates/gates.ts";
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
