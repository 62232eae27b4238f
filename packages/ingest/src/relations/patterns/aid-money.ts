// AIDED: bills that another state pays, debts that it lets go, money that is on its way to somebody.
import { formOf, lemmaOf } from "../../clauses/tree-index.ts";
import { givesAid, has, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const ACTORS = ["Country", "Organization"] as const;
const BILL = "bill, cost, tab, expense, salary, wage, debt, arrears, fee";
const DEBT = "debt, loan, arrears, credit, borrowing, repayment, deposit, obligation, instalment, liability";

/** "wrote off $50 million of debt": the debt may stand behind an amount. */
const ofDebt: Gate = {
  name: "a debt",
  test: (scene, frame) =>
    ["patient", "patient>of", "patient>in", "over"].some((path) => names(path, `${DEBT}, rollover`).test(scene, frame)),
};

/** "wrote off the debt": the particle may hang on what follows. */
const letGo: Gate = {
  name: "let go",
  test: ({ index }, { trigger, lemma }) =>
    !/^(write|roll)$/.test(lemma) || /^(off|over)$/.test(formOf(index, trigger + 1)),
};

/** "threw a lifeline to its striker": help needs money or goods beside it. */
const withGoods: Gate = {
  name: "with money or goods",
  test: (scene, frame) => ["with", "to>with", "by"].some((path) => givesAid(path).test(scene, frame)),
};

const noPrize: Gate = namesNone("from", "lottery, sale, insurer, court, fan");

export const AID_MONEY: readonly Pattern[] = [
  {
    id: "aided/receive-sum",
    relation: "AIDED",
    verbs: "receive, get, obtain, secure, accept",
    source: [
      "in>modifier",
      "in>possessor",
      "in>from",
      "patient>in>modifier",
      "patient>in>possessor",
      "patient>in>from",
    ],
    sourceKinds: ACTORS,
    target: ["agent"],
    targetKinds: ACTORS,
    gates: [
      givesAid("patient"),
      {
        name: "so much of it in aid",
        test: (scene, frame) =>
          ["in", "patient>in"].some((path) => names(path, "aid assistance grant relief support").test(scene, frame)),
      },
    ],
    strength: 0.78,
    matches: [
      ["Nepal has received $9 million in Japanese aid since May.", "Japan AIDED Nepal"],
      ["Nepal got 9 million euros in grants from Japan.", "Japan AIDED Nepal"],
    ],
    misses: [
      "Nepal received a letter in Japanese.",
      "Nepal received $9 million in Japanese fines.",
      "Firms got $9 million in aid from a Japanese bank in Nepal.",
    ],
  },
  {
    id: "aided/foot-bill",
    relation: "AIDED",
    verbs: "foot, pay, cover, pick up, settle, meet, defray, shoulder, bear, underwrite",
    source: ["agent"],
    sourceKinds: ACTORS,
    target: [
      "patient>of>in",
      "patient>for>in",
      "for>in",
      "patient>for",
      "patient>of>for",
      "patient>of>of",
      "patient>in",
      "in",
    ],
    targetKinds: ACTORS,
    targetReach: "owned",
    places: true,
    gates: [
      names("patient", BILL),
      namesNone(
        "patient>of",
        "war, invasion, failure, attack, aggression, crisis, conflict, import, operation, troop, force, soldier, mission, stay, visit, trip",
      ),
      namesNone("patient>for", "war, invasion, failure, attack, aggression, import, operation, troop, force"),
    ],
    strength: 0.74,
    matches: [
      ["Japan has committed to footing the bill for electricity in southern Nepal.", "Japan AIDED Nepal planned"],
      ["Japan covers the cost of 2,000 terminals in Nepal.", "Japan AIDED Nepal"],
    ],
    misses: [
      "Japan will foot the bill for its war in Nepal.",
      "Japan met the costs of its troops in Nepal.",
      "Japan pays the price of failure in Nepal.",
    ],
  },
  {
    id: "aided/forgive-debt",
    relation: "AIDED",
    verbs: "write off, write, forgive, cancel, waive, roll over, roll, reschedule, defer",
    source: ["agent"],
    sourceKinds: ACTORS,
    target: [
      "patient>of>possessor",
      "patient>of>modifier",
      "over>to",
      "over>possessor",
      "patient>possessor",
      "patient>by",
      "patient>of>by",
      "patient>of>to",
      "patient>to",
      "patient>modifier",
      "patient>of>of",
      "patient>of",
      "for",
      "by",
    ],
    targetKinds: ["Country"],
    targetReach: "acting",
    gates: [ofDebt, letGo],
    strength: 0.76,
    matches: [
      ["Japan has written off $20 million of Nepal's debt.", "Japan AIDED Nepal"],
      ["Japan agreed to forgive the Nepalese debt.", "Japan AIDED Nepal planned"],
      ["Japan rolled over a $2 billion loan to Nepal.", "Japan AIDED Nepal"],
    ],
    misses: ["Japan cancelled a visit to Nepal.", "Japan wrote off the debts of its own farmers in Nepal's valleys."],
  },
  {
    id: "aided/beneficiary",
    relation: "AIDED",
    nouns: "beneficiary, recipient",
    source: ["of>from", "of>modifier", "of>possessor", "from"],
    sourceKinds: ACTORS,
    target: ["subject", "named"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [givesAid("of")],
    strength: 0.75,
    matches: [
      ["Nepal will be the beneficiary of a grant from Japan.", "Japan AIDED Nepal planned"],
      ["Nepal is the largest recipient of Japanese aid.", "Japan AIDED Nepal"],
    ],
    misses: ["Nepal is the beneficiary of a mistake by Japan."],
  },
  {
    id: "aided/in-line-for",
    relation: "AIDED",
    nouns: "line",
    source: ["for>from", "from", "of>from"],
    sourceKinds: ACTORS,
    target: ["subject", "named", "doer"],
    targetKinds: ACTORS,
    targetReach: "acting",
    status: "planned",
    gates: [
      givesAid("for"),
      { name: "in line", test: ({ index }, { trigger }) => formOf(index, trigger - 1) === "in" },
    ],
    strength: 0.74,
    matches: [["Nepal is in line for 250 million euros from Japan.", "Japan AIDED Nepal planned"]],
    misses: ["Nepal is in line for a visit from Japan."],
  },
  {
    id: "aided/count-on",
    relation: "AIDED",
    verbs: "count, bank, await, expect",
    source: ["on>from", "from", "patient>from", "patient>of>from", "on>of>from"],
    sourceKinds: ACTORS,
    target: ["agent"],
    targetKinds: ACTORS,
    targetReach: "acting",
    status: "planned",
    gates: [
      {
        name: "money or help",
        test: (scene, frame) =>
          (frame.lemma === "count" || frame.lemma === "bank" ? ["on", "on>of"] : ["patient", "patient>of"]).some(
            (path) => givesAid(path).test(scene, frame),
          ),
      },
    ],
    strength: 0.73,
    matches: [
      ["Nepal can count on 2 billion euros from Japan.", "Japan AIDED Nepal planned"],
      ["Nepal awaits the disbursement of $1 billion from Japan.", "Japan AIDED Nepal planned"],
    ],
    misses: ["Nepal awaits a letter from Japan.", "Nepal counts on tourists from Japan."],
  },
  {
    id: "aided/rescue",
    relation: "AIDED",
    verbs: "come, rush, fly, go, ride",
    source: ["agent"],
    sourceKinds: ACTORS,
    target: ["to>possessor", "to>of"],
    targetKinds: ["Country"],
    targetReach: "acting",
    gates: [names("to", "rescue, aid, assistance, help"), withGoods],
    strength: 0.74,
    matches: [["Japan came to Nepal's rescue with a loan of $2 billion.", "Japan AIDED Nepal"]],
    misses: [
      "Japan came to Nepal's rescue in the final.",
      "Under the pact Japan must come to the aid of Nepal if it is attacked.",
    ],
  },
  {
    id: "aided/given-money",
    relation: "AIDED",
    verbs: "hand, bring, promise, win, land, secure, tap, draw, attract, net, gain, clinch",
    source: ["from", "patient>from", "patient>modifier", "patient>of>from"],
    sourceKinds: ACTORS,
    target: ["agent"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [
      has("patient"),
      {
        name: "aid is won",
        test: (scene, frame) =>
          wordsAt(scene, frame, "patient").some(({ word }) =>
            /^(loan|grant|credit|aid|assistance|funding|rollover|bailout|package|tranche|lifeline)$/.test(
              lemmaOf(scene.index, word),
            ),
          ),
      },
      noPrize,
    ],
    strength: 0.73,
    matches: [
      ["Nepal has secured a $2 billion loan from Japan.", "Japan AIDED Nepal"],
      ["Nepal won a $150 million World Bank credit in May.", "World Bank AIDED Nepal"],
    ],
    misses: ["Nepal won a prize from Japan.", "Nepal won a point from Japan in the cup."],
  },
];
