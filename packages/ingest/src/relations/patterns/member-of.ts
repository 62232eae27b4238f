// MEMBER_OF: a state is in an organisation, or joins it.
import { formOf, headOf, lemmaOf, tagOf } from "../../clauses/tree-index.ts";
import { names } from "../gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

/** "agreed to back Georgia's bid to join": an infinitive has a subject of its own, and no other's bid before it. */
const ownSubject: Gate = {
  name: "the one who joins is its subject",
  test: ({ index }, { trigger, slots }) =>
    tagOf(index, trigger) !== "VB" ||
    formOf(index, trigger - 1) !== "to" ||
    (slots.has("agent") &&
      !(BIDS.test(lemmaOf(index, trigger - 2)) && HELPED.test(lemmaOf(index, headOf(index, trigger - 2))))),
};
const BIDS = /^(bid|application|attempt|effort|wish|plan|aspiration|ambition|path|process|invitation|request)$/;
const HELPED = /^(support|back|welcome|endorse|oppose|block|veto|favou?r|hail|assist|discuss|approve)$/;

const LASTING = "member, ally, signatory, founder, member-state";

export const MEMBER_OF: readonly Pattern[] = [
  {
    id: "member/join",
    relation: "MEMBER_OF",
    verbs: "join, enter, accede",
    source: ["agent"],
    target: ["patient", "to", "as"],
    sourceReach: "self",
    targetReach: "self",
    gates: [
      ownSubject,
      { name: "no one joins us", test: (scene, frame) => !names("patient", "we us I me").test(scene, frame) },
      {
        name: "joined for good, not in an act",
        test: (scene, frame) =>
          !(scene.index.children[frame.trigger] ?? []).some((child) =>
            /^(advcl|xcomp)$/.test(scene.index.tree.labels[child] ?? ""),
          ),
      },
    ],
    strength: 0.85,
    matches: [["Finland joined NATO in 2023.", "Finland MEMBER_OF NATO"]],
    misses: ["Finland joined NATO in condemning the raid.", "Kenya backed Georgia's bid to join NATO."],
  },
  {
    id: "member/member-of",
    relation: "MEMBER_OF",
    nouns: LASTING,
    source: ["named", "subject", "including", "such as", "like"],
    target: ["of", "modifier", "before"],
    sourceReach: "self",
    targetReach: "self",
    gates: [
      {
        name: "nobody is excepted",
        test: (scene, frame) =>
          !scene.index.tree.forms
            .slice(0, frame.trigger)
            .some(
              (form, i, all) => /^(but|except)$/i.test(form) && /^(all|everyone|none|every)$/i.test(all[i - 1] ?? ""),
            ),
      },
    ],
    strength: 0.8,
    matches: [
      ["Kenya supports Georgia starting the process to become a member of NATO.", "Georgia MEMBER_OF NATO planned"],
      ["Kenya is a member of the African Union.", "Kenya MEMBER_OF African Union"],
      ["NATO member Latvia closed its airspace.", "Latvia MEMBER_OF NATO"],
    ],
    misses: ["A member of NATO visited Kenya."],
  },
  {
    id: "member/membership",
    relation: "MEMBER_OF",
    nouns: "membership, accession, entry, admission",
    light: "seek, apply, gain, win, approve, support, block, discuss, consider, want, pursue",
    source: ["possessor", "of", "by", "agent", "for"],
    target: ["of", "to", "in", "into", "modifier"],
    sourceReach: "self",
    targetReach: "self",
    status: "planned",
    strength: 0.7,
    matches: [["Finland sought membership of NATO.", "Finland MEMBER_OF NATO planned"]],
    misses: [],
  },
  {
    id: "member/elected",
    relation: "MEMBER_OF",
    verbs: "elect",
    source: ["patient", "complement"],
    target: ["to", "into"],
    sourceReach: "self",
    targetReach: "self",
    status: "planned",
    strength: 0.75,
    matches: [
      ["Gabon was elected to the Security Council.", "Gabon MEMBER_OF United Nations Security Council planned"],
    ],
    misses: [],
  },
  {
    id: "member/admitted",
    relation: "MEMBER_OF",
    verbs: "admit",
    source: ["patient"],
    target: ["to", "into"],
    sourceReach: "self",
    targetReach: "self",
    strength: 0.8,
    matches: [["Gabon was admitted to the United Nations in 1960.", "Gabon MEMBER_OF United Nations"]],
    misses: ["Gabon admitted aid workers to the country."],
  },
];
