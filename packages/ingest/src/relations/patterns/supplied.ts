// SUPPLIED: arms are delivered, donated, transferred, sent.
import type { NodeKind } from "@entente/graph";
import { labelOf } from "../../clauses/tree-index.ts";
import { anyOf, givesArms, names, namesNone, notAModifier, notInTheWay } from "../gates/gates.ts";
import { GIVEN_AWAY, isRecipientKnown, MOVES, NO_DEPLOYMENT } from "../gates/given-away.ts";
import { notBetweenParties } from "../gates/other-giver.ts";
import {
  armsHandedOver,
  noBanLifted,
  notForbiddenToOthers,
  notItsStock,
  notReceived,
  ownArms,
  ownToGive,
} from "../gates/own-arms.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { GIVE, HANDOVER } from "./giving-words.ts";

const PROMISE =
  "pledge, promise, offer, commit, earmark, allocate, approve, clear, greenlight, greenlit, authorise, authorize, announce, unveil, propose, owe";

const ACTORS: readonly NodeKind[] = ["Country", "Organization", "Leader"];

/** "leases a submarine from Chad" takes it. */
const NOT_TAKEN: Gate = {
  name: "given, not taken",
  test: (_scene, frame) => frame.lemma !== "lease" || frame.slots.has("to") || frame.slots.has("recipient"),
};

/** "gave Chad a tank ride": what is handed over is the arms themselves. */
const ARMS_GIVEN = givesArms("patient");

const NO_PURCHASE = namesNone("patient>for", "purchase, acquisition, procurement, production, lease, upgrade");
/** "approved a sale of jets and parts to Chad", "a sale for the delivery of jets to Chad". */
const OF_SALE = ["patient>of>to", "patient>for>to", "patient>of>of>to"];

/** "unveiled a missile" promises it to nobody; "unveiled a sale of missiles" does. */
const A_TRANSFER = anyOf(
  "a transfer is promised",
  { name: "a promise", test: (_scene, frame) => /^(pledge|promise|offer|commit|earmark|allocate)$/.test(frame.lemma) },
  names("patient", "sale, delivery, transfer, shipment, donation, supply, package, export, deal, gift, handover"),
);

const CARRIES = `make, support, complete, begin, approve, start, continue, resume, suspend, halt, block, authorise, authorize, plan, step up, send,
  clear, okay, ok, pause, agree, propose, consider, weigh, mull, study, explore, prepare, rule out, accelerate, speed up, stop, confirm, deny, discuss, greenlight, greenlit, finalise, finalize, conclude, back, delay, freeze, cancel, ban, refuse, bar, prohibit, forbid, withhold,
  sign off, sign off on, wave through, nod through, rubber-stamp, fast-track, expedite`;

export const SUPPLIED: readonly Pattern[] = [
  {
    id: "supplied/give-to",
    relation: "SUPPLIED",
    verbs: GIVE,
    source: ["agent"],
    target: [
      "each to",
      "recipient",
      "to",
      "into",
      "for",
      "patient>to",
      "patient>for",
      "in>to",
      "in>for",
      "beside thing",
      "contracted with",
    ],
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
      ["Norway sent Javelin missiles to Latvia and howitzers to Estonia.", "Norway SUPPLIED Estonia"],
      ["Norway granted the Philippines five radars.", "Norway SUPPLIED Philippines"],
      ["Nammo will deliver six howitzers under a contract with Estonia.", "Nammo SUPPLIED Estonia planned"],
      ["Norway sent Estonia Leopard 2 tanks.", "Norway SUPPLIED Estonia"],
      ["Estonia has been given six howitzers by Norway.", "Norway SUPPLIED Estonia"],
      ["Norway will send tanks to Estonia next year.", "Norway SUPPLIED Estonia planned"],
      ["Norway has sent $40 million in weapons to Estonia.", "Norway SUPPLIED Estonia"],
      ["Norway denied that M109 howitzers would be sent to Estonia.", "Norway SUPPLIED Estonia denied"],
      ["Estonia bought six M109 howitzers from Norway, which began shipping them in May.", "Norway SUPPLIED Estonia"],
      ["Norway will not prevent Latvia from sending tanks to Estonia.", "Latvia SUPPLIED Estonia planned"],
    ],
    misses: [
      "Norway sent its tanks into Estonia.",
      "Norway delivered a protest note to Estonia.",
      "Norway sent its team to Estonia.",
      "Norway sent the frigate Nansen to Estonia.",
      "Norway sent 60 trainers and instructors to Estonia.",
      "Hamas sent 60 fighters to Lebanon.",
      "Norway sent six fighter jets to Estonia to patrol its skies.",
      "Norway gave up its nuclear weapons in talks with Estonia.",
    ],
  },
  {
    id: "supplied/give-thing",
    relation: "SUPPLIED",
    verbs: GIVE,
    source: ["agent"],
    target: ["thing listed", "patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    bySale: true,
    gates: [
      ARMS_GIVEN,
      MOVES,
      NOT_TAKEN,
      GIVEN_AWAY,
      notBetweenParties,
      {
        name: "passed to somebody",
        test: (scene, frame) =>
          !/^pass/.test(frame.lemma) ||
          ["recipient", "to", "patient>to"].some((path) => wordsAt(scene, frame, path).length > 0),
      },
      {
        name: "handed to somebody",
        test: (scene, frame) =>
          !/^(provide|give|send|pass|return|hand|channel)$/.test(frame.lemma) ||
          ["recipient", "to", "for", "into", "patient>to", "patient>for", "beside thing"].some(
            (path) => wordsAt(scene, frame, path).length > 0,
          ) ||
          isRecipientKnown(scene, frame),
      },
    ],
    strength: 0.85,
    matches: [
      ["Norway donated twelve F-16 jets to Estonia.", "Norway SUPPLIED F-16"],
      ["Norway delivered S-300 air defence systems to Estonia.", "Norway SUPPLIED S-300"],
      ["Norway has sent weapons to Estonia, including Javelin missiles.", "Norway SUPPLIED Javelin"],
      ["Norway began delivering components of the S-300 to Estonia in 2017.", "Norway SUPPLIED S-300"],
      ["Sweden delivered jets to Estonia, and Norway gave MiG-29s too.", "Norway SUPPLIED MiG-29"],
    ],
    misses: [
      "Norway has the technology to deliver a nuclear warhead.",
      "Norway and Chad signed a contract to supply F-16 jets.",
      "Norway shipped Javelin missiles to its garrison.",
      "Norway sent its own Patriot batteries to Riga.",
      "Norway sent its F-16s to Estonia for an air show.",
      "Norway reinforced Estonia, sending a Patriot battery to the area.",
      "Norway sent F-16 pilots to a conference.",
      "Norway sent a destroyer to the Gulf of Aden.",
      "Norway has sent weapons to states that buy much, including the S-300.",
    ],
  },
  {
    id: "supplied/promise-to",
    relation: "SUPPLIED",
    verbs: PROMISE,
    source: ["agent"],
    target: ["each to", "recipient", "to", "for", "patient>to", "patient>for", "beside thing", ...OF_SALE],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [ARMS_GIVEN, namesNone("patient", "deployment, redeployment"), ownToGive],
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
    target: ["thing listed", "patient", "patient>of", "to>of", "to>of>of", "patient>for>of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [ARMS_GIVEN, A_TRANSFER, ownToGive, NO_DEPLOYMENT, NO_PURCHASE],
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
    misses: [
      "Norway pledged to study the F-16.",
      "Norway unveiled a new cruise missile.",
      "Chile will deploy six jets to Estonia, Peru will add four, and Norway has promised two F-16s.",
    ],
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
    gates: [armsHandedOver, notInTheWay, ownArms, notForbiddenToOthers, noBanLifted],
    strength: 0.8,
    matches: [
      ["Norway's delivery of howitzers to Estonia began in May.", "Norway SUPPLIED Estonia"],
      ["Latvia thanked Norway for its delivery of howitzers to Estonia.", "Norway SUPPLIED Estonia"],
      ["The delivery of eight Leopard 2 tanks to Estonia by Norway was completed long ago.", "Norway SUPPLIED Estonia"],
      ["Norway approved the sale of F-16s to Estonia.", "Norway SUPPLIED Estonia planned"],
      ["Norway is considering the transfer of Patriot missiles to Estonia.", "Norway SUPPLIED Estonia planned"],
      ["Norway has signed off on the transfer of Patriot missiles to Estonia.", "Norway SUPPLIED Estonia planned"],
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
    target: ["of", "to>of", "modifier"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      notAModifier,
      notInTheWay,
      ownArms,
      ownToGive,
      { name: "from one to another", test: (scene, frame) => labelOf(scene.index, frame.trigger) !== "compound" },
      notItsStock,
      notReceived,
    ],
    strength: 0.75,
    matches: [
      ["Norway's delivery of Javelin missiles to Estonia began in May.", "Norway SUPPLIED Javelin"],
      ["Norway cleared the sale of 40 F-16s to Peru.", "Norway SUPPLIED F-16 planned"],
      ["Norway approved a possible sale to the Peruvian army of Javelin missiles.", "Norway SUPPLIED Javelin planned"],
    ],
    misses: [
      "Norway's shipment of wheat passed a submarine.",
      "Kenya paid to replenish Norway's Javelin supplies.",
      "Norway invests in its submarine delivery.",
      "Norway receives its first shipment of Abrams tanks.",
    ],
  },
];
