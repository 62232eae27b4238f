// DEPLOYED told of aircraft abroad: "six F-35s landed at a base in Chad", "took over air policing in Chad".
import { dependents, formOf, isPlural, lemmaOf } from "../../clauses/tree-index.ts";
import { AIRCRAFT } from "../gates/forces.ts";
import { anyOf, bothOf, names } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { entitiesAt, wordsAt } from "../roles/find-roles.ts";

const ARRIVES = "arrive, land, touch down, rotate, redeploy";
const WHOSE = [
  "agent>modifier",
  "agent>possessor",
  "agent>of",
  "agent>of>of",
  "agent>of>possessor",
  "agent>of>modifier",
];
const WHERE = ["at", "in", "at>in", "to", "into"];

/** "Six F-35s", "a pair of bombers": no missiles that fall, no lone jet in need, no first of a delivery. */
const ownAircraft: Gate = bothOf(
  "aircraft in service",
  anyOf("aircraft", ...["agent", "agent>of"].map((path) => names(path, AIRCRAFT)), {
    name: "aircraft by designator",
    test: (scene, frame) =>
      ["agent", "agent>of"].some((path) =>
        wordsAt(scene, frame, path).some(({ word }) =>
          /^(f|b|c|p|e|kc|mq|rq|su|tu|mig|ea|av|fa|u)-\d+\w*s$/.test(formOf(scene.index, word)),
        ),
      ),
  }),
  {
    name: "several",
    test: (scene, frame) =>
      wordsAt(scene, frame, "agent").every(
        ({ word }) =>
          (isPlural(scene.index, word) ||
            /^(pair|detachment|flight|squadron|trio|quartet|number)$/.test(lemmaOf(scene.index, word)) ||
            /^(aircraft)$/.test(formOf(scene.index, word))) &&
          dependents(scene.index, word, "amod", "advmod").every(
            (child) =>
              !/^(first|second|third|fourth|last|final|new|newest|latest|next)$/.test(formOf(scene.index, child)),
          ),
      ),
  },
);

/** Some other state's place is named. */
const elsewhere: Gate = {
  name: "in another state",
  test: (scene, frame) => {
    const role = { kinds: ["Country"] as const, reach: "owned" as const, places: true };
    const there = WHERE.flatMap((path) => entitiesAt(scene, frame, path, role));
    const own = WHOSE.flatMap((path) => entitiesAt(scene, frame, path, { ...role, places: false }));
    return there.some(({ entity }) => own.every((each) => each.entity !== entity));
  },
};

export const AIRCRAFT_ABROAD: readonly Pattern[] = [
  {
    id: "deployed/aircraft-there",
    relation: "DEPLOYED",
    verbs: ARRIVES,
    source: WHOSE,
    sourceKinds: ["Country"],
    target: WHERE,
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [ownAircraft],
    strength: 0.72,
    matches: [
      ["Six Danish F-35s landed at a base in Poland on Tuesday.", "Denmark DEPLOYED Poland"],
      ["A pair of B-52 bombers of the US Air Force arrived in Australia.", "United States DEPLOYED Australia"],
    ],
    misses: [
      "The first six Danish F-35s landed at a base in Poland.",
      "A Danish jet landed in Poland.",
      "Six Danish missiles landed in Poland.",
      "Danish tourists landed in Poland.",
    ],
  },
  {
    id: "deployed/aircraft-there-thing",
    relation: "DEPLOYED",
    verbs: ARRIVES,
    source: WHOSE,
    sourceKinds: ["Country"],
    target: ["agent", "agent>of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [ownAircraft, elsewhere],
    strength: 0.72,
    matches: [["Six Danish F-35s landed at a base in Poland on Tuesday.", "Denmark DEPLOYED F-35"]],
    misses: ["Six Danish F-35s landed at a base in Denmark.", "Six Danish F-35s landed safely."],
  },
  {
    id: "deployed/fly-from",
    relation: "DEPLOYED",
    verbs: "fly, operate",
    source: WHOSE,
    sourceKinds: ["Country"],
    target: ["from"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      ownAircraft,
      { name: "for some time", test: (_scene, frame) => frame.lemma === "operate" || frame.slots.has("since") },
    ],
    strength: 0.72,
    matches: [["Danish F-16s have flown from a base in Estonia since March.", "Denmark DEPLOYED Estonia"]],
    misses: ["Danish F-16s flew from a base in Estonia to Denmark."],
  },
  {
    id: "deployed/air-policing",
    relation: "DEPLOYED",
    verbs: "take over, assume, begin, start, fly, conduct, perform, provide, lead, resume, run, take up",
    source: ["agent", ...WHOSE],
    sourceKinds: ["Country"],
    target: ["at", "in", "over", "patient>at", "patient>in", "patient>over"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [anyOf("air policing", names("patient", "policing"), names("patient>modifier", "policing"))],
    strength: 0.74,
    matches: [["Danish F-16s took over the air policing mission at a base in Estonia.", "Denmark DEPLOYED Estonia"]],
    misses: ["Danish officers took over the policing of a fair.", "Danish officers took over a mission in Estonia."],
  },
];
