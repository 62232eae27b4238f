// URGED, told by who answers ("rejected a request by Chad to send troops") or by who goes on in spite of it; WARNED, told by words, by what goes on in spite of them, or by the right that is reserved.
import { dependents, headOf, lemmaOf, prepositionOf, tagOf } from "../../clauses/tree-index.ts";
import { anyOf, governedBy, names, notModifiedBy } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { STRIKES_BACK } from "./warned.ts";

const ANSWERS =
  "reject refuse decline turn deny rebuff dismiss ignore grant accept approve heed honour honor rebuff brush spurn weigh consider study mull examine";

export const answered: Gate = governedBy(ANSWERS);

/** "despite calls by Chad", "in defiance of Chad's demands": whoever goes on was asked. */
const inSpiteOf: Gate = {
  name: "in spite of it",
  test: ({ index }, { trigger }) =>
    /^(despite|notwithstanding|in spite of|in defiance of|in the face of)$/.test(prepositionOf(index, trigger)) ||
    (prepositionOf(index, trigger) === "of" &&
      /^(defiance|disregard|spite)$/.test(lemmaOf(index, headOf(index, trigger)))),
};

/** Words behind "pressure" among which it is told to do what. */
const FAR = 10;
const HELP = "help, assistance, aid, support, backing, mediation, protection, intervention";

/** "in a warning to Chad, he said": the speaker's words are the act. */
const inWords: Gate = {
  name: "in words of somebody",
  test: ({ index }, { trigger }) => /^(in|with|through)$/.test(prepositionOf(index, trigger)),
};

/** A courtesy call and a telephone call ask for nothing. */
export const noVisit: Gate = notModifiedBy("courtesy farewell phone telephone video conference introductory");

/** "demands Chad stop the raids": taken for an object with a bare infinitive. */
export const hasBareInfinitive: Gate["test"] = ({ index }, { trigger, lemma }) =>
  /^(demand|request|ask)$/.test(lemma) &&
  dependents(index, trigger, "xcomp", "ccomp").some(
    (child) => /^(VB|VBP)$/.test(tagOf(index, child)) && dependents(index, child, "mark", "aux", "cop").length === 0,
  );

export const REQUESTS: readonly Pattern[] = [
  {
    id: "urged/answered",
    relation: "URGED",
    nouns: "request, demand, appeal, plea",
    source: ["by", "from", "possessor", "modifier"],
    target: ["to", "holder"],
    targetReach: "acting",
    gates: [answered],
    standing: true,
    strength: 0.76,
    matches: [
      ["Togo rejected a request by Ghana to open the border.", "Ghana URGED Togo"],
      ["Togo has turned down a Ghanaian request to send doctors.", "Ghana URGED Togo"],
      ["Ghana's demand was rejected by Togo.", "Ghana URGED Togo"],
      ["Togo considers a request from Ghana to open the border.", "Ghana URGED Togo"],
      ["Ghana's request to Togo for help was rejected.", "Ghana URGED Togo"],
    ],
    misses: ["Togo rejected a request by teachers in Ghana.", "Togo met a growing demand by Ghana."],
  },
  {
    id: "urged/demand-met",
    relation: "URGED",
    nouns: "demand, call, condition, wish, ultimatum, deadline",
    source: ["by", "from", "possessor", "modifier"],
    sourceReach: "acting",
    target: ["holder"],
    targetReach: "acting",
    gates: [
      governedBy("reject refuse ignore accept heed honour honor meet defy resist dismiss fulfil fulfill rebuff"),
      {
        name: "for something to be done",
        test: (_scene, frame) =>
          frame.slots.has("for") || frame.slots.has("infinitive") || frame.slots.has("clause") || frame.slots.has("on"),
      },
      notModifiedBy("growing, domestic, energy, phone, telephone, rising, market, export, consumer, courtesy"),
    ],
    standing: true,
    strength: 0.74,
    matches: [
      ["Togo failed to meet Ghana's demands for reform.", "Ghana URGED Togo"],
      ["Togo has ignored a Ghanaian call for a truce.", "Ghana URGED Togo"],
      ["Togo met Ghana's demand for an apology.", "Ghana URGED Togo"],
    ],
    misses: ["Togo met Ghana's energy demand for the winter.", "Togo met the growing demand for rice from Ghana."],
  },
  {
    id: "urged/at-request",
    relation: "URGED",
    nouns: "request",
    source: ["of", "possessor", "from", "by"],
    target: ["doer"],
    targetReach: "acting",
    gates: [
      {
        name: "done at the request of somebody",
        test: ({ index }, { trigger }) => prepositionOf(index, trigger) === "at",
      },
    ],
    standing: true,
    strength: 0.74,
    matches: [
      ["Togolese jets bombed a camp at the request of Ghana.", "Ghana URGED Togo"],
      ["At Ghana's request, Togo sent 200 soldiers.", "Ghana URGED Togo"],
    ],
    misses: ["Togo looked at a request of teachers in Ghana.", "At the request of teachers, Togo helped Ghana."],
  },
  {
    id: "urged/in-spite-of",
    relation: "URGED",
    nouns: "call, appeal, demand, request, plea, pressure",
    source: ["by", "from", "possessor", "modifier"],
    target: ["to", "on", "doer"],
    targetReach: "acting",
    gates: [inSpiteOf],
    standing: true,
    strength: 0.74,
    matches: [
      ["Togo closed the border despite calls by Ghana to keep it open.", "Ghana URGED Togo"],
      ["In defiance of Ghanaian demands, Togo closed the border.", "Ghana URGED Togo"],
    ],
    misses: ["Togo grew rich despite demand for oil in Ghana.", "Togo sold rice despite calls by teachers in Ghana."],
  },
  {
    id: "urged/under-pressure",
    relation: "URGED",
    nouns: "pressure",
    source: ["from", "by", "modifier"],
    sourceKinds: ["Country", "Organization", "Leader"],
    target: ["subject", "topic"],
    targetReach: "acting",
    gates: [
      { name: "under it", test: ({ index }, { trigger }) => prepositionOf(index, trigger) === "under" },
      {
        name: "to do something",
        test: ({ index }, { trigger }) => index.lower.slice(trigger, trigger + FAR).includes("to"),
      },
      notModifiedBy("blood, water, air, military, price, inflationary"),
    ],
    strength: 0.72,
    matches: [
      ["Togo came under pressure from Ghana to open the border.", "Ghana URGED Togo"],
      ["Togo is under Ghanaian pressure to open the border.", "Ghana URGED Togo"],
    ],
    misses: [
      "Togo is under pressure from voters to open the border with Ghana.",
      "Troops of Togo are under pressure from Ghana.",
    ],
  },
  {
    id: "urged/seek-help",
    relation: "URGED",
    verbs: "seek, request, solicit, appeal, turn, enlist, call, ask, plead, beg",
    source: ["agent"],
    target: [
      "patient>possessor",
      "patient>modifier",
      "patient>from",
      "for>modifier",
      "for>possessor",
      "for>from",
      "for>by",
      "to",
    ],
    targetKinds: ["Country", "Organization"],
    gates: [
      anyOf("help is sought", names("patient", HELP), names("for", `${HELP}, intervention, mediation, arbitration`)),
      {
        name: "of somebody",
        test: (_scene, frame) => frame.lemma !== "turn" || frame.slots.has("to"),
      },
    ],
    strength: 0.74,
    matches: [
      ["Togo sought Ghana's help in the search.", "Togo URGED Ghana"],
      ["Togo turned to Ghana for help.", "Togo URGED Ghana"],
      ["Togo appealed for Ghanaian assistance.", "Togo URGED Ghana"],
      ["Togo called for African Union mediation.", "Togo URGED African Union"],
      ["Togo asked for help from Ghana.", "Togo URGED Ghana"],
    ],
    misses: [
      "Togo sought help for its refugees in Ghana.",
      "Togo turned to Ghana for rice.",
      "Togo called for help for Ghana.",
    ],
  },
  {
    id: "urged/in-appeal",
    relation: "URGED",
    nouns: "appeal, plea",
    source: ["topic"],
    target: ["to"],
    targetReach: "acting",
    gates: [inWords],
    strength: 0.7,
    matches: [["In an appeal to Togo, President Ruto spoke of the border.", "William Ruto URGED Togo"]],
    misses: ["In reply to Togo, President Ruto spoke of the border."],
  },
  {
    id: "urged/restraint",
    relation: "URGED",
    verbs: "urge, demand, request, seek",
    source: ["agent"],
    target: ["patient>by", "patient>from", "by", "from"],
    targetReach: "acting",
    gates: [names("patient", "restraint calm moderation patience caution")],
    strength: 0.75,
    matches: [["Ghana urged restraint from Togo and Benin.", "Ghana URGED Togo"]],
    misses: ["Ghana praised restraint by Togo."],
  },
];

export const WARNINGS: readonly Pattern[] = [
  {
    id: "warned/in-spite-of",
    relation: "WARNED",
    nouns: "warning, threat",
    source: ["by", "from", "possessor", "modifier"],
    target: ["to", "doer"],
    targetReach: "acting",
    gates: [inSpiteOf, notModifiedBy("terror, terrorist, health, travel, weather, storm, flood, bomb, death")],
    standing: true,
    strength: 0.72,
    matches: [["Despite warnings from Ghana, Togo closed the border.", "Ghana WARNED Togo"]],
    misses: ["Despite the threat of drought in Ghana, Togo closed the border."],
  },
  {
    id: "warned/in-warning",
    relation: "WARNED",
    nouns: "warning, threat, ultimatum",
    source: ["topic"],
    target: ["to", "against"],
    targetReach: "acting",
    gates: [inWords],
    strength: 0.72,
    matches: [["In a warning to Togo, President Ruto said the border could close.", "William Ruto WARNED Togo"]],
    misses: ["In a talk about the warning to Togo, President Ruto said the border could close."],
  },
  {
    id: "warned/right-to",
    relation: "WARNED",
    verbs: "reserve",
    source: ["agent"],
    target: [
      "patient>infinitive>against",
      "patient>infinitive>patient",
      "patient>infinitive>to",
      "patient>to>against",
      "to>against",
      "against",
    ],
    targetReach: "owned",
    ofEvent: ["patient>infinitive>to"],
    gates: [
      names("patient", "right"),
      anyOf(
        "to strike or to act",
        names("patient>infinitive", `${STRIKES_BACK} take use resort impose`),
        names("patient>to", "action, measure, step, response, retaliation"),
        names("to", "action, measure, step, response, retaliation"),
      ),
    ],
    strength: 0.78,
    matches: [
      ["Egypt reserves the right to take measures against Ethiopia.", "Egypt WARNED Ethiopia"],
      ["Egypt reserved the right to further action against Ethiopia.", "Egypt WARNED Ethiopia"],
    ],
    misses: ["Egypt reserves the right to visit Ethiopia."],
  },
  {
    id: "warned/reserve-right",
    relation: "WARNED",
    verbs: "reserve",
    source: ["agent"],
    target: ["gerund>patient", "gerund>against", "gerund>on", "gerund>to", "against"],
    targetReach: "owned",
    gates: [names("patient", "right"), names("gerund", `${STRIKES_BACK} use act`)],
    strength: 0.7,
    matches: [["Egypt reserves the right to use force against Ethiopia.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt reserves the right to leave the talks with Ethiopia."],
  },
];
