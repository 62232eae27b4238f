// ATTACKED told from the side of those who suffer it, or by who claims it: "came under fire", "claimed by", towns taken.
import { dependents, formOf, lemmaOf, prepositionOf, tagOf, uposOf } from "../../clauses/tree-index.ts";
import { anyOf, governedBy, names } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const ATTACKS =
  "attack strike airstrike raid bombing shelling bombardment assault ambush killing assassination explosion blast shooting barrage air-strike";
const PLACES =
  "town city village capital base airport camp post outpost territory district province port region headquarters barrack checkpoint hill island stronghold garrison";

/** Forces take towns; coastguards seize boats, and police take suspects. */
const taken: Gate = {
  name: "a place is taken",
  test: (scene, frame) =>
    names("patient", PLACES).test(scene, frame) ||
    names("patient>of", PLACES).test(scene, frame) ||
    wordsAt(scene, frame, "patient").some(({ word }) =>
      (scene.references.get(word) ?? []).some(
        ({ kind, form, locative }) => kind === "Country" && (form !== "name" || locative),
      ),
    ),
};

/** "came under fire". */
export const underIt: Gate = {
  name: "somebody is under it",
  test: ({ index }, frame) => prepositionOf(index, frame.trigger) === "under",
};
/** "came under fire from Chad for closing the border", "over its veto": words, no shots. */
export const reproached: Gate["test"] = ({ index }, { trigger }) =>
  index.tree.forms.slice(trigger + 1, trigger + FAR).some((form, i) => {
    const at = trigger + 1 + i;
    if (form === "over") return !PLACED.test(formOf(index, at + 2));
    return /^(for|after)$/.test(form) && tagOf(index, at + 1) === "VBG";
  });
const FAR = 9;
const PLACED = /^(city|town|sea|border|capital|village|island|coast|strait|lake|river|desert|night|weekend)$/;
/** "struck an area under attack from Chad": the area is under it, not who struck. */
const noOtherBefore: Gate = {
  name: "no other noun is under it",
  test: (scene, frame) => {
    const { index } = scene;
    const under = index.tree.forms.lastIndexOf("under", frame.trigger);
    const before = under - 1;
    if (before < 0 || uposOf(index, before) !== "NOUN" || WHEN.test(formOf(index, before))) return true;
    return wordsAt(scene, frame, "topic").some(({ word }) => word === before);
  },
};
const WHEN = /^(night|morning|evening|dawn|week|weekend|month|year|today|yesterday)$/;
const noReproach: Gate = { name: "shots, no words", test: (scene, frame) => !reproached(scene, frame) };

export const UNDER_ATTACK: readonly Pattern[] = [
  {
    id: "attacked/strike-of",
    relation: "ATTACKED",
    nouns: "strike, raid, airstrike, attack, assault, bombardment",
    light: "condemn, denounce, deplore, decry",
    source: ["of"],
    target: ["on", "against"],
    targetReach: "owned",
    places: true,
    gates: [
      {
        name: "whose it is, and on whom",
        test: ({ index }, { trigger }) =>
          formOf(index, trigger + 1) === "of" &&
          index.tree.forms.slice(trigger + 2, trigger + 7).some((form) => /^(on|against)$/.test(form)),
      },
    ],
    strength: 0.74,
    matches: [["Chad denounced the missile strike of Sudan on Adré.", "Sudan ATTACKED Chad"]],
    misses: ["Chad mourned the attack of a lion on a herd in Sudan."],
  },
  {
    id: "attacked/face",
    relation: "ATTACKED",
    nouns: "attack, aggression, invasion, offensive, onslaught, bombardment",
    light: "face",
    source: ["by", "from", "modifier", "possessor"],
    target: ["agent"],
    targetKinds: ["Country", "Organization"],
    gates: [noReproach],
    strength: 0.76,
    matches: [
      ["Chad noted that Mali is facing an attack by Sudan.", "Sudan ATTACKED Mali"],
      ["Mali could face an invasion by Sudan.", "Sudan ATTACKED Mali planned"],
    ],
    misses: ["Mali faced attacks from Sudan over its vote.", "Mali is facing a lawsuit by Sudan."],
  },
  {
    id: "attacked/under",
    relation: "ATTACKED",
    nouns:
      "attack, fire, bombardment, shelling, assault, shellfire, barrage, siege, strike, raid, airstrike, air-strike, bombing",
    source: ["modifier", "by", "from", "possessor"],
    target: ["topic"],
    targetReach: "owned",
    places: true,
    gates: [underIt, noReproach, noOtherBefore],
    strength: 0.78,
    matches: [
      ["Syria came under Turkish attack at dawn.", "Turkey ATTACKED Syria"],
      ["A Syrian convoy came under fire from Hezbollah.", "Hezbollah ATTACKED Syria"],
      ["Damascus came under repeated Turkish air strikes on Friday.", "Turkey ATTACKED Syria"],
    ],
    misses: [
      "Syrian and Israeli jets struck an area under attack from Hezbollah.",
      "Syria came under attack from its critics.",
      "Turkey came under pressure from Syria.",
      "Syria came under fire from Turkey for closing the crossing.",
    ],
  },
  {
    id: "attacked/repelled",
    relation: "ATTACKED",
    nouns: "attack, assault, offensive, raid, incursion, invasion, strike, advance",
    source: ["possessor", "modifier", "by", "from"],
    target: ["holder"],
    targetReach: "owned",
    gates: [governedBy("repel repulse beat fend withstand")],
    standing: true,
    strength: 0.78,
    matches: [
      ["Syria repelled a Turkish assault on the ridge.", "Turkey ATTACKED Syria"],
      ["Syrian troops beat back an attack by Turkey.", "Turkey ATTACKED Syria"],
    ],
    misses: ["Syria described a Turkish assault on the ridge."],
  },
  {
    id: "attacked/wave-of",
    relation: "ATTACKED",
    verbs: "hit, strike, bomb, attack, pound, target, damage, destroy, kill",
    source: ["agent>of>modifier", "agent>of>possessor", "agent>of>by"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient", "in", "on"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      names(
        "agent",
        "wave, swarm, barrage, salvo, volley, dozen, hundred, score, number, series, flurry, pair, hail, group",
      ),
      names("agent>of", "drone, missile, rocket, jet, bomb, shell, helicopter, warplane, bomber, mortar"),
    ],
    strength: 0.76,
    matches: [["A wave of Turkish drones hit Syria overnight.", "Turkey ATTACKED Syria"]],
    misses: ["A wave of Turkish tourists hit Syria.", "A wave of Turkish drones hit the market."],
  },
  {
    id: "attacked/behind",
    relation: "ATTACKED",
    nouns: "attack, strike, airstrike, raid, bombing, shelling, assault, ambush, killing, assassination",
    source: ["subject"],
    target: ["on", "against", "of", "in"],
    targetReach: "owned",
    places: true,
    gates: [
      { name: "somebody is behind it", test: ({ index }, frame) => prepositionOf(index, frame.trigger) === "behind" },
    ],
    ofVictims: ["trigger"],
    strength: 0.76,
    matches: [
      ["Turkey was behind the attack on Syria.", "Turkey ATTACKED Syria"],
      ["Turkey denied that it was behind the attack on Syria.", "Turkey ATTACKED Syria denied"],
      [
        "Six Syrian soldiers were killed in Afrin. Hezbollah said it was behind the attack.",
        "Hezbollah ATTACKED Syria",
      ],
    ],
    misses: ["Turkey was behind Syria in the table.", "Turkey will put the attack on Syria behind it."],
  },
  {
    id: "attacked/open-fire",
    relation: "ATTACKED",
    verbs: "open, return",
    source: ["agent"],
    target: ["on", "at", "patient>on", "patient>at", "in>of", "in"],
    targetReach: "owned",
    places: true,
    gates: [names("patient", "fire"), { name: "first", test: (_scene, frame) => frame.lemma !== "return" }],
    strength: 0.8,
    matches: [
      ["Turkish troops opened fire on a Syrian patrol.", "Turkey ATTACKED Syria"],
      ["Turkish troops opened fire in the direction of Aleppo.", "Turkey ATTACKED Syria"],
    ],
    misses: ["Turkish guards opened a road to Syria."],
  },
  {
    id: "attacked/claimed-by",
    relation: "ATTACKED",
    verbs: "claim",
    source: ["agent"],
    target: [
      "patient>on",
      "patient>against",
      "patient>in",
      "patient>at",
      "patient>near",
      "victim",
      "patient>possessor",
      "patient>modifier",
    ],
    targetReach: "owned",
    places: true,
    gates: [names("patient", ATTACKS)],
    strength: 0.78,
    matches: [
      ["The attack on the Syrian base was claimed by Hezbollah.", "Hezbollah ATTACKED Syria"],
      ["Two Syrian soldiers were killed in an attack claimed by Hezbollah.", "Hezbollah ATTACKED Syria"],
      ["Hezbollah claimed a drone attack on Israel.", "Hezbollah ATTACKED Israel"],
    ],
    misses: ["Hezbollah claimed victory in Syria."],
  },
  {
    id: "attacked/take-place",
    relation: "ATTACKED",
    verbs: "capture, seize, overrun, recapture, retake, storm, besiege, conquer",
    source: ["agent"],
    target: ["patient", "patient>of", "in", "from"],
    targetReach: "owned",
    places: true,
    targetKinds: ["Country", "Organization"],
    gates: [taken],
    strength: 0.7,
    matches: [["M23 rebels captured the town of Sake in Congo.", "M23 ATTACKED Democratic Republic of the Congo"]],
    misses: ["Turkish police seized a boat in Syria.", "Turkey captured a suspect in Syria."],
  },
  {
    id: "attacked/own-soldiers",
    relation: "ATTACKED",
    verbs: "kill, wound, injure, die, hit",
    source: ["in>possessor", "in>modifier", "in>by", "agent>modifier", "agent>possessor", "agent"],
    target: ["speaker"],
    gates: [
      anyOf("in an attack, or by one", names("in", ATTACKS), names("agent", ATTACKS), {
        name: "passive",
        test: (_scene, frame) => frame.passive,
      }),
      {
        name: "a soldier without a country of the own",
        test: (scene, frame) =>
          wordsAt(scene, frame, frame.lemma === "die" ? "agent" : "patient").some(
            ({ word }) =>
              /^(soldier|serviceman|guard|sailor|paratrooper|airman|officer)$/.test(lemmaOf(scene.index, word)) &&
              dependents(scene.index, word, "amod", "compound", "nmod", "nmod:poss").every(
                (child) => !scene.references.has(child) && !/^(ex|former|enemy)$/.test(formOf(scene.index, child)),
              ),
          ),
      },
      {
        name: "the army speaks",
        test: (scene, frame) =>
          names("speaker", "army military ministry navy troop force command government").test(scene, frame),
      },
    ],
    strength: 0.7,
    matches: [["The Lebanese army said two soldiers were killed in an Israeli strike.", "Israel ATTACKED Lebanon"]],
    misses: [
      "The Lebanese army said two soldiers were killed in a crash.",
      "The Turkish army said two rebels were killed in a raid by Israel.",
    ],
  },
];
