// ATTACKED in the stronger words of war reports: forces hammer positions, direct fire at them, inflict losses, fly sorties, hit back.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { formOf } from "../../clauses/tree-index.ts";
import { anyOf, bothOf, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const FORCES = `army, navy, military, force, troop, soldier, marine, paratrooper, commando, unit, brigade, battalion, fighter, militant, rebel, militia, gunman,
  warship, frigate, destroyer, gunboat, tank, jet, helicopter, artillery, battery, drone, missile, rocket, warplane, bomber, aircraft, gunner, defence, defense, coalition, insurgent, guerrilla`;
const TARGETS = `position, base, post, outpost, target, camp, hideout, convoy, territory, city, town, village, stronghold, airport, airbase, airfield, depot, bunker, line, site,
  facility, area, province, capital, port, infrastructure, hospital, building, house, district, suburb, headquarters, checkpoint, trench, refinery, plant, barrack, region, coast, island, power, vessel, ship`;
const ATTACKS =
  "attack, strike, airstrike, raid, bombing, shelling, bombardment, assault, ambush, killing, massacre, incursion, assassination";

/** An armed group by name. */
const ofGroup = (path: string): Gate => ({
  name: `"${path}" is a group`,
  test: (scene: Scene, frame: Frame) =>
    wordsAt(scene, frame, path).some(({ word }) =>
      (scene.references.get(word) ?? []).some(({ kind, form }) => kind === "Organization" && form !== "demonym"),
    ),
});
const byForces = anyOf("forces act", names("agent", FORCES), names("agent>of", FORCES));
const byArmed = anyOf("forces or a group act", byForces, ofGroup("agent"));
const onForces = anyOf("forces or places are hit", names("patient", `${FORCES}, ${TARGETS}`), {
  name: "a place",
  test: (scene, frame) =>
    wordsAt(scene, frame, "patient").some(({ word }) =>
      (scene.references.get(word) ?? []).some(({ kind, locative }) => kind === "Country" && locative === true),
    ),
});

/** "hammered the city": no match, no market. */
const inWar = anyOf(
  "force of arms",
  bothOf("forces hit what can be hit", byForces, onForces),
  bothOf("a group or a state hits forces or places", onForces, {
    name: "no critic, no storm",
    test: (scene, frame) =>
      wordsAt(scene, frame, "agent").some(({ word }) =>
        (scene.references.get(word) ?? []).some(({ kind }) => kind === "Organization" || kind === "Country"),
      ),
  }),
);

export const ATTACKED_HARD: readonly Pattern[] = [
  {
    id: "attacked/battle",
    relation: "ATTACKED",
    verbs: "battle",
    source: ["agent"],
    target: ["patient"],
    targetReach: "owned",
    gates: [byArmed, anyOf("forces or a group are fought", names("patient", FORCES), ofGroup("patient"))],
    strength: 0.76,
    matches: [
      ["The Chadian army has been battling Boko Haram.", "Chad ATTACKED Boko Haram"],
      ["Kenyan troops battled Al-Shabaab fighters near the border.", "Kenya ATTACKED al-Shabaab"],
      ["Al-Shabaab militants battled Kenyan soldiers for a day.", "al-Shabaab ATTACKED Kenya"],
    ],
    misses: [
      "The Chadian army is battling a cholera outbreak.",
      "Chad battles Kenya on Saturday in the cup final.",
      "Kenyan troops battled a fire at the Chadian embassy.",
    ],
  },
  {
    id: "attacked/hammer",
    relation: "ATTACKED",
    verbs: `hammer, batter, blast, level, flatten, pulverise, pulverize, obliterate, decimate, wipe out, devastate, engage, gun down, mow down, rocket, carpet-bomb, shoot up,
      knock out, cripple, lay waste, harass, pepper, rake, saturate, incinerate, rout, overwhelm, dive-bomb`,
    source: ["agent", "agent>operator"],
    target: ["patient", "in", "at", "to"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      inWar,
      namesNone(
        "patient",
        "talk, dialogue, official, leader, community, public, partner, voter, economy, market, critic",
      ),
      {
        name: "no arms in flight are engaged",
        test: (scene, frame) =>
          frame.lemma !== "engage" ||
          (namesNone("patient", "missile drone rocket aircraft jet plane bomber projectile uav").test(scene, frame) &&
            namesNone("agent", "defence defense battery system").test(scene, frame)),
      },
      namesNone("for", "failing, role, decision, support, remark"),
    ],
    strength: 0.74,
    matches: [
      ["Kenyan forces hammered Somali positions on Monday.", "Kenya ATTACKED Somalia"],
      ["Kenyan artillery battered the Somali town of Dhobley.", "Kenya ATTACKED Somalia"],
      ["Hezbollah fighters blasted an Israeli outpost.", "Hezbollah ATTACKED Israel"],
    ],
    misses: [
      "Kenya blasted Somalia over its ruling.",
      "Kenya's president blasted Somali forces for failing to protect him.",
      "A storm battered the Somali coast.",
      "Kenya engaged Somali officials in talks.",
      "Kenyan air defences engaged the Somali missiles.",
      "Kenyan officials hammered Somalia's position on trade.",
    ],
  },
  {
    id: "attacked/direct-fire",
    relation: "ATTACKED",
    verbs: "direct, concentrate, pour, aim, train, bring down, rain down, unload, empty",
    source: ["agent"],
    target: ["at", "on", "against", "into", "onto", "patient>on", "patient>at", "patient>against"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [byArmed, names("patient", "fire, barrage, salvo, gunfire, bombardment, shellfire")],
    strength: 0.75,
    matches: [["The Kenyan army directed artillery fire at Somali posts.", "Kenya ATTACKED Somalia"]],
    misses: ["Kenyan critics directed their fire at Somalia."],
  },
  {
    id: "attacked/losses",
    relation: "ATTACKED",
    verbs: "inflict",
    source: ["agent"],
    target: ["on", "upon", "patient>on", "patient>upon"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      byArmed,
      names("patient", "loss, casualty, injury, wound, blow, damage, defeat, toll"),
      namesNone("in", "election, poll, match"),
    ],
    strength: 0.74,
    matches: [["Kenyan troops inflicted heavy losses on al-Shabaab.", "Kenya ATTACKED al-Shabaab"]],
    misses: ["Kenya's team inflicted a defeat on Somalia.", "Tariffs inflicted losses on Somalia."],
  },
  {
    id: "attacked/sorties",
    relation: "ATTACKED",
    nouns: "sortie",
    light: "fly, conduct, carry out, launch, mount, make, run, perform",
    source: ["possessor", "by", "agent", "modifier"],
    target: ["against", "on"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    strength: 0.74,
    matches: [["Kenyan jets flew sorties against Somali bases.", "Kenya ATTACKED Somalia"]],
    misses: ["Kenyan jets flew sorties over Somalia."],
  },
  {
    id: "attacked/hit-back",
    relation: "ATTACKED",
    verbs: "retaliate, hit back, strike back, counter-attack, counterattack, fire back",
    source: ["agent"],
    target: ["against", "at", "on"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      byForces,
      anyOf("at forces or places", ...["against", "at", "on"].map((path) => names(path, `${FORCES}, ${TARGETS}`))),
    ],
    strength: 0.74,
    matches: [["Kenyan forces retaliated against Somali positions.", "Kenya ATTACKED Somalia"]],
    misses: ["Kenya retaliated against Somali tariffs.", "Kenyan forces hit back at critics in Somalia."],
  },
  {
    id: "attacked/responsible-for",
    relation: "ATTACKED",
    verbs: "responsible",
    source: ["subject", "agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["for>on", "for>against", "for>of", "for>in", "for>at", "on", "against"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [names("for", ATTACKS)],
    strength: 0.75,
    matches: [["Al-Shabaab is responsible for several attacks on Kenyan soldiers.", "al-Shabaab ATTACKED Kenya"]],
    misses: ["Kenya is responsible for trade with Somalia."],
  },
  {
    id: "attacked/target-of",
    relation: "ATTACKED",
    nouns:
      "attack, strike, airstrike, raid, bombing, bombardment, shelling, assault, ambush, offensive, incursion, siege",
    standing: true,
    source: ["by", "modifier", "possessor", "from"],
    target: ["holder"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      {
        name: "target of it",
        test: ({ index }, { trigger }) =>
          /\b(?:the|a|an|repeated|regular|frequent) (?:target|targets|scene|victim|victims|site|object|subject) of\b/.test(
            index.lower.slice(Math.max(0, trigger - 8), trigger).join(" "),
          ) && !/^(verbal|personal|racist|fan|media|press)$/.test(formOf(index, trigger - 1)),
      },
    ],
    strength: 0.74,
    matches: [["A Kenyan base was the target of an attack by al-Shabaab.", "al-Shabaab ATTACKED Kenya"]],
    misses: ["Kenya was the target of verbal attacks by Somalia."],
  },
];
