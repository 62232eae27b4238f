// ATTACKED: wars, operations and armies sent in, and who says it was them.
import { anyOf, carriedAsObject, has, lacks, modifiedBy, names, notModifiedBy } from "../gates/gates.ts";
import { sentOnDuty } from "../gates/on-duty.ts";
import { noPlaceBeforeStrike } from "../gates/places.ts";
import type { Pattern } from "../pattern.ts";

const CLAIMED = "attack strike airstrike raid bombing shelling assault ambush killing assassination blast explosion";

export const AT_WAR: readonly Pattern[] = [
  {
    id: "attacked/war",
    relation: "ATTACKED",
    nouns: "war, invasion, occupation, annexation, aggression, insurgency, insurrection",
    light:
      "wage, fight, start, launch, begin, conduct, continue, commit, order, threaten, plan, announce, prepare, resume, carry out, unleash",
    source: ["possessor", "by", "agent", "modifier", "from"],
    target: ["on", "against", "of", "in", "into", "recipient"],
    targetReach: "owned",
    places: true,
    targetKinds: ["Country", "Organization"],
    standing: true,
    gates: [
      carriedAsObject,
      notModifiedBy("civil, cold, trade, drug, price, tariff, propaganda, world, culture, hybrid, verbal, alien, land"),
    ],
    strength: 0.8,
    matches: [
      ["Russia's invasion of Georgia began at night.", "Russia ATTACKED Georgia"],
      ["The Russian invasion and annexation of Georgia ended.", "Russia ATTACKED Georgia"],
      ["They criticised support for Russia's war against Georgia.", "Russia ATTACKED Georgia"],
    ],
    misses: [
      "Kenya and Chad began talks about the war in Mali.",
      "Kenya's war on corruption goes on.",
      "The civil war in Mali drove Chad's traders out.",
    ],
  },
  {
    id: "attacked/operation",
    relation: "ATTACKED",
    nouns: "operation, campaign",
    light:
      "carry out, launch, conduct, mount, stage, begin, start, continue, resume, wage, execute, undertake, intensify, step up, plan, announce, threaten",
    source: ["possessor", "by", "agent", "modifier"],
    target: ["against", "in", "on", "into"],
    targetReach: "owned",
    places: true,
    gates: [
      modifiedBy(
        "military, ground, bombing, offensive, air, aerial, special, combat, missile, drone, commando, cross-border, land, air-raid, airstrike",
      ),
    ],
    strength: 0.75,
    matches: [["Turkey launched a ground operation in Syria.", "Turkey ATTACKED Syria"]],
    misses: ["The aid group's operations in Syria go on.", "Turkey began a vaccination campaign in Syria."],
  },
  {
    id: "attacked/claim-responsibility",
    relation: "ATTACKED",
    verbs: "claim, take, accept, admit, assume, acknowledge",
    source: ["agent"],
    target: [
      "for>on",
      "for>against",
      "gerund>patient",
      "gerund>on",
      "gerund>at",
      "for>in",
      "for>at",
      "for>of",
      "gerund>in",
    ],
    targetReach: "owned",
    places: true,
    gates: [
      names("patient", "responsibility credit"),
      anyOf(
        "for an attack",
        names(
          "for",
          "attack strike airstrike raid bombing shelling bombardment assault ambush killing assassination explosion blast incident shooting barrage firing launch abduction kidnapping bomb blast series string number wave both",
        ),
        has("gerund"),
        lacks("for"),
      ),
    ],
    strength: 0.8,
    ofVictims: ["for", "patient"],
    matches: [
      [
        "Two Israeli soldiers were killed. Hezbollah claimed responsibility for the attack.",
        "Hezbollah ATTACKED Israel",
      ],
      ["Hezbollah claimed responsibility for the attack on an Israeli base.", "Hezbollah ATTACKED Israel"],
      ["Hezbollah claimed responsibility for shelling Israeli posts.", "Hezbollah ATTACKED Israel"],
      ["Gunmen raided an Israeli post. Hezbollah claimed responsibility.", "Hezbollah ATTACKED Israel"],
      [
        "A bomb exploded near a court in Haifa. Hezbollah claimed responsibility for the attack.",
        "Hezbollah ATTACKED Israel",
      ],
    ],
    misses: [
      "Hezbollah took responsibility for the defeat in Lebanon.",
      "Hezbollah lost a seat in Israel. It accepted responsibility.",
    ],
  },
  {
    id: "attacked/claim-attack",
    relation: "ATTACKED",
    verbs: "claim",
    source: ["agent"],
    sourceKinds: ["Organization", "Country"],
    target: [
      "patient>on",
      "patient>against",
      "patient>of",
      "patient>in",
      "patient>at",
      "patient>of>on",
      "patient>of>against",
      "patient>of>in",
    ],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("an attack, or scores of them", names("patient", CLAIMED), names("patient>of", CLAIMED)),
      {
        name: "no clause of what is claimed",
        test: (_scene, frame) => !frame.slots.has("clause") && !frame.slots.has("infinitive"),
      },
    ],
    ofVictims: ["patient"],
    strength: 0.78,
    matches: [
      ["A bomb killed two Israeli soldiers. Hezbollah claimed the attack.", "Hezbollah ATTACKED Israel"],
      ["Hezbollah claimed the raid on an Israeli base.", "Hezbollah ATTACKED Israel"],
      ["Hezbollah has claimed scores of attacks against Israel.", "Hezbollah ATTACKED Israel"],
    ],
    misses: ["Hezbollah claimed the attack on Israel was a ruse."],
  },
  {
    id: "attacked/killed-in",
    relation: "ATTACKED",
    verbs: "kill, wound, injure, die, hit, destroy, damage, lose",
    source: ["in>possessor", "in>by", "in>modifier", "by>possessor", "by>modifier"],
    target: ["patient>including", "patient", "agent", "in", "at", "near"],
    targetReach: "owned",
    places: true,
    gates: [
      names(
        "in",
        "strike airstrike attack raid bombing shelling ambush bombardment assault barrage offensive air-strike fire firing gunfire shellfire",
      ),
      { name: "it befell them", test: (_scene, frame) => frame.passive || frame.lemma === "die" },
      noPlaceBeforeStrike("in"),
    ],
    byEvent: ["in"],
    strength: 0.75,
    matches: [
      ["Two Lebanese soldiers were killed in an Israeli airstrike.", "Israel ATTACKED Lebanon"],
      ["Five Lebanese soldiers were wounded in Israeli fire along the frontier.", "Israel ATTACKED Lebanon"],
      ["Six Armenian soldiers were killed on Friday in Azerbaijani shelling.", "Azerbaijan ATTACKED Armenia"],
      [
        "Nine people were killed in the south of Lebanon in a raid by Hezbollah fighters.",
        "Hezbollah ATTACKED Lebanon",
      ],
      ["Israel bombed Tyre. Two Lebanese soldiers were killed in the strike.", "Israel ATTACKED Lebanon"],
    ],
    misses: [
      "Two Lebanese soldiers were killed in a crash.",
      "Two Lebanese soldiers were killed in a fire on an Israeli ship.",
      "Nine Hezbollah fighters were killed in Syria airstrike.",
      "He mourned members of President Ruto's family who were killed in an Israeli raid.",
    ],
  },
  {
    id: "attacked/war-on",
    relation: "ATTACKED",
    verbs: "wage, declare, make, fight, launch, prosecute",
    source: ["agent"],
    target: ["on", "against", "in"],
    gates: [names("patient", "war jihad")],
    strength: 0.85,
    matches: [
      ["Eritrea waged war on Ethiopia.", "Eritrea ATTACKED Ethiopia"],
      ["Hezbollah has long been making war on Israel.", "Hezbollah ATTACKED Israel"],
    ],
    misses: ["Chad declared war on corruption."],
  },
  {
    id: "attacked/send-army",
    relation: "ATTACKED",
    verbs: "send, push, pour, march, drive, roll, advance, cross",
    source: ["agent"],
    target: ["into"],
    places: true,
    gates: [names("patient", "army tank troop force soldier column")],
    strength: 0.6,
    weak: true,
    matches: [],
    misses: [],
  },
  {
    id: "attacked/army-into",
    relation: "ATTACKED",
    verbs: "send, push, pour, march, drive, roll, storm, thrust",
    source: ["agent"],
    target: ["into"],
    places: true,
    gates: [
      names("patient", "army tank armour armor"),
      { name: "not to protect", test: (scene, frame) => !sentOnDuty.test(scene, frame) },
    ],
    strength: 0.7,
    matches: [["Eritrea sent its tanks into Ethiopia.", "Eritrea ATTACKED Ethiopia"]],
    misses: ["Eritrea sent peacekeepers into Ethiopia.", "Eritrea sent tanks into Ethiopia to protect its president."],
  },
  {
    id: "attacked/behind-deed",
    relation: "ATTACKED",
    nouns:
      "hijacking, kidnapping, abduction, massacre, explosion, blast, cyberattack, cyber-attack, hack, hacking, sabotage, incursion, mortar, bomb, breach, intrusion",
    light: "claim, carry out, stage, launch, conduct, mount, commit, perpetrate",
    source: ["subject", "agent", "possessor", "by"],
    sourceKinds: ["Country", "Organization"],
    target: ["on", "against", "of", "in", "at"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      {
        name: "behind it, or by its own word",
        test: ({ index }, frame) =>
          frame.light >= 0 || index.lower.slice(Math.max(0, frame.trigger - 5), frame.trigger).includes("behind"),
      },
      {
        name: "more than suspected",
        test: ({ index }, { trigger }) =>
          !/\b(?:may|might|could) (?:well )?(?:be|have been) behind\b/.test(
            index.lower.slice(Math.max(0, trigger - 8), trigger).join(" "),
          ),
      },
    ],
    strength: 0.72,
    matches: [
      ["Iran was behind the cyberattack on Albania.", "Iran ATTACKED Albania"],
      ["Boko Haram said it was behind the kidnapping of nine Chadian soldiers.", "Boko Haram ATTACKED Chad"],
    ],
    misses: [
      "Iran was behind Albania in the table after the explosion of goals.",
      "Iran may be behind the recent cyberattack on Albania.",
      "Iran condemned the cyberattack on Albania.",
    ],
  },
];
