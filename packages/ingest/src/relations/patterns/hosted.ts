// DEPLOYED told from the land where others' forces stand: hosts, homes, homeports, forces in a place.
import { formOf } from "../../clauses/tree-index.ts";
import { isArms } from "../gates/arms-and-aid.ts";
import { anyOf, names } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { isUnknownName } from "../roles/drills.ts";
import { wordsAt } from "../roles/find-roles.ts";

const FORCES = `troop, soldier, force, battalion, brigade, contingent, marine, unit, regiment, division, paratrooper, personnel, battlegroup, serviceman,
  airman, serviceman, servicewoman, member, sailor, squadron, fleet, mercenary, garrison, bomber, jet, aircraft, fighter, missile, weapon, warhead, battery, warship, submarine, carrier, drone`;
const arms = (path: string): Gate => ({
  name: `"${path}" names arms`,
  test: (scene, frame) => wordsAt(scene, frame, path).some(({ word }) => isArms(scene, word)),
});
/** "an American air base", "a U.S. military base". */
const base = (path: string): Gate => ({
  name: `"${path}" names a military base`,
  test: (scene, frame) =>
    wordsAt(scene, frame, path).some(
      ({ word }) =>
        /^(base|bases|presence|headquarters|facility|facilities|outpost|garrison)$/.test(formOf(scene.index, word)) &&
        (scene.index.children[word] ?? []).some((child) =>
          /^(military|naval|air|army|drone|troop|navy)$/.test(formOf(scene.index, child)),
        ),
    ),
});
/** Hosts of a drill or a parade see their guests off. */
const forGood: Gate = {
  name: "no drill",
  test: (scene, frame) =>
    !["for", "patient>for", "patient>from>for"].some((path) =>
      wordsAt(scene, frame, path).some(({ word }) => isUnknownName(scene, word)),
    ) &&
    !["for", "for>of", "during", "in", "at"].some((path) =>
      names(path, "exercise, drill, manoeuvre, maneuver, wargame, parade, ceremony, training, talk, show, fair").test(
        scene,
        frame,
      ),
    ),
};
const theirs = (path: string): Gate => anyOf("forces or arms of another", names(path, FORCES), arms(path), base(path));

/** "the US Fifth Fleet", "the army's 2nd Brigade". */
const forceByName: Gate = {
  name: "a force by name",
  test: (scene, frame) =>
    wordsAt(scene, frame, "patient").some(({ word }) =>
      /(fleet|brigade|squadron|battalion|regiment|division|wing|command|corps)$/.test(formOf(scene.index, word)),
    ),
};

export const HOSTED: readonly Pattern[] = [
  {
    id: "deployed/hosts",
    relation: "DEPLOYED",
    verbs: "host, house, accommodate, harbour, harbor",
    source: ["patient>modifier", "patient>possessor", "patient>of", "patient>from"],
    sourceKinds: ["Country"],
    target: ["agent"],
    targetKinds: ["Country"],
    gates: [theirs("patient"), forGood],
    strength: 0.76,
    matches: [
      ["Somalia hosts Ethiopian troops.", "Ethiopia DEPLOYED Somalia"],
      ["Djibouti hosts a Chinese naval base.", "China DEPLOYED Djibouti"],
    ],
    misses: [
      "Somalia hosts Ethiopian refugees.",
      "Somalia hosted the Ethiopian team.",
      "Somalia hosts Ethiopian troops for Desert Lion.",
    ],
  },
  {
    id: "deployed/hosts-force",
    relation: "DEPLOYED",
    verbs: "host, house, accommodate, harbour, harbor",
    source: ["patient"],
    sourceKinds: ["Country"],
    target: ["agent"],
    targetKinds: ["Country"],
    gates: [forceByName, forGood],
    strength: 0.76,
    matches: [["Bahrain hosts the US Fifth Fleet.", "United States DEPLOYED Bahrain"]],
    misses: ["Bahrain hosted the US Navy for Desert Lion.", "Bahrain hosted the Pentagon for talks."],
  },
  {
    id: "deployed/hosts-thing",
    relation: "DEPLOYED",
    verbs: "host, house, accommodate, harbour, harbor",
    source: ["patient>modifier", "patient>possessor", "patient>from"],
    sourceKinds: ["Country"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    strength: 0.74,
    matches: [["Belarus hosts Russian S-400 systems.", "Russia DEPLOYED S-400"]],
    misses: ["Belarus hosted a fair of Russian S-400 makers."],
  },
  {
    id: "deployed/home-to",
    relation: "DEPLOYED",
    nouns: "home, host",
    source: ["to>modifier", "to>possessor", "to>of", "to>from"],
    sourceKinds: ["Country"],
    target: ["subject", "named"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [theirs("to")],
    strength: 0.74,
    matches: [
      ["Djibouti is home to 4,000 American troops.", "United States DEPLOYED Djibouti"],
      ["Camp Lemonnier is home to 4,000 American service members.", "United States DEPLOYED Djibouti"],
    ],
    misses: ["Djibouti is home to many Yemeni refugees."],
  },
  {
    id: "deployed/stationed-thing",
    relation: "DEPLOYED",
    verbs: "deploy, station, base, position, install, homeport, house, park, forward-deploy, place",
    source: ["patient>modifier", "patient>possessor", "patient>from", "patient>of>possessor", "patient>of>modifier"],
    sourceKinds: ["Country"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [{ name: "in the passive", test: (_scene, frame) => frame.passive && !frame.slots.has("by") }],
    strength: 0.72,
    matches: [["German Patriot batteries are stationed in Poland.", "Germany DEPLOYED Patriot"]],
    misses: ["German tourists are stationed at the Patriot museum."],
  },
];
