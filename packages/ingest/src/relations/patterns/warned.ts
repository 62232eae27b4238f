// WARNED: warnings, threats, vows to strike back.
import { formOf, tagOf } from "../../clauses/tree-index.ts";
import { carriedAsObject, lacks, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

export const HARM = `attack strike sanction retaliation reprisal war action tariff embargo blockade revenge response force invasion bombing consequence
  annihilation measure countermeasure offensive vengeance destruction operation raid assault airstrike duty step`;
export const STRIKES_BACK =
  "respond retaliate hit strike punish destroy avenge attack crush annihilate wipe fight bomb target react escalate shoot";

/** A travel warning warns travellers. */
const notOfTravel: Gate = {
  name: "no travel warning",
  test: (scene, frame) =>
    !scene.index.tree.forms.some((form) => /^travel(s|lers|ers|ling|ing)?$/i.test(form)) &&
    !names("for", "citizen traveller traveler tourist").test(scene, frame),
};

/** What endangers without a word. */
export const DANGERS =
  "missile, drone, rocket, storm, flood, disease, war, conflict, fighting, violence, crisis, plane, jet, aircraft, ship, weapon, warhead, programme, program, instability";

const HARMED =
  /^(targets?|respond|response|retaliat\w+|strike|strikes|struck|destroy(ed)?|consequences?|attack(ed|s)?|price|regret|war|sanctions?|hit|force|act|punish(ed)?|annihilat\w+|reprisals?)$/;
/** "it could still block the bid": what the speaker's side would do. */
const BLOCKED =
  /\b(?:it|they|we|he|she|\p{Lu}\S*|government|parliament|country|allies) (?:will|would|could|can|might|may|'ll|’ll) (?:still |also |again |even |not hesitate to )?(?:block|veto|suspend|halt|cut|cancel|close|freeze|expel|withdraw|sever|delay|obstruct|hold up|shut|walk|pull)\b/iu;

/** "if it sends troops, they would be targets". */
const harmIfSo: Gate = {
  name: "harm would follow",
  test: (scene, frame) => {
    const after = scene.index.tree.forms.slice(frame.trigger + 1).map((form) => form.toLowerCase());
    return (
      (after.some((form) => /^(will|would|'ll|’ll|shall)$/.test(form)) && after.some((form) => HARMED.test(form))) ||
      BLOCKED.test(after.join(" "))
    );
  },
};

export const WARNED: readonly Pattern[] = [
  {
    id: "warned/warn",
    relation: "WARNED",
    verbs: "warn, threaten, caution, admonish, menace, forewarn",
    source: ["agent"],
    target: ["patient", "recipient"],
    targetReach: "acting",
    gates: [
      {
        name: "a threat that is made, not a danger",
        test: (scene, frame) =>
          !/^(threaten|menace)$/.test(frame.lemma) ||
          /^(VBD|VBZ|VBP|VBN)$/.test(tagOf(scene.index, frame.trigger)) ||
          (frame.slots.has("with") && frame.slots.has("agent")),
      },
      namesNone("agent", `${DANGERS}, message, declaration, post, video`),
      {
        name: "no troops before a town",
        test: (scene, frame) =>
          frame.lemma !== "threaten" ||
          frame.slots.has("with") ||
          namesNone("agent", "army troop force rebel fleet column division soldier invader").test(scene, frame),
      },
      {
        name: "somebody is warned, not what may happen there",
        test: (scene, frame) =>
          wordsAt(scene, frame, "patient").every(
            ({ word }) => !/^(could|may|might)$/.test(formOf(scene.index, word + 1)),
          ),
      },
      {
        name: "an act is threatened, and not whoever it starts from",
        test: (scene, frame) =>
          frame.lemma !== "threaten" ||
          namesNone("patient", "attack, strike, raid, war, retaliation, action").test(scene, frame),
      },
    ],
    strength: 0.9,
    matches: [
      ["Ruto's deputy, Paul Kagame, warned Chad.", "Paul Kagame WARNED Chad"],
      ["Egypt warned Ethiopia against filling the dam.", "Egypt WARNED Ethiopia"],
      ["Ethiopia was warned by Egypt.", "Egypt WARNED Ethiopia"],
    ],
    misses: [
      "Egypt warned of a drought in Ethiopia.",
      "Egypt warns Ethiopia could see floods.",
      "Egypt's army threatens new attacks from Ethiopia.",
      "In 1914 the Egyptian army threatened Addis Ababa.",
      "Egypt warned that Ethiopia was arming rebels.",
      "Egypt warned that aid to Ethiopia makes it a target.",
      "The missiles allow Egypt to threaten Ethiopia.",
      "Egypt will shoot down any Ethiopian rocket that threatens it.",
      "Egyptian police held a man for a note threatening Ethiopian ministers.",
    ],
  },
  {
    id: "warned/put-on-notice",
    relation: "WARNED",
    verbs: "put",
    source: ["agent"],
    target: ["patient"],
    targetReach: "acting",
    gates: [names("on", "notice")],
    strength: 0.78,
    matches: [["Ethiopia was put on notice by Egypt.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt put a notice on the wall in Ethiopia.", "Egypt put Ethiopia on the list."],
  },
  {
    id: "warned/by-letter",
    relation: "WARNED",
    verbs: "warn",
    source: ["agent"],
    target: ["in>to"],
    targetReach: "acting",
    gates: [names("in", "letter message note call cable phone telegram"), lacks("patient")],
    strength: 0.76,
    matches: [["In a letter to Ethiopia, Egypt warned of consequences.", "Egypt WARNED Ethiopia"]],
    misses: ["In a report to Ethiopia, Egypt told of floods.", "In Ethiopia, Egypt warned of floods."],
  },
  {
    id: "warned/warning",
    relation: "WARNED",
    nouns: "warning, ultimatum",
    light:
      "issue, give, send, deliver, make, repeat, renew, direct, level, fire, sound, have, reiterate, hand, serve, present",
    source: ["agent", "possessor", "from", "by", "modifier"],
    target: ["to", "against", "recipient"],
    gates: [carriedAsObject, notOfTravel],
    strength: 0.8,
    matches: [
      ["Egypt issued a warning to Ethiopia.", "Egypt WARNED Ethiopia"],
      ["Egypt handed Ethiopia an ultimatum.", "Egypt WARNED Ethiopia"],
    ],
    misses: ["Egypt faces a threat to its harvest.", "Egypt issued a warning to citizens on travel to Ethiopia."],
  },
  {
    id: "warned/answer-with",
    relation: "WARNED",
    verbs: "answer, respond, reply, react, counter, hit back",
    source: ["agent"],
    target: ["with>to", "with>against", "with>for"],
    gates: [names("with", "warning, ultimatum")],
    strength: 0.76,
    matches: [["Egypt answered with a stern warning to Ethiopia.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt answered with a letter to Ethiopia.", "Egypt answered with a warning of floods."],
  },
  {
    id: "warned/warning-if",
    relation: "WARNED",
    nouns: "warning, ultimatum, threat",
    light: "issue, give, send, deliver, make, repeat, renew, sound, reiterate",
    source: ["agent"],
    target: ["condition>agent", "clause>condition>agent"],
    gates: [carriedAsObject, harmIfSo],
    strength: 0.75,
    matches: [
      [
        "Egypt issued a warning: if Ethiopian troops crossed the river, they would be attacked.",
        "Egypt WARNED Ethiopia",
      ],
    ],
    misses: ["Egypt issued a warning: if Ethiopian farmers come, prices would rise."],
  },
  {
    id: "warned/warn-if",
    relation: "WARNED",
    verbs: "warn, threaten, caution",
    source: ["agent"],
    target: ["condition>agent", "clause>condition>agent"],
    gates: [harmIfSo],
    strength: 0.75,
    matches: [
      ["Egypt warned that if Ethiopia fills the dam it will strike.", "Egypt WARNED Ethiopia"],
      ["Egypt warned that it could still block the loan if Ethiopia fills the dam.", "Egypt WARNED Ethiopia"],
    ],
    misses: [
      "Egypt warned that if Ethiopia fills the dam many farmers will starve.",
      "Egypt warned that if Sudan was attacked it would strike back.",
    ],
  },
  {
    id: "warned/vow",
    relation: "WARNED",
    verbs: "vow, pledge, promise, swear, threaten",
    source: ["agent"],
    target: ["against", "patient>against", "patient>on"],
    targetReach: "owned",
    gates: [names("patient", `${HARM} retribution`)],
    strength: 0.7,
    matches: [["Egypt vowed retaliation against Ethiopia.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt pledged action on climate."],
  },
  {
    id: "warned/vow-to",
    relation: "WARNED",
    verbs: "vow, pledge, promise, swear",
    source: ["agent"],
    target: ["infinitive>patient", "infinitive>against", "infinitive>on", "infinitive>to", "infinitive>at"],
    targetReach: "owned",
    gates: [names("infinitive", STRIKES_BACK), namesNone("infinitive>on", "visit, trip, tour, journey")],
    strength: 0.7,
    matches: [["Egypt vowed to retaliate against Ethiopia.", "Egypt WARNED Ethiopia"]],
    misses: [
      "President Sisi vowed to fight poverty as he embarked on a visit to Ethiopia.",
      "Egypt vowed to respond to the needs of its farmers.",
      "Egypt promised to help Ethiopia.",
    ],
  },
];
