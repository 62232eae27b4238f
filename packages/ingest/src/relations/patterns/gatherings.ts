// MET: gatherings told by who called them and who came.
import { dependents } from "../../clauses/tree-index.ts";
import { anyOf, isPerson, names, notModifiedBy } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { isGathering } from "../roles/attendance.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { ATTEND_OTHERS, namesGathering } from "./participants.ts";

const AFTER = 16;

const atGathering: Gate = {
  name: "at a gathering",
  test: ({ index }, { trigger }) =>
    index.tree.forms.some((_, word) => word > trigger && word <= trigger + AFTER && isGathering(index, word)),
};
const isPersonOrState = (path: string): Gate => ({
  name: `"${path}" leads to persons`,
  test: (scene, frame) =>
    [path, `patient>${path}`].some((each) => wordsAt(scene, frame, each).some(({ word }) => isPerson(scene, word))),
});
const withAgent: Gate = {
  name: "in the passive",
  test: ({ index }, { passive, trigger }) => passive || dependents(index, trigger, "obl:agent").length > 0,
};

export const GATHERINGS: readonly Pattern[] = [
  {
    id: "met/joined-by",
    relation: "MET",
    verbs: "join",
    source: ["patient"],
    target: ["agent", "by"],
    gates: [withAgent, atGathering],
    strength: 0.8,
    matches: [
      [
        "President Ruto was joined by the leaders of Chad and Niger for the first summit of the group.",
        "Chad MET William Ruto",
        "Niger MET William Ruto",
      ],
    ],
    misses: ["President Ruto was joined by the leaders of Chad in mourning."],
  },
  {
    id: "met/joining-were",
    relation: "MET",
    verbs: "join",
    source: ["fronted"],
    target: ["object"],
    gates: [atGathering],
    strength: 0.8,
    matches: [
      [
        "Joining President Ruto at the summit were the leaders of Chad and Niger.",
        "Chad MET William Ruto",
        "Niger MET William Ruto",
      ],
    ],
    misses: ["Joining President Ruto in his car were two dogs from Chad."],
  },
  {
    id: "met/attending-were",
    relation: "MET",
    verbs: "attend, take, participate",
    source: ["fronted"],
    target: ["convener"],
    mutual: true,
    atLarge: true,
    gates: [anyOf("at a gathering", namesGathering("object"), namesGathering("in"), namesGathering("object>in"))],
    strength: 0.75,
    matches: [["Attending the meeting were the foreign ministers of Chad and Niger.", "Niger MET Chad"]],
    misses: ["Attending the funeral were the foreign ministers of Chad and Niger."],
  },
  {
    id: "met/attended-by",
    relation: "MET",
    verbs: "attend, join",
    source: ["agent", "by"],
    target: ["convener"],
    mutual: true,
    atLarge: true,
    gates: [withAgent, namesGathering("patient")],
    strength: 0.8,
    matches: [
      [
        "President Ruto chaired a summit attended by the leaders of Chad and Niger.",
        "Chad MET William Ruto",
        "Niger MET William Ruto",
      ],
      ["The talks were attended by the defence ministers of Chad and Niger.", "Niger MET Chad"],
    ],
    misses: ["The concert was attended by the defence ministers of Chad and Niger."],
  },
  {
    id: "met/attend",
    relation: "MET",
    verbs: "attend",
    source: ["agent"],
    target: ["convener"],
    gates: [namesGathering("patient")],
    strength: 0.8,
    matches: [["The leaders of Chad and Niger attended a summit hosted by President Ruto.", "Chad MET William Ruto"]],
    misses: ["The leaders of Chad and Niger attended a wedding hosted by President Ruto."],
  },
  ATTEND_OTHERS,
  {
    id: "met/meeting-of",
    relation: "MET",
    nouns: "meeting, summit, talk, call, conference, videoconference, roundtable, session, gathering, dinner",
    light: "host, convene, chair, hold, attend, take part, take, participate, join, lead, address, preside",
    source: ["agent"],
    target: ["of"],
    gates: [
      {
        name: "of leaders or envoys",
        test: (scene, frame) => wordsAt(scene, frame, "of").some(({ word }) => isPerson(scene, word)),
      },
    ],
    strength: 0.75,
    matches: [
      [
        "President Ruto hosted a virtual meeting of the leaders of Chad and Niger.",
        "Chad MET William Ruto",
        "Niger MET William Ruto",
      ],
      [
        "President Ruto took part in a meeting of the defence ministers of Chad and Niger.",
        "Chad MET William Ruto",
        "Niger MET William Ruto",
      ],
    ],
    misses: ["President Ruto addressed a meeting of the African Union."],
  },
  {
    id: "met/come-together",
    relation: "MET",
    verbs: "come together",
    source: ["agent"],
    target: ["with"],
    mutual: true,
    atLarge: true,
    gates: [
      {
        name: "leaders or envoys come together",
        test: (scene, frame) =>
          names(
            "agent",
            "leader president minister premier chief head envoy delegation representative official chancellor",
          ).test(scene, frame) || wordsAt(scene, frame, "agent").some(({ word }) => isPerson(scene, word)),
      },
    ],
    strength: 0.75,
    matches: [
      ["The presidents of Chad and Niger came together in Nairobi.", "Niger MET Chad"],
      ["President Ruto came together with President Kagame in Kigali.", "Paul Kagame MET William Ruto"],
    ],
    misses: ["Chad and Niger came together to fight the drought."],
  },
  {
    id: "met/gathering-of",
    relation: "MET",
    verbs: "bring together, gather, unite, assemble",
    source: ["patient"],
    target: [],
    sourceKinds: ["Country", "Leader", "Organization"],
    mutual: true,
    atLarge: true,
    gates: [
      namesGathering("agent"),
      {
        name: "states or leaders by name",
        test: (scene, frame) =>
          wordsAt(scene, frame, "patient").every(({ word }) =>
            (scene.references.get(word) ?? []).some(({ form }) => /^(name|abbreviation|surname)$/.test(form)),
          ),
      },
    ],
    strength: 0.74,
    matches: [["The summit gathered Chad, Niger and Mali in Nairobi.", "Niger MET Chad"]],
    misses: [
      "The festival gathered Chad, Niger and Mali in Nairobi.",
      "The conference brings together members of the Chad-Niger Council and its guests.",
    ],
  },
  {
    id: "met/convene-from",
    relation: "MET",
    verbs: "convene, host, gather, assemble, meet, bring together, call together",
    source: ["agent"],
    target: ["from", "patient>from", "patient>of"],
    gates: [
      names(
        "patient",
        "counterpart minister leader official representative envoy ambassador adviser advisor chief negotiator",
      ),
    ],
    strength: 0.75,
    matches: [
      [
        "President Ruto convened his counterparts from Chad and Niger.",
        "Chad MET William Ruto",
        "Niger MET William Ruto",
      ],
    ],
    misses: ["President Ruto convened farmers from Chad and Niger."],
  },
  {
    id: "met/join-with",
    relation: "MET",
    verbs: "join, attend, co-chair, lead, chair, open",
    source: ["agent"],
    target: ["with", "patient>with"],
    gates: [namesGathering("patient"), isPersonOrState("with")],
    strength: 0.75,
    matches: [
      [
        "President Ruto joined a virtual ministerial with the foreign ministers of Chad and Niger.",
        "Chad MET William Ruto",
      ],
    ],
    misses: ["President Ruto joined a virtual forum with traders of Chad."],
  },
  {
    id: "met/play-host",
    relation: "MET",
    verbs: "play",
    source: ["agent"],
    target: ["to", "patient>to"],
    gates: [names("patient", "host"), anyOf("persons are hosted", isPersonOrState("to"))],
    strength: 0.78,
    matches: [["President Ruto played host to President Kagame of Rwanda.", "Paul Kagame MET William Ruto"]],
    misses: ["Kenya played host to the games of Rwanda.", "President Ruto played golf to please President Kagame."],
  },
  {
    id: "met/conference-with",
    relation: "MET",
    nouns: "conference, ministerial, sit-down, huddle",
    light: "hold, have, attend, convene, join, conduct, host",
    source: ["agent"],
    target: ["with"],
    mutual: true,
    gates: [isPersonOrState("with"), notModifiedBy("news press media")],
    strength: 0.74,
    matches: [
      [
        "President Ruto held a post-ministerial conference with his counterparts from Chad and Niger.",
        "Chad MET William Ruto",
      ],
    ],
    misses: ["President Ruto held a conference with traders of Chad."],
  },
  {
    id: "met/table-for",
    relation: "MET",
    verbs: "host, hold, give, offer, throw, lay on, put on",
    source: ["agent"],
    target: ["for", "patient>for", "patient>in>of", "in>of"],
    gates: [
      names("patient", "dinner lunch breakfast reception banquet luncheon audience"),
      anyOf("for persons", isPersonOrState("for"), names("in", "honour honor"), names("patient>in", "honour honor")),
    ],
    strength: 0.75,
    matches: [
      ["President Ruto hosted a working dinner for the presidents of Chad and Niger.", "Chad MET William Ruto"],
      ["President Ruto held a banquet in honour of President Kagame.", "Paul Kagame MET William Ruto"],
    ],
    misses: ["President Ruto hosted a dinner for orphans in Chad."],
  },
  {
    id: "met/bring-together",
    relation: "MET",
    verbs: "bring together",
    source: ["patient"],
    target: ["agent"],
    mutual: true,
    atLarge: true,
    gates: [
      {
        name: "leaders or envoys are brought together",
        test: (scene, frame) =>
          names(
            "patient",
            "leader president minister premier chief head envoy delegation representative official chancellor",
          ).test(scene, frame) ||
          wordsAt(scene, frame, "patient").some(({ word }) =>
            (scene.references.get(word) ?? []).some(({ kind }) => kind === "Leader"),
          ),
      },
    ],
    strength: 0.75,
    matches: [
      ["The summit brought together the presidents of Chad and Niger.", "Niger MET Chad"],
      ["President Ruto brought together the leaders of Chad and Niger.", "Chad MET William Ruto"],
    ],
    misses: ["The festival brought together artists from Chad and Niger."],
  },
];
