// MEMBER_OF told by who wants in: bids and applications, invitations, who is said to be part of a body.
import { formOf, lemmaOf } from "../../clauses/tree-index.ts";
import { carried, names } from "../gates/gates.ts";
import { bodyOfStates, toJoin } from "../gates/membership-gates.ts";
import type { Pattern } from "../pattern.ts";
import { WITHIN } from "./member-of.ts";

export const MEMBER_BIDS: readonly Pattern[] = [
  {
    id: "member/bid",
    relation: "MEMBER_OF",
    nouns: "bid, application, request",
    light: "lodge, submit, file, make, launch, mount, put in, table, renew, hand in, present",
    source: ["possessor", "agent", "by"],
    target: ["for>of", "for>in", "for>to"],
    sourceKinds: ["Country"],
    targetKinds: ["Organization"],
    ...WITHIN,
    gates: [names("for", "membership, accession, admission, entry"), carried],
    status: "planned",
    strength: 0.74,
    matches: [["Gabon has lodged a bid for membership of the Arab League.", "Gabon MEMBER_OF Arab League planned"]],
    misses: ["Gabon has lodged a bid for a seat in the Arab League's choir.", "Gabon's bid for glory went on."],
  },
  {
    id: "member/bid-to-join",
    relation: "MEMBER_OF",
    nouns: "bid, application, aspiration, ambition, hope",
    source: ["possessor"],
    sourceKinds: ["Country"],
    target: ["infinitive>patient", "infinitive>to"],
    targetKinds: ["Organization"],
    ...WITHIN,
    gates: [
      {
        name: "to join a body",
        test: ({ index }, { trigger }) =>
          formOf(index, trigger + 1) === "to" && /^(join|rejoin|enter|accede)$/.test(lemmaOf(index, trigger + 2)),
      },
    ],
    status: "planned",
    strength: 0.75,
    matches: [["Kenya backed Gabon's bid to join the Arab League.", "Gabon MEMBER_OF Arab League planned"]],
    misses: ["Kenya backed Gabon's bid to host the Arab League.", "Gabon's bid to win went on at NATO."],
  },
  {
    id: "member/invited",
    relation: "MEMBER_OF",
    verbs: "invite",
    source: ["patient"],
    target: ["agent"],
    sourceKinds: ["Country"],
    targetKinds: ["Organization"],
    ...WITHIN,
    gates: [toJoin],
    status: "planned",
    strength: 0.75,
    matches: [
      ["The Arab League invited Gabon to join.", "Gabon MEMBER_OF Arab League planned"],
      ["Gabon applied to NATO. The alliance invited it to join the military club.", "Gabon MEMBER_OF NATO planned"],
    ],
    misses: [
      "The Arab League invited Gabon to join the talks.",
      "The Arab League invited Gabon to join in.",
      "The Arab League invited Gabon to a summit.",
    ],
  },
  {
    id: "member/part-of",
    relation: "MEMBER_OF",
    nouns: "part",
    source: ["subject", "named"],
    target: ["of"],
    sourceKinds: ["Country"],
    targetKinds: ["Organization"],
    ...WITHIN,
    gates: [
      bodyOfStates,
      { name: "no part", test: ({ index }, { trigger }) => !/^(no|any|large|great)$/.test(formOf(index, trigger - 1)) },
    ],
    strength: 0.74,
    matches: [["Gabon is part of the African Union.", "Gabon MEMBER_OF African Union"]],
    misses: [
      "Gabon is no part of the African Union.",
      "The plan is part of the African Union's work.",
      "Gabon's road is part of the African Union programme.",
    ],
  },
];
