// ACCUSED in other words: claims and suspicions of a wrong, and allegations told by who answers them.
import { dependents, formOf, headOf, lemmaOf } from "../../clauses/tree-index.ts";
import { anyOf, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const FIGHTING = "fighting war conflict clash unrest crisis violence battle tension fire hostility";
/** Verbs that name a wrong only with such an object: "opened fire", "started the fighting". */
const WITH_FIGHTING = "start begin provoke trigger fuel stoke open ignite cause escalate spark";

/** What is claimed is that it set off the fighting. */
const setOff: Gate = {
  name: "what is claimed is that it set off the fighting",
  test: (scene, frame) =>
    names("clause", WITH_FIGHTING).test(scene, frame) && names("clause>patient", FIGHTING).test(scene, frame),
};
const crossed: Gate = {
  name: "or that it broke in",
  test: (scene, frame) =>
    names(
      "clause",
      "infiltrate encroach occupy trespass intrude ambush mistreat bombard plant storm detain hijack blockade instigate breach collude conspire",
    ).test(scene, frame),
};
/** "does not respect the treaty". */
const disregards: Gate = {
  name: "or that it does not keep to what it signed",
  test: (scene, frame) =>
    names("clause", "respect honour honor observe fulfil fulfill implement comply abide adhere").test(scene, frame) &&
    (frame.slots.get("clause") ?? []).some(({ word }) =>
      dependents(scene.index, word, "advmod").some((not) => /^(not|n't|never|n’t)$/.test(formOf(scene.index, not))),
    ),
};
const doesIt: Gate = {
  name: "the clause's subject does it",
  test: ({ index }, frame) =>
    (frame.slots.get("clause") ?? []).every(
      ({ word }) => dependents(index, word, "nsubj:pass", "aux:pass").length === 0,
    ),
};
const FAR = 12;
/** "suspects it of arming rebels". */
const ofDoing: Gate = {
  name: "of a wrong",
  test: ({ index }, { trigger }) => index.lower.slice(trigger, trigger + FAR).includes("of"),
};
const WRONG_DONE =
  "involvement interference meddling support complicity collusion role backing aggression violation attack sabotage provocation incursion abuse infiltration harassment espionage";

const DISPUTED =
  /^(deny|reject|dismiss|rebuff|refute|dispute|brush|rubbish|rebut|repudiate|scoff|laugh|decry|condemn|contest)$/;
/** "rejected Chad's claims that it armed rebels", "dismissed as baseless the allegations of Chad". */
const disputed: Gate = {
  name: "somebody disputes it",
  test: ({ index }, { trigger }) => {
    for (let at = headOf(index, trigger), steps = 0; at >= 0 && steps < 3; at = headOf(index, at), steps++)
      if (DISPUTED.test(lemmaOf(index, at))) return true;
    return false;
  },
};
/** "that it had armed rebels": said of whoever disputes it; "that it had captured ten men" is a boast of whoever claims it. */
const aboutItself: Gate = {
  name: "about who disputes it",
  test: ({ index }, { trigger, lemma }) => {
    const clause = index.lower.slice(trigger, trigger + FAR).join(" ");
    return lemma !== "claim" || (/\bthat (?:it|they|he|she|its|their)\b/.test(clause) && !BOAST.test(clause));
  },
};
const BOAST =
  /\b(?:it|they|he|she) (?:has|have|had) (?:shot down|downed|captured|detained|seized|sunk|intercepted|killed|repelled|taken)\b/;

export const ALLEGATIONS: readonly Pattern[] = [
  {
    id: "accused/claim-wrong",
    relation: "ACCUSED",
    verbs: "claim, assert, contend, suspect, insist, maintain, believe, argue, allege",
    source: ["agent"],
    target: ["clause>subject"],
    targetReach: "acting",
    gates: [anyOf("a wrong is claimed", setOff, crossed, disregards), doesIt],
    strength: 0.74,
    matches: [
      ["Chad claimed that Sudanese forces had opened fire first.", "Chad ACCUSED Sudan"],
      ["Chad insisted Sudan had started the fighting.", "Chad ACCUSED Sudan"],
      ["Chad claims Sudan is fuelling the conflict.", "Chad ACCUSED Sudan"],
      ["Chad claimed that Sudan does not respect the truce.", "Chad ACCUSED Sudan"],
    ],
    misses: [
      "Chad claims that Sudan opened the bridge.",
      "Chad claims that Sudan respects the truce.",
      "Chad insisted Sudan had started the talks.",
      "Chad claims fire was opened on Sudan.",
    ],
  },
  {
    id: "accused/insist-wrong",
    relation: "ACCUSED",
    verbs: "insist, maintain, argue",
    source: ["agent"],
    target: ["clause>subject"],
    targetReach: "acting",
    gates: [
      names(
        "clause",
        "arm orchestrate mastermind harbour harbor sponsor interfere meddle destabilise destabilize murder kidnap abduct sabotage violate",
      ),
      doesIt,
    ],
    strength: 0.72,
    matches: [["Chad maintains that Sudan armed the gunmen.", "Chad ACCUSED Sudan"]],
    misses: ["Chad maintains that Sudan signed the pact."],
  },
  {
    id: "accused/positions-firing",
    relation: "ACCUSED",
    verbs: "claim, assert, contend, allege, charge",
    source: ["agent"],
    target: ["clause>subject"],
    targetReach: "owned",
    gates: [
      {
        name: "posts of somebody fire",
        test: (scene, frame) =>
          wordsAt(scene, frame, "clause>subject").some(({ word }) =>
            /^(position|post|outpost|bunker|side|emplacement)$/.test(lemmaOf(scene.index, word)),
          ),
      },
      names("clause", "attack fire shell bomb bombard target shoot launch strike hit open violate"),
      doesIt,
    ],
    strength: 0.72,
    matches: [["Chad claimed Sudanese positions were actively attacking its troops.", "Chad ACCUSED Sudan"]],
    misses: ["Chad claimed that Sudanese positions were attacked."],
  },
  {
    id: "accused/suspect-of",
    relation: "ACCUSED",
    verbs: "suspect",
    source: ["agent"],
    target: ["patient"],
    targetReach: "acting",
    gates: [ofDoing, namesNone("agent", "police officer detective investigator prosecutor doctor")],
    strength: 0.74,
    matches: [
      ["Chad suspects Sudan of being behind the blast.", "Chad ACCUSED Sudan"],
      ["Chad said it suspected Sudan of orchestrating the coup.", "Chad ACCUSED Sudan"],
    ],
    misses: ["Chad suspects a Sudanese man of theft.", "Chad suspects Sudan will win."],
  },
  {
    id: "accused/alleged-part",
    relation: "ACCUSED",
    verbs: "allege, claim",
    source: ["agent"],
    target: ["patient>by", "patient>possessor", "patient>modifier", "by"],
    targetReach: "acting",
    gates: [
      names("patient", WRONG_DONE),
      {
        name: "somebody alleges it, in no adjective",
        test: ({ index }, frame) =>
          (frame.slots.get("agent") ?? []).length > 0 &&
          !/^(the|an?|of|over|its|their)$/.test(formOf(index, frame.trigger - 1)) &&
          frame.lemma === "allege",
      },
    ],
    strength: 0.74,
    matches: [
      ["Chad alleged involvement by Sudan in the coup.", "Chad ACCUSED Sudan"],
      ["Chad alleged Sudanese involvement in the coup.", "Chad ACCUSED Sudan"],
    ],
    misses: ["Chad spoke of alleged Sudanese involvement in the coup.", "Chad alleged fraud in Sudan."],
  },
  {
    id: "accused/disputed",
    relation: "ACCUSED",
    nouns: "claim, allegation, accusation, charge",
    light: "make, level",
    source: ["possessor", "by", "from", "modifier", "agent"],
    target: ["holder", "topic"],
    targetReach: "acting",
    standing: true,
    gates: [disputed, aboutItself],
    speech: true,
    strength: 0.74,
    matches: [
      ["Sudan rejected Chad's claims that it had armed the rebels.", "Chad ACCUSED Sudan"],
      ["Sudan rejected the baseless allegations made by the home minister of Chad.", "Chad ACCUSED Sudan"],
    ],
    misses: [
      "Sudan rejected Chad's claims to the islands.",
      "Sudan rejected claims of fraud in Chad.",
      "Sudan rejected Chad's claims that roads were closed.",
      "Sudan denied Chad's claim that it had captured ten of its men.",
    ],
  },
  {
    id: "accused/trade",
    relation: "ACCUSED",
    verbs: "trade, exchange, swap",
    source: ["agent"],
    target: ["with", "patient>with"],
    mutual: true,
    gates: [names("patient", "accusation blame allegation recrimination charge")],
    strength: 0.75,
    matches: [
      ["Chad traded accusations with Sudan.", "Chad ACCUSED Sudan"],
      [
        "Chad, Niger and Sudan traded accusations over Sudan's raid.",
        "Chad ACCUSED Sudan",
        "Sudan ACCUSED Chad",
        "Niger ACCUSED Sudan",
        "Sudan ACCUSED Niger",
      ],
    ],
    misses: ["Chad traded cattle with Sudan."],
  },
];
