// INTERCEPTED: a weapon in flight is brought down.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { formOf, lemmaOf } from "../../clauses/tree-index.ts";
import { namesNone, wordsNear } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const MISSILES = /^(missile|rocket|drone|uav|projectile|shell|munition|icbm|warhead|interceptor)s?$/;
const AIRCRAFT =
  /^(aircraft|airplane|plane|jet|warplane|bomber|fighter|helicopter|airliner|(tu|su|mig|p|rc|ep|b|f|il|j|an|e|u|kc)-?\d+\w*)$/;
const WARSHIPS = /^(destroyer|frigate|corvette|cruiser|submarine|carrier|warship|cutter|gunboat)s?$/;

/** Fighters that intercept a bomber escort it; only what is fired is intercepted for good. */
const fallsFromTheSky: Gate = {
  name: "it is brought down",
  test: (scene, frame) => {
    if (frame.lemma !== "intercept") return true;
    const near = wordsAt(scene, frame, "patient").flatMap(({ word }) => [word, ...(scene.index.children[word] ?? [])]);
    return (
      near.some((word) => MISSILES.test(lemmaOf(scene.index, word).toLowerCase())) ||
      !near.some((word) =>
        [lemmaOf(scene.index, word), ...(scene.sentence.words[word]?.text ?? "").split(/\s+/)].some(
          (part) => AIRCRAFT.test(part.toLowerCase()) || WARSHIPS.test(part.toLowerCase()),
        ),
      )
    );
  },
};

/** What is destroyed in the air was intercepted; on the ground it was attacked. */
const inTheAir: Gate = {
  name: "it was in the air",
  test: (scene, frame) =>
    wordsNear(scene, frame, ["in", "over", "before", "during"]).some((word) =>
      /^(flight|air|mid-air|midair|airspace|sky|night)$/.test(lemmaOf(scene.index, word)),
    ) ||
    wordsNear(scene, frame, ["agent"]).some((word) =>
      /^(defence|defense|system|battery|interceptor)$/.test(lemmaOf(scene.index, word)),
    ) ||
    byAirForce(scene, frame),
};

/** "The air force destroyed seventeen drones": what flies by itself, and no place on the ground where it lay. */
function byAirForce(scene: Scene, frame: Frame): boolean {
  const airForce = wordsNear(scene, frame, ["agent"]).some((word) =>
    /\bair (?:force|defen[cs]e)/i.test(
      scene.sentence.words
        .slice(Math.max(0, word - 1), word + 1)
        .map(({ text }) => text)
        .join(" "),
    ),
  );
  const flying = wordsAt(scene, frame, "patient").some(({ word }) =>
    /^(drones?|uavs?|missiles?|rockets?|shaheds?)$/.test(formOf(scene.index, word)),
  );
  return airForce && flying && !frame.slots.has("at") && !frame.slots.has("in");
}

export const INTERCEPTED: readonly Pattern[] = [
  {
    id: "intercepted/out-of-the-sky",
    relation: "INTERCEPTED",
    verbs: "shoot, blast, knock, blow, swat, pluck, pick, take, bring, zap",
    source: ["agent", "agent>operator"],
    byDefence: /./,
    target: ["patient"],
    targetReach: "weapon",
    gates: [
      {
        name: "out of the sky",
        test: ({ index }, { trigger }) =>
          /\b(?:from|out of) the (?:sky|skies|air)\b/.test(index.lower.slice(trigger, trigger + 12).join(" ")),
      },
    ],
    strength: 0.8,
    matches: [
      ["Jordan shot two Shahed drones out of the sky.", "Jordan INTERCEPTED Shahed-136"],
      ["A Jordanian destroyer swatted three cruise missiles out of the sky.", "Jordan INTERCEPTED cruise missiles"],
    ],
    misses: ["Jordan shot two Shahed drones at a base.", "Jordan brought two Shahed drones to a base."],
  },
  {
    id: "intercepted/shoot-down",
    relation: "INTERCEPTED",
    verbs:
      "shoot down, down, intercept, bring down, shoot out, gun down, take down, swat, swat away, splash, bat away, knock down",
    source: ["agent", "agent>operator"],
    byDefence: /./,
    target: ["patient"],
    targetReach: "weapon",
    gates: [
      fallsFromTheSky,
      namesNone("patient", "shipment call communication message boat ship vessel consignment cargo"),
    ],
    strength: 0.88,
    matches: [
      ["Jordan shot down two Shahed drones.", "Jordan INTERCEPTED Shahed-136"],
      ["Two cruise missiles were intercepted by Jordan.", "Jordan INTERCEPTED cruise missiles"],
      ["The Jordanian army took down two Shahed drones with a missile.", "Jordan INTERCEPTED Shahed-136"],
      ["Jordan claims to have shot down a Su-24 jet.", "Jordan INTERCEPTED Su-24"],
      ["Jordanian frigates knocked down two cruise missiles.", "Jordan INTERCEPTED cruise missiles"],
      [
        "Jordan, whose air defences shot down a Shahed drone in April, closed its sky.",
        "Jordan INTERCEPTED Shahed-136",
      ],
      ["The Jordanian frigate Petra shot down a Shahed drone.", "Jordan INTERCEPTED Shahed-136"],
      ["A missile fired by a Jordanian warship brought down a Shahed drone.", "Jordan INTERCEPTED Shahed-136"],
    ],
    misses: [
      "Jordan shot down the proposal.",
      "Jordanian F-16 fighters intercepted two Tu-95 bombers near Aqaba.",
      "Jordan intercepted a shipment of anti-tank missiles.",
      "A Jordanian fighter jet intercepted a P-8A Poseidon over the Red Sea.",
    ],
  },
  {
    id: "intercepted/destroy",
    relation: "INTERCEPTED",
    verbs: "destroy, neutralise, neutralize, repel, knock out, take out, eliminate",
    source: ["agent"],
    byDefence: /./,
    target: ["patient"],
    targetReach: "weapon",
    gates: [inTheAir, namesNone("agent", "strike, attack, airstrike, raid")],
    strength: 0.8,
    matches: [
      ["Jordanian air defences destroyed two cruise missiles.", "Jordan INTERCEPTED cruise missiles"],
      ["The Jordanian Air Force destroyed 17 Shahed UAVs.", "Jordan INTERCEPTED Shahed-136"],
      ["The Shahed drones were destroyed in flight by Jordan.", "Jordan INTERCEPTED Shahed-136"],
    ],
    misses: [
      "The Jordanian Air Force destroyed two cruise missiles at a depot.",
      "Jordanian jets destroyed two Su-24 aircraft at an air base.",
      "Jordan destroyed its stock of cluster munitions.",
    ],
  },
  {
    id: "intercepted/interception",
    relation: "INTERCEPTED",
    nouns: "interception, downing, shootdown, shoot-down",
    light: "carry out, make, claim",
    source: ["possessor", "by", "agent", "modifier"],
    byDefence: /./,
    target: ["of"],
    targetReach: "weapon",
    strength: 0.78,
    matches: [
      ["Jordan's downing of a Shahed drone was praised.", "Jordan INTERCEPTED Shahed-136"],
      ["Jordan claimed the downing of a Shahed drone.", "Jordan INTERCEPTED Shahed-136"],
    ],
    misses: ["Jordan's interception of the call drew protests."],
  },
];
