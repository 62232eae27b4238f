// SUPPLIED told by where arms end up: what arrived there, what went to somebody.
import { onLand } from "../gates/arriving-arms.ts";
import { givesArms, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { entitiesAt } from "../roles/find-roles.ts";

const toAState: Gate = {
  name: "to another state",
  test: (scene, frame) =>
    entitiesAt(scene, frame, "to", { kinds: ["Country"], reach: "self", places: false }).length > 0,
};

/** "Chad's missiles went to", "its frigate went to": fired, or on a voyage. */
const notFired: Gate = namesNone("agent", "missile, rocket, drone, ship, warship, frigate, submarine, bomb, shell");

export const ARRIVALS_THERE: readonly Pattern[] = [
  {
    id: "supplied/ended-up",
    relation: "SUPPLIED",
    verbs: "end up, wind up, find, turn up",
    source: ["agent>from", "agent>modifier"],
    sourceKinds: ["Country"],
    target: ["with", "in", "to", "into", "in>of"],
    targetKinds: ["Organization"],
    targetReach: "owned",
    gates: [
      givesArms("agent"),
      {
        name: "they find their way",
        test: (scene, frame) => frame.lemma !== "find" || names("patient", "way").test(scene, frame),
      },
    ],
    strength: 0.72,
    matches: [["Rifles from Niger have ended up with Boko Haram.", "Niger SUPPLIED Boko Haram"]],
    misses: ["Tourists from Niger have ended up with Boko Haram."],
  },
  {
    id: "supplied/arrived-there",
    relation: "SUPPLIED",
    verbs: "arrive",
    source: ["from"],
    sourceKinds: ["Country"],
    target: ["in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [onLand],
    strength: 0.7,
    matches: [["A second IRIS-T battery has arrived in Estonia from Norway.", "Norway SUPPLIED Estonia"]],
    misses: ["Two jets have arrived in Estonia from Norway.", "A delegation arrived in Estonia from Norway."],
  },
  {
    id: "supplied/went-to",
    relation: "SUPPLIED",
    verbs: "go, reach",
    source: ["agent>possessor", "agent>of>possessor", "agent>modifier"],
    sourceKinds: ["Country"],
    target: ["to", "patient"],
    targetKinds: ["Country", "Organization"],
    targetReach: "acting",
    gates: [givesArms("agent"), notFired],
    strength: 0.72,
    matches: [
      ["Norway's Leopard 2 tanks went to Estonia.", "Norway SUPPLIED Estonia"],
      ["Norwegian weapons reached Estonia through Gdynia.", "Norway SUPPLIED Estonia"],
      ["Norway parted with its six howitzers, which went to Estonia.", "Norway SUPPLIED Estonia"],
    ],
    misses: ["Norway's tourists went to Estonia.", "Norway's frigate went to Estonia."],
  },
  {
    id: "supplied/went-to-thing",
    relation: "SUPPLIED",
    verbs: "go",
    source: ["agent>possessor", "agent>of>possessor", "agent>modifier"],
    sourceKinds: ["Country"],
    target: ["agent"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [toAState, notFired],
    strength: 0.72,
    matches: [["Norway's Leopard 2 tanks went to Estonia.", "Norway SUPPLIED Leopard 2"]],
    misses: ["Norway's Leopard 2 tanks went to the front."],
  },
];
