// AIDED: goods that a state gives away, and crews that it sends after a disaster.

import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, lemmaOf } from "../../clauses/tree-index.ts";
import { isArms } from "../gates/arms-and-aid.ts";
import { anyOf, has } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const STATES = ["Country"] as const;
const TO = ["recipient", "to", "patient>to", "for", "patient>for", "to>in", "patient>to>in", "beside thing"];

/** Gifts that help nobody in need. */
const TOKENS =
  /^(statue|painting|artefact|artifact|book|manuscript|panda|elephant|animal|kidney|blood|organ|prize|trophy|copy|sculpture|relic|remains|medal|bust|portrait|letter|message|signal|note|invitation|weapon|idea|shirt|jersey|land|island)$/;
const goods = (scene: Scene, frame: Frame): boolean => {
  const given = wordsAt(scene, frame, "patient");
  return (
    given.length > 0 && given.every(({ word }) => !isArms(scene, word) && !TOKENS.test(lemmaOf(scene.index, word)))
  );
};
const noArms: Gate = { name: "goods that are no arms", test: goods };

/** "free of charge", "as a humanitarian gesture", "as a gift". */
const FREE =
  /\b(free of charge|at no cost|for free|free of cost|cost-free|as (a|an) ([\w-]+ )?(gift|donation|gesture|grant)|on humanitarian grounds)\b/;
const free: Gate = {
  name: "for nothing",
  test: ({ index }, { trigger }) => FREE.test(index.lower.slice(trigger, trigger + 30).join(" ")),
};

/** "medics and generators": who and what is sent after a disaster. */
const CREWS =
  /^(medic|doctor|nurse|paramedic|rescuer|firefighter|rescue-worker|surgeon|epidemiologist|ambulance|generator|tent|blanket|sandbag|purifier)$/;
const CREW = /^(team|crew|worker|personnel|specialist|unit|plane|aircraft|helicopter|brigade|member)$/;
const AFTER_DISASTER =
  /^(rescue|search-and-rescue|medical|disaster|relief|firefighting|fire-fighting|humanitarian|aid|emergency|firefighters?)$/;
const crews: Gate = {
  name: "crews or goods for a disaster",
  test: (scene, frame) =>
    wordsAt(scene, frame, "patient").some(({ word }) => {
      const lemma = lemmaOf(scene.index, word);
      return (
        CREWS.test(lemma) ||
        (CREW.test(lemma) &&
          (AFTER_DISASTER.test(formOf(scene.index, word - 1)) ||
            dependents(scene.index, word, "amod", "compound").some((child) =>
              AFTER_DISASTER.test(formOf(scene.index, child)),
            )))
      );
    }),
};
/** Words that tell that something has struck. */
const STRUCK =
  /\b(quake|earthquake|flood|floods|flooding|cyclone|typhoon|hurricane|storm|tsunami|wildfires?|fires?|blaze|landslides?|mudslides?|eruption|epidemic|pandemic|outbreak|cholera|ebola|drought|famine|explosion|disaster)\b/;
const struck: Gate = {
  name: "after a disaster",
  test: ({ index }) => STRUCK.test(index.lower.join(" ")),
};

export const AID_IN_KIND: readonly Pattern[] = [
  {
    id: "aided/donate-goods",
    relation: "AIDED",
    verbs: "donate, gift",
    source: ["agent"],
    sourceKinds: STATES,
    target: TO,
    targetKinds: STATES,
    targetReach: "acting",
    gates: [has("patient"), noArms],
    strength: 0.78,
    matches: [
      ["Japan donated 20 school buses to Nepal.", "Japan AIDED Nepal"],
      ["Japan will donate solar panels to the Nepalese health ministry.", "Japan AIDED Nepal planned"],
    ],
    misses: ["Japan donated a statue to Nepal.", "A man from Japan donated a kidney to a girl in Nepal."],
  },
  {
    id: "aided/free-of-charge",
    relation: "AIDED",
    verbs: "send, ship, supply, deliver, provide, give, dispatch, export, hand over, transfer, fly",
    source: ["agent"],
    sourceKinds: STATES,
    target: TO,
    targetKinds: STATES,
    targetReach: "owned",
    places: true,
    gates: [has("patient"), noArms, free],
    strength: 0.76,
    matches: [["Japan will ship 50,000 tonnes of rice to Nepal free of charge.", "Japan AIDED Nepal planned"]],
    misses: ["Japan ships rice to Nepal.", "Japan gave Nepal a vase as a sign of esteem."],
  },
  {
    id: "aided/offer-free",
    relation: "AIDED",
    verbs: "offer, pledge, promise",
    source: ["agent"],
    sourceKinds: STATES,
    target: TO,
    targetKinds: STATES,
    targetReach: "owned",
    places: true,
    status: "planned",
    gates: [has("patient"), noArms, free],
    strength: 0.76,
    matches: [["Japan offered Nepal 3,000 tonnes of fuel free of charge.", "Japan AIDED Nepal planned"]],
    misses: ["Japan offered Nepal fuel oil at a low price."],
  },
  {
    id: "aided/send-crews",
    relation: "AIDED",
    verbs: "send, dispatch, rush, fly, deploy, airlift, despatch",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["to", "into", "patient>to", "to>in"],
    targetKinds: STATES,
    targetReach: "owned",
    places: true,
    gates: [anyOf("crews", crews), struck],
    strength: 0.76,
    matches: [
      ["Japan rushed medics and generators to Nepal after the quake.", "Japan AIDED Nepal"],
      ["Japan is to send a search-and-rescue team to Nepal, where the floods killed 90.", "Japan AIDED Nepal planned"],
    ],
    misses: ["Japan sent doctors to Nepal for a congress.", "Japan sent a delegation to Nepal after the quake."],
  },
];
