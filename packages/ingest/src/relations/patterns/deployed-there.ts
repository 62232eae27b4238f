// DEPLOYED said by "be" alone: "troops are in", "there are troops in".
import { names, namesNone } from "../gates.ts";
import type { Pattern } from "../pattern.ts";

const FORCES =
  "troop, soldier, force, battalion, brigade, contingent, peacekeeper, marine, army, paratrooper, serviceman, commando, gendarme, garrison, warship, mercenary";

export const DEPLOYED_THERE: readonly Pattern[] = [
  {
    id: "deployed/be-there",
    relation: "DEPLOYED",
    verbs: "be in",
    source: ["agent"],
    target: ["in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      names("agent", FORCES),
      namesNone("in", "power, office, control, place, charge, prison, talk, danger, contact, position"),
    ],
    strength: 0.75,
    matches: [
      ["About 900 Ethiopian troops are in Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopian soldiers have been in Somalia since May.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: ["Ethiopian officials are in danger in Somalia."],
  },
  {
    id: "deployed/there-are",
    relation: "DEPLOYED",
    verbs: "be",
    source: ["agent"],
    target: ["agent>in", "in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      names("agent", FORCES),
      {
        name: "there are",
        test: ({ index }, frame) =>
          index.children[frame.trigger]?.some((child) => index.tree.labels[child] === "expl") ?? false,
      },
    ],
    strength: 0.75,
    matches: [["There are 2,500 Ethiopian troops in Somalia.", "Ethiopia DEPLOYED Somalia"]],
    misses: ["There are Ethiopian merchants in Somalia."],
  },
];
