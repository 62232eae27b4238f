// AIDED: money, relief, intelligence, logistics.

import { dependents, formOf, headOf, lemmaOf } from "../../clauses/tree-index.ts";
import { givesAid, has, modifiedBy, names, namesNone, notAModifier } from "../gates/gates.ts";
import {
  modifiedAid,
  noFavourForAPerson,
  notAbroad,
  notOnlyAnnounced,
  onNoWayOfItsOwn,
} from "../gates/whom-aid-reaches.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const GIVE = `give, provide, send, deliver, donate, grant, extend, supply, disburse, lend, contribute, release, transfer, dispatch, ship, channel, continue, increase,
  step up, boost, render, funnel, double, triple, airlift, loan, resume, expand, hand over, wire, inject, distribute, award, raise, spend, invest, pour, fly, unlock, free up, pay out, remit, plough, pump, front, underwrite, guarantee, co-finance`;
const PROMISE =
  "offer, pledge, promise, commit, announce, approve, earmark, allocate, allot, unveil, propose, authorise, authorize, plan, vow, set aside, agree on, clear, appropriate, greenlight, green-light, ring-fence, put aside, endorse, sign off on";
const TO = [
  "recipient",
  "to",
  "for",
  "into",
  "patient>to",
  "patient>for",
  "in>to",
  "in>for",
  "towards",
  "patient>towards",
  "into>for",
  "towards>for",
  "beside thing",
];

const STOPPED = namesNone(
  "patient",
  "suspension, halt, cut, end, freeze, reduction, withdrawal, cancellation, ban, resumption, stop, termination, review, appeal, call, tariff, sanction, sale, purchase, order, contract, bond, debt, reward, fine, bounty, tax",
);
/** What one may support without giving anything. */
const CAUSES = `effort, call, proposal, plan, idea, initiative, resolution, process, sovereignty, integrity, candidacy, bid, decision, statement, negotiation, talk, deal, solution,
  membership, accession, claim, position, declaration, announcement, stance, leadership, presidency, chairmanship, participation, vote, democracy, appointment, nomination, candidate, inclusion, involvement, role, response, choice, move, step, right, aspiration, independence, unity, agreement, view, draft, motion, embargo, sanction, ceasefire, truce, reform, treaty, election, team,
  investigation, prosecutor, inquiry, probe, case, complaint, lawsuit, package, campaign, agency, policy, demand, request, quest, desire, wish, ambition, goal, strategy, measure, law, bill, transition, governor`;
/** "backed the invasion of Chad". */
const WARS = /^(war|invasion|aggression|occupation|attack|assault|offensive|coup)$/;
/** Words that tell help in kind from good wishes. */
const SUBSTANCE = modifiedBy(
  "military financial humanitarian economic material logistical logistic technical budgetary security lethal emergency development food medical macro-financial defence defense",
);
const GIVEN = /^(provide|give|send|deliver|render|extend|supply|cease|suspend|halt|withhold|withdraw)$/;
const ofSubstance: Gate = {
  name: "support of substance",
  test: (scene, frame) =>
    !/^(support|backing|help)$/.test(frame.lemma) ||
    SUBSTANCE.test(scene, frame) ||
    GIVEN.test(scene.index.tree.lemmas[frame.light] ?? "") ||
    /, including (?:\S+ ){0,8}(?:assistance|aid)\b/.test(
      scene.index.lower.slice(frame.trigger).join(" ").replace(" ,", ","),
    ),
};

export const AIDED: readonly Pattern[] = [
  {
    id: "aided/give-to",
    relation: "AIDED",
    verbs: GIVE,
    source: ["agent"],
    target: TO,
    gates: [
      givesAid("patient"),
      STOPPED,
      notAbroad,
      namesNone("agent", "court, jury, judge, tribunal, panel, arbitrator"),
    ],
    strength: 0.85,
    matches: [
      ["Japan gave Nepal $20 million in aid.", "Japan AIDED Nepal"],
      ["Japan sent humanitarian aid to Nepal.", "Japan AIDED Nepal"],
      ["Japan gave Nepal food aid.", "Japan AIDED Nepal"],
      ["Japan has delivered two military aid packages to Nepal.", "Japan AIDED Nepal"],
    ],
    misses: [
      "Japan gave Nepal a warning.",
      "A Japanese court awarded Nepal $2 million in damages.",
      "Japan continues gas supplies to Nepal.",
      "Japan delivered howitzers to Nepal.",
    ],
  },
  {
    id: "aided/promise-to",
    relation: "AIDED",
    verbs: PROMISE,
    source: ["agent"],
    target: TO,
    gates: [givesAid("patient"), STOPPED, namesNone("patient>of", "sale, export"), namesNone("of", "sale, export")],
    status: "planned",
    strength: 0.85,
    matches: [
      ["Japan pledged 30 million dollars to Nepal.", "Japan AIDED Nepal planned"],
      ["Japan approved a loan for Nepal.", "Japan AIDED Nepal planned"],
      ["The European Union pledges €2 billion ($2.3 billion) to Nepal.", "European Union AIDED Nepal planned"],
    ],
    misses: [
      "Japan announced a suspension of aid to Nepal.",
      "Japan announced a ban on aid to Nepal.",
      "Japan approved $2 million of rice sales to Nepal.",
    ],
  },
  {
    id: "aided/share-with",
    relation: "AIDED",
    verbs: "share, pass",
    source: ["agent"],
    target: ["with", "to", "patient>with", "patient>to"],
    gates: [names("patient", "intelligence, data, imagery, expertise")],
    strength: 0.8,
    matches: [["Japan shares intelligence with Nepal.", "Japan AIDED Nepal"]],
    misses: ["Japan shares a border with Nepal."],
  },
  {
    id: "aided/provide-with",
    relation: "AIDED",
    verbs: "provide, supply, furnish, assist, help",
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
    verbs:
      "fund, finance, bankroll, aid, assist, sponsor, subsidise, subsidize, back, support, help, bail out, enable, shelter, prop up",
    source: ["agent"],
    target: ["patient"],
    gates: [
      {
        name: "help is the matter",
        test: (scene, frame) =>
          (!/^(help|enable)$/.test(frame.lemma) ||
            scene.index.tree.labels[frame.trigger] !== "advcl" ||
            /^(commit|committed|dedicated|resolved)$/.test(
              lemmaOf(scene.index, headOf(scene.index, frame.trigger)).toLowerCase(),
            )) &&
          !(formOf(scene.index, frame.trigger) === "enabled" && formOf(scene.index, frame.trigger - 1) === ","),
      },
      namesNone("patient", `${CAUSES}, people, itself, themselves, troop, soldier, economy, victim`),
      namesNone("agent", "plane, jet, evidence, report"),
      {
        name: "no help to whoever is attacked",
        test: (scene, frame) =>
          !(frame.slots.get("patient") ?? []).length ||
          !(frame.slots.get("patient") ?? []).every(({ word }) => WARS.test(lemmaOf(scene.index, word))),
      },
      noFavourForAPerson,
      namesNone("in", "vote election bid race candidacy campaign contest"),
      {
        name: "no help in making peace",
        test: ({ index }, frame) =>
          !/^(help|assist|support)$/.test(frame.lemma) ||
          dependents(index, frame.trigger, "xcomp", "ccomp", "advcl", "conj").every(
            (word) =>
              !/^(reach|negotiate|resolve|settle|mediate|reconcile|agree|end|find|overcome)$/.test(
                lemmaOf(index, word),
              ),
          ),
      },
      {
        name: "a government that there is",
        test: (scene, frame) =>
          wordsAt(scene, frame, "patient").every(
            ({ word }) => !dependents(scene.index, word, "det").some((det) => formOf(scene.index, det) === "any"),
          ),
      },
      {
        name: "no favour by a person",
        test: (scene, frame) =>
          !/^(back|support)$/.test(frame.lemma) ||
          frame.slots.has("with") ||
          !(frame.slots.get("agent") ?? []).some(({ word }) =>
            (scene.references.get(word) ?? []).some(({ kind, form }) => kind === "Leader" && form !== "pronoun"),
          ),
      },
      onNoWayOfItsOwn,
      { name: "no applause for a deed", test: (_scene, frame) => !frame.slots.has("gerund") },
    ],
    strength: 0.75,
    matches: [
      ["Libya funded the Chadian army for years.", "Libya AIDED Chad"],
      ["The Chadian army is backed by Libya.", "Libya AIDED Chad"],
    ],
    misses: [
      "Fans in Japan supported Nepal in the final.",
      "Japan supports Nepal's candidacy.",
      "Japan backed the war against Nepal.",
      "Japan supports the people of Nepal in their hopes.",
      "Japan welcomes and supports Nepal's declaration on health.",
      "Japan supports Nepal for ending the talks.",
      "Japan is ready to help Nepal and Peru reach an agreement.",
      "Japan supports investigations by Nepal's prosecutors.",
      "Japan supports Nepal on its path to the union.",
      "Japan backs Nepal in its bid for a seat.",
      "Japan does not support any government in Nepal imposed by force.",
      "Japanese troops, backed by Nepalese planes, raided the town.",
    ],
  },
  {
    id: "aided/aid-to",
    relation: "AIDED",
    nouns:
      "aid, assistance, support, backing, help, loan, grant, funding, package, relief, bailout, money, financing, credit, tranche",
    light:
      "rule out, provide, give, send, deliver, extend, continue, increase, step up, maintain, render, receive, resume, suspend, halt, double, freeze, cut off, withhold, stop, end, block, scrap, cease",
    source: ["possessor", "from", "by", "agent", "modifier"],
    target: ["to", "for"],
    standing: true,
    gates: [
      ofSubstance,
      notAModifier,
      notOnlyAnnounced,
      notAbroad,
      namesNone("for", `${CAUSES}, refugee, war`),
      namesNone("to", "talk, reform, terrorism, tension, war, conflict"),
      namesNone("modifier", "arm, weapon, weapons, arms, sanction, stimulus"),
    ],
    strength: 0.75,
    matches: [
      ["Japan's aid to Nepal reached a record.", "Japan AIDED Nepal"],
      ["Japanese military assistance to Nepal has doubled.", "Japan AIDED Nepal"],
      ["Japan froze $3 billion of aid to Nepal.", "Japan AIDED Nepal denied"],
      ["Japan cut off aid to Nepal.", "Japan AIDED Nepal denied"],
      ["Japan ruled out any fresh money for Nepal.", "Japan AIDED Nepal denied"],
    ],
    misses: ["Public support for Nepal's team grew.", "Japan voiced support for Nepal."],
  },
  {
    id: "aided/aid-promised",
    relation: "AIDED",
    nouns: "aid, assistance, support, backing, help, loan, grant, funding, package, relief, bailout",
    light:
      "offer, pledge, promise, announce, approve, earmark, unveil, propose, authorise, authorize, consider, discuss, plan, seek, request",
    source: ["possessor", "from", "by", "agent", "modifier"],
    target: ["to", "for"],
    status: "planned",
    gates: [
      { name: "something is promised", test: (_scene, frame) => frame.light >= 0 },
      {
        name: "the giver promises",
        test: (scene, frame) =>
          !/^(seek|request|discuss)$/.test(scene.index.tree.lemmas[frame.light] ?? "") || frame.slots.has("from"),
      },
      ofSubstance,
      notAModifier,
      namesNone("for", `${CAUSES}, refugee`),
      namesNone("modifier", "arm, weapon, weapons, arms, sanction, stimulus"),
    ],
    strength: 0.78,
    matches: [["Japan announced a new aid package for Nepal.", "Japan AIDED Nepal planned"]],
    misses: ["Nepal requested a loan for Nepal's farmers."],
  },
  {
    id: "aided/thank",
    relation: "AIDED",
    verbs: "thank",
    source: ["patient"],
    target: ["for>to", "for>for", "to", "agent"],
    gates: [givesAid("for"), modifiedAid],
    strength: 0.75,
    matches: [
      ["The Nepalese president thanked Japan for its financial assistance.", "Japan AIDED Nepal"],
      ["The Korean envoy thanked Japan for humanitarian assistance to Nepal.", "Japan AIDED Nepal"],
    ],
    misses: ["Nepal thanked Japan for its support at the talks.", "Nepal thanked Japan for the missiles."],
  },
  {
    id: "aided/receive",
    relation: "AIDED",
    verbs: "receive, get, obtain, secure, accept, borrow",
    source: ["from", "patient>from", "patient>modifier"],
    target: ["agent"],
    gates: [givesAid("patient"), has("patient")],
    strength: 0.8,
    matches: [["Nepal received a loan from Japan.", "Japan AIDED Nepal"]],
    misses: ["Nepal received a letter from Japan."],
  },
  {
    id: "aided/x-backed",
    relation: "AIDED",
    verbs: "back, support, fund, finance, sponsor",
    source: ["prefix"],
    target: ["modified"],
    strength: 0.6,
    weak: true,
    matches: [],
    misses: ["The state-backed lender met Nepal."],
  },
];
