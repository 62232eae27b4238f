// SANCTIONED: embargoes, asset freezes, blacklists.

import { verbStatus } from "../../clauses/status/verb-status.ts";
import { coordinated, lemmaOf, prepositionOf, tagOf } from "../../clauses/tree-index.ts";
import { anyOf, carried, governedBy, names, namesNone, notModifiedBy } from "../gates/gates.ts";
import type { Pattern } from "../pattern.ts";

/** Wrongs for which somebody is designated. */
const INVOLVEMENT =
  "role, involvement, dealing, dealings, part, link, tie, support, activity, complicity, participation, abuse, corruption";
/** Words behind "designated" among which its ground stands. */
const REACH = 16;

export const SANCTIONED: readonly Pattern[] = [
  {
    id: "sanctioned/sanction",
    relation: "SANCTIONED",
    verbs: "sanction, blacklist, embargo, penalise, penalize",
    source: ["agent"],
    target: ["patient>including", "patient", "among those"],
    targetReach: "owned",
    gates: [
      namesNone(
        "patient",
        "visit trip use move sale transfer killing strike raid attack mission operation project deal release search construction purchase return transport payment arrest",
      ),
    ],
    strength: 0.9,
    matches: [
      ["Canada sanctioned Belarus.", "Canada SANCTIONED Belarus"],
      ["Rostec, first penalised by Canada in 2014, sells radars.", "Canada SANCTIONED Rostec"],
      ["Canada blacklisted four Belarusian firms, among them Rostec and Almaz-Antey.", "Canada SANCTIONED Almaz-Antey"],
      ["Canada blacklisted four Belarusian firms, including Rostec.", "Canada SANCTIONED Rostec"],
      ["Among those sanctioned by Canada were Rostec and Hezbollah.", "Canada SANCTIONED Hezbollah"],
    ],
    misses: [
      "The league sanctioned a player from Belarus.",
      "Canada sanctioned the visit of doctors to Belarus.",
      "Canada sanctioned the Danish banker Per Holm.",
      "Nordic members of the Council of Europe sanctioned Belarus.",
    ],
  },
  {
    id: "sanctioned/sanctions",
    relation: "SANCTIONED",
    nouns: "sanction, embargo, blacklist",
    light: `impose, announce, slap, clamp, introduce, adopt, levy, apply, place, put, expand, unveil, enact, hit, add, consider, prepare,
      threaten, reimpose, issue, propose, plan, declare, mull, weigh, reinstate, restore, re-impose, have, bring back, put back`,
    source: ["agent", "possessor", "by", "modifier"],
    target: ["on>including", "against>including", "on", "against", "upon", "modifier"],
    targetReach: "owned",
    standing: true,
    gates: [notModifiedBy("smoking, doping, hijab, burqa, abortion, entry, visa")],
    strength: 0.85,
    matches: [
      ["Canada imposed sanctions on Belarus.", "Canada SANCTIONED Belarus"],
      ["EU sanctions against Belarus remain.", "European Union SANCTIONED Belarus"],
      ["Canada on Thursday adopted a fresh round of sanctions on Belarus.", "Canada SANCTIONED Belarus"],
      ["Canada announced a range of new sanctions against Belarus.", "Canada SANCTIONED Belarus"],
      ["Canada is imposing sanctions on Belarus.", "Canada SANCTIONED Belarus"],
      ["Canada retaliated, imposing fresh sanctions on Belarus.", "Canada SANCTIONED Belarus"],
      ["Canada has had sanctions on Belarus since 2018.", "Canada SANCTIONED Belarus"],
    ],
    misses: ["A ban on smoking in Canada begins."],
  },
  {
    id: "sanctioned/answer-with",
    relation: "SANCTIONED",
    verbs: "answer, follow up, respond, react, retaliate, reply, hit back, strike back, follow",
    source: ["agent"],
    sourceKinds: ["Country", "Organization", "Leader"],
    target: ["with>on", "with>against", "on", "against"],
    targetReach: "owned",
    gates: [names("with", "sanction embargo")],
    strength: 0.8,
    matches: [["Canada responded with sanctions on Rostec.", "Canada SANCTIONED Rostec"]],
    misses: ["Canada responded with a note on Rostec."],
  },
  {
    id: "sanctioned/keep",
    relation: "SANCTIONED",
    nouns: "sanction, embargo, blacklist",
    light:
      "extend, renew, prolong, tighten, toughen, stiffen, strengthen, step up, increase, maintain, keep, keep up, roll over, leave in place, ramp up, beef up, ratchet up, widen, broaden, deepen, harden, escalate, reinforce, intensify",
    source: ["agent", "possessor", "by", "modifier"],
    sourceKinds: ["Country", "Organization"],
    target: ["on>including", "against>including", "on", "against", "upon", "modifier"],
    targetReach: "owned",
    status: "actual",
    gates: [carried, notModifiedBy("smoking, doping, hijab, burqa, abortion, entry, visa")],
    strength: 0.85,
    matches: [
      ["Canada ramped up sanctions on Belarus.", "Canada SANCTIONED Belarus"],
      ["Canada will extend its sanctions on Belarus.", "Canada SANCTIONED Belarus"],
      ["Canada may tighten its embargo against Belarus.", "Canada SANCTIONED Belarus"],
      ["Canada renewed its Belarus sanctions in May.", "Canada SANCTIONED Belarus"],
    ],
    misses: ["Canada will extend its trade with Belarus."],
  },
  {
    id: "sanctioned/approve",
    relation: "SANCTIONED",
    nouns: "sanction, embargo",
    light: "approve, adopt, pass, endorse, order, sign, agree, agree on",
    source: ["agent", "possessor", "by"],
    target: ["on", "against", "upon"],
    targetReach: "owned",
    status: "actual",
    gates: [
      carried,
      {
        name: "the approval is given",
        test: ({ index }, frame) =>
          /^(VBD|VBZ|VBP|VBN)$/.test(tagOf(index, frame.light)) &&
          verbStatus(index, frame.light, 0).status === "actual",
      },
    ],
    strength: 0.8,
    matches: [
      ["The Security Council approved new sanctions on Belarus.", "United Nations Security Council SANCTIONED Belarus"],
    ],
    misses: ["The Security Council will approve sanctions on Belarus."],
  },
  {
    id: "sanctioned/under",
    relation: "SANCTIONED",
    nouns: "sanction, embargo",
    light: "impose, levy, slap, clamp, reimpose, maintain, extend, renew, introduce, adopt",
    source: ["possessor", "modifier", "by", "agent", "from"],
    target: ["holder", "subject", "topic", "under"],
    gates: [
      anyOf(
        "somebody is under them",
        governedBy("face suffer evade circumvent dodge flout skirt bypass defy subject target"),
        {
          name: "under sanctions",
          test: (scene, frame) =>
            prepositionOf(scene.index, frame.trigger) === "under" ||
            /^(under|to|by)$/.test(scene.index.tree.forms[frame.trigger - 2] ?? "") ||
            /^(under|to|by)$/.test(scene.index.tree.forms[frame.trigger - 1] ?? ""),
        },
      ),
    ],
    strength: 0.75,
    standing: true,
    matches: [
      ["Belarus faces Canadian sanctions.", "Canada SANCTIONED Belarus"],
      ["Belarus faces sanctions from Canada.", "Canada SANCTIONED Belarus"],
      ["Belarus is under sanctions imposed by Canada.", "Canada SANCTIONED Belarus"],
      ["Belarus, under a Canadian arms embargo since 2009, has denied it.", "Canada SANCTIONED Belarus"],
      ["Belarus, which has been under Canadian sanctions since 2009, denied it.", "Canada SANCTIONED Belarus"],
      ["Belarus remains under sanctions that Canada reimposed in 2018.", "Canada SANCTIONED Belarus"],
      ["Belarus has been the subject of Canadian sanctions since May.", "Canada SANCTIONED Belarus"],
    ],
    misses: ["Belarus criticised Canadian sanctions."],
  },
  {
    id: "sanctioned/export-ban",
    relation: "SANCTIONED",
    nouns: "ban, embargo, restriction, control, freeze",
    light: "impose, announce, introduce, adopt, place, put, approve, extend, expand, tighten, order",
    source: ["agent", "possessor", "by", "modifier"],
    target: ["to", "on", "against"],
    standing: true,
    gates: [names("modifier", "export arm weapon technology oil gas trade asset")],
    strength: 0.75,
    matches: [["Canada imposed an export ban on chips to Belarus.", "Canada SANCTIONED Belarus"]],
    misses: ["Canada imposed a ban on plastic.", "Canada announced a travel ban on citizens of Belarus."],
  },
  {
    id: "sanctioned/list",
    relation: "SANCTIONED",
    verbs: "add, put, place, include",
    source: ["agent", "to>possessor", "on>possessor", "to>modifier", "on>modifier"],
    target: ["patient>including", "patient"],
    targetReach: "owned",
    gates: [
      {
        name: "a list of sanctions",
        test: (scene, frame) =>
          names("to", "blacklist sanction").test(scene, frame) ||
          names("on", "blacklist").test(scene, frame) ||
          names("to>modifier", "sanction terror terrorist").test(scene, frame) ||
          names("on>modifier", "sanction terror terrorist").test(scene, frame) ||
          names("on>of", "terrorist").test(scene, frame) ||
          names("to>of", "terrorist").test(scene, frame) ||
          names("on>of>modifier", "terrorist terror").test(scene, frame) ||
          names("to>of>modifier", "terrorist terror").test(scene, frame) ||
          /\b(?:blocked persons|designated nationals)\b/.test(scene.index.lower.slice(frame.trigger).join(" ")),
      },
    ],
    strength: 0.75,
    matches: [
      ["Canada added two Belarusian banks to its sanctions list.", "Canada SANCTIONED Belarus"],
      ["Canada placed Hezbollah on its list of terrorist organisations.", "Canada SANCTIONED Hezbollah"],
    ],
    misses: ["Canada added Belarus to the list of competitors."],
  },
  {
    id: "sanctioned/impose-on",
    relation: "SANCTIONED",
    verbs: "impose, slap, levy, reimpose",
    source: ["agent"],
    target: ["on", "against", "patient>on"],
    targetReach: "owned",
    gates: [
      anyOf("sanctions", names("patient", "sanction embargo freeze restriction curb blockade"), {
        name: "bans and freezes",
        test: ({ index }, { slots }) =>
          (slots.get("patient") ?? []).some(({ word }) =>
            coordinated(index, word).some((each) => lemmaOf(index, each) === "freeze"),
          ),
      }),
      namesNone("on", "travel trade tourist visitor migration student import"),
      namesNone("patient>modifier", "naval sea maritime"),
    ],
    strength: 0.85,
    matches: [
      ["Canada imposed an asset freeze on Belarus.", "Canada SANCTIONED Belarus"],
      ["Canada imposed visa bans and asset freezes on Hezbollah.", "Canada SANCTIONED Hezbollah"],
      ["Canada slaps fresh curbs on Belarus.", "Canada SANCTIONED Belarus"],
      ["Canada has imposed an economic blockade on Belarus.", "Canada SANCTIONED Belarus"],
    ],
    misses: ["Canada imposed curbs on travel from Belarus.", "Canada imposed a naval blockade on Belarus."],
  },
  {
    id: "sanctioned/targeting",
    relation: "SANCTIONED",
    verbs: "impose, announce, adopt, introduce, issue, approve, unveil, slap, prepare, propose",
    source: ["agent"],
    target: ["patient>targeting"],
    targetReach: "owned",
    gates: [names("patient", "sanction embargo measure restriction")],
    strength: 0.8,
    matches: [
      [
        "Canada will impose new sanctions targeting Belarus and its missile programme.",
        "Canada SANCTIONED Belarus planned",
      ],
    ],
    misses: ["Canada announced an offer targeting tourists in Belarus."],
  },
  {
    id: "sanctioned/designate",
    relation: "SANCTIONED",
    verbs: "designate, list, proscribe, outlaw, classify, label",
    source: ["agent"],
    target: ["patient>including", "patient"],
    targetKinds: ["Organization", "Leader"],
    gates: [
      {
        name: "as a terrorist group, or under a law",
        test: (scene, frame) =>
          frame.lemma === "proscribe" ||
          (frame.lemma === "designate" && names("agent", "treasury ofac office").test(scene, frame)) ||
          names("as", "organization organisation terrorist group entity").test(scene, frame) ||
          names("complement", "organization organisation terrorist").test(scene, frame) ||
          (frame.lemma === "designate" && names("for", INVOLVEMENT).test(scene, frame)) ||
          scene.index.tree.forms
            .slice(frame.trigger, frame.trigger + REACH)
            .some((form) => form === "under" || /^(?:pursuant|sanctions|terrorist)$/i.test(form)),
      },
    ],
    strength: 0.8,
    matches: [
      ["Canada designated Hezbollah as a terrorist organisation.", "Canada SANCTIONED Hezbollah"],
      ["Canada has listed Hezbollah as a terrorist group.", "Canada SANCTIONED Hezbollah"],
      ["Canada designated Rostec for its role in the raid.", "Canada SANCTIONED Rostec"],
    ],
    misses: [
      "Canada designated Belarus as its partner.",
      "Canada designated President Ruto as its guest.",
      "Prime Minister Mark Carney designated Under Secretary John Dorne as his envoy.",
    ],
  },
  {
    id: "sanctioned/freeze",
    relation: "SANCTIONED",
    verbs: "freeze",
    source: ["agent"],
    target: ["patient>of", "patient>possessor", "patient>by", "patient>modifier", "of", "by"],
    targetReach: "owned",
    gates: [
      names("patient", "asset account fund property holding wealth"),
      ...["of", "patient>of", "patient>of>of", "patient>possessor"].map((path) =>
        namesNone(path, "lord kingpin trafficker gangster smuggler associate relative cartel gang"),
      ),
    ],
    strength: 0.78,
    matches: [
      ["Canada froze the assets of Belarus's president.", "Canada SANCTIONED Belarus"],
      ["Canada is freezing all assets held by Hezbollah.", "Canada SANCTIONED Hezbollah"],
    ],
    misses: [
      "Canada froze its spending on Belarus.",
      "Canada froze the assets of two associates of Belarus's top drug lord.",
    ],
  },
];
