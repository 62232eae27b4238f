// ATTACKED told of the arms or of what they did: drones that crash into houses, strikes that start fires, forces that push into a town.

import { isArms } from "../gates/arms-and-aid.ts";
import { anyOf, givesArms, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { entitiesAt, wordsAt } from "../roles/find-roles.ts";

const FORCES =
  "army, force, troop, soldier, marine, paratrooper, brigade, division, unit, infantry, tank, fighter, militant, rebel, column, regiment, militia";
const STRIKE =
  "attack, strike, airstrike, raid, bombing, bombardment, shelling, barrage, salvo, air-strike, assault, cyberattack";
const WHERE = [
  "in",
  "at",
  "on",
  "near",
  "into",
  "patient>in",
  "through",
  "through>in",
  "patient>at",
  "patient>on",
  "patient>of",
  "patient",
  "agent>on",
];
const ABROAD = { kinds: ["Country"], reach: "owned", places: true } as const;
const OWNER = { kinds: ["Country", "Organization"], reach: "acting", places: false } as const;

const ofArms: Gate = {
  name: "arms come down",
  test: (scene, frame) => wordsAt(scene, frame, "agent").some(({ word }) => isArms(scene, word)),
};
/** A drone that strays falls in a third state; one that crashes into a house there was meant for it. */
const intoThem: Gate = {
  name: "into something",
  test: (_scene, frame) => frame.slots.has("into") || frame.lemma !== "crash",
};
/** "pushed into the town", not "pushed into debt". */
const ontoLand: Gate = {
  name: "into another's land",
  test: (scene, frame) => {
    const own = new Set(entitiesAt(scene, frame, "agent", OWNER).map(({ entity }) => entity));
    return ["into", "in"].some((path) => entitiesAt(scene, frame, path, ABROAD).some(({ entity }) => !own.has(entity)));
  },
};

export const ATTACKED_WITH: readonly Pattern[] = [
  {
    id: "attacked/came-down",
    relation: "ATTACKED",
    verbs: "crash, slam, smash, plough, plow, tear, rip, barrel, plunge",
    source: ["agent>operator", "agent>by", "agent", "agent>modifier", "agent>possessor"],
    sourceKinds: ["Country", "Organization"],
    target: ["into", "into>in", "into>of", "in", "on"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [ofArms, intoThem, namesNone("agent", "plane, aircraft, jet, helicopter, balloon")],
    strength: 0.74,
    matches: [
      ["A drone launched by Ukraine crashed into a block of flats in Voronezh.", "Ukraine ATTACKED Russia"],
      ["Russian missiles slammed into a hotel in Kharkiv.", "Russia ATTACKED Ukraine"],
    ],
    misses: ["A Russian jet crashed into a house in Voronezh.", "A Russian drone crashed in a field in Poland."],
  },
  {
    id: "attacked/did-harm",
    relation: "ATTACKED",
    verbs:
      "spark, cause, trigger, ignite, start, damage, destroy, hit, wreck, cripple, disable, knock out, disrupt, halt, cut, leave, set ablaze, take down, knock offline, paralyse, paralyze, tear, rip, shake, rock, demolish, flatten, sweep",
    source: ["agent>possessor", "agent>modifier", "agent>by", "agent>from", "agent>operator"],
    sourceKinds: ["Country", "Organization"],
    target: WHERE,
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      names("agent", STRIKE),
      namesNone("agent>modifier", "cyber, verbal, heart"),
      anyOf(
        "harm is done",
        {
          name: "to it",
          test: (_scene, frame) =>
            /^(damage|destroy|hit|wreck|cripple|disable|knock out|set ablaze|take down|demolish|flatten|rock|shake)$/.test(
              frame.lemma,
            ) ||
            (/^(tear|rip|sweep)$/.test(frame.lemma) && frame.slots.has("through")),
        },
        {
          name: "somebody is left dead",
          test: (scene, frame) =>
            frame.lemma === "leave" &&
            scene.index.tree.forms.slice(frame.trigger).some((form) => /^(dead|wounded|injured)$/.test(form)),
        },
        names(
          "patient",
          "fire, blaze, explosion, blackout, damage, casualty, death, outage, inferno, panic, destruction, work, flight, traffic, supply",
        ),
      ),
    ],
    strength: 0.72,
    matches: [
      ["A Ukrainian drone attack sparked a fire in the Russian port of Tuapse.", "Ukraine ATTACKED Russia"],
      ["A Hezbollah raid on a base left 22 Israeli soldiers dead.", "Hezbollah ATTACKED Israel"],
      ["Hezbollah claimed a bombing that tore through a mosque in Haifa.", "Hezbollah ATTACKED Israel"],
      ["Iran was behind the cyberattack that knocked out Albanian government servers.", "Iran ATTACKED Albania"],
    ],
    misses: [
      "A Ukrainian drone attack sparked a debate in Russia.",
      "Hezbollah denied that it was behind the bombing that tore through a mosque in Haifa.",
      "Hezbollah discussed the bombing that tore through a mosque in Haifa.",
      "A Ukrainian rail strike caused delays in Poland.",
    ],
  },
  {
    id: "attacked/push-into",
    relation: "ATTACKED",
    verbs: "push, advance, thrust, break, punch, fight, storm, burst, march",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["into"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("forces", names("agent", FORCES), {
        name: "a state marches",
        test: (_scene, frame) => frame.lemma === "march",
      }),
      ontoLand,
    ],
    strength: 0.72,
    matches: [
      ["Russian forces pushed into Pokrovsk at dawn.", "Russia ATTACKED Ukraine"],
      ["Prices have risen since Russia marched into Ukraine.", "Russia ATTACKED Ukraine"],
    ],
    misses: ["Russian firms pushed into Ukraine.", "Ukrainian forces advanced into Kharkiv."],
  },
  {
    id: "attacked/use-against",
    relation: "ATTACKED",
    verbs: "use, employ",
    source: ["agent"],
    target: ["against"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [givesArms("patient"), namesNone("patient", "veto, lever, leverage, card")],
    strength: 0.72,
    matches: [["Congo's army used CH-4 drones against the M23.", "Democratic Republic of the Congo ATTACKED M23"]],
    misses: ["Congo used its influence against the M23."],
  },
  {
    id: "attacked/used-in-strike",
    relation: "ATTACKED",
    verbs: "use, employ, deploy, fly",
    source: ["agent"],
    target: ["in>on", "in>against", "during>on", "during>against"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      givesArms("patient"),
      anyOf("in a strike", names("in", `${STRIKE}, offensive`), names("during", `${STRIKE}, offensive`)),
    ],
    strength: 0.72,
    matches: [
      ["CH-4 drones were used by Congo's army in strikes on the M23.", "Democratic Republic of the Congo ATTACKED M23"],
    ],
    misses: ["Congo used CH-4 drones in a drill on the border."],
  },
  {
    id: "attacked/use-of-against",
    relation: "ATTACKED",
    nouns: "use, employment, firing",
    source: ["possessor", "by"],
    target: ["against"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [givesArms("of")],
    strength: 0.72,
    matches: [
      ["Congo's use of CH-4 drones against the M23 was filmed.", "Democratic Republic of the Congo ATTACKED M23"],
    ],
    misses: ["Congo's use of its veto against the M23 was filmed."],
  },
  {
    id: "attacked/eliminate",
    relation: "ATTACKED",
    verbs: "eliminate, liquidate, neutralise, neutralize, take out",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient>possessor", "patient>modifier", "patient>of", "patient"],
    targetKinds: ["Organization"],
    targetReach: "owned",
    gates: [
      names(
        "patient",
        "commander, chief, leader, militant, operative, cell, fighter, terrorist, squad, head, deputy, member, official, soldier, gunman, spokesman, general",
      ),
      namesNone("patient", "spy, rival"),
    ],
    strength: 0.74,
    matches: [
      ["The Israeli army said it had eliminated Hezbollah's chief of staff in Tyre.", "Israel ATTACKED Hezbollah"],
    ],
    misses: [
      "Israel eliminated Hezbollah's debts.",
      "Israel eliminated tariffs on Syria.",
      "Kabul's agents eliminated a Pakistani cell.",
    ],
  },
];
