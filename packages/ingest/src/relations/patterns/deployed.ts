// DEPLOYED: troops or systems are stationed somewhere.
import { formOf, headOf, labelOf, lemmaOf, tagOf } from "../../clauses/tree-index.ts";
import {
  AIRCRAFT,
  atOwnBorder,
  movesForces,
  namesArms,
  namesForces,
  noCivilians,
  noLoneAdviser,
  noneAtHome,
  SHIPS,
} from "../gates/forces.ts";
import { anyOf, names, namesNone } from "../gates/gates.ts";
import { noCastOffs, sentOnDuty } from "../gates/on-duty.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const forcesMoved = anyOf("forces or weapons are moved", movesForces, namesArms("patient"));
const WHERE = [
  "to",
  "in",
  "on",
  "at",
  "into",
  "near",
  "across",
  "along",
  "off",
  "inside",
  "around",
  "patient>in",
  "patient>to",
  "patient>on",
  "patient>near",
  "patient>along",
  "patient>with",
  "to>with",
  "including>in",
  "patient>of>in",
  "patient>of>on",
  "there",
];

/** "deployed mortars in strikes on a base": they were fired. */
const STRIKES = "strike, attack, airstrike, raid, bombing, assault, bombardment";

/** "does not have enough troops there": what is short is not absent. */
const enough: Gate = {
  name: "no matter of how many",
  test: (scene, frame) =>
    !wordsAt(scene, frame, "patient").some(({ word }) =>
      (scene.index.children[word] ?? []).some((child) => /^(enough|sufficient)$/.test(formOf(scene.index, child))),
    ),
};

/** "The marines brought launchers to Chad": forces keep what they take along. */
const ownForces: Gate = names("agent", "marine, navy, army, force, marines, troop, soldier, brigade, battalion, corps");

/** Talks about sending troops do not say whose. */
const decided: Gate = {
  name: "somebody's own plan",
  test: ({ index }, frame) => {
    const head = headOf(index, frame.trigger);
    return (
      head < 0 ||
      labelOf(index, frame.trigger) !== "acl" ||
      tagOf(index, frame.trigger) !== "VBG" ||
      !/^(talk|discussion|debate|consultation|negotiation)$/.test(lemmaOf(index, head))
    );
  },
};

export const DEPLOYED: readonly Pattern[] = [
  {
    id: "deployed/deploy",
    relation: "DEPLOYED",
    verbs:
      "deploy, station, garrison, redeploy, mass, amass, field, base, position, install, mobilise, mobilize, place, predeploy",
    source: ["agent"],
    target: WHERE,
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [forcesMoved, noCivilians, namesNone("on", "alert, standby, notice, footing"), namesNone("in", STRIKES)],
    strength: 0.9,
    matches: [
      ["Ethiopia has deployed an additional 300 police officers to Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopia deployed troops to Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopia will station missiles in Somalia.", "Ethiopia DEPLOYED Somalia planned"],
      ["Ethiopia deployed 300 members of its defence forces to Somalia.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: [
      "Ethiopia placed its army on alert over a strike by Somalia.",
      "The firm deployed software in Somalia.",
      "Ethiopia deployed mortars in strikes on Somalia.",
    ],
  },
  {
    id: "deployed/stationed",
    relation: "DEPLOYED",
    verbs:
      "deploy, station, base, garrison, redeploy, mass, position, homeport, house, park, forward-deploy, quarter, billet, berth, bivouac",
    source: ["agent", "patient", "user"],
    target: [
      "to",
      "in",
      "on",
      "at",
      "into",
      "near",
      "across",
      "along",
      "off",
      "inside",
      "around",
      "including>in",
      "patient>including>in",
      "there",
    ],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("forces are stationed", namesForces("agent"), namesForces("patient"), {
        name: "of arms",
        test: (scene, frame) => frame.passive && namesArms("patient").test(scene, frame),
      }),
      noCivilians,
      noneAtHome,
      atOwnBorder,
      namesNone("in", STRIKES),
    ],
    strength: 0.82,
    matches: [
      ["Some 900 Ethiopian soldiers are based in Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["The king of Somalia spoke. Some 900 Ethiopian soldiers are stationed there.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopian troops have deployed to Somalia.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: [
      "Ethiopian companies are based in Somalia.",
      "Ethiopian border guards stationed at an Ethiopia-Somalia border post were killed.",
      "Ethiopian officials based in Somalia spoke.",
      "Ethiopian jets bombed Al-Shabaab, a group based in Somalia.",
      "An Ethiopian research ship was parked off Somalia.",
    ],
  },
  {
    id: "deployed/send-troops",
    relation: "DEPLOYED",
    verbs:
      "send, move, dispatch, keep, maintain, commit, contribute, have, add, bring, airlift, land, rotate, send back, fly, provide, host, lead, head, retain, leave, set up, establish, stand up, double, triple, increase, raise, boost, reinforce, expand, beef up, strengthen, bolster, put, rush, fly in, pour, surge, concentrate, despatch",
    source: ["agent"],
    target: [
      "to",
      "in",
      "into",
      "on",
      "off",
      "near",
      "patient>in",
      "patient>of>in",
      "patient>to",
      "patient>near",
      "there",
    ],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      movesForces,
      namesNone("patient", "observer, monitor, inspector, presence"),
      noLoneAdviser,
      enough,
      decided,
      {
        name: "advisers of an army",
        test: (scene, frame) =>
          frame.lemma !== "provide" || namesNone("patient", "adviser, advisor, personnel, unit").test(scene, frame),
      },
      noCastOffs,
      {
        name: "sent home",
        test: ({ index }, frame) => frame.lemma !== "send" || formOf(index, frame.trigger + 1) !== "home",
      },
      {
        name: "brought in, not out",
        test: (_scene, frame) =>
          !/^(airlift|fly|move|land)$/.test(frame.lemma) || !frame.slots.has("from") || frame.slots.has("to"),
      },
      { name: "somebody else's forces", test: (_scene, frame) => frame.lemma !== "host" },
      {
        name: "ships that are given away",
        test: (scene, frame) => frame.lemma !== "provide" || !names("patient", SHIPS).test(scene, frame),
      },
    ],
    strength: 0.78,
    matches: [
      ["Ethiopia sent soldiers to Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopia will lead a battalion in Somalia, Kenya in Sudan, and Chad in Mali.", "Kenya DEPLOYED Sudan planned"],
      ["Ethiopia sent troops to Somalia, Kenya to Sudan and Chad to Mali.", "Chad DEPLOYED Mali"],
      ["Ethiopia sent aid to Somalia. It has 4,000 soldiers there.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopia has 4,000 troops in Somalia.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: [
      "Ethiopia sent tents to Somalia.",
      "Ethiopia airlifted soldiers from its embassy in Somalia.",
      "Ethiopia does not have enough troops in Somalia.",
      "The African Union will send home 80 of its soldiers in Somalia.",
      "Ethiopia sent a delegation to Somalia amid talks on sending a peacekeeping force to the country.",
      "Ethiopia provided advisors to Somalia for its climate plan.",
      "Ethiopia is committed to bolstering the capabilities of security forces across Somalia.",
      "Ethiopia sent a proposal to provide military, economic and humanitarian assistance to Somalia.",
    ],
  },
  {
    id: "deployed/pledge-troops",
    relation: "DEPLOYED",
    verbs: "pledge, offer, promise, volunteer",
    source: ["agent"],
    target: ["to", "in", "patient>in", "patient>of>in", "patient>to", "to>in", "for>in", "patient>for>in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    status: "planned",
    gates: [movesForces, namesNone("patient", "training, course, advice, support")],
    strength: 0.76,
    matches: [["Ethiopia pledged 200 troops for a mission in Somalia.", "Ethiopia DEPLOYED Somalia planned"]],
    misses: [
      "Ethiopia pledged 200 tents for a camp in Somalia.",
      "Ethiopia offered sniper or officer training to Somalia.",
    ],
  },
  {
    id: "deployed/sent-on-duty",
    relation: "DEPLOYED",
    verbs: "send, dispatch, move, fly, relocate, bring, rush, shift, surge",
    source: ["agent"],
    target: ["to", "in", "into", "over", "patient>to"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      namesArms("patient"),
      noCastOffs,
      anyOf(
        "on duty there",
        { name: "moved", test: (_scene, frame) => frame.lemma === "move" || frame.lemma === "relocate" },
        sentOnDuty,
        names("patient", `${SHIPS}, boat, bomber, tanker, warplane`),
        {
          name: "aircraft are flown there",
          test: (scene, frame) => frame.lemma === "fly" && names("patient", AIRCRAFT).test(scene, frame),
        },
        ownForces,
      ),
      { name: "not fired", test: (scene, frame) => !names("patient", "rocket, shell").test(scene, frame) },
      { name: "not away from there", test: (_scene, frame) => !frame.slots.has("from") || frame.slots.has("to") },
      namesNone("to", "intervention, invasion, war, attack, aggression, threat"),
    ],
    strength: 0.75,
    matches: [
      ["Norway sent six fighter jets to Estonia to patrol its skies.", "Norway DEPLOYED Estonia"],
      ["Norway has begun flying tankers and F-35s to Estonia.", "Norway DEPLOYED Estonia"],
      ["The Norwegian marines brought NASAMS launchers to Estonia for the drills.", "Norway DEPLOYED Estonia"],
    ],
    misses: [
      "Norway sent six howitzers to Estonia.",
      "Norway flew six howitzers to Estonia.",
      "The king was worried by Norwegian efforts to move missiles closer to the canal and Estonian intervention in the war.",
    ],
  },
];
