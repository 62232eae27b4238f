// MET: told by what is done at a meeting: notes compared, a guest had, a telephone held, a door closed behind two.
import { headOf, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import { anyOf, isPerson, modifiedBy, names } from "../gates/gates.ts";
import type { Gate, Path, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const person = (...paths: Path[]): Gate => ({
  name: `a person at ${paths.join(", ")}`,
  test: (scene, frame) => paths.some((path) => wordsAt(scene, frame, path).some(({ word }) => isPerson(scene, word))),
});
/** "a guest of his counterpart": not "of honour". */
const someoneBy = (path: Path): Gate => ({
  name: `"${path}" leads to a person or a state by name`,
  test: (scene, frame) =>
    wordsAt(scene, frame, path).some(
      ({ word }) => isPerson(scene, word) || (scene.references.get(word) ?? []).some(({ kind }) => kind === "Country"),
    ),
});

export const CONTACTS: readonly Pattern[] = [
  {
    id: "met/catch-up-with",
    relation: "MET",
    verbs: "catch up, drop in, drop by, look in, pop in, call in, stop by, swing by, liaise, mingle",
    source: ["agent"],
    sourceKinds: ["Leader", "Country"],
    target: ["with", "on"],
    targetKinds: ["Leader", "Country"],
    gates: [person("with", "on")],
    strength: 0.74,
    matches: [
      [
        "President Ruto caught up with President Kagame on the sidelines of the summit.",
        "Paul Kagame MET William Ruto",
      ],
      ["President Ruto dropped in on President Kagame on Friday.", "Paul Kagame MET William Ruto"],
    ],
    misses: ["Kenya has caught up with Rwanda in exports.", "Justice caught up with President Kagame."],
  },
  {
    id: "met/compare-notes",
    relation: "MET",
    verbs: "compare, swap, trade, share, put together, break",
    source: ["agent"],
    target: ["with", "patient>with"],
    mutual: true,
    atLarge: true,
    gates: [
      person("agent"),
      {
        name: "notes are compared, heads put together",
        test: (scene, frame) =>
          /^(compare|swap|trade)$/.test(frame.lemma)
            ? names("patient", "note").test(scene, frame)
            : frame.lemma === "share" || frame.lemma === "break"
              ? names("patient", "table bread").test(scene, frame)
              : names("patient", "head").test(scene, frame),
      },
    ],
    strength: 0.74,
    matches: [
      ["President Ruto compared notes with President Kagame on Friday.", "Paul Kagame MET William Ruto"],
      ["The presidents of Chad and Niger put their heads together in Nairobi.", "Niger MET Chad"],
    ],
    misses: [
      "President Ruto compared Kenya with Rwanda.",
      "President Ruto put his plan together with President Kagame in mind.",
    ],
  },
  {
    id: "met/behind-doors",
    relation: "MET",
    verbs: "closet",
    source: ["agent", "patient"],
    target: ["with"],
    targetKinds: ["Leader", "Country"],
    mutual: true,
    strength: 0.74,
    matches: [["President Ruto was closeted with President Kagame for two hours.", "Paul Kagame MET William Ruto"]],
    misses: ["President Ruto was closeted with his books on Rwanda."],
  },
  {
    id: "met/on-the-phone",
    relation: "MET",
    nouns: "phone, telephone",
    light: "get, hop, jump, be, talk, speak",
    source: ["agent", "subject", "topic"],
    sourceKinds: ["Leader", "Country"],
    target: ["with", "to"],
    targetKinds: ["Leader", "Country"],
    gates: [
      {
        name: "on the phone",
        test: ({ index }, { trigger }) => /^(on|over) the$/.test(index.lower.slice(trigger - 2, trigger).join(" ")),
      },
      person("with", "to"),
    ],
    strength: 0.74,
    matches: [
      ["President Ruto got on the phone to President Kagame on Friday.", "Paul Kagame MET William Ruto"],
      ["President Ruto, on the phone with President Kagame, spoke of the road.", "Paul Kagame MET William Ruto"],
    ],
    misses: ["President Ruto switched on the phone with a message from President Kagame."],
  },
  {
    id: "met/guest-of",
    relation: "MET",
    nouns: "guest",
    light: "be, come, arrive",
    source: ["subject", "named", "agent"],
    sourceKinds: ["Leader"],
    target: ["of"],
    targetKinds: ["Leader", "Country"],
    gates: [person("of")],
    strength: 0.74,
    matches: [["President Ruto was the guest of President Kagame in Kigali.", "Paul Kagame MET William Ruto"]],
    misses: ["President Ruto was the guest of honour at a parade in Rwanda."],
  },
  {
    id: "met/red-carpet",
    relation: "MET",
    verbs: "roll out, lay on, put on",
    source: ["agent"],
    target: ["for", "patient>for"],
    targetKinds: ["Leader", "Country"],
    gates: [names("patient", "carpet, welcome, reception"), person("agent"), person("for", "patient>for")],
    strength: 0.73,
    matches: [["President Ruto rolled out the red carpet for President Kagame.", "Paul Kagame MET William Ruto"]],
    misses: ["President Ruto rolled out the red carpet for investors from Rwanda."],
  },
  {
    id: "met/raise-with-counterpart",
    relation: "MET",
    verbs: "raise, bring up, take up, broach, thrash out, review, go over",
    source: ["agent"],
    target: ["with", "patient>with", "patient>of>with", "of>with"],
    gates: [
      person("agent"),
      anyOf(
        "with one's like",
        ...["with", "patient>with", "patient>of>with", "of>with"].map((path) =>
          names(path, "counterpart colleague homologue peer interlocutor host"),
        ),
      ),
    ],
    strength: 0.73,
    matches: [
      ["President Ruto raised the case with his Rwandan counterpart, Paul Kagame.", "Paul Kagame MET William Ruto"],
    ],
    misses: ["President Ruto raised his children with Rwandan values."],
  },
  {
    id: "met/engagements",
    relation: "MET",
    nouns: "engagement, interaction, exchange",
    light: "have, hold, conduct",
    source: ["agent", "possessor"],
    target: ["with"],
    targetKinds: ["Leader"],
    strength: 0.72,
    matches: [["The talks follow President Ruto's engagements with President Kagame.", "Paul Kagame MET William Ruto"]],
    misses: ["Kenya's engagement with the market of Rwanda grew."],
  },
  {
    id: "met/contact-between",
    relation: "MET",
    nouns: "contact",
    source: ["between"],
    target: ["between"],
    mutual: true,
    gates: [
      someoneBy("between"),
      {
        name: "contact was there, or took place",
        test: ({ index }, { trigger }) =>
          labelOf(index, trigger) === "nsubj" &&
          /^(be|take|occur|happen|resume|begin|follow)$/.test(lemmaOf(index, headOf(index, trigger))),
      },
      {
        name: "at some level, on some day, or none",
        test: (scene, frame) =>
          modifiedBy(
            "no first direct official high-level diplomatic telephone phone top-level rare level last recent ministerial political government",
          ).test(scene, frame),
      },
    ],
    strength: 0.72,
    matches: [["There has been no contact between Chad and Niger on the canal.", "Niger MET Chad denied"]],
    misses: [
      "Contact between the armies of Chad and Niger caused casualties.",
      "Kenya favours direct contact between Chad and Niger.",
    ],
  },
];
