// Arms that somebody sends in, whether they are given to a recipient, or stationed, shown, fired or brought back, out.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, headOf, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import type { Gate } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { anyOf, names, namesNone } from "./gates.ts";
import { sentOnDuty } from "./on-duty.ts";

const NOT_MOVING_THEMSELVES = namesNone(
  "patient",
  "ship, warship, destroyer, frigate, carrier, submarine, fleet, squadron, bomber, corvette, cruiser, cutter, boat, team, troop, soldier, pilot, delegation, group, force",
);
/** Ships and squadrons are sent to places, not given to them; a "personnel carrier" is no ship. */
const NOT_SHIPS: Gate = {
  name: NOT_MOVING_THEMSELVES.name,
  test: (scene, frame) =>
    NOT_MOVING_THEMSELVES.test(scene, frame) ||
    wordsAt(scene, frame, "patient").some(
      ({ word }) =>
        lemmaOf(scene.index, word) === "carrier" &&
        dependents(scene.index, word, "compound").some((child) =>
          /^(personnel|troop)$/.test(formOf(scene.index, child)),
        ),
    ),
};
/** "The navy sent a missile boat to the strait": forces that send their own arms keep them. */
const OWN_FORCES = names("agent", "military, navy, army, marine, troop, force");
const sendsItsOwn: Gate = {
  name: "its own",
  test: ({ index }, frame) =>
    (frame.slots.get("patient") ?? []).some(({ word }) =>
      dependents(index, word, "amod").some(
        (own) => formOf(index, own) === "own" && /^(its|their|his|her)$/.test(formOf(index, own - 1)),
      ),
    ),
};
/** "sent 200 fighters", "two trainers": men, unless a type of aircraft stands with them. */
const MEN: Gate = {
  name: "men",
  test: ({ index, references }, frame) =>
    (frame.slots.get("patient") ?? []).some(
      ({ word }) =>
        /^(fighters|trainers|militiamen|mercenaries|volunteers|recruits|instructors|advisers|advisors)$/.test(
          formOf(index, word),
        ) &&
        dependents(index, word, "conj").length === 0 &&
        !dependents(index, word, "compound").some((child) =>
          (references.get(child) ?? []).some(({ kind }) => kind === "WeaponSystem"),
        ),
    ),
};
/** "sent its own batteries", "sent jets to Chad for an air show": they come back. */
const COMING_BACK = anyOf(
  "they come back",
  names("for", "show, parade, exhibition, maintenance, repair, upgrade"),
  sendsItsOwn,
);
/** "sent soldiers and shells": shells are given whoever goes with them. */
const armsBeside: Gate["test"] = (scene, frame) =>
  wordsAt(scene, frame, "patient").some(
    ({ word }) =>
      /^(shell|round|ammunition|missile|rocket|weapon|munition|howitzer|arm)s?$/.test(formOf(scene.index, word)) ||
      ofShells(scene, word),
  );
const ofShells = (scene: Scene, word: number): boolean =>
  dependents(scene.index, word, "nmod").some((child) =>
    /^(shells|rounds|missiles|rockets|weapons)$/.test(formOf(scene.index, child)),
  );
/** Whether arms that are sent are given, and not stationed, fired or shown. */
export const MOVES: Gate = {
  name: "given, not stationed",
  test: (scene, frame) =>
    !/^(send|dispatch|send back|rush)$/.test(frame.lemma) ||
    ((NOT_SHIPS.test(scene, frame) || armsBeside(scene, frame)) &&
      !MEN.test(scene, frame) &&
      !sentOnDuty.test(scene, frame) &&
      !OWN_FORCES.test(scene, frame) &&
      !COMING_BACK.test(scene, frame)),
};
/** "delivered batteries to its base in Chad", "shipped missiles to their garrison": they stay its own. */
const toItsOwn: Gate = {
  name: "to its own forces",
  test: ({ index, ...scene }, frame) =>
    ["to", "into", "patient>to"].some((path) =>
      wordsAt({ index, ...scene }, frame, path).some(
        ({ word }) =>
          /^(base|airbase|garrison|camp|barracks|outpost|exclave|enclave|contingent|troop|force|soldier|unit|border|port|island|depot|arsenal|army|navy|fleet|stronghold|site)$/.test(
            lemmaOf(index, word),
          ) &&
          dependents(index, word, "nmod:poss").some((owner) => /^(its|their|his|our|own)$/.test(formOf(index, owner))),
      ),
    ),
};
/** "a rocket able to deliver a warhead": delivered to a target, not to a buyer. */
export const GIVEN_AWAY: Gate = {
  name: "given to somebody, not fired or stationed",
  test: (scene, frame) =>
    !toItsOwn.test(scene, frame) &&
    !(
      /^deliver$/.test(frame.lemma) &&
      names("patient", "warhead, payload, bomb").test(scene, frame) &&
      !frame.slots.has("to")
    ) &&
    !(
      /^(send|dispatch|contribute|transfer|airlift|transport)$/.test(frame.lemma) &&
      names(
        "to",
        "mission, policing, patrol, exercise, drill, operation, battlegroup, area, region, border, coast, base, front, frontier, waters",
      ).test(scene, frame)
    ),
};

/** "Chile will deploy jets to Peru, and Norway has promised two F-16s": they stay their owner's. */
export const NO_DEPLOYMENT: Gate = {
  name: "no share of a deployment",
  test: ({ index }, { slots, trigger }) => {
    if (slots.has("to") || slots.has("recipient")) return true;
    let at = trigger;
    while (/^(conj|parataxis|advcl)$/.test(labelOf(index, at))) {
      at = headOf(index, at);
      if (/^(deploy|station|base|scramble)$/.test(lemmaOf(index, at))) return false;
    }
    return true;
  },
};

const MUNITIONS = names(
  "patient",
  "missile, shell, round, ammunition, rocket, launcher, howitzer, rifle, weapon, munition",
);

/** "told the president that Chad would send tanks". */
const isPromised = ({ index }: Scene, { trigger }: Frame): boolean =>
  labelOf(index, trigger) === "ccomp" &&
  dependents(index, trigger, "aux").some((aux) => /^(will|would)$/.test(formOf(index, aux)));

/** "Chad gave tanks too", "it had sent cruise missiles": to a state that this sentence or the one before names beside the giver. */
export function isRecipientKnown(scene: Scene, frame: Frame): boolean {
  if (frame.lemma === "send" && !MUNITIONS.test(scene, frame) && !isPromised(scene, frame)) return false;
  const giver = new Set(
    wordsAt(scene, frame, "agent").flatMap(({ word }) =>
      (scene.references.get(word) ?? []).flatMap(({ entities }) => entities),
    ),
  );
  return [scene, scene.previous].some((each) =>
    [...(each?.references.values() ?? [])]
      .flat()
      .some(
        ({ kind, entities, form }) =>
          kind === "Country" && form !== "demonym" && entities.some((entity) => !giver.has(entity)),
      ),
  );
}
