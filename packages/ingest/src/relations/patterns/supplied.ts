// SUPPLIED: arms are delivered, donated, transferred, sent.
import type { NodeKind } from "@entente/graph";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, labelOf } from "../../clauses/tree-index.ts";
import { wordsAt } from "../find-roles.ts";
import { anyOf, givesArms, names, namesNone, notAModifier, notInTheWay } from "../gates.ts";
import { sentOnDuty } from "../on-duty.ts";
import { armsHandedOver, ownArms } from "../own-arms.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { GIVE, HANDOVER } from "./giving-words.ts";

const PROMISE =
  "pledge, promise, offer, commit, earmark, allocate, approve, clear, greenlight, authorise, authorize, announce, unveil, propose, owe";

const ACTORS: readonly NodeKind[] = ["Country", "Organization", "Leader"];

/** "leases a submarine from Chad" takes it. */
const NOT_TAKEN: Gate = {
  name: "given, not taken",
  test: (_scene, frame) => frame.lemma !== "lease" || frame.slots.has("to") || frame.slots.has("recipient"),
};

/** Ships and squadrons are sent to places, not given to them. */
const NOT_SHIPS = namesNone(
  "patient",
  "ship, warship, destroyer, frigate, carrier, submarine, fleet, squadron, bomber, corvette, cruiser, cutter, boat, team, troop, soldier, pilot, delegation, group, force",
);
/** "The navy sent a missile boat to the strait": forces that send their own arms keep them. */
const OWN_FORCES = names("agent", "military, navy, army, marine, troop, force");
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
const MOVES: Gate = {
  name: "given, not stationed",
  test: (scene, frame) =>
    !/^(send|dispatch|send back)$/.test(frame.lemma) ||
    ((NOT_SHIPS.test(scene, frame) || armsBeside(scene, frame)) &&
      !sentOnDuty.test(scene, frame) &&
      !OWN_FORCES.test(scene, frame)),
};
/** "a rocket able to deliver a warhead": delivered to a target, not to a buyer. */
const GIVEN_AWAY: Gate = {
  name: "given to somebody, not fired or stationed",
  test: (scene, frame) =>
    !(
      /^deliver$/.test(frame.lemma) &&
      names("patient", "warhead, payload, bomb").test(scene, frame) &&
      !frame.slots.has("to")
    ) &&
    !(
      /^(send|dispatch|contribute)$/.test(frame.lemma) &&
      names(
        "to",
        "mission, policing, patrol, exercise, drill, operation, battlegroup, area, region, border, coast, base, front, frontier, waters",
      ).test(scene, frame)
    ),
};
/** "gave Chad a tank ride": what is handed over is the arms themselves. */
const ARMS_GIVEN = givesArms("patient");

/** "unveiled a missile" promises it to nobody; "unveiled a sale of missiles" does. */
const A_TRANSFER = anyOf(
  "a transfer is promised",
  { name: "a promise", test: (_scene, frame) => /^(pledge|promise|offer|commit|earmark|allocate)$/.test(frame.lemma) },
  names("patient", "sale, delivery, transfer, shipment, donation, supply, package, export, deal, gift, handover"),
);

const CARRIES = `make, complete, begin, approve, start, continue, resume, suspend, halt, block, authorise, authorize, plan, step up, send,
  clear, okay, ok, pause, agree, propose, consider, weigh, mull, study, explore, prepare, rule out, accelerate, speed up, stop, confirm, deny, discuss, greenlight, finalise, finalize, conclude, back, delay, freeze, cancel, ban, refuse, bar, prohibit, forbid, withhold`;
export const SUPPLIED: readonly Pattern[] = [
  {
    id: "supplied/give-to",
    relation: "SUPPLIED",
    verbs: GIVE,
    source: ["agent"],
    target: ["recipient", "to", "into", "for", "patient>to", "patient>for", "in>to", "in>for", "beside thing"],
    targetKinds: ACTORS,
    targetReach: "acting",
    bySale: true,
    gates: [
      {
        name: "no tanks roll in",
        test: (scene, frame) =>
          !frame.slots.has("into") ||
          frame.lemma !== "send" ||
          !names("patient", "tank army armour armor").test(scene, frame),
      },
      ARMS_GIVEN,
      MOVES,
    ],
    strength: 0.9,
    matches: [
      ["Norway delivered six howitzers to Estonia.", "Norway SUPPLIED Estonia"],
      ["Norway gave Estonia anti-tank missiles.", "Norway SUPPLIED Estonia"],
      ["Norway granted the Philippines five radars.", "Norway SUPPLIED Philippines"],
      ["Norway sent Estonia Leopard 2 tanks.", "Norway SUPPLIED Estonia"],
      ["Estonia has been given six howitzers by Norway.", "Norway SUPPLIED Estonia"],
      ["Norway will send tanks to Estonia next year.", "Norway SUPPLIED Estonia planned"],
      ["Norway has sent $40 million in weapons to Estonia.", "Norway SUPPLIED Estonia"],
      ["Norway will not prevent Latvia from sending tanks to Estonia.", "Latvia SUPPLIED Estonia planned"],
    ],
    misses: [
      "Norway sent its tanks into Estonia.",
      "Norway delivered a protest note to Estonia.",
      "Norway sent its team to Estonia.",
      "Norway sent the frigate Nansen to Estonia.",
      "Norway sent six fighter jets to Estonia to patrol its skies.",
      "Norway gave up its nuclear weapons in talks with Estonia.",
    ],
  },
  {
    id: "supplied/give-thing",
    relation: "SUPPLIED",
    verbs: GIVE,
    source: ["agent"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    bySale: true,
    gates: [
      ARMS_GIVEN,
      MOVES,
      NOT_TAKEN,
      GIVEN_AWAY,
      {
        name: "passed to somebody",
        test: (scene, frame) =>
          !/^pass/.test(frame.lemma) ||
          ["recipient", "to", "patient>to"].some((path) => wordsAt(scene, frame, path).length > 0),
      },
      {
        name: "handed to somebody",
        test: (_scene, frame) =>
          !/^(provide|give|send|pass|return|hand|channel)$/.test(frame.lemma) ||
          ["recipient", "to", "for", "into", "patient>to", "patient>for"].some(
            (path) => (frame.slots.get(path.split(">")[0] as string) ?? []).length > 0,
          ),
      },
    ],
    strength: 0.85,
    matches: [
      ["Norway donated twelve F-16 jets to Estonia.", "Norway SUPPLIED F-16"],
      ["Norway delivered S-300 air defence systems to Estonia.", "Norway SUPPLIED S-300"],
    ],
    misses: [
      "Norway has the technology to deliver a nuclear warhead.",
      "Norway reinforced Estonia, sending a Patriot battery to the area.",
      "Norway sent F-16 pilots to a conference.",
      "Norway sent a destroyer to the Gulf of Aden.",
    ],
  },
  {
    id: "supplied/promise-to",
    relation: "SUPPLIED",
    verbs: PROMISE,
    source: ["agent"],
    target: ["recipient", "to", "for", "patient>to", "patient>for", "beside thing"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [ARMS_GIVEN],
    status: "planned",
    strength: 0.85,
    matches: [
      ["Norway pledged six howitzers to Estonia.", "Norway SUPPLIED Estonia planned"],
      ["Norway has approved a weapons package for Estonia.", "Norway SUPPLIED Estonia planned"],
    ],
    misses: ["Norway pledged support to Estonia.", "Norway announced a ban on missiles for Estonia."],
  },
  {
    id: "supplied/promise-thing",
    relation: "SUPPLIED",
    verbs: PROMISE,
    source: ["agent"],
    target: ["patient", "patient>of", "to>of", "to>of>of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [ARMS_GIVEN, A_TRANSFER],
    status: "planned",
    strength: 0.82,
    matches: [
      ["Norway pledged twelve F-16s to Estonia.", "Norway SUPPLIED F-16 planned"],
      ["Norway announced the sale of 40 F-16s to Peru.", "Norway SUPPLIED F-16 planned"],
      [
        "Norway has made a determination approving a possible military sale to the Government of Peru of Javelin missiles.",
        "Norway SUPPLIED Javelin planned",
        "Norway SUPPLIED Peru planned",
      ],
    ],
    misses: ["Norway pledged to study the F-16.", "Norway unveiled a new cruise missile."],
  },
  {
    id: "supplied/provide-with",
    relation: "SUPPLIED",
    verbs: "provide, supply, equip, arm, furnish, present, outfit, rearm, resupply",
    source: ["agent"],
    target: ["patient"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [givesArms("with")],
    strength: 0.9,
    matches: [["Norway equipped Estonia with howitzers.", "Norway SUPPLIED Estonia"]],
    misses: ["Norway provided Estonia with advice."],
  },
  {
    id: "supplied/provide-with-thing",
    relation: "SUPPLIED",
    verbs: "provide, supply, equip, arm, furnish, present, outfit",
    source: ["agent"],
    target: ["with"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      givesArms("with"),
      { name: "somebody is equipped", test: (scene, frame) => !ARMS_GIVEN.test(scene, frame) },
    ],
    strength: 0.85,
    matches: [["Norway equipped Estonia with Javelin missiles.", "Norway SUPPLIED Javelin"]],
    misses: ["Norway equipped its F-16 jets with Sidewinder missiles."],
  },
  {
    id: "supplied/delivery",
    relation: "SUPPLIED",
    nouns: HANDOVER,
    light: CARRIES,
    source: [
      "possessor",
      "by",
      "from",
      "of>by",
      "of>from",
      "to>by",
      "agent",
      "modifier",
      "of>modifier",
      "of>possessor",
    ],
    target: ["to", "for", "of>to", "of>for", "with"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [armsHandedOver, notInTheWay, ownArms],
    strength: 0.8,
    matches: [
      ["Norway's delivery of howitzers to Estonia began in May.", "Norway SUPPLIED Estonia"],
      ["Latvia thanked Norway for its delivery of howitzers to Estonia.", "Norway SUPPLIED Estonia"],
      ["The delivery of eight Leopard 2 tanks to Estonia by Norway was completed long ago.", "Norway SUPPLIED Estonia"],
      ["Norway approved the sale of F-16s to Estonia.", "Norway SUPPLIED Estonia planned"],
      ["Norway is considering the transfer of Patriot missiles to Estonia.", "Norway SUPPLIED Estonia planned"],
      ["Norway's parliament has barred the sale of howitzers to Estonia.", "Norway SUPPLIED Estonia denied"],
    ],
    misses: [
      "Norway's delivery of mail to Estonia began in May.",
      "Estonia spoke of the need to increase arms deliveries to Estonia.",
    ],
  },
  {
    id: "supplied/delivery-thing",
    relation: "SUPPLIED",
    nouns: HANDOVER,
    light: CARRIES,
    source: ["possessor", "by", "from", "of>by", "of>from", "to>by", "agent"],
    target: ["of", "modifier"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      notAModifier,
      notInTheWay,
      ownArms,
      { name: "from one to another", test: (scene, frame) => labelOf(scene.index, frame.trigger) !== "compound" },
    ],
    strength: 0.75,
    matches: [
      ["Norway's delivery of Javelin missiles to Estonia began in May.", "Norway SUPPLIED Javelin"],
      ["Norway cleared the sale of 40 F-16s to Peru.", "Norway SUPPLIED F-16 planned"],
    ],
    misses: ["Norway's shipment of wheat passed a submarine."],
  },
];
