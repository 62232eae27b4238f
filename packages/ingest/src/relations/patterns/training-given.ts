// TRAINED told of training that is given: "provides Latvia with military training", "the training of Latvian pilots in Canada".
import { dependents, formOf, lemmaOf } from "../../clauses/tree-index.ts";
import { anyOf, modifiedBy, names, notAModifier } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { LEARNERS } from "./trained.ts";

const SOLDIERLY = /^(military|combat|weapons|tactical|infantry|naval|pilot|flight|army|defence|defense|battlefield)$/;
/** "military training", not "vocational training". */
const trainingOf = (path: string, kinds: RegExp): Gate => ({
  name: `military training at "${path}"`,
  test: (scene, frame) =>
    wordsAt(scene, frame, path).some(({ word }) =>
      dependents(scene.index, word, "amod", "compound").some((child) => kinds.test(formOf(scene.index, child))),
    ),
});

/** "helps Chad train its soldiers". */
const trainsItsOwn: Gate = {
  name: "in training its own soldiers",
  test: (scene, frame) =>
    (scene.index.children[frame.trigger] ?? []).some(
      (verb) =>
        lemmaOf(scene.index, verb) === "train" &&
        dependents(scene.index, verb, "obj").some(
          (learners) =>
            new RegExp(`^(${LEARNERS.replaceAll(", ", "|")})$`).test(lemmaOf(scene.index, learners)) &&
            dependents(scene.index, learners, "nmod:poss", "det").some((own) =>
              /^(its|their|the)$/.test(formOf(scene.index, own)),
            ),
        ),
    ),
};

export const TRAINING_GIVEN: readonly Pattern[] = [
  {
    id: "trained/soldiers-from",
    relation: "TRAINED",
    verbs: "train, mentor, instruct",
    source: ["agent"],
    target: ["patient>of>from", "patient>from", "from"],
    targetReach: "self",
    targetKinds: ["Country"],
    gates: [anyOf("soldiers", names("patient", LEARNERS), names("patient>of", LEARNERS))],
    strength: 0.78,
    matches: [["Canada has trained hundreds of soldiers from Latvia.", "Canada TRAINED Latvia"]],
    misses: ["Canada has trained hundreds of nurses from Latvia."],
  },
  {
    id: "trained/train-theirs",
    relation: "TRAINED",
    verbs: "train, retrain, mentor",
    source: ["agent"],
    target: ["whose learners"],
    targetReach: "owned",
    targetKinds: ["Country"],
    places: true,
    strength: 0.74,
    matches: [
      ["Canada will send instructors to Latvia to train its soldiers.", "Canada TRAINED Latvia planned"],
      ["Canadian troops stationed in Latvia are training local soldiers.", "Canada TRAINED Latvia"],
      ["Canada supplies weapons to Latvia and trains its soldiers.", "Canada TRAINED Latvia"],
      ["Canada helped Latvia by training its army.", "Canada TRAINED Latvia"],
      ["Canadian forces are in Latvia to train the army.", "Canada TRAINED Latvia planned"],
    ],
    misses: [
      "Canada sent pilots to Latvia and trains its own soldiers.",
      "Canada sent gifts to Latvia to train its nurses.",
    ],
  },
  {
    id: "trained/helps-train",
    relation: "TRAINED",
    verbs: "help, assist",
    source: ["agent"],
    target: ["patient"],
    targetReach: "owned",
    targetKinds: ["Country"],
    gates: [trainsItsOwn],
    strength: 0.76,
    matches: [["Canada is helping Latvia train its soldiers.", "Canada TRAINED Latvia"]],
    misses: ["Canada is helping Latvia train its nurses.", "Canada is helping Latvia build its army."],
  },
  {
    id: "trained/course",
    relation: "TRAINED",
    nouns: "course, programme, program, workshop, session, camp",
    light: "run, hold, organise, organize, conduct, give, host, complete, lead, deliver, offer, start, launch, open",
    source: ["agent", "by", "possessor"],
    sourceKinds: ["Country"],
    target: ["for"],
    targetReach: "owned",
    targetKinds: ["Country"],
    gates: [modifiedBy("training military"), names("for", `${LEARNERS}, police, policeman, guard`)],
    strength: 0.74,
    matches: [["Canada held a training course for Latvian police officers.", "Canada TRAINED Latvia"]],
    misses: ["Canada held a training course for Latvian nurses.", "Canada held a golf course for Latvian officers."],
  },
  {
    id: "trained/travel-for",
    relation: "TRAINED",
    verbs: "travel, go, fly, arrive, head, leave, depart",
    source: ["to", "in", "for"],
    sourceKinds: ["Country"],
    sourcePlaces: true,
    target: ["agent"],
    targetReach: "owned",
    targetKinds: ["Country"],
    gates: [names("agent", LEARNERS), anyOf("for training", names("for", "training"), names("to>for", "training"))],
    strength: 0.74,
    matches: [["Latvian pilots will travel to Canada for training.", "Canada TRAINED Latvia planned"]],
    misses: ["Latvian nurses will travel to Canada for training.", "Latvian pilots will travel to Canada for talks."],
  },
  {
    id: "trained/provide-with",
    relation: "TRAINED",
    verbs: "provide, supply, furnish",
    source: ["agent"],
    target: ["patient"],
    targetReach: "owned",
    targetKinds: ["Country", "Organization"],
    gates: [
      names("with", "training, instruction"),
      anyOf(
        "of soldiers",
        names("patient", LEARNERS),
        trainingOf("with", SOLDIERLY),
        names("with", "weapon, arms, ammunition, weaponry"),
      ),
    ],
    strength: 0.78,
    matches: [
      ["Canada provides Latvia with military training.", "Canada TRAINED Latvia"],
      ["Canada provided Latvian soldiers with training.", "Canada TRAINED Latvia"],
    ],
    misses: ["Canada provides Latvian nurses with training.", "Canada provides Latvia with vocational training."],
  },
  {
    id: "trained/give-training",
    relation: "TRAINED",
    verbs: "give, offer, promise, provide",
    source: ["agent"],
    target: ["recipient", "to", "patient>to", "patient>for", "for", "beside thing"],
    targetReach: "owned",
    targetKinds: ["Country", "Organization"],
    gates: [
      names("patient", "training, instruction"),
      anyOf(
        "of soldiers",
        names("recipient", LEARNERS),
        names("to", LEARNERS),
        names("patient>to", LEARNERS),
        names("beside thing", LEARNERS),
        trainingOf("patient", SOLDIERLY),
      ),
    ],
    strength: 0.76,
    matches: [
      ["Canada gave Latvia military training.", "Canada TRAINED Latvia"],
      ["Canada has offered combat training to Latvia.", "Canada TRAINED Latvia planned"],
    ],
    misses: ["Canada gave Latvia language training.", "Canada gave Latvian nurses training."],
  },
  {
    id: "trained/x-trained",
    relation: "TRAINED",
    verbs: "train",
    source: ["prefix"],
    target: ["modified"],
    targetReach: "owned",
    targetKinds: ["Country", "Organization"],
    gates: [names("modified", `${LEARNERS}, police, policeman, unit, brigade, battalion, guard, commander`)],
    strength: 0.74,
    matches: [
      ["Canadian-trained Latvian commandos took part.", "Canada TRAINED Latvia"],
      ["Seven newly US-trained Latvian policemen were hurt.", "United States TRAINED Latvia"],
    ],
    misses: ["Canadian-trained Latvian nurses took part.", "Well-trained Latvian commandos took part."],
  },
  {
    id: "trained/training-in",
    relation: "TRAINED",
    nouns: "training",
    source: ["in", "of>in"],
    sourceKinds: ["Country"],
    sourcePlaces: true,
    target: ["of"],
    targetReach: "owned",
    targetKinds: ["Country"],
    gates: [
      notAModifier,
      names("of", LEARNERS),
      { name: "by nobody named", test: (_scene, frame) => !["by", "possessor"].some((slot) => frame.slots.has(slot)) },
    ],
    strength: 0.72,
    matches: [["The training of Latvian pilots in Canada has begun.", "Canada TRAINED Latvia"]],
    misses: ["The training of Latvian nurses in Canada has begun."],
  },
];
