// ATTACKED: towns that are taken or fall, forces that fire without a word of what, soldiers who die when somebody attacks.
import { dependents } from "../../clauses/tree-index.ts";
import { anyOf, inThePassive, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const FORCES = `army, navy, military, force, troop, soldier, marine, paratrooper, commando, unit, brigade, battalion, police, policeman, guard, coastguard, fighter, militant, rebel,
  gunman, warship, frigate, destroyer, gunboat, tank, jet, helicopter, artillery, battery, sniper, patrol, militia, serviceman, gunner, crew, drone, missile, rocket, warplane, shell, bomber`;
const PLACES =
  "town city village capital base airport camp post outpost territory province port region headquarters barrack island stronghold garrison peninsula area district";

/** "Sake", "the town of Sake": land of a state, never the state as a whole. */
const place = (path: string): Gate => ({
  name: `"${path}" is a place`,
  test: (scene, frame) =>
    names(path, PLACES).test(scene, frame) ||
    wordsAt(scene, frame, path).some(({ word }) =>
      (scene.references.get(word) ?? []).some(({ kind, locative }) => kind === "Country" && locative === true),
    ),
});
const byArms: Gate = {
  name: "no vote",
  test: ({ index }) =>
    !index.tree.forms.some((form) => /^(votes?|elections?|polls?|seats?|ballots?|final|match)$/i.test(form)),
};
/** "fired at Chad nor threatened it": what another verb acts on is not fired. */
const firesNothing: Gate = {
  name: "no object",
  test: ({ index }, { trigger }) => dependents(index, trigger, "obj").length === 0,
};
/** Forces fire; an armed group or a state does as a whole. */
const armed: Gate = anyOf("forces fire", names("agent", FORCES), {
  name: "a group",
  test: (scene, frame) =>
    wordsAt(scene, frame, "agent").some(({ word }) =>
      (scene.references.get(word) ?? []).some(
        ({ kind, form }) => kind === "Organization" || (kind === "Country" && form !== "demonym"),
      ),
    ),
});

export const ATTACKED_TAKEN: readonly Pattern[] = [
  {
    id: "attacked/take-town",
    relation: "ATTACKED",
    verbs: "take, retake, recapture, occupy, overrun",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [place("patient"), byArms],
    strength: 0.72,
    matches: [
      ["The M23 took Goma in January.", "M23 ATTACKED Democratic Republic of the Congo"],
      ["Kharkiv was occupied by Russia for nine weeks.", "Russia ATTACKED Ukraine"],
    ],
    misses: [
      "The M23 took part in talks in Goma.",
      "Opposition parties took Goma in the election.",
      "Kenya took Goma's refugees.",
    ],
  },
  {
    id: "attacked/fall-to",
    relation: "ATTACKED",
    verbs: "fall",
    source: ["to"],
    sourceKinds: ["Country", "Organization"],
    target: ["agent"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [place("agent"), byArms],
    strength: 0.72,
    matches: [["Goma fell to the M23 in January.", "M23 ATTACKED Democratic Republic of the Congo"]],
    misses: ["Prices in Goma fell to a low.", "Congo fell to Kenya in the final."],
  },
  {
    id: "attacked/capture-of",
    relation: "ATTACKED",
    nouns: "capture, recapture, seizure, takeover, siege, storming, sacking",
    light: "lay, begin, end, lift, complete, continue, impose, maintain",
    source: ["possessor", "by", "agent", "modifier"],
    sourceKinds: ["Country", "Organization"],
    target: ["of", "to"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("of a place", place("of"), place("to"), {
        name: "a siege",
        test: (_scene, frame) => frame.lemma === "siege",
      }),
    ],
    strength: 0.72,
    matches: [
      ["Russia's siege of Mariupol lasted for weeks.", "Russia ATTACKED Ukraine"],
      ["The capture of Goma by the M23 was condemned.", "M23 ATTACKED Democratic Republic of the Congo"],
    ],
    misses: ["Kenya's seizure of a boat from Goma was condemned.", "Kenya praised the capture of a suspect in Goma."],
  },
  {
    id: "attacked/fire-on",
    relation: "ATTACKED",
    verbs: "fire, shoot",
    source: ["agent"],
    target: ["at", "on", "towards", "into"],
    targetReach: "owned",
    places: true,
    gates: [
      firesNothing,
      armed,
      namesNone("at", "camera, target, range, will, other"),
      namesNone("on", "cylinder, monday"),
    ],
    strength: 0.78,
    matches: [
      ["Kenyan soldiers fired at a Somali patrol.", "Kenya ATTACKED Somalia"],
      ["Boko Haram fired on a Chadian boat.", "Boko Haram ATTACKED Chad"],
      ["Kenya has neither fired at Chad nor threatened it.", "Kenya ATTACKED Chad denied"],
    ],
    misses: ["Kenyan soldiers fired into the air.", "Kenya's economy is firing on all cylinders."],
  },
  {
    id: "attacked/was-fired-at",
    relation: "ATTACKED",
    verbs: "fire, shoot",
    source: ["at by", "on by", "upon by", "by", "agent"],
    target: ["patient"],
    targetReach: "owned",
    places: true,
    gates: [
      inThePassive,
      {
        name: "fired at by somebody",
        test: ({ index }, { trigger }) =>
          index.lower
            .slice(trigger + 1, trigger + 6)
            .some((form, i, all) => form === "by" && /^(at|on|upon)$/.test(all[0] ?? "") && i > 0),
      },
    ],
    strength: 0.76,
    matches: [["A Chadian convoy was fired at by Kenyan troops.", "Kenya ATTACKED Chad"]],
    misses: ["A minister of Chad was fired by the king of Kenya."],
  },
  {
    id: "attacked/died-when",
    relation: "ATTACKED",
    verbs: "attack, shell, bomb, ambush, storm, strike, raid, hit, overrun, bombard, target",
    source: ["agent", "agent>by", "agent>operator"],
    target: ["casualty"],
    targetReach: "acting",
    targetKinds: ["Country", "Organization"],
    strength: 0.75,
    matches: [
      ["Two Chadian soldiers died when Boko Haram shelled the road.", "Boko Haram ATTACKED Chad"],
      ["Nine Kenyan peacekeepers were killed when al-Shabaab attacked their camp.", "al-Shabaab ATTACKED Kenya"],
    ],
    misses: [
      "Two Kenyan nurses died when Israel bombed the road.",
      "Two Kenyan soldiers died when a storm hit the road.",
      "A Kenyan and a Chadian soldier were wounded after storming a hideout.",
    ],
  },
  {
    id: "attacked/set-fire",
    relation: "ATTACKED",
    verbs: "set",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["to", "patient>to", "patient", "in"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      armed,
      {
        name: "on fire",
        test: (scene, frame) =>
          names("patient", "fire").test(scene, frame) ||
          names("on", "fire").test(scene, frame) ||
          scene.index.tree.forms.slice(frame.trigger).some((form) => /^(ablaze|alight|afire)$/.test(form)),
      },
    ],
    strength: 0.74,
    matches: [
      ["Kenyan drones set fire to an oil depot in Somalia.", "Kenya ATTACKED Somalia"],
      ["Boko Haram fighters set a village in Chad ablaze.", "Boko Haram ATTACKED Chad"],
    ],
    misses: ["Kenyan shells set a price for Somalia.", "Farmers in Kenya set fire to Somali goods."],
  },
  {
    id: "attacked/drive-out",
    relation: "ATTACKED",
    verbs:
      "drive, drive out, dislodge, oust, evict, flush, flush out, rout, push, push back, force, repel, chase, eject, topple, overthrow, expel, uproot",
    source: ["agent"],
    target: ["patient"],
    targetKinds: ["Organization"],
    targetReach: "acting",
    gates: [
      namesNone("patient", "attack assault offensive raid attempt advance strike incursion"),
      armed,
      byArms,
      namesNone("from", "territory soil country land"),
      {
        name: "from a place",
        test: (scene, frame) =>
          /^(rout|repel|dislodge|push back)$/.test(frame.lemma) ||
          (/^(oust|expel|uproot|evict|topple|overthrow|drive out|flush out|eject)$/.test(frame.lemma) &&
            names("agent", FORCES).test(scene, frame)) ||
          scene.index.tree.forms
            .slice(frame.trigger + 1, frame.trigger + 12)
            .some((form) => /^(out|from|off)$/.test(form)),
      },
      {
        name: "an armed group",
        test: (scene, frame) =>
          wordsAt(scene, frame, "patient").some(({ word }) =>
            [word, ...dependents(scene.index, word, "compound", "amod", "nmod:poss", "nmod")].some((each) =>
              (scene.references.get(each) ?? []).some(({ kind }) => kind === "Organization"),
            ),
          ),
      },
    ],
    strength: 0.74,
    matches: [
      ["Mali's army said it had driven JNIM fighters out of Bara.", "Mali ATTACKED JNIM"],
      ["Chadian troops dislodged Boko Haram from two islands.", "Chad ATTACKED Boko Haram"],
      ["Chadian soldiers expelled Boko Haram from two islands.", "Chad ATTACKED Boko Haram"],
      ["Boko Haram held the islands until it was driven out by Chadian troops.", "Chad ATTACKED Boko Haram"],
    ],
    misses: [
      "Chadian lawmakers ousted the African Union's envoy.",
      "Mali's government forced the World Bank to pay.",
      "Mali pushed the African Union to act.",
      "Mali was driven from the African Union.",
    ],
  },
  {
    id: "attacked/drive-army-out",
    relation: "ATTACKED",
    verbs: "drive, dislodge, rout, push, chase, force, flush",
    source: ["agent"],
    target: ["patient"],
    targetKinds: ["Country"],
    targetReach: "acting",
    gates: [
      names("patient", "army, troop, force, soldier, military, garrison"),
      byArms,
      {
        name: "by forces or a group",
        test: (scene, frame) =>
          names("agent", FORCES).test(scene, frame) ||
          wordsAt(scene, frame, "agent").some(({ word }) =>
            (scene.references.get(word) ?? []).some(({ kind }) => kind === "Organization"),
          ),
      },
      {
        name: "out of a place",
        test: ({ index }, { trigger }) =>
          index.lower.slice(trigger + 1, trigger + 12).some((form) => form === "out" || form === "from"),
      },
    ],
    strength: 0.74,
    matches: [["Boko Haram drove Chadian troops out of the town.", "Boko Haram ATTACKED Chad"]],
    misses: ["Boko Haram drove Chadian farmers out of the town.", "The court forced Chadian troops to leave."],
  },
];
