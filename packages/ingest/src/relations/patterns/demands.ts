// URGED in other words: advice, pressure, calls for an end to raids, what somebody is told it must do, and calls that are answered.
import { dependents, formOf, headOf, lemmaOf, tagOf } from "../../clauses/tree-index.ts";
import { anyOf, governedBy, has, names, namesNone, notModifiedBy } from "../gates/gates.ts";
import { readsOn } from "../gates/reads-on.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { noVisit } from "./requests.ts";

const FAR = 10;
const toDo = readsOn("to do something", /\b(?:to|against) \w+/, FAR);

const END = "end halt cessation stop suspension";
const DEEDS =
  /^(attack|strike|airstrike|raid|offensive|bombing|bombardment|shelling|aggression|assault|operation|incursion|invasion|occupation|siege|blockade|violation|campaign|hostility|provocation|interference|crackdown|interception|fire|war|expansion|construction|activity)$/;

/** "an end to raids by Chadian troops", "a halt to Chad's offensive". */
const ENDED = ["to", "of"].flatMap((path) => [`${path}>by`, `${path}>possessor`, `${path}>modifier`]);
const ofDeeds = (path: string): Gate => ({
  name: "an end to what somebody does",
  test: (scene, frame) =>
    names(path, END).test(scene, frame) &&
    [`${path}>to`, `${path}>of`, "to", "of"].some((deed) =>
      wordsAt(scene, frame, deed).some(({ word }) => DEEDS.test(lemmaOf(scene.index, word))),
    ),
});

const heldTo: Gate = {
  name: "it is told what it must do",
  test: ({ index }, { trigger }) =>
    /\b(?:that )?(?:it|they|he|she) (?:must|should|had to|has to|have to|ought to|needed to|needs to) (?!be\b|have\b)\w+/.test(
      index.lower.slice(trigger, trigger + FAR).join(" "),
    ),
};

/** "for Chad to withdraw": the parser may hang the verb anywhere. */
const forItToDo: Gate = {
  name: "for somebody to do something",
  test: ({ index }, { trigger }) =>
    /^\S+(?: \w+ly)? for (?:\S+ ){1,6}?to \w+/.test(index.lower.slice(trigger, trigger + FAR).join(" ")),
};

/** "Togo must open the border": somebody else is told what to do. */
const must: Gate["test"] = ({ index }, frame) =>
  (frame.slots.get("clause") ?? []).some(
    ({ word }) =>
      !/^(feel|face|pay|know|understand|have|suffer|lose|expect|wonder|realise|realize|see)$/.test(
        lemmaOf(index, word),
      ) &&
      dependents(index, word, "nsubj:pass", "cop").length === 0 &&
      dependents(index, word, "aux").some((aux) => formOf(index, aux) === "must"),
  );

export const DEMANDS: readonly Pattern[] = [
  {
    id: "urged/advise",
    relation: "URGED",
    verbs: "advise, counsel, nudge, petition, caution, admonish, coax, cajole, goad, adjure, enjoin",
    source: ["agent"],
    target: ["patient", "recipient"],
    targetReach: "acting",
    gates: [
      toDo,
      {
        name: "to do something, in so many words",
        test: (scene, frame) =>
          ["infinitive", "purpose", "against", "clause"].some((slot) => frame.slots.has(slot)) ||
          readsOn("to", /\bto (?!the|a|an|its|his|their)\w+/, FAR).test(scene, frame),
      },
      {
        name: "no warning",
        test: (_scene, frame) => !/^(caution|admonish)$/.test(frame.lemma) || !frame.slots.has("against"),
      },
    ],
    strength: 0.75,
    matches: [
      ["Ghana advised Togo to stay away from the talks.", "Ghana URGED Togo"],
      ["Ghana nudged Togo to let aid through.", "Ghana URGED Togo"],
    ],
    misses: ["A firm advised Togo on its debt to Ghana.", "Ghana's envoy advises Togo."],
  },
  {
    id: "urged/push-for",
    relation: "URGED",
    verbs: "push, press, lobby, campaign, plead, wish, call, appeal",
    source: ["agent"],
    target: ["for", "clause>subject", "infinitive>agent", "patient", "clause>agent"],
    targetReach: "acting",
    gates: [
      forItToDo,
      {
        name: "nothing is to be done to it",
        test: ({ index }, { trigger }) =>
          !/ to be \w+(?:ed|en)\b/.test(index.lower.slice(trigger, trigger + FAR).join(" ")),
      },
    ],
    strength: 0.74,
    matches: [
      ["Ghana pushed for Togo to withdraw its troops.", "Ghana URGED Togo"],
      ["Ghana pressed for the Togolese government to free the men.", "Ghana URGED Togo"],
      ["Ghana has called for the Togolese military to take part.", "Ghana URGED Togo"],
    ],
    misses: [
      "Ghana pushed for talks with Togo.",
      "Ghana pushed for a deal to sell rice to Togo.",
      "Ghana called for the Togolese military to be punished.",
    ],
  },
  {
    id: "urged/end-to-raids",
    relation: "URGED",
    verbs: "demand, urge, request, seek",
    source: ["agent"],
    target: [...ENDED.map((path) => `patient>${path}`), ...ENDED],
    targetReach: "acting",
    gates: [ofDeeds("patient")],
    strength: 0.72,
    matches: [["Ghana demanded an immediate end to the raids by Togolese troops.", "Ghana URGED Togo"]],
    misses: ["Ghana demanded an end to the rains in Togo.", "Ghana demanded an end to the raids on Togo."],
  },
  {
    id: "urged/call-for-halt",
    relation: "URGED",
    verbs: "call, appeal, press, push",
    source: ["agent"],
    target: [...ENDED.map((path) => `for>${path}`), ...ENDED],
    targetReach: "acting",
    gates: [ofDeeds("for")],
    strength: 0.72,
    matches: [
      ["Ghana called for an immediate halt to Togo's offensive.", "Ghana URGED Togo"],
      ["Ghana called for an end to attacks by Togolese troops.", "Ghana URGED Togo"],
    ],
    misses: ["Ghana called for an end to the attacks on Togo.", "Ghana called for a halt to trade."],
  },
  {
    id: "urged/told-it-must",
    relation: "URGED",
    verbs: "tell, inform, remind, notify",
    source: ["agent"],
    target: ["recipient", "patient"],
    targetReach: "acting",
    gates: [
      heldTo,
      {
        name: "no more than the object between",
        test: ({ index }, { trigger }) => {
          const it = index.lower.findIndex((form, at) => at > trigger && /^(it|they|he|she)$/.test(form));
          return (
            !index.lower.slice(trigger + 1, it).some((form) => /^[,;:]$/.test(form)) &&
            !/^VB[DZP]$/.test(tagOf(index, it - 1))
          );
        },
      },
    ],
    strength: 0.74,
    matches: [
      ["Ghana told Togo that it must leave the valley.", "Ghana URGED Togo"],
      ["Ghana bluntly told Togo it had to leave the valley.", "Ghana URGED Togo"],
    ],
    misses: ["Ghana told Togo that it must have been a mistake.", "Ghana told Togo that roads must be built."],
  },
  {
    id: "urged/impress-on",
    relation: "URGED",
    verbs: "impress",
    source: ["agent"],
    target: ["upon", "on"],
    targetReach: "acting",
    gates: [names("patient", "need, necessity, importance, urgency")],
    strength: 0.72,
    matches: [["Ghana impressed upon Togo the need to protect civilians.", "Ghana URGED Togo"]],
    misses: ["Ghana impressed Togo with its music."],
  },
  {
    id: "urged/complied",
    relation: "URGED",
    nouns: "request, demand, call, appeal, plea, ultimatum",
    source: ["by", "from", "possessor", "modifier"],
    sourceReach: "acting",
    target: ["holder", "topic"],
    targetReach: "acting",
    gates: [
      governedBy(
        "comply agree accede yield bow respond ignore reject refuse heed resist rebuff dismiss defy answer cave submit",
      ),
      readsOn("for something to be done", /\b(?:to|for|that) \w+/, FAR),
      noVisit,
      notModifiedBy("growing, energy, rising, market, export, consumer"),
      anyOf("who asks is named", has("by"), has("from"), has("possessor"), has("modifier")),
      {
        name: "with it or to it",
        test: ({ index }, { trigger }) =>
          !/^(agree|bow|respond|answer|comply|accede|yield|cave|submit)$/.test(
            lemmaOf(index, headOf(index, trigger)),
          ) || index.lower.slice(Math.max(0, trigger - 4), trigger).some((form) => /^(with|to)$/.test(form)),
      },
    ],
    standing: true,
    strength: 0.72,
    matches: [
      ["Togo complied with a request by Ghana to free the men.", "Ghana URGED Togo"],
      ["Togo ignored calls by Ghana to open the border.", "Ghana URGED Togo"],
    ],
    misses: ["Togo ignored calls by teachers in Ghana to open the border.", "Togo responded to a call from Ghana."],
  },
  {
    id: "urged/pressure",
    relation: "URGED",
    nouns: "pressure",
    light: "put, exert, increase, step up, apply, pile, keep up, bring, ramp up",
    source: ["agent", "by", "from"],
    target: ["on", "upon"],
    targetReach: "acting",
    gates: [
      {
        name: "to do something",
        test: ({ index }, { trigger }) => {
          const { forms } = index.tree;
          const close = forms.findIndex((form, at) => at > trigger && /^[,;.]$/.test(form));
          return forms.some(
            (form, at) =>
              form === "to" && at > trigger && at < Math.min(close, trigger + FAR) && tagOf(index, at + 1) === "VB",
          );
        },
      },
      namesNone("modifier", "blood water air"),
    ],
    strength: 0.72,
    matches: [["Ghana has put pressure on Togo to open the border.", "Ghana URGED Togo"]],
    misses: ["Ghana put pressure on the brakes.", "Ghana will increase pressure on Togo, continuing to act in unity."],
  },
  {
    id: "urged/say-must",
    relation: "URGED",
    verbs: "say, insist, declare, tell",
    source: ["agent"],
    target: ["clause>subject"],
    targetReach: "acting",
    gates: [{ name: "the clause's subject must do it", test: must }],
    strength: 0.65,
    matches: [
      ["Ghana said Togo must open the border.", "Ghana URGED Togo"],
      ["The generals in Togo must open the border, Ghana said.", "Ghana URGED Togo"],
      ['"Togo must open the border," said Kenya\'s foreign minister Musalia Mudavadi.', "Musalia Mudavadi URGED Togo"],
    ],
    misses: [
      "Ghana said Togo would open the border.",
      "Togo would open the border, Ghana said.",
      "Ghana said Togo must not be attacked.",
    ],
  },
];
