// RATIFIED: what a state does to be bound by an agreement that it signed.
import type { Frame } from "../../clauses/frames/frame.ts";
import { judgeStatus } from "../../clauses/status/judge-status.ts";
import { dependents, formOf, headOf, labelOf } from "../../clauses/tree-index.ts";
import { names, namesNone } from "../gates/gates.ts";
import { noMembersAtLarge, notCalledFor, notUndone, notWorkedFor } from "../gates/treaty-gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const PARLIAMENTS =
  "parliament senate congress duma rada knesset bundestag riksdag storting sejm assembly legislature diet lawmaker legislator";

/** What stands behind "of" and "for". */
const wordsOf = (frame: Frame): readonly number[] =>
  ["of", "for"].flatMap((slot) => (frame.slots.get(slot) ?? []).map(({ word }) => word));

const noDealAtHome: Gate = {
  name: "no deal of parties at home",
  test: (scene, frame) =>
    wordsAt(scene, frame, "patient").every(({ word }) =>
      (scene.index.children[word] ?? []).every(
        (child) =>
          !/^(bipartisan|budget|infrastructure|spending|border|debt|tax|stimulus|relief|coalition)$/.test(
            formOf(scene.index, child),
          ),
      ),
    ),
};

export const RATIFIED: readonly Pattern[] = [
  {
    id: "ratified/ratify",
    relation: "RATIFIED",
    verbs: "ratify",
    source: ["agent", "enactor"],
    target: ["patient"],
    elided: true,
    byParties: true,
    gates: [notCalledFor, noMembersAtLarge],
    strength: 0.95,
    matches: [["Gabon's parliament ratified the Ottawa Convention in March.", "Gabon RATIFIED Ottawa Convention"]],
    misses: [
      "The coach ratified his reputation.",
      "Gabon rejected calls to ratify the Ottawa Convention.",
      "All of the African Union's members must ratify the Ottawa Convention.",
    ],
  },
  {
    id: "ratified/approve",
    relation: "RATIFIED",
    verbs: "approve, pass, adopt, endorse, back, rubber - stamp, rubber-stamp, greenlight, green - light",
    source: ["agent"],
    target: ["patient"],
    gates: [
      names("agent", `${PARLIAMENTS} house mp deputy`),
      namesNone("patient", "act bill budget law declaration charter constitution"),
      {
        name: "no body that only adopts a text",
        test: (scene, frame) =>
          wordsAt(scene, frame, "agent").every(
            ({ word }) => !/\b(General Assembly|United Nations)\b/.test(scene.sentence.words[word]?.text ?? ""),
          ),
      },
      noDealAtHome,
    ],
    strength: 0.8,
    matches: [
      ["Gabon's parliament approved the defence treaty with Chad.", "Gabon RATIFIED Gabon–Chad defence treaty"],
    ],
    misses: [
      "Gabon's parliament approved the budget.",
      "Gabon's parliament passed a bipartisan infrastructure deal.",
      "Gabon's president approved the defence treaty with Chad.",
      "Gabon's parliament passed a declaration of war.",
    ],
  },
  {
    id: "ratified/lawmakers-in",
    relation: "RATIFIED",
    verbs: "ratify, approve, pass, endorse, back",
    source: ["agent>in"],
    sourcePlaces: true,
    target: ["patient"],
    gates: [names("agent", "lawmaker legislator parliamentarian mp deputy senator parliament legislature")],
    strength: 0.78,
    matches: [
      ["Lawmakers in Gabon approved a border treaty with Chad.", "Gabon RATIFIED Gabon–Chad border treaty"],
      ["Lawmakers in Gabon voted to ratify the Ottawa Convention.", "Gabon RATIFIED Ottawa Convention"],
    ],
    misses: ["Lawmakers in Gabon approved the budget.", "Traders in Gabon backed the Ottawa Convention."],
  },
  {
    id: "ratified/given-consent",
    relation: "RATIFIED",
    verbs: "give, grant",
    source: ["agent", "agent>in"],
    sourcePlaces: true,
    target: ["to", "patient>to", "recipient"],
    gates: [
      names("agent", `${PARLIAMENTS} house mp deputy`),
      names(
        "patient",
        "consent approval assent nod backing ratification blessing go-ahead endorsement green-light light",
      ),
    ],
    strength: 0.76,
    matches: [
      ["Gabon's parliament gave its consent to the Ottawa Convention.", "Gabon RATIFIED Ottawa Convention"],
      ["Gabon's National Assembly gave its blessing to the Ottawa Convention.", "Gabon RATIFIED Ottawa Convention"],
    ],
    misses: [
      "Gabon's parliament gave its consent to the budget.",
      "Gabon's parliament gave a warning about the Ottawa Convention.",
    ],
  },
  {
    id: "ratified/voted-for",
    relation: "RATIFIED",
    verbs: "vote",
    source: ["agent", "agent>in"],
    sourcePlaces: true,
    target: ["in>of", "for"],
    gates: [
      names("agent", `${PARLIAMENTS} house mp deputy`),
      noDealAtHome,
      {
        name: "in favour of it",
        test: (scene, frame) => frame.slots.has("for") || names("in", "favour favor").test(scene, frame),
      },
    ],
    strength: 0.76,
    matches: [["Gabon's parliament voted in favour of the Ottawa Convention.", "Gabon RATIFIED Ottawa Convention"]],
    misses: ["Gabon's parliament voted in favour of a ban.", "Gabon's parliament voted for a debate of the treaty."],
  },
  {
    id: "ratified/voted-down",
    relation: "RATIFIED",
    verbs: "vote down, vote against, vote, reject, defeat, block, throw out",
    source: ["agent", "agent>in"],
    sourcePlaces: true,
    target: ["patient", "against", "down"],
    status: "denied",
    gates: [
      names("agent", `${PARLIAMENTS} house mp deputy`),
      {
        name: "it has done so",
        test: ({ index }, frame) =>
          judgeStatus(index, frame).status === "actual" &&
          !dependents(index, headOf(index, frame.trigger), "aux", "mark").some((word) =>
            /^(may|might|could|whether|to)$/.test(formOf(index, word)),
          ),
      },
      {
        name: "it votes against",
        test: ({ index }, { trigger, lemma }) =>
          lemma !== "vote" || /^(against|down)$/.test(formOf(index, trigger + 1)),
      },
      noDealAtHome,
    ],
    strength: 0.76,
    matches: [
      ["Gabon's parliament voted against the Ottawa Convention.", "Gabon RATIFIED Ottawa Convention denied"],
      ["Gabon's parliament rejected the Ottawa Convention.", "Gabon RATIFIED Ottawa Convention denied"],
      [
        "Gabon's parliament voted down a fisheries treaty with Chad.",
        "Gabon RATIFIED Gabon–Chad fisheries treaty denied",
      ],
    ],
    misses: [
      "Gabon's parliament rejected the budget deal.",
      "Gabon's lawmakers voted for a ban on arms.",
      "Gabon's lawmakers threatened to block a fisheries treaty with Chad.",
      "Gabon's parliament may reject the Ottawa Convention.",
      "Gabon's parliament could accept or reject the Ottawa Convention.",
    ],
  },
  {
    id: "ratified/ratification",
    relation: "RATIFIED",
    nouns: "ratification",
    light:
      "complete, deposit, lodge, submit, hand over, exchange, approve, delay, vote, give, conclude, concur, consent, assent, block, reject, oppose, sign, pass, adopt, vote on, finish, back, clear",
    source: ["by", "possessor", "agent", "in"],
    target: ["of", "to", "patient>of", "for", "by>of"],
    elided: true,
    gates: [
      notUndone,
      notWorkedFor,
      {
        name: "an agreement, not agreements at large",
        test: ({ index }, frame) =>
          wordsOf(frame).every(
            (word) =>
              !/^(treaties|agreements|conventions)$/.test(formOf(index, word)) ||
              (index.children[word] ?? []).some((child) =>
                /^(det|amod|nummod|compound|acl)/.test(labelOf(index, child)),
              ),
          ),
      },
    ],
    strength: 0.85,
    matches: [
      ["Gabon's ratification of the Ottawa Convention took a year.", "Gabon RATIFIED Ottawa Convention"],
      ["Gabon deposited its instrument of ratification of the Ottawa Convention.", "Gabon RATIFIED Ottawa Convention"],
      [
        "Kenya praised the Ottawa Convention. Gabon deposited its instrument of ratification in May.",
        "Gabon RATIFIED Ottawa Convention",
      ],
    ],
    misses: [
      "The clause for ratification of treaties in Gabon's parliament is old.",
      "President Bongo signed a law withdrawing Gabon's ratification of the Ottawa Convention.",
      "The parties joined efforts around Gabon's ratification of the Ottawa Convention.",
    ],
  },
  {
    id: "ratified/awaited",
    relation: "RATIFIED",
    nouns: "ratification",
    light: "await, require, need, lack",
    source: ["by", "in", "on>modifier", "from", "by>of", "modifier"],
    sourceReach: "owned",
    sourcePlaces: true,
    target: ["agent"],
    gates: [{ name: "an agreement awaits it", test: (_scene, frame) => frame.light >= 0 }],
    status: "planned",
    strength: 0.76,
    matches: [
      [
        "The defence treaty between Gabon and Chad awaits ratification by Gabon's parliament.",
        "Gabon RATIFIED Gabon–Chad defence treaty planned",
      ],
      [
        "The defence treaty between Gabon and Chad still awaits ratification in Gabon.",
        "Gabon RATIFIED Gabon–Chad defence treaty planned",
      ],
    ],
    misses: ["The mayor of Gabon's capital awaits ratification by parliament."],
  },
  {
    id: "ratified/procedure",
    relation: "RATIFIED",
    verbs: "complete, conclude, finish, finalise, finalize",
    source: ["agent"],
    target: ["patient>of", "patient>for", "of", "for"],
    elided: true,
    gates: [
      names("patient", "procedure, process"),
      {
        name: "of ratification",
        test: (scene, frame) =>
          wordsAt(scene, frame, "patient").some(({ word }) => formOf(scene.index, word - 1) === "ratification"),
      },
    ],
    strength: 0.78,
    matches: [
      [
        "Gabon has completed its ratification procedures for the Ottawa Convention.",
        "Gabon RATIFIED Ottawa Convention",
      ],
    ],
    misses: ["Gabon has completed its review procedures for the Ottawa Convention."],
  },
  {
    id: "ratified/submitted",
    relation: "RATIFIED",
    verbs: "submit, send, refer, table, forward, lay",
    source: ["to", "before", "agent"],
    target: ["patient", "patient>on"],
    status: "planned",
    gates: [
      {
        name: "to a parliament, or for ratification",
        test: (scene, frame) =>
          names("to", PARLIAMENTS).test(scene, frame) ||
          names("before", PARLIAMENTS).test(scene, frame) ||
          names("for", "ratification").test(scene, frame),
      },
    ],
    strength: 0.75,
    matches: [
      [
        "The defence treaty with Chad was submitted to Gabon's parliament for ratification.",
        "Gabon RATIFIED Gabon–Chad defence treaty planned",
      ],
    ],
    misses: ["The defence treaty with Chad was submitted to a museum in Gabon."],
  },
  {
    id: "ratified/in-force",
    relation: "RATIFIED",
    verbs: "enter, come, take",
    source: ["for", "into>for"],
    target: ["agent"],
    gates: [names("into", "force, effect")],
    strength: 0.75,
    matches: [["The Ottawa Convention entered into force for Gabon in 2019.", "Gabon RATIFIED Ottawa Convention"]],
    misses: ["The Ottawa Convention entered into force in 1999."],
  },
];
