// SANCTIONED: who is under sanctions, is threatened with them, stands on their lists, or is what they aim at.
import { anyOf, bothOf, carried, has, modifiedBy, names } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

const SANCTIONS = "sanction, embargo, blacklist, penalty";

/** "on the blacklist", "on a list of sanctions": not on a list of guests. */
const isSanctionsList = anyOf(
  "a list of sanctions",
  { name: "a blacklist", test: (_scene, frame) => frame.lemma === "blacklist" },
  modifiedBy("sanction terror terrorist black embargo"),
  names("of", "sanction, terrorist"),
);

const standsOn: Gate = {
  name: "stands on it",
  test: ({ index }, frame) =>
    (index.children[frame.trigger] ?? []).some((child) => /^(on|onto)$/.test(index.tree.forms[child] ?? "")),
};

export const SANCTIONS_ON: readonly Pattern[] = [
  {
    id: "sanctioned/x-imposed",
    relation: "SANCTIONED",
    verbs: "impose, led",
    source: ["prefix"],
    target: ["modified>on", "modified>against", "modified>modifier"],
    targetReach: "owned",
    gates: [names("modified", "sanction embargo restriction blockade")],
    strength: 0.76,
    matches: [["Canadian-imposed sanctions on Belarus hurt trade.", "Canada SANCTIONED Belarus"]],
    misses: ["Canadian-imposed tariffs on Belarus hurt trade."],
  },
  {
    id: "sanctioned/with-respect",
    relation: "SANCTIONED",
    nouns: "sanction, embargo",
    light: "impose, announce, implement, adopt, take, introduce, apply, order, extend, approve, declare, issue",
    source: ["agent", "possessor", "by", "modifier"],
    target: ["with>to", "in>to"],
    targetReach: "owned",
    standing: true,
    gates: [
      anyOf("with respect to somebody", names("with", "respect, regard"), names("in", "respect, regard, relation")),
    ],
    strength: 0.76,
    matches: [["Canada imposed sanctions with respect to Belarus.", "Canada SANCTIONED Belarus"]],
    misses: ["Canada imposed sanctions with the help of Belarus."],
  },
  {
    id: "sanctioned/put-under",
    relation: "SANCTIONED",
    verbs: "put, place, bring, keep, hold, hit, slap, strike, punish, target, subject, single out",
    source: ["agent", "with>possessor", "with>modifier", "under>modifier"],
    target: ["patient>including", "patient"],
    targetReach: "owned",
    gates: [
      anyOf(
        "sanctions are what it is done with",
        names("under", SANCTIONS),
        names("with", SANCTIONS),
        names("with>of", SANCTIONS),
        bothOf(
          "in a round of them",
          names("in", "round package wave raft series set batch"),
          names("in>of", SANCTIONS),
        ),
        names("to", SANCTIONS),
      ),
    ],
    strength: 0.8,
    matches: [
      ["Canada placed Rostec under sanctions.", "Canada SANCTIONED Rostec"],
      ["Canada hit Belarus with new sanctions.", "Canada SANCTIONED Belarus"],
      ["Canada has put Belarus under an embargo.", "Canada SANCTIONED Belarus"],
      ["Canada hit Belarus with a fresh round of sanctions.", "Canada SANCTIONED Belarus"],
      ["Canada targeted Belarus in a new round of sanctions.", "Canada SANCTIONED Belarus"],
      ["Belarus was subjected to sanctions by Canada.", "Canada SANCTIONED Belarus"],
    ],
    misses: [
      "Canada placed the camp in Belarus under guard.",
      "Canada hit Belarus with a complaint.",
      "Canada put pressure on Belarus under the treaty.",
    ],
  },
  {
    id: "sanctioned/threaten-with",
    relation: "SANCTIONED",
    verbs: "threaten",
    source: ["agent"],
    target: ["patient"],
    gates: [names("with", SANCTIONS)],
    status: "planned",
    strength: 0.8,
    matches: [["Canada threatened Belarus with sanctions.", "Canada SANCTIONED Belarus planned"]],
    misses: ["Canada threatened Belarus with a lawsuit."],
  },
  {
    id: "sanctioned/aimed-at",
    relation: "SANCTIONED",
    verbs: "target, aim, hit, cover, direct, affect, single out, name",
    source: ["agent>possessor", "agent>modifier", "agent>by", "patient>possessor", "patient>modifier"],
    target: ["patient", "at", "against"],
    gates: [anyOf("sanctions aim at it", names("agent", SANCTIONS), names("patient", SANCTIONS))],
    strength: 0.75,
    standing: true,
    matches: [
      ["Canada's sanctions target Rostec.", "Canada SANCTIONED Rostec"],
      ["Canadian sanctions, aimed at Rostec, took effect.", "Canada SANCTIONED Rostec"],
    ],
    misses: ["Canada's offer targets Belarus.", "Canada's sanctions affect trade."],
  },
  {
    id: "sanctioned/targets",
    relation: "SANCTIONED",
    nouns: "target",
    source: ["of>possessor", "of>modifier", "possessor", "modifier"],
    target: ["listed", "including", "subject", "named"],
    gates: [anyOf("of sanctions", names("of", SANCTIONS), modifiedBy("sanction"))],
    strength: 0.75,
    standing: true,
    matches: [["Targets of Canada's new sanctions include Rostec and Hezbollah.", "Canada SANCTIONED Hezbollah"]],
    misses: ["Targets of Canada's new tax include Rostec."],
  },
  {
    id: "sanctioned/on-list",
    relation: "SANCTIONED",
    nouns: "list, blacklist",
    source: ["possessor", "modifier", "of>possessor", "of>modifier"],
    target: ["subject", "named", "topic"],
    targetReach: "self",
    gates: [isSanctionsList, standsOn],
    strength: 0.75,
    standing: true,
    matches: [
      ["Rostec is on Canada's sanctions list.", "Canada SANCTIONED Rostec"],
      ["Rostec was added to Canada's sanctions list in 2014.", "Canada SANCTIONED Rostec"],
    ],
    misses: ["Rostec is on Canada's list of buyers.", "Rostec praised Canada's sanctions list."],
  },
  {
    id: "sanctioned/join",
    relation: "SANCTIONED",
    nouns: "sanction, embargo",
    light: "join, mirror, match, replicate, follow, align with, join in, copy",
    source: ["agent"],
    target: ["on", "against", "upon"],
    gates: [carried],
    strength: 0.75,
    matches: [["Norway joined the European Union's sanctions against Belarus.", "Norway SANCTIONED Belarus"]],
    misses: [],
  },
  {
    id: "sanctioned/imposition",
    relation: "SANCTIONED",
    nouns: "imposition, introduction, renewal, extension, reimposition, adoption",
    light: "announce, order, confirm, approve",
    source: ["agent", "possessor", "by"],
    target: ["of>on", "of>against", "on", "against"],
    targetReach: "owned",
    gates: [names("of", "sanction embargo")],
    strength: 0.75,
    matches: [["Canada announced the imposition of sanctions on Belarus.", "Canada SANCTIONED Belarus"]],
    misses: ["Canada announced the imposition of a tax on goods from Belarus."],
  },
  {
    id: "sanctioned/measures",
    relation: "SANCTIONED",
    nouns: "measure, restriction, penalty, package",
    light:
      "impose, announce, slap, introduce, adopt, levy, apply, place, put, extend, renew, tighten, expand, unveil, enact, prepare, threaten, maintain, issue, propose, declare",
    source: ["agent", "possessor", "by", "modifier"],
    target: ["on", "against", "upon"],
    targetReach: "owned",
    standing: true,
    gates: [
      anyOf(
        "measures that punish",
        { name: "a penalty", test: (_scene, frame) => frame.lemma === "penalty" },
        modifiedBy("sanction, restrictive, punitive, economic, financial, trade, coercive, retaliatory"),
      ),
    ],
    strength: 0.75,
    matches: [
      ["Canada adopted restrictive measures against Belarus.", "Canada SANCTIONED Belarus"],
      ["Canada announced penalties against Rostec.", "Canada SANCTIONED Rostec"],
      ["Canada adopted a ninth sanctions package against Belarus.", "Canada SANCTIONED Belarus"],
    ],
    misses: ["Canada announced measures on trade.", "Canada faced a penalty in the match against Belarus."],
  },
  {
    id: "sanctioned/enacted",
    relation: "SANCTIONED",
    verbs: "impose, introduce, apply, approve",
    source: ["enactor"],
    target: ["patient>on", "patient>against", "on", "against"],
    targetReach: "owned",
    gates: [has("patient"), names("patient", "sanction embargo freeze restriction")],
    strength: 0.8,
    matches: [
      ["President Ruto signed a decree imposing sanctions against Rostec.", "William Ruto SANCTIONED Rostec"],
      [
        "The Security Council adopted a resolution imposing an embargo on Belarus.",
        "United Nations Security Council SANCTIONED Belarus",
      ],
    ],
    misses: ["Canada criticised a decree imposing sanctions against Rostec."],
  },
];
