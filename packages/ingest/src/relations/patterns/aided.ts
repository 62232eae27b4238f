// AIDED and TRAINED: money, relief, intelligence, logistics, training.
import { givesAid, has, modifiedBy, namesNone } from "../gates.ts";
import type { Pattern } from "../pattern.ts";

const GIVE = `give, provide, send, deliver, offer, pledge, promise, donate, grant, extend, allocate, commit, supply, announce, approve, earmark, disburse, lend,
  contribute, allot, release, transfer, dispatch, ship, channel, share, continue, increase, step up, boost, unveil, render, funnel`;

/** Words that tell help in kind from good wishes. */
const SUBSTANCE = modifiedBy("military financial humanitarian economic material logistical logistic technical budgetary security lethal emergency development food medical");

export const AIDED: readonly Pattern[] = [
  {
    id: "aided/give-to",
    relation: "AIDED",
    verbs: GIVE,
    source: ["agent"],
    target: ["recipient", "to", "for", "with", "patient>to", "patient>for"],
    gates: [givesAid("patient")],
    strength: 0.85,
    matches: [
      ["Japan gave Nepal $20 million in aid.", "Japan AIDED Nepal"],
      ["Japan pledged 30 million dollars to Nepal.", "Japan AIDED Nepal planned"],
      ["Japan sent humanitarian aid to Nepal.", "Japan AIDED Nepal"],
    ],
    misses: ["Japan gave Nepal a warning."],
  },
  {
    id: "aided/provide-with",
    relation: "AIDED",
    verbs: "provide, supply, furnish",
    source: ["agent"],
    target: ["patient"],
    gates: [givesAid("with")],
    strength: 0.85,
    matches: [["Japan provided Nepal with food aid.", "Japan AIDED Nepal"]],
    misses: ["Japan provided Nepal with an excuse."],
  },
  {
    id: "aided/support",
    relation: "AIDED",
    verbs: "fund, finance, bankroll, aid, assist, sponsor, subsidise, subsidize, back, support, help, bail out, enable, shelter",
    source: ["agent"],
    target: ["patient"],
    gates: [namesNone("patient", "effort, call, proposal, plan, idea, initiative, resolution, process, sovereignty, integrity, candidacy, bid, decision, statement, negotiation, talk, deal")],
    strength: 0.75,
    matches: [["Libya funded the Chadian army for years.", "Libya AIDED Chad"]],
    misses: ["Fans in Japan supported Nepal in the final."],
  },
  {
    id: "aided/aid-to",
    relation: "AIDED",
    nouns: "aid, assistance, support, backing, help, loan, grant, funding, package, relief",
    light: "provide, give, send, offer, pledge, promise, deliver, extend, continue, increase, announce, approve, suspend, halt, cut, step up, express, withdraw, maintain, render, earmark",
    source: ["possessor", "from", "by", "modifier", "agent"],
    target: ["to", "for"],
    standing: true,
    gates: [{ name: "support of substance", test: (scene, frame) => !/^(support|backing|help)$/.test(frame.lemma) || SUBSTANCE.test(scene, frame) || /^(provide|give|send|deliver)$/.test(scene.index.tree.lemmas[frame.light] ?? "") }, namesNone("for", "effort, call, proposal, plan, idea, initiative, resolution, process, sovereignty, integrity, candidacy, bid, decision, statement, negotiation, talk, deal, solution")],
    strength: 0.75,
    matches: [["Japan's aid to Nepal reached a record.", "Japan AIDED Nepal"]],
    misses: ["Public support for Nepal's team grew."],
  },
  {
    id: "aided/receive",
    relation: "AIDED",
    verbs: "receive, get, obtain, secure, accept",
    source: ["from", "patient>from", "patient>modifier"],
    target: ["agent"],
    gates: [givesAid("patient"), has("patient")],
    strength: 0.8,
    matches: [["Nepal received a loan from Japan.", "Japan AIDED Nepal"]],
    misses: ["Nepal received a letter from Japan."],
  },
];

export const TRAINED: readonly Pattern[] = [
  {
    id: "trained/train",
    relation: "TRAINED",
    verbs: "train, retrain, instruct, coach, mentor",
    source: ["agent"],
    target: ["patient"],
    targetReach: "owned",
    strength: 0.85,
    matches: [["Canada trained Latvian soldiers.", "Canada TRAINED Latvia"]],
    misses: ["Latvian runners trained in Canada."],
  },
  {
    id: "trained/training",
    relation: "TRAINED",
    nouns: "training",
    light: "provide, give, offer, conduct, receive, begin, start, continue, deliver, lead, run, promise, pledge, undergo",
    source: ["possessor", "by", "agent", "from"],
    target: ["of", "for", "to"],
    targetReach: "owned",
    strength: 0.8,
    matches: [["Canada's training of Latvian troops continues.", "Canada TRAINED Latvia"]],
    misses: ["The training of Canada's skaters continues."],
  },
];
