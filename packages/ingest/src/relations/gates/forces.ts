// Words for soldiers and warships, and the tests of patterns that ask whether such are moved: "a frigate", and no "research ship".
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { formOf, lemmaOf, type TreeIndex } from "../../clauses/tree-index.ts";
import type { Gate, Path } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { isArms } from "./arms-and-aid.ts";
import { anyOf, bothOf, names, namesNone } from "./gates.ts";

const TROOPS = `troop, soldier, force, battalion, brigade, contingent, peacekeeper, marine, army, adviser, advisor, unit, regiment, division, mercenary, paratrooper, guard,
  trooper, serviceman, servicemember, commando, infantry, corps, police, policeman, policewoman, gendarme, legionnaire, squad, detachment, garrison, military, personnel, navy, battlegroup, battle group, taskforce, airman, airmen, sailor, instructor, trainer, fighter, legion, militia, militiaman, sergeant, corporal, gunner, sapper, frogman, ranger, submariner, reservist, conscript, cavalry, artilleryman, sniper`;
export const SHIPS: string =
  "warship, ship, carrier, fleet, squadron, submarine, frigate, destroyer, corvette, cruiser, vessel, gunboat, flotilla, armada, icebreaker";

export const AIRCRAFT: string =
  "aircraft, jet, plane, fighter, warplane, tanker, bomber, f-16s, f-22s, f-35s, f-15s, f-18s, gripens, rafales, typhoons, tornados, helicopter";

/** "A research ship" and "a fishing fleet" fight nobody. */
const isCivil = (index: TreeIndex, word: number): boolean =>
  (index.children[word] ?? []).some((child) =>
    /^(?:research|survey|cargo|container|merchant|fishing|cruise|passenger|hospital|aid|relief|rescue|tourist|drill|working|contact|advisory)$/.test(
      formOf(index, child),
    ),
  );

/** "Gripen fighters" are no soldiers. */
const isAircraft = ({ index, references }: Scene, word: number): boolean =>
  lemmaOf(index, word) === "fighter" &&
  (index.children[word] ?? []).some((each) => (references.get(each) ?? []).some(({ kind }) => kind === "WeaponSystem"));
/** "1,500 men": soldiers where they are counted. */
const isMen = (index: TreeIndex, word: number): boolean =>
  /^(men|women)$/.test(formOf(index, word)) &&
  (index.children[word] ?? []).some((child) => /^(nummod|amod)$/.test(index.tree.labels[child] ?? ""));

/** "police officers", "military personnel", "boots on the ground": whoever serves under such a word. */
const isInService = ({ index }: Scene, word: number): boolean =>
  index.lower.slice(word, word + 4).join(" ") === "boots on the ground" ||
  (/^(officer|personnel|engineer|medic|instructor|specialist)$/.test(lemmaOf(index, word)) &&
    (index.children[word] ?? []).some((child) =>
      /^(police|army|military|navy|naval|security|combat|defence|defense)$/.test(formOf(index, child)),
    ));

/** Police officers or military personnel stand at the path. */
export const inService = (path: Path): Gate => ({
  name: `"${path}" names who is in service`,
  test: (scene, frame) => wordsAt(scene, frame, path).some(({ word }) => isInService(scene, word)),
});

/** Soldiers or warships stand at the path. */
export function namesForces(path: Path): Gate {
  const named = names(path, `${TROOPS}, ${SHIPS}`);
  const served = inService(path);
  const counted = (scene: Scene, frame: Frame): boolean =>
    wordsAt(scene, frame, path).some(({ word }) => isMen(scene.index, word));
  return {
    name: named.name,
    test: (scene, frame) =>
      (named.test(scene, frame) || counted(scene, frame) || served.test(scene, frame)) &&
      !wordsAt(scene, frame, path).every(({ word }) => isCivil(scene.index, word) || isAircraft(scene, word)),
  };
}

/** Weapons stand at the path. */
export const namesArms = (path: Path): Gate => ({
  name: `"${path}" names arms`,
  test: (scene, frame) => wordsAt(scene, frame, path).some(({ word }) => isArms(scene, word)),
});

/** Who is sent to watch, help or report is no force. */
export const noCivilians: Gate = namesNone(
  "patient",
  "observer, monitor, diplomat, expert, inspector, doctor, rescuer, firefighter, worker, journalist, software, resource, tool, fund, team, ambassador, envoy",
);

/** "400 police officers". */
export const policeOfficers: Gate = {
  name: "police officers",
  test: (scene, frame) =>
    wordsAt(scene, frame, "patient").some(
      ({ word }) =>
        /^(officer|member|contingent)$/.test(lemmaOf(scene.index, word)) &&
        (scene.index.children[word] ?? []).some((child) =>
          /^(police|army|military|navy)$/.test(formOf(scene.index, child)),
        ),
    ),
};

/** "military, economic and humanitarian aid". */
const isFirstOfKinds = (index: TreeIndex, word: number): boolean =>
  formOf(index, word) === "military" &&
  /^(,|and|or)$/.test(formOf(index, word + 1)) &&
  /^(economic|humanitarian|financial|diplomatic|political|technical|logistical|security|civilian)$/.test(
    formOf(index, word + 2),
  );

const noKindOfAid: Gate = {
  name: "no kind of aid",
  test: (scene, frame) => wordsAt(scene, frame, "patient").every(({ word }) => !isFirstOfKinds(scene.index, word)),
};

/** Soldiers, warships or police are what is moved. */
export const movesForces: Gate = anyOf(
  "forces",
  bothOf("forces themselves", namesForces("patient"), noKindOfAid),
  bothOf(
    "some of the forces",
    namesForces("patient>of"),
    namesNone(
      "patient",
      "capability, capacity, ability, readiness, effectiveness, morale, training, equipment, pay, salary, professionalism, skill, development, modernisation, modernization, integration, coordination, cooperation, support, chief, commander, head, leader, family, role, power, control, confidence",
    ),
  ),
  policeOfficers,
);

/** "Border guards at a border post" stand on their own side. */
export const atOwnBorder: Gate = {
  name: "no border guards at home",
  test: (scene, frame) =>
    !["agent", "patient"].some((path) =>
      wordsAt(scene, frame, path).some(
        ({ word }) => lemmaOf(scene.index, word) === "guard" && formOf(scene.index, word - 1) === "border",
      ),
    ),
};

/** "a militant group based in the hills": there it is at home. */
export const noneAtHome: Gate = {
  name: "no group at home",
  test: (scene, frame) =>
    frame.lemma !== "base" ||
    ["patient", "agent"].every((path) =>
      wordsAt(scene, frame, path).every(({ word }) => !GROUPS.test(lemmaOf(scene.index, word))),
    ),
};
const GROUPS = /^(group|organi[sz]ation|movement|network|cell|outfit|faction|party|front|gang|charity|leadership)$/;

/** "plans to send an advisor to the ministry": no force. */
export const noLoneAdviser: Gate = {
  name: "more than an adviser",
  test: (scene, frame) =>
    wordsAt(scene, frame, "patient").every(({ word }) => !/^advis[eo]r$/.test(formOf(scene.index, word))),
};

/** "fought the invaders, Chad": where they fight, not whom. */
export const notWhomTheyFight: Gate = {
  name: "where they fight, not whom",
  test: (scene, frame) =>
    frame.lemma !== "fight" ||
    ["in", "on", "off", "along", "near", "there", "at"].some((slot) => frame.slots.has(slot)) ||
    ["in", "near", "along", "across"].some((path) => wordsAt(scene, frame, `patient>${path}`).length > 0),
};

/** "2,500 members of the corps": of a force that is named. */
export const membersOfForce = (path: Path): Gate =>
  bothOf("members of a force", names(path, "member"), {
    name: "of a force",
    test: (scene, frame) =>
      wordsAt(scene, frame, `${path}>of`).some(
        ({ word }) =>
          (scene.references.get(word) ?? []).some(({ kind }) => kind === "Organization") || isForce(scene, word),
      ),
  });

const isForce = ({ index, references }: Scene, word: number): boolean =>
  /^(force|army|navy|marine|corp|guard|military)s?$/i.test(formOf(index, word)) &&
  (references.get(word) ?? []).some(({ form }) => form === "metonym");

/** "The wounded soldiers were flown to Chad" to be healed, prisoners to be tried. */
export const fitForDuty: Gate = {
  name: "fit for duty",
  test: ({ index }, frame) =>
    (frame.slots.get("patient") ?? []).every(({ word }) =>
      (index.children[word] ?? []).every(
        (child) =>
          !/^(wounded|injured|captured|freed|dead|killed|sick|fallen|former|captive|detained)$/.test(
            formOf(index, child),
          ),
      ),
    ),
};
