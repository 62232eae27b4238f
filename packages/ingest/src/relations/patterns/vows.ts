// WARNED: answers that a state says it would give, deadlines that it sets, and threats told by their noun.
import { dependents, formOf, headOf, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import { anyOf, carriedAsObject, has, lacks, names, namesNone, notModifiedBy } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { affirmed, isToldByOthers } from "./warned-if.ts";

const HOSTILE =
  "attack aggression strike raid act action move attempt incursion violation provocation invasion assault bombing shelling offensive escalation adventurism interference killing mischief misadventure";
const HARSH =
  "harsh crushing crush devastate strong decisive forceful firm severe tough devastating military painful fierce resolute robust proportionate painful heavy appropriate";

/** "it would respond", "is ready to respond": not "urged it to respond". */
const itself: Gate = {
  name: "it says so itself",
  test: (scene, frame) => !isToldByOthers(scene, frame),
};

const MODAL = /^(will|would|'ll|’ll|shall|'d|’d)$/;

/** "would respond", "will be forced to respond", "will not hesitate to respond": not "will help Chad respond". */
const itWill: Gate = {
  name: "it will itself",
  test: ({ index }, { trigger }) => {
    const head = headOf(index, trigger);
    const own = [trigger, ...(labelOf(index, trigger) === "xcomp" && BOUND.test(lemmaOf(index, head)) ? [head] : [])];
    return own.some((verb) => dependents(index, verb, "aux").some((aux) => MODAL.test(formOf(index, aux))));
  },
};
const BOUND = /^(force|compel|oblige|hesitate|continue|have|prepare|know|ready|bind|need|able)$/;

const readyTo: Gate = {
  name: "it is ready to",
  test: ({ index }, { trigger }) =>
    formOf(index, trigger - 1) === "to" &&
    /^(ready|prepared|poised|set|determined|entitled)$/.test(lemmaOf(index, headOf(index, trigger))),
};

/** "48 hours to leave", "until Sunday to leave". */
const aTime: Gate = {
  name: "a time to do something in",
  test: ({ index }, { trigger }) => TIME.test(index.lower.slice(trigger + 1, trigger + TIME_AHEAD).join(" ")),
};
const TIME =
  /\b(?:\w+ (?:hours?|days?|weeks?|months?) |(?:an?|the|its) (?:\w+-? ?){0,3}(?:ultimatum|deadline)(?: of \w+)? |until (?:\w+ ){1,3})to \w+/;
const TIME_AHEAD = 18;

/** "threats against Chad", "a threat to bomb Chad": words; "a threat to Chad" may be a danger. */
const uttered: Gate = {
  name: "threats against somebody",
  test: ({ index }, { trigger }) =>
    formOf(index, trigger) === "threats" && index.lower.slice(trigger + 1, trigger + 4).includes("against"),
};

const paysForIt: Gate = {
  name: "made to pay",
  test: ({ index }, { trigger }) =>
    /\bmake \S+(?: \S+){0,3} pay\b/.test(index.lower.slice(trigger, trigger + 8).join(" ")),
};

export const VOWS: readonly Pattern[] = [
  {
    id: "warned/respond-to",
    relation: "WARNED",
    verbs: "respond, retaliate, react, answer, hit back, strike back, reply, fight back, avenge, counter, repel",
    source: ["agent"],
    target: ["to", "for", "against", "patient"].flatMap((path) => [
      `${path}>by`,
      `${path}>from`,
      `${path}>possessor`,
      `${path}>modifier`,
    ]),
    targetReach: "acting",
    speech: true,
    gates: [
      anyOf("it lies ahead", itWill, readyTo),
      affirmed,
      itself,
      anyOf("to a blow", ...["to", "for", "against", "patient"].map((path) => names(path, HOSTILE))),
      {
        name: "who must or who could is not who will",
        test: ({ index }, { trigger }) =>
          dependents(index, trigger, "aux").every(
            (aux) => !/^(must|should|could|may|might|can)$/.test(formOf(index, aux)),
          ),
      },
    ],
    strength: 0.72,
    matches: [
      ["Egypt said it would respond to any attack by Ethiopia.", "Egypt WARNED Ethiopia"],
      ["Egypt would react strongly to any wrong move by Ethiopia, its minister said.", "Egypt WARNED Ethiopia"],
      ["Egypt is ready to respond to any aggression by Ethiopia.", "Egypt WARNED Ethiopia"],
      ["Egypt said it would retaliate for Ethiopia's raid.", "Egypt WARNED Ethiopia"],
    ],
    misses: [
      "Egypt said it would respond to a letter by Ethiopia.",
      "Egypt responded to the raid by Ethiopia.",
      "Egypt would not respond to the raid by Ethiopia.",
      "The money will help Egypt respond to attacks by Ethiopia.",
      "Egypt will stop responding to attacks by Ethiopia.",
      "Egypt could respond to the raid by Ethiopia, analysts said.",
      "Egypt said it would respond to the invitation of Ethiopia.",
    ],
  },
  {
    id: "warned/promise-answer",
    relation: "WARNED",
    verbs: "vow, pledge, promise, swear, threaten",
    source: ["agent"],
    target: ["patient>to>by", "to>by", "patient>after>by", "after>by", "patient>to", "to", "patient>for>by", "for>by"],
    targetReach: "acting",
    gates: [
      names("patient", "response retaliation answer reprisal revenge retribution vengeance reply"),
      names("patient>modifier", HARSH),
    ],
    strength: 0.72,
    matches: [
      ["Egypt promised a harsh response to Ethiopia.", "Egypt WARNED Ethiopia"],
      ["Egypt promised a crushing response to any attack by Ethiopia.", "Egypt WARNED Ethiopia"],
      ["Egypt vowed a strong response after the raid by Ethiopian forces.", "Egypt WARNED Ethiopia"],
    ],
    misses: [
      "Egypt promised a swift response to Ethiopia.",
      "Egypt promised a quick answer to Ethiopia.",
      "Egypt promised support to Ethiopia.",
    ],
  },
  {
    id: "warned/vow-to-avenge",
    relation: "WARNED",
    verbs: "vow, pledge, promise, swear, threaten",
    source: ["agent"],
    target: ["infinitive>patient>by", "infinitive>patient>possessor", "infinitive>patient>modifier"],
    targetReach: "acting",
    gates: [names("infinitive", "avenge"), names("infinitive>patient", HOSTILE)],
    strength: 0.75,
    matches: [["Egypt vowed to avenge the raid by Ethiopian forces.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt vowed to avenge its soldiers killed in Ethiopia."],
  },
  {
    id: "warned/vow-after",
    relation: "WARNED",
    verbs: "vow, pledge, promise, swear, threaten",
    source: ["agent"],
    target: ["blow before"],
    targetReach: "acting",
    gates: [
      anyOf(
        "an answer",
        names("infinitive", "retaliate avenge respond"),
        names("patient", "response retaliation reprisal revenge retribution vengeance"),
        has("back"),
      ),
    ],
    strength: 0.74,
    matches: [
      ["Egypt vowed to retaliate after Ethiopia bombed the port.", "Egypt WARNED Ethiopia"],
      ["Egypt vowed revenge after Ethiopian troops killed two guards.", "Egypt WARNED Ethiopia"],
    ],
    misses: [
      "Egypt vowed to rebuild after Ethiopia bombed the port.",
      "Egypt vowed to respond after the port was bombed.",
    ],
  },
  {
    id: "warned/make-pay",
    relation: "WARNED",
    verbs: "vow, pledge, promise, swear, threaten",
    source: ["agent"],
    target: [
      "infinitive>patient",
      "infinitive>clause>subject",
      "infinitive>clause>agent",
      "infinitive>infinitive>agent",
    ],
    targetReach: "acting",
    gates: [paysForIt],
    strength: 0.74,
    matches: [["Egypt vowed to make Ethiopia pay for the raid.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt vowed to make Ethiopia rich."],
  },
  {
    id: "warned/given-time",
    relation: "WARNED",
    verbs: "give, set, hand",
    source: ["agent"],
    target: ["recipient", "patient", "for", "to"],
    targetReach: "acting",
    gates: [
      aTime,
      namesNone("agent", "court tribunal judge prosecutor"),
      ...["recipient", "patient"].map((path) =>
        namesNone(path, "diplomat ambassador envoy attaché consul citizen official expert team"),
      ),
      {
        name: "to give way",
        test: ({ index }, { trigger }) => GIVE_WAY.test(index.lower.slice(trigger, trigger + TIME_AHEAD).join(" ")),
      },
    ],
    strength: 0.72,
    matches: [
      ["Egypt gave Ethiopia 48 hours to leave the islands.", "Egypt WARNED Ethiopia"],
      ["Egypt set Ethiopia a deadline of Friday to withdraw from the valley.", "Egypt WARNED Ethiopia"],
    ],
    misses: ["Egypt gave Ethiopia money to leave the islands.", "Egypt gave Ethiopia's envoy 48 hours to leave."],
  },
  {
    id: "warned/serve-notice",
    relation: "WARNED",
    verbs: "serve",
    source: ["agent"],
    target: ["on", "patient>on"],
    targetReach: "acting",
    gates: [names("patient", "notice"), lacks("patient>of")],
    strength: 0.74,
    matches: [["Egypt served notice on Ethiopia over the patrols.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt served tea on a visit to Ethiopia."],
  },
  {
    id: "warned/threats-against",
    relation: "WARNED",
    nouns: "threat",
    light: "step up, ramp up, escalate, intensify, increase",
    source: ["agent", "possessor", "from", "by", "modifier"],
    target: ["against"],
    targetReach: "acting",
    status: "actual",
    gates: [
      carriedAsObject,
      uttered,
      notModifiedBy("death, terror, terrorist, bomb, cyber, security, possible, potential"),
    ],
    strength: 0.74,
    matches: [
      ["Egypt's threats against Ethiopia came a day after the vote.", "Egypt WARNED Ethiopia"],
      ["Egypt stepped up its threats against Ethiopia.", "Egypt WARNED Ethiopia"],
    ],
    misses: [
      "Egypt's army studies threats against Ethiopia.",
      "Death threats against Ethiopia's players came from Egypt.",
    ],
  },
  {
    id: "warned/or-face",
    relation: "WARNED",
    verbs: "tell, order, warn, urge, call on, ask",
    source: ["agent"],
    target: ["patient", "recipient", "on"],
    targetReach: "acting",
    gates: [
      {
        name: "or else",
        test: ({ index }, { trigger }) => OR_ELSE.test(index.lower.slice(trigger, trigger + SENTENCE).join(" ")),
      },
    ],
    strength: 0.72,
    matches: [["Egypt told Ethiopia to leave or face attack.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt told Ethiopia to sell or to rent the land."],
  },
];
const GIVE_WAY =
  /\bto (?:leave|withdraw|pull|vacate|surrender|release|free|hand|lift|stop|halt|end|open|reopen|disarm|comply|accept|quit|evacuate|cease|respond|reply|abandon|return|step)\b/;
const OR_ELSE = /\bor (?:else\b|(?:to )?(?:face|suffer|risk|be (?:attacked|bombed|struck|destroyed|hit|expelled))\b)/;
const SENTENCE = 24;
