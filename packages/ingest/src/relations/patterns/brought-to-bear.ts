// USED in light verbs and idioms: put to use, brought to bear, operated against, flown against targets.

import { inATest } from "../gates/fired-at.ts";
import { anyOf, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

const inNoTest: Gate = { name: "no trial", test: (scene, frame) => !inATest(scene, frame) };
const STRUCK = `target, position, base, post, camp, site, brigade, troop, force, unit, rebel, militant, fighter, insurgent, army, militia, convoy, city, town, village, depot, plant, refinery, airfield, line,
  infrastructure, stronghold, hideout, ship, vessel, group`;

export const BROUGHT_TO_BEAR: readonly Pattern[] = [
  {
    id: "used/put-to-use",
    relation: "USED",
    verbs: "put, bring, press, throw",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      inNoTest,
      {
        name: "to use, to bear, into action",
        test: ({ index }, { trigger }) =>
          /\b(?:to (?:use|bear)|into (?:action|play|battle|combat|the (?:fray|fight|battle)))\b/.test(
            index.lower.slice(trigger, trigger + 14).join(" "),
          ),
      },
    ],
    strength: 0.74,
    matches: [
      ["Russia put Iskander missiles to use in Kharkiv.", "Russia USED Iskander"],
      ["Russia brought Iskander missiles to bear on Kharkiv.", "Russia USED Iskander"],
    ],
    misses: ["Russia put Iskander missiles on parade.", "Russia will put its Iskander factory to use."],
  },
  {
    id: "used/against-targets",
    relation: "USED",
    verbs: "operate, fly, send, turn, deploy, direct, commit, wield, aim",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [names("against", STRUCK), namesNone("in", "exercise, drill, manoeuvre, maneuver, parade"), inNoTest],
    strength: 0.73,
    matches: [["Russia operated Koksan howitzers against Ukrainian brigades.", "Russia USED Koksan"]],
    misses: [
      "Russia deployed Koksan howitzers on its border.",
      "Russia flew Su-25 jets in a drill against floating targets.",
    ],
  },
  {
    id: "used/volley-from",
    relation: "USED",
    verbs:
      "hit, strike, destroy, pound, wreck, level, flatten, devastate, finish off, slam, kill, damage, rain down, batter, hammer",
    source: ["agent>from", "agent>of>from"],
    sourceKinds: ["Country", "Organization"],
    target: ["agent>of", "agent"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      anyOf("a volley", names("agent", "volley, salvo, barrage, hail, wave, swarm, pair, missile, rocket")),
      names(
        "agent>from",
        "submarine, ship, warship, destroyer, frigate, jet, aircraft, army, navy, troop, battery, launcher, bomber, gunboat",
      ),
    ],
    strength: 0.73,
    matches: [["A volley of Kalibr missiles from Russian submarines hit Kharkiv.", "Russia USED Kalibr"]],
    misses: ["A volley of Kalibr missiles from a warehouse hit the market."],
  },
];
