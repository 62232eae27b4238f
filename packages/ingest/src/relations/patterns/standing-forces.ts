// DEPLOYED: forces that mass, bases abroad, missions of peacekeepers, told by the noun or by where they gather.
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, labelOf } from "../../clauses/tree-index.ts";
import { namesForces } from "../gates/forces.ts";
import { modifiedBy, names, namesNone, notModifiedBy } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const MASSES =
  "troop, soldier, force, battalion, brigade, army, tank, vehicle, armour, armor, column, convoy, warship, artillery, unit, regiment, division, marine, paratrooper, jet, helicopter";

/** "U.S. bases", "a French air base": a state's own, no base of a party or a firm. */
const isBase: Gate = {
  name: "a base of a state's forces",
  test: ({ index, references }: Scene, { trigger }) =>
    dependents(index, trigger, "amod", "compound", "nmod:poss").some((child) =>
      (references.get(child) ?? []).some(({ kind }) => kind === "Country"),
    ) &&
    dependents(index, trigger, "amod", "compound").every(
      (child) =>
        !/^(industrial|customer|power|support|party|consumer|tax|rebel|fan|data|former)$/.test(formOf(index, child)),
    ),
};

/** "a base in Gao and the ministry of Chad said": what is joined to the place may be another clause's. */
const notJoined: Gate = {
  name: "in one place",
  test: ({ index }, frame) => (frame.slots.get("in") ?? []).every(({ word }) => labelOf(index, word) !== "conj"),
};

export const STANDING_FORCES: readonly Pattern[] = [
  {
    id: "deployed/base-in",
    relation: "DEPLOYED",
    nouns: "base, airbase, garrison, outpost",
    standing: true,
    source: ["modifier", "possessor"],
    sourceKinds: ["Country"],
    target: ["in", "at"],
    targetKinds: ["Country"],
    targetReach: "self",
    places: true,
    gates: [isBase, notJoined],
    strength: 0.72,
    matches: [["The rockets fell near a Kenyan base in Somalia.", "Kenya DEPLOYED Somalia"]],
    misses: ["Kenya's industrial base in Nairobi grew.", "Rebels took a base in Somalia."],
  },
  {
    id: "deployed/base-was-set-up",
    relation: "DEPLOYED",
    verbs: "establish, set up, open, inaugurate, build, found, locate",
    source: ["patient>possessor", "patient>modifier"],
    sourceKinds: ["Country"],
    target: ["in", "at"],
    targetKinds: ["Country"],
    targetReach: "self",
    places: true,
    gates: [
      names("patient", "base, airbase, garrison, outpost"),
      { name: "in the passive", test: (_scene, frame) => frame.passive },
      {
        name: "one of several, or of forces",
        test: (scene, frame) =>
          wordsAt(scene, frame, "patient").every(({ word }) =>
            dependents(scene.index, word, "amod", "compound").some((child) =>
              /^(military|naval|army|air|overseas|foreign|first|second|third|only|main|largest)$/.test(
                formOf(scene.index, child),
              ),
            ),
          ),
      },
    ],
    strength: 0.72,
    matches: [
      ["Kenya has two. Its first base was established in Somalia in 2012.", "Kenya DEPLOYED Somalia"],
      ["Kenya's naval base was opened in Eritrea.", "Kenya DEPLOYED Eritrea"],
    ],
    misses: ["Kenya's data base was set up in Somalia.", "Kenya's base was attacked in Somalia."],
  },
  {
    id: "deployed/mission-in",
    relation: "DEPLOYED",
    nouns: "operation, mission, force, contingent",
    standing: true,
    source: ["possessor", "modifier"],
    target: ["in"],
    targetKinds: ["Country"],
    targetReach: "self",
    places: true,
    gates: [modifiedBy("peacekeeping stabilisation stabilization"), notModifiedBy("former, proposed, future")],
    strength: 0.74,
    matches: [
      ["They spoke of the African Union's peacekeeping operation in Somalia.", "African Union DEPLOYED Somalia"],
    ],
    misses: ["They spoke of the African Union's aid operation in Somalia."],
  },
  {
    id: "deployed/present",
    relation: "DEPLOYED",
    verbs: "present, active",
    source: ["subject"],
    target: ["in", "at", "on"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [namesForces("subject"), namesNone("subject", "guard, mission, adviser, unit, ship, vessel")],
    strength: 0.74,
    matches: [
      ["Ethiopian soldiers are present in Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopian troops are no longer present in Somalia.", "Ethiopia DEPLOYED Somalia denied"],
    ],
    misses: ["Ethiopian firms are present in Somalia.", "Ethiopian officers were present at the Somali gala."],
  },
  {
    id: "deployed/massed",
    relation: "DEPLOYED",
    nouns: "concentration, buildup, up, massing, accumulation, stationing, influx, grouping, reinforcement",
    standing: true,
    source: ["of>modifier", "of>possessor"],
    sourceKinds: ["Country"],
    target: ["in", "of>in", "on", "near"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      namesForces("of"),
      {
        name: "a build-up",
        test: ({ index }, { trigger, lemma }) => lemma !== "up" || formOf(index, trigger - 2) === "build",
      },
    ],
    strength: 0.74,
    matches: [
      ["Somalia regretted a concentration of Kenyan troops in the north of Somalia.", "Kenya DEPLOYED Somalia"],
    ],
    misses: ["A concentration of Kenyan firms in Somalia was found."],
  },
  {
    id: "deployed/gather",
    relation: "DEPLOYED",
    verbs: "gather, mass, amass, assemble, concentrate",
    source: ["agent", "agent>modifier", "agent>possessor"],
    sourceKinds: ["Country"],
    target: ["outside", "near", "in", "at", "around", "along", "on", "inside"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [names("agent", MASSES), namesNone("for", "parade ceremony drill exercise review")],
    strength: 0.74,
    matches: [["Kenyan tanks had gathered outside the Somali town of Gedo.", "Kenya DEPLOYED Somalia"]],
    misses: ["Kenyan police forces gathered in Somalia for a parade.", "Kenyan fans gathered in Somalia."],
  },
];
