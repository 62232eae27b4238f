// URGED: requests, calls and demands.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, lemmaOf, type TreeIndex, tagOf } from "../../clauses/tree-index.ts";
import { anyOf, carriedAsObject, givesArms, has, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { answered, hasBareInfinitive, noVisit } from "./requests.ts";

const PLAIN_ASK = /^(tell|ask|order|instruct|push|encourage|remind|press|beg|request|demand|pressure|direct|command)$/;
const LEAVING = "withdrawal pullout pullback retreat disarmament resignation departure exit";
const addressed = anyOf("somebody is addressed", has("on"), has("to"), has("upon"), has("recipient"));

/** "to open the border" under the verb. */
const hasInfinitive: Gate["test"] = (scene, frame) =>
  dependents(scene.index, frame.trigger, "xcomp", "ccomp", "advcl", "acl").some((child) =>
    dependents(scene.index, child, "mark").some((mark) => formOf(scene.index, mark) === "to"),
  ) ||
  (frame.slots.get("patient") ?? []).some(({ word }) =>
    dependents(scene.index, word, "acl").some((child) => dependents(scene.index, child, "mark").length > 0),
  );

function asksSomething(scene: Scene, frame: Frame): boolean {
  if (frame.lemma === "tell" && frame.slots.has("about")) return false;
  if (!PLAIN_ASK.test(frame.lemma)) return true;
  return (
    hasInfinitive(scene, frame) ||
    hasBareInfinitive(scene, frame) ||
    (!/^(tell|command|direct|instruct)$/.test(frame.lemma) &&
      (frame.slots.has("for") || (frame.lemma === "ask" && wordsAt(scene, frame, "recipient>for").length > 0)))
  );
}

/** "that Togo open the border": one alone opens only where it is told to; what is demanded of several is no report either. */
const isSubjunctive = (index: TreeIndex, verb: number, asking: string): boolean =>
  tagOf(index, verb) === "VBP" &&
  (/^(demand|request|urge|ask|require|recommend|propose)$/.test(asking) ||
    dependents(index, verb, "nsubj").some(
      (subject) => /^NNP?$/.test(tagOf(index, subject)) && dependents(index, subject, "conj").length === 0,
    ));

/** "that Togo open the border", "that Togo should open": a demand and no report. */
const wanted: Gate["test"] = ({ index }, frame) =>
  (frame.slots.get("clause") ?? []).some(
    ({ word }) =>
      dependents(index, word, "nsubj:pass").length === 0 &&
      (dependents(index, word, "aux").some((aux) => /^(should|must|be)$/.test(formOf(index, aux))) ||
        ((tagOf(index, word) === "VB" || isSubjunctive(index, word, frame.lemma)) &&
          dependents(index, word, "aux").every((aux) => /^(should|must|be)$/.test(formOf(index, aux)))) ||
        dependents(index, word, "mark").some((mark) => formOf(index, mark) === "to")),
  );

/** "a demand for Togo to open the border". */
const forToDo: Gate["test"] = (scene, frame) =>
  wordsAt(scene, frame, "for").some(
    ({ word }) => formOf(scene.index, word + 1) === "to" && /^VB/.test(tagOf(scene.index, word + 2)),
  );

/** Who answers a request tells that it was made. */
const not = (gate: Gate): Gate => ({ name: `not ${gate.name}`, test: (scene, frame) => !gate.test(scene, frame) });

export const URGED: readonly Pattern[] = [
  {
    id: "urged/urge",
    relation: "URGED",
    verbs:
      "urge, ask, press, implore, exhort, pressure, beseech, beg, request, lobby, push, encourage, tell, order, instruct, remind, pressurise, demand, entreat, prod, direct, command",
    source: ["agent"],
    target: ["patient", "recipient"],
    targetReach: "acting",
    gates: [
      { name: "something is asked of the object", test: (scene, frame) => asksSomething(scene, frame) },
      {
        name: "no order of goods",
        test: (scene, frame) => frame.lemma !== "order" || !givesArms("patient").test(scene, frame),
      },
      {
        name: "nobody is sent home",
        test: (scene, frame) =>
          lemmaOf(scene.index, frame.trigger) !== "order" ||
          namesNone("patient", "ambassador envoy diplomat attaché consul").test(scene, frame),
      },
      {
        name: "no order to one's own man",
        test: (scene, frame) =>
          !/^(order|instruct|direct|command)$/.test(lemmaOf(scene.index, frame.trigger)) ||
          !wordsAt(scene, frame, "patient").some(({ word }) =>
            (scene.references.get(word) ?? []).some(({ kind }) => kind === "Leader"),
          ),
      },
      {
        name: "nobody presses on",
        test: (scene, frame) =>
          lemmaOf(scene.index, frame.trigger) !== "press" ||
          !/^(on|ahead|forward)$/.test(formOf(scene.index, frame.trigger + 1)),
      },
    ],
    strength: 0.85,
    matches: [
      ["Ghana urged Togo to open the border.", "Ghana URGED Togo"],
      ["Ghana asked Togo for help.", "Ghana URGED Togo"],
      ["The African Union demands Togo stop its raids.", "African Union URGED Togo"],
    ],
    misses: [
      "Ghana asked a question about Togo.",
      "Ghana ordered Togo's ambassador to leave within 48 hours.",
      "Ghana ordered Togolese diplomats out after the raid.",
      "Ghana will command a Togolese unit for a second year.",
      "Ghana's army pressed on and reached Togo's capital to rest.",
      "General Kwame Oduro ordered Colonel Yaw Mensah to prepare the brigade.",
      "Ghana told reporters that Togo had agreed.",
      "Ghana's minister told President Gnassingbé about a package of measures to support trade.",
    ],
  },
  {
    id: "urged/call-on",
    relation: "URGED",
    verbs: "call on, prevail on, call upon, prevail upon",
    source: ["agent"],
    target: ["patient", "on", "upon"],
    targetReach: "acting",
    gates: [
      {
        name: "a call on somebody to do something",
        test: (scene, frame) => frame.slots.has("for") || hasInfinitive(scene, frame),
      },
    ],
    strength: 0.85,
    matches: [["Ghana called on Togo to open the border.", "Ghana URGED Togo"]],
    misses: ["Ghana's minister called on Togo's president at his home."],
  },
  {
    id: "urged/call",
    relation: "URGED",
    verbs: "call, appeal",
    source: ["agent"],
    target: ["on", "upon", "clause>subject"],
    targetReach: "acting",
    gates: [
      {
        name: "a call on somebody, or for somebody to do it",
        test: (scene, frame) =>
          frame.slots.has("on") ||
          frame.slots.has("upon") ||
          (frame.slots.get("clause") ?? []).every(
            ({ word }) =>
              dependents(scene.index, word, "mark").some((mark) => /^(to|for)$/.test(formOf(scene.index, mark))) &&
              dependents(scene.index, word, "nsubj:pass", "aux:pass").length === 0,
          ),
      },
      {
        name: "a call on somebody to do something",
        test: (scene, frame) => frame.slots.has("for") || hasInfinitive(scene, frame),
      },
    ],
    strength: 0.85,
    matches: [["Ghana called for Togo to open the border.", "Ghana URGED Togo"]],
    misses: [
      "Ghana's minister called Togo a friend.",
      "President Ruto called President Kagame to discuss the border.",
      "Ghana called for the dismissal of the envoy after Togo joined the talks.",
      "Ghana called for Togo to be expelled from the bloc.",
    ],
  },
  {
    id: "urged/appeal-to",
    relation: "URGED",
    verbs: "appeal, plead",
    source: ["agent"],
    target: ["to", "with"],
    targetReach: "acting",
    gates: [
      {
        name: "an appeal to do something",
        test: (scene, frame) =>
          frame.slots.has("for") ||
          ["to>for", "with>for"].some((path) => wordsAt(scene, frame, path).length > 0) ||
          hasInfinitive(scene, frame),
      },
    ],
    strength: 0.8,
    matches: [
      ["Ghana appealed to Togo to open the border.", "Ghana URGED Togo"],
      ["Ghana has pleaded with the Togolese president for restraint.", "Ghana URGED Togo"],
    ],
    misses: ["Ghana's beaches appeal to Togo's tourists."],
  },
  {
    id: "urged/demand",
    relation: "URGED",
    verbs: "demand, request, seek",
    source: ["agent"],
    target: ["from", "of"],
    gates: [
      namesNone(
        "patient",
        "revenge asylum refuge election office term shelter withdrawal pullout retreat departure exit import gas oil loan investment trade investor grain wheat fuel profit",
      ),
      {
        name: "who does without asking asks nothing",
        test: ({ index }, { trigger }) => formOf(index, trigger - 1) !== "without",
      },
    ],
    strength: 0.75,
    matches: [["Ghana demanded an apology from Togo.", "Ghana URGED Togo"]],
    misses: [
      "Ghana seeks a second term.",
      "Ghana will seek increased gas imports from Togo.",
      "Ghana sent its troops without seeking approval from Togo.",
    ],
  },
  {
    id: "urged/demand-that",
    relation: "URGED",
    verbs: "demand, insist, request, urge, ask, require, recommend, propose",
    source: ["agent"],
    target: ["clause>subject"],
    targetReach: "acting",
    gates: [{ name: "something is wanted of the clause's subject", test: wanted }],
    strength: 0.75,
    matches: [
      [
        "The Security Council resolution demands that Chad halt the siege of Gao.",
        "United Nations Security Council URGED Chad",
      ],
      ["Ghana demanded that Togo open the border.", "Ghana URGED Togo"],
      ["Ghana insisted that Togo leave the reef.", "Ghana URGED Togo"],
    ],
    misses: ["Ghana insisted that Togo had opened the border."],
  },
  {
    id: "urged/call-for-leaving",
    relation: "URGED",
    verbs: "demand, urge, request",
    source: ["agent"],
    target: ["patient>of", "patient>possessor", "patient>by", "patient>modifier"],
    targetReach: "acting",
    gates: [names("patient", LEAVING)],
    strength: 0.7,
    matches: [["Ghana demanded the withdrawal of Togolese troops.", "Ghana URGED Togo"]],
    misses: ["Ghana demanded the release of Togolese hostages."],
  },
  {
    id: "urged/call-for-end",
    relation: "URGED",
    verbs: "call",
    source: ["agent"],
    target: ["for>of", "for>possessor", "for>by", "for>modifier"],
    targetReach: "acting",
    gates: [names("for", LEAVING)],
    strength: 0.7,
    matches: [["Ghana called for the withdrawal of Togolese troops.", "Ghana URGED Togo"]],
    misses: ["Ghana called for the release of Togolese hostages."],
  },
  {
    id: "urged/appeal",
    relation: "URGED",
    nouns: "call, appeal, request, demand, plea",
    light: "make, issue, repeat, renew, send, submit, launch, reiterate, address, direct, put",
    source: ["agent", "possessor", "by", "from", "modifier"],
    target: ["on", "to", "upon", "recipient"],
    gates: [carriedAsObject, not(answered), noVisit, addressed],
    strength: 0.75,
    matches: [
      ["Ghana issued an appeal to Togo.", "Ghana URGED Togo"],
      ["Ghana sent the foreign ministry of Togo an urgent request for a reply.", "Ghana URGED Togo"],
    ],
    misses: ["Ghana took a call from Togo.", "Ghana will send tents to Togo following a request from Togo."],
  },
  {
    id: "urged/demand-told",
    relation: "URGED",
    nouns: "call, appeal, request, demand, plea, insistence",
    light: "make, issue, repeat, renew, send, submit, launch, reiterate, address, direct, put",
    source: ["agent", "possessor", "by", "from", "modifier"],
    target: ["clause>subject", "for"],
    targetReach: "acting",
    gates: [
      carriedAsObject,
      {
        name: "something is wanted of somebody",
        test: (scene, frame) => wanted(scene, frame) || forToDo(scene, frame),
      },
    ],
    standing: true,
    strength: 0.74,
    matches: [
      ["Ghana's demand that Togo open the border was repeated on Sunday.", "Ghana URGED Togo"],
      ["Ghana repeated its demand for Togo to open the border.", "Ghana URGED Togo"],
    ],
    misses: ["Ghana's insistence that Togo had opened the border was ridiculed."],
  },
];
