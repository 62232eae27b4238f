// WARNED, ACCUSED, CONDEMNED, URGED: what actors say to and of each other.
import type { Frame } from "../../clauses/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf } from "../../clauses/tree-index.ts";
import { names, namesNone } from "../gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

export const WARNED: readonly Pattern[] = [
  {
    id: "warned/warn",
    relation: "WARNED",
    verbs: "warn, threaten, caution, admonish, menace",
    source: ["agent"],
    target: ["patient", "recipient", "to"],
    targetReach: "acting",
    strength: 0.9,
    matches: [["Egypt warned Ethiopia against filling the dam.", "Egypt WARNED Ethiopia"], ["Ethiopia was warned by Egypt.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt warned of a drought in Ethiopia.", "Egypt warned that Ethiopia was arming rebels."],
  },
  {
    id: "warned/threaten-to",
    relation: "WARNED",
    verbs: "threaten",
    source: ["agent"],
    target: ["infinitive>patient", "infinitive>against", "infinitive>on", "infinitive>at"],
    targetReach: "owned",
    strength: 0.8,
    matches: [["Egypt threatened to bomb Ethiopian dams.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt threatened to leave the talks."],
  },
  {
    id: "warned/warning",
    relation: "WARNED",
    nouns: "warning, threat, ultimatum",
    light: "issue, give, send, deliver, make, repeat, renew, direct, level, fire, sound, have",
    source: ["agent", "possessor", "from", "by", "modifier"],
    target: ["to", "against", "recipient"],
    strength: 0.8,
    matches: [["Egypt issued a warning to Ethiopia.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt faces a threat to its harvest."],
  },
  {
    id: "warned/vow",
    relation: "WARNED",
    verbs: "vow, pledge, promise, swear, threaten, reserve",
    source: ["agent"],
    target: ["against", "complement", "to"],
    gates: [names("patient", "retaliation revenge response action war right strike force")],
    strength: 0.7,
    matches: [["Egypt vowed retaliation against Ethiopia.", "Egypt WARNED Ethiopia"]],
    misses: [],
  },
];

export const ACCUSED: readonly Pattern[] = [
  {
    id: "accused/accuse",
    relation: "ACCUSED",
    verbs: "accuse, blame, charge, implicate, fault",
    source: ["agent"],
    target: ["on", "patient"],
    targetReach: "acting",
    strength: 0.93,
    matches: [["Chad accused Sudan of arming rebels.", "Chad ACCUSED Sudan"], ["Chad blamed the attack on Sudan.", "Chad ACCUSED Sudan"]],
    misses: ["Chad blamed the drought."],
  },
  {
    id: "accused/allege",
    relation: "ACCUSED",
    verbs: "allege, charge",
    source: ["agent"],
    target: ["clause>subject"],
    strength: 0.85,
    matches: [["Chad alleged that Sudan was arming rebels.", "Chad ACCUSED Sudan"]],
    misses: ["Chad said that Sudan was arming rebels."],
  },
  {
    id: "accused/allegation",
    relation: "ACCUSED",
    nouns: "allegation, accusation, charge",
    light: "make, repeat, deny, reject, renew, dismiss",
    source: ["possessor", "by", "from", "modifier", "agent"],
    target: ["clause>subject", "against"],
    strength: 0.8,
    matches: [["Chadian allegations that Sudan arms rebels have multiplied.", "Chad ACCUSED Sudan"]],
    misses: [],
  },
  {
    id: "accused/accusation",
    relation: "ACCUSED",
    nouns: "accusation, allegation, charge, blame",
    light: "make, level, repeat, direct, lay, place, put, renew, launch",
    source: ["agent", "possessor", "by", "from", "modifier"],
    target: ["against", "on", "at"],
    strength: 0.8,
    matches: [["Chad repeated its accusations against Sudan.", "Chad ACCUSED Sudan"]],
    misses: [],
  },
  {
    id: "accused/hold-responsible",
    relation: "ACCUSED",
    verbs: "hold",
    source: ["agent"],
    target: ["patient"],
    gates: [{ name: "held responsible", test: (scene, frame) => scene.index.tree.forms.slice(frame.trigger, frame.trigger + 10).some((form) => /^(responsible|accountable|liable)$/i.test(form)) }],
    strength: 0.85,
    matches: [["Chad holds Sudan responsible for the raid.", "Chad ACCUSED Sudan"]],
    misses: ["Chad holds Sudan in high regard."],
  },
];

export const CONDEMNED: readonly Pattern[] = [
  {
    id: "condemned/condemn",
    relation: "CONDEMNED",
    verbs: "condemn, denounce, criticise, criticize, protest, decry, deplore, slam, blast, rebuke, censure, lambast, lambaste, castigate, deride, reprimand, assail, excoriate, chide, berate, disapprove, lash out, speak out, hit out, decry, lament",
    source: ["agent"],
    target: ["patient", "against", "at", "to", "of", "for", "over"],
    targetReach: "owned",
    strength: 0.88,
    matches: [["Chad condemned Sudan for the raid.", "Chad CONDEMNED Sudan"], ["Chad condemned Sudan's raid on Adré.", "Chad CONDEMNED Sudan"]],
    misses: ["Chad condemned the flood damage.", "The court condemned him to death."],
  },
  {
    id: "condemned/condemnation",
    relation: "CONDEMNED",
    nouns: "condemnation, criticism, protest, denunciation, rebuke, outrage",
    light: "voice, express, issue, lodge, file, deliver, send, repeat, draw, launch, make",
    source: ["agent", "possessor", "by", "from", "modifier"],
    target: ["of", "to", "against", "with", "at"],
    targetReach: "owned",
    strength: 0.75,
    matches: [["Chad lodged a protest with Sudan.", "Chad CONDEMNED Sudan"]],
    misses: ["A protest in Chad turned violent."],
  },
];

export const URGED: readonly Pattern[] = [
  {
    id: "urged/urge",
    relation: "URGED",
    verbs: "urge, ask, press, implore, exhort, pressure, beseech, beg, request, plead, lobby, push, encourage, tell, order, instruct, invite, remind, pressurise, demand",
    source: ["agent"],
    target: ["patient", "recipient", "to", "with"],
    targetReach: "acting",
    gates: [{ name: "something is asked of the object", test: (scene, frame) => asksSomething(scene, frame) }],
    strength: 0.85,
    matches: [["Ghana urged Togo to open the border.", "Ghana URGED Togo"], ["Ghana asked Togo for help.", "Ghana URGED Togo"]],
    misses: ["Ghana asked a question about Togo.", "Ghana told reporters that Togo had agreed."],
  },
  {
    id: "urged/call-on",
    relation: "URGED",
    verbs: "call, call on, appeal, prevail",
    source: ["agent"],
    target: ["on", "upon", "to", "patient", "clause>subject"],
    targetReach: "acting",
    gates: [{ name: "a call on somebody to do something", test: (scene, frame) => frame.slots.has("for") || hasInfinitive(scene, frame) }],
    strength: 0.85,
    matches: [["Ghana called on Togo to open the border.", "Ghana URGED Togo"], ["Ghana called for Togo to open the border.", "Ghana URGED Togo"]],
    misses: ["Ghana's minister called Togo a friend."],
  },
  {
    id: "urged/demand",
    relation: "URGED",
    verbs: "demand, request, seek, require",
    source: ["agent"],
    target: ["from", "of", "that"],
    gates: [namesNone("patient", "revenge")],
    strength: 0.75,
    matches: [["Ghana demanded an apology from Togo.", "Ghana URGED Togo"]],
    misses: [],
  },
  {
    id: "urged/appeal",
    relation: "URGED",
    nouns: "call, appeal, request, demand, plea",
    light: "make, issue, repeat, renew, send, submit, launch, reiterate, address",
    source: ["agent", "possessor", "by", "from", "modifier"],
    target: ["on", "to", "upon"],
    strength: 0.75,
    matches: [["Ghana issued an appeal to Togo.", "Ghana URGED Togo"]],
    misses: ["Ghana took a call from Togo."],
  },
];

const PLAIN_ASK = /^(tell|ask|order|instruct|invite|push|encourage|remind|press|beg|request|demand|pressure)$/;

type Test = Gate["test"];

function asksSomething(scene: Scene, frame: Frame): boolean {
  if (!PLAIN_ASK.test(frame.lemma)) return true;
  return hasInfinitive(scene, frame) || (frame.slots.has("for") && frame.lemma !== "tell");
}

/** "to open the border" under the verb. */
const hasInfinitive: Test = (scene, frame) =>
  dependents(scene.index, frame.trigger, "xcomp", "ccomp", "advcl", "acl").some((child) => dependents(scene.index, child, "mark").some((mark) => formOf(scene.index, mark) === "to")) ||
  (frame.slots.get("patient") ?? []).some(({ word }) => dependents(scene.index, word, "acl").some((child) => dependents(scene.index, child, "mark").length > 0));
