// SUPPLIED told by what is decided about a handover: bans lifted, leave given, deliveries suspended, another's sale allowed, a request turned down.
import { formOf, lemmaOf } from "../../clauses/tree-index.ts";
import { anyOf, givesArms, names, namesNone } from "../gates/gates.ts";
import { armsHandedOver } from "../gates/own-arms.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { ALLOWED, decisionOn } from "../roles/around-arms.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { HANDOVER } from "./giving-words.ts";

const ACTORS = ["Country", "Organization", "Leader"] as const;
const BAN = /^(ban|embargo|restriction|freeze|hold|moratorium|pause)$/;
const LIFT = /^(lift|end|remove|ease|drop|overturn|cancel|scrap|relax|rescind|revoke)$/;
const PAUSE = /^(suspension|halt|freeze|pause|resumption|stop)$/;
const GRANT = /^(give|grant|issue|win|receive|get)$/;
const SALE = "sale, deal, export";
const ORDER = /^(order|announce|confirm|declare|impose|decide|approve)$/;
const decided = (name: string, act: RegExp, verb: RegExp): Gate => ({
  name,
  test: ({ index }, frame) => {
    const decision = decisionOn(index, frame.trigger);
    return decision !== undefined && act.test(lemmaOf(index, decision.act)) && verb.test(lemmaOf(index, decision.verb));
  },
});

/** Whoever decides on the handover hands over. */
const byDecider = {
  relation: "SUPPLIED",
  nouns: HANDOVER,
  source: ["decider"],
  target: ["to", "for", "of>to", "of>for"],
  targetKinds: ACTORS,
  targetReach: "acting",
  strength: 0.74,
} as const;

export const SALE_DECISIONS: readonly Pattern[] = [
  {
    ...byDecider,
    id: "supplied/ban-lifted",
    gates: [
      armsHandedOver,
      decided("a ban is lifted", BAN, LIFT),
      {
        name: "no doubt whether",
        test: ({ index }, { trigger }) => !index.tree.forms.slice(0, trigger).includes("whether"),
      },
    ],
    status: "planned",
    matches: [
      ["Norway lifted its ban on the delivery of howitzers to Peru.", "Norway SUPPLIED Peru planned"],
      ["Norway has lifted a ban on Norwegian weapons sales to Peru.", "Norway SUPPLIED Peru planned"],
    ],
    misses: ["Norway lifted its ban on the delivery of salmon to Peru."],
  },
  {
    ...byDecider,
    id: "supplied/go-ahead",
    gates: [armsHandedOver, decided("it is allowed", ALLOWED, GRANT)],
    status: "planned",
    matches: [
      ["Norway gave the green light for the sale of howitzers to Peru.", "Norway SUPPLIED Peru planned"],
      ["Norway has granted permission for the export of howitzers to Peru.", "Norway SUPPLIED Peru planned"],
    ],
    misses: [
      "Norway granted permission for the export of salmon to Peru.",
      "Norway sought permission for the export of howitzers to Peru.",
    ],
  },
  {
    ...byDecider,
    id: "supplied/go-ahead-thing",
    target: ["of"],
    targetKinds: ["WeaponSystem"],
    targetReach: "weapon",
    gates: [armsHandedOver, decided("it is allowed", ALLOWED, GRANT)],
    status: "planned",
    matches: [
      ["Norway gave the green light for the sale of Javelin missiles to Peru.", "Norway SUPPLIED Javelin planned"],
    ],
    misses: ["Norway sought permission for the export of Javelin missiles to Peru."],
  },
  {
    ...byDecider,
    id: "supplied/suspension-ordered",
    gates: [armsHandedOver, decided("it is suspended or resumed", PAUSE, ORDER)],
    matches: [["Norway announced the suspension of arms shipments to Peru.", "Norway SUPPLIED Peru denied"]],
    misses: ["Norway announced the suspension of salmon shipments to Peru."],
  },
  {
    id: "supplied/goes-ahead",
    relation: "SUPPLIED",
    verbs: "go, press, push, proceed, move",
    source: ["agent"],
    sourceKinds: ["Country", "Leader"],
    target: ["with>to", "with>of>to", "with>for", "to"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [
      names("with", HANDOVER),
      namesNone("with", SALE),
      anyOf("of arms", givesArms("with"), givesArms("with>of"), givesArms("with>modifier")),
      {
        name: "ahead",
        test: ({ index }, { trigger, lemma }) =>
          lemma === "proceed" || /^(ahead|forward|on)$/.test(formOf(index, trigger + 1)),
      },
    ],
    strength: 0.74,
    matches: [["Norway is pressing ahead with the delivery of tanks to Peru.", "Norway SUPPLIED Peru"]],
    misses: ["Norway will go ahead with a sale of salmon to Peru."],
  },
  {
    id: "supplied/goes-ahead-with-sale",
    relation: "SUPPLIED",
    verbs: "go, press, push, proceed, move",
    source: ["agent"],
    sourceKinds: ["Country", "Leader"],
    target: ["with>to", "with>of>to", "with>for", "to"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [
      names("with", SALE),
      anyOf("of arms", givesArms("with"), givesArms("with>of"), givesArms("with>modifier")),
      {
        name: "ahead",
        test: ({ index }, { trigger, lemma }) =>
          lemma === "proceed" || /^(ahead|forward|on)$/.test(formOf(index, trigger + 1)),
      },
    ],
    status: "planned",
    strength: 0.74,
    matches: [
      ["Norway will go ahead with a controversial weapons sale to Peru.", "Norway SUPPLIED Peru planned"],
      ["Norway is pressing ahead with the sale of tanks to Peru.", "Norway SUPPLIED Peru planned"],
    ],
    misses: ["Norway will go ahead with a sale of salmon to Peru."],
  },
  {
    id: "supplied/sale-of-another",
    relation: "SUPPLIED",
    nouns: "sale, transfer, delivery, export, shipment",
    light: "block, oppose, veto, prevent, allow, permit, stop, condemn, protest, criticise, criticize, denounce",
    source: ["of>modifier", "of>prefix"],
    sourceKinds: ["Country"],
    target: ["to", "of>to"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [givesArms("of"), { name: "somebody acts on it", test: (_scene, frame) => frame.light >= 0 }],
    status: "planned",
    strength: 0.74,
    matches: [
      ["Norway allowed a sale of Swedish howitzers to Peru.", "Sweden SUPPLIED Peru planned"],
      ["Norway failed to block the sale of Swedish howitzers to Peru.", "Sweden SUPPLIED Peru planned"],
    ],
    misses: ["Norway allowed a sale of Swedish salmon to Peru."],
  },
  {
    id: "supplied/refuses-request",
    relation: "SUPPLIED",
    nouns: "request, appeal, plea, call, demand",
    light: "turn down, reject, refuse, rebuff, deny, decline, dismiss, spurn, snub, ignore",
    source: ["agent"],
    target: ["possessor", "modifier", "by", "from"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [
      { name: "somebody refuses", test: (_scene, frame) => frame.light >= 0 },
      anyOf("for arms", givesArms("for"), givesArms("infinitive>patient")),
      {
        name: "to be given",
        test: (scene, frame) =>
          wordsAt(scene, frame, "infinitive").every(({ word }) =>
            /^(buy|purchase|acquire|procure|get|obtain|receive|have|lease|supply|sell|send|give|provide|deliver|donate|lend|transfer|export|ship|hand|equip|arm)$/.test(
              lemmaOf(scene.index, word),
            ),
          ),
      },
    ],
    status: "denied",
    strength: 0.74,
    matches: [["Norway turned down an Estonian request for Leopard 2 tanks.", "Norway SUPPLIED Estonia denied"]],
    misses: [
      "Norway turned down an Estonian request for tents.",
      "Norway turned down an Estonian request to board the tanker.",
      "Norway rejected Estonia's demand to stop sending tanks.",
      "Norway denied Estonia's request to let its tanks cross the border.",
    ],
  },
];
