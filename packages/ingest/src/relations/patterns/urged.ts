// URGED: requests, calls and demands.
import type { Frame } from "../../clauses/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf } from "../../clauses/tree-index.ts";
import { namesNone } from "../gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

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
