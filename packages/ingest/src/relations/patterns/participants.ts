// MET: gatherings told by a list of who takes part.
import { nounStatus } from "../../clauses/status/noun-status.ts";
import { anyOf, names } from "../gates/gates.ts";
import type { Gate, Path, Pattern } from "../pattern.ts";
import { isGathering } from "../roles/attendance.ts";
import { isDrill } from "../roles/drills.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** A meeting, talks or the like stand at the path. */
export const namesGathering = (path: Path): Gate => ({
  name: `"${path}" is a gathering`,
  test: (scene, frame) => wordsAt(scene, frame, path).some(({ word }) => isGathering(scene.index, word)),
});

const gathers = anyOf("in a gathering", namesGathering("agent>in"), namesGathering("agent>at"));
/** "the upcoming summit". */
const ahead: Gate = {
  name: "what lies ahead",
  test: (scene, frame) =>
    ["agent>in", "agent>at"].some((path) =>
      wordsAt(scene, frame, path).some(({ word }) => nounStatus(scene.index, word).status === "planned"),
    ),
};
/** "Participants in the exercise": they train. */
const noDrill: Gate = {
  name: "no drill",
  test: (scene, frame) => wordsAt(scene, frame, "agent>in").every(({ word }) => !isDrill(scene, word)),
};
const notAhead: Gate = { name: "it took place", test: (scene, frame) => !ahead.test(scene, frame) };

export const PARTICIPANTS: readonly Pattern[] = [
  {
    id: "met/participants",
    relation: "MET",
    verbs: "include, comprise",
    source: ["patient"],
    target: ["agent>in", "agent>at"],
    mutual: true,
    atLarge: true,
    gates: [names("agent", "participant attendee"), notAhead, noDrill],
    strength: 0.75,
    matches: [["Participants in the talks included the foreign ministers of Chad and Niger.", "Niger MET Chad"]],
    misses: [
      "Participants in Exercise Sea Breeze include Chad and Niger.",
      "The region includes Chad and Niger.",
      "Participants in the upcoming festival include Chad and Niger.",
    ],
  },
  {
    id: "met/participants-ahead",
    relation: "MET",
    verbs: "include, comprise",
    source: ["patient"],
    target: ["agent>in", "agent>at"],
    mutual: true,
    atLarge: true,
    gates: [names("agent", "participant attendee"), ahead, gathers],
    status: "planned",
    strength: 0.75,
    matches: [
      ["Participants in the upcoming summit include the presidents of Chad and Niger.", "Niger MET Chad planned"],
    ],
    misses: ["Participants in the upcoming festival include Chad and Niger."],
  },
  {
    id: "met/participants-were",
    relation: "MET",
    nouns: "participant, attendee",
    source: ["listed", "predicate"],
    target: ["convener"],
    mutual: true,
    atLarge: true,
    gates: [anyOf("in a gathering", namesGathering("in"), namesGathering("at"), namesGathering("modifier"))],
    strength: 0.75,
    matches: [["The participants in the talks were Chad and Niger.", "Niger MET Chad"]],
    misses: ["The participants in the race were Chad and Niger."],
  },
];

/** Talks of two others, in which a third takes part. */
export const ATTEND_OTHERS: Pattern = {
  id: "met/attend-others",
  relation: "MET",
  verbs: "attend, participate, take part, join, take, sit in, mediate",
  source: ["agent"],
  target: ["patient>between", "in>between", "patient>in>between", "on>between"],
  gates: [
    anyOf("in a gathering", namesGathering("patient"), namesGathering("in"), namesGathering("patient>in")),
    {
      name: "takes part",
      test: (scene, frame) => frame.lemma !== "take" || names("patient", "part").test(scene, frame),
    },
  ],
  strength: 0.76,
  matches: [
    ["Kenya's foreign minister participated in talks between Chad and Niger.", "Kenya MET Niger"],
    ["President Ruto attended a meeting between Chad and Niger.", "Chad MET William Ruto"],
    ["Kenya took part in a meeting between Chad and Niger.", "Kenya MET Chad"],
  ],
  misses: ["Kenya took no part in the war between Chad and Niger.", "Kenya joined the truce between Chad and Niger."],
};
