// WARNED without a word of warning: what a state says it would do to another, or what would befall the other.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { verbStatus } from "../../clauses/status/verb-status.ts";
import { dependents, formOf, headOf, lemmaOf } from "../../clauses/tree-index.ts";
import { anyOf, bothOf, has, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { speechVerb } from "../roles/speech.ts";
import { HARM } from "./warned.ts";

const FUTURE = /^(will|would|'ll|’ll|shall|could|can|might|may|must)$/;

/** "will", "would", or "is ready to" above the event word. */
const aheadOf = (scene: Scene, frame: Frame): boolean => {
  let at = frame.trigger;
  for (let steps = 0; at >= 0 && steps < 3; at = headOf(scene.index, at), steps++)
    if ((scene.index.children[at] ?? []).some((child) => FUTURE.test(formOf(scene.index, child)))) return true;
  return false;
};
/** It is said to lie ahead. */
export const ahead: Gate = { name: "it lies ahead", test: aheadOf };

/** "would not respond to the raid": no threat. */
export const affirmed: Gate = {
  name: "it will, and not that it will not",
  test: ({ index }, { trigger }) =>
    !(index.children[trigger] ?? []).some((child) => /^(not|n't|n’t|never)$/.test(formOf(index, child))),
};

/** "oil would soar if Chad took action": a condition threatens nobody. */
const noCondition: Gate = {
  name: "no condition",
  test: ({ index }, { trigger }) =>
    dependents(index, trigger, "mark").every((mark) => !/^(if|unless|whether|should|in)$/.test(formOf(index, mark))),
};

/** A verb of threat says it, so that no future is needed. */
const threatened: Gate = {
  name: "a threat is made",
  test: ({ index }, { trigger }) => {
    const verb = speechVerb(index, trigger);
    return (
      /^(warn|threaten|vow|caution|swear)$/.test(lemmaOf(index, verb)) && verbStatus(index, verb, 0).status === "actual"
    );
  },
};
/** "Kenya's envoy said that Egypt would respond": the speaker serves another state than the one spoken of. */
export function isToldByOthers(scene: Scene, frame: Frame): boolean {
  const titles = (word: number): number[] => dependents(scene.index, word, "amod", "compound", "nmod:poss");
  const statesAt = (word: number): string[] =>
    [word, ...titles(word).flatMap((title) => [title, ...titles(title)])].flatMap((each) =>
      (scene.references.get(each) ?? []).filter(({ kind }) => kind === "Country").flatMap(({ entities }) => entities),
    );
  const speaking = new Set(wordsAt(scene, frame, "speaker").flatMap(({ word }) => statesAt(word)));
  const acting = wordsAt(scene, frame, "agent").flatMap(({ word }) => statesAt(word));
  return speaking.size > 0 && acting.length > 0 && !acting.some((state) => speaking.has(state));
}

const notFriendly = namesNone(
  "proviso",
  "agree return accept abandon halt stop comply help ask request need win invite want join give-up disarm suspend freeze cooperate",
);

/** "will pay for its raid", not "will pay for the grain". */
const forItsDeeds: Gate = names(
  "for",
  "attack strike raid aggression provocation invasion incursion violation crime massacre killing assassination act action adventure recklessness treachery betrayal",
);

export const WARNED_IF: readonly Pattern[] = [
  {
    id: "warned/respond-if",
    relation: "WARNED",
    verbs:
      "respond, retaliate, react, answer, strike, strike back, hit back, hit, punish, destroy, act, intervene, fight, fight back, attack, escalate, defend, take",
    source: ["agent"],
    target: ["proviso>agent"],
    speech: true,
    gates: [
      ahead,
      affirmed,
      has("proviso"),
      notFriendly,
      {
        name: "no one else says so",
        test: (scene, frame) => !isToldByOthers(scene, frame),
      },
      {
        name: "nobody is afraid to",
        test: ({ index }, frame) =>
          !/^(afraid|reluctant|hesitant|unable|unwilling|slow)$/.test(lemmaOf(index, headOf(index, frame.trigger))),
      },
      {
        name: "what is taken is a step against somebody",
        test: (scene, frame) => frame.lemma !== "take" || names("patient", HARM).test(scene, frame),
      },
    ],
    strength: 0.7,
    matches: [
      ["Egypt will respond if Ethiopia fills the dam, its minister said.", "Egypt WARNED Ethiopia"],
      ["If Ethiopia fills the dam, Egypt will be forced to retaliate.", "Egypt WARNED Ethiopia"],
    ],
    misses: [
      "Egypt will respond if Ethiopia agrees to talks.",
      "Egypt responded when Ethiopia filled the dam.",
      "Kenyan envoy William Ruto told Sudanese leaders that Egypt might act if Ethiopia filled the dam.",
    ],
  },
  {
    id: "warned/met-with-force",
    relation: "WARNED",
    verbs: "meet, answer, counter, follow",
    source: ["speaker"],
    target: ["patient>by", "patient>possessor", "patient>from", "patient>modifier", "proviso>agent"],
    speech: true,
    gates: [
      ahead,
      affirmed,
      names("with", `${HARM} resistance`),
      names(
        "patient",
        "aggression attack strike act action move attempt incursion violation provocation invasion raid",
      ),
    ],
    strength: 0.7,
    matches: [["Egypt said any attack by Ethiopia would be met with a strong response.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt said an appeal by Ethiopia would be met with joy."],
  },
  {
    id: "warned/consequences",
    relation: "WARNED",
    nouns: "consequence, repercussion, retaliation, retribution, countermeasure",
    light: "carry, bring, have, be, prompt, trigger, provoke",
    source: ["speaker"],
    target: ["hearer", "proviso>agent", "for"],
    speech: true,
    gates: [anyOf("it is said to lie ahead", ahead, threatened)],
    strength: 0.7,
    matches: [
      ["Egypt warned of consequences if Ethiopia filled the dam.", "Egypt WARNED Ethiopia"],
      ["Egypt said there would be consequences for Ethiopia.", "Egypt WARNED Ethiopia"],
      ["President Ruto told President Kagame there would be severe consequences.", "William Ruto WARNED Paul Kagame"],
    ],
    misses: ["Egypt spoke of the consequences of the flood for Ethiopia."],
  },
  {
    id: "warned/face-harm",
    relation: "WARNED",
    verbs: "face, suffer, risk, pay, regret, bear, burn, lose, expect, meet",
    source: ["speaker"],
    target: ["hearer", "agent"],
    speech: true,
    gates: [
      anyOf("it lies ahead or depends", ahead, has("proviso")),
      anyOf(
        "it comes to harm",
        { name: "regret", test: (_scene, frame) => /^(regret|burn)$/.test(frame.lemma) },
        names("patient", `${HARM} retribution defeat punishment hell wrath cost`),
        bothOf(
          "it pays",
          { name: "pay", test: (_scene, frame) => frame.lemma === "pay" },
          anyOf("a price", names("patient", "price"), forItsDeeds, {
            name: "dearly",
            test: (scene, frame) =>
              dependents(scene.index, frame.trigger, "advmod").some((child) => formOf(scene.index, child) === "dearly"),
          }),
        ),
      ),
    ],
    strength: 0.72,
    matches: [
      ["Egypt said that Ethiopia will face consequences.", "Egypt WARNED Ethiopia"],
      ["Ethiopia would pay dearly, Egypt said.", "Egypt WARNED Ethiopia"],
      ["Egypt said Ethiopia would certainly pay for its raid.", "Egypt WARNED Ethiopia"],
      ["Ethiopia faces sanctions if it fills the dam, Egypt said.", "Egypt WARNED Ethiopia"],
      ["President Ruto told Ethiopia it would regret the raid.", "William Ruto WARNED Ethiopia"],
    ],
    misses: [
      "Egypt said Ethiopia would pay for the grain.",
      "Egypt said that Ethiopia faced sanctions.",
      "Egypt said that it will face drought.",
    ],
  },
  {
    id: "warned/not-tolerate",
    relation: "WARNED",
    verbs: "tolerate, allow, accept, permit",
    source: ["agent"],
    target: ["patient>by", "patient>from", "patient>possessor", "patient>modifier", "by", "from"],
    speech: true,
    gates: [
      ahead,
      {
        name: "it will not",
        test: (scene, frame) =>
          (scene.index.children[frame.trigger] ?? []).some((child) =>
            /^(not|n't|n’t|never)$/.test(formOf(scene.index, child)),
          ),
      },
      names(
        "patient",
        "attack aggression interference violation incursion provocation presence intervention threat raid strike move attempt action act meddling harassment",
      ),
    ],
    strength: 0.65,
    matches: [["Egypt will not tolerate interference by Ethiopia.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt will tolerate raids by Ethiopia.", "Egypt will not accept a gift from Ethiopia."],
  },
  {
    id: "warned/measures",
    relation: "WARNED",
    verbs: "take, adopt, impose, use",
    source: ["agent"],
    target: ["against", "patient>against"],
    speech: true,
    gates: [
      ahead,
      affirmed,
      noCondition,
      {
        name: "not what ought to come before",
        test: ({ index }, { trigger }) =>
          dependents(index, trigger, "aux").every((aux) => !/^(must|should|ought)$/.test(formOf(index, aux))),
      },
      names("patient", "measure countermeasure step action force retaliation"),
      anyOf(
        "of force",
        names(
          "patient>modifier",
          "retaliatory resolute forceful military necessary strong tough countervailing decisive punitive harsh reciprocal counter",
        ),
        names("patient", "countermeasure retaliation force"),
      ),
    ],
    strength: 0.65,
    matches: [["Egypt said it will take resolute measures against Ethiopia.", "Egypt WARNED Ethiopia"]],
    misses: [
      "Egypt took measures against Ethiopia.",
      "Prices would soar if Egypt took military action against Ethiopia.",
      "Egypt will take part in a match against Ethiopia.",
      "Military action against Ethiopia must be taken by Egypt alone.",
    ],
  },
  {
    id: "warned/would-attack",
    relation: "WARNED",
    verbs: "warn, threaten, vow, swear",
    source: ["agent"],
    target: [
      "clause>patient",
      "clause>against",
      "clause>on",
      "clause>patient>against",
      "clause>patient>on",
      "clause>at",
    ],
    targetReach: "owned",
    gates: [
      names(
        "clause",
        "attack strike bomb invade hit target destroy launch retaliate respond punish shoot crush conduct resume",
      ),
      {
        name: "it will do so itself",
        test: (scene, frame) => names("clause>agent", "it we they he she").test(scene, frame),
      },
    ],
    strength: 0.7,
    matches: [["Egypt warned that it would launch an operation against Ethiopia.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt warned that Eritrea would attack Ethiopia."],
  },
];
