// VISITED: journeys, visits, stays abroad.
import { dependents, formOf } from "../../clauses/tree-index.ts";
import { isArms } from "../gates/arms-and-aid.ts";
import { anyOf, carried, isPerson, names, namesNone, noMereNationals, noPeopleAlone } from "../gates/gates.ts";
import { noArmsArrive, noRaid, noStopPut, notByItsHost } from "../gates/meeting-gates.ts";
import { isCapital, isPlace } from "../gates/places.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** A person, or somebody sent: states and armies do not travel. */
const isVisitor: Gate["test"] = (scene, frame) =>
  wordsAt(scene, frame, "agent").some(({ word }) => isPerson(scene, word));

/** A president in the capital of the own state visits nobody. */
const notAtHome: Gate = {
  name: "abroad",
  test: (scene, frame) =>
    wordsAt(scene, frame, "in").every(
      ({ word }) => !/^(power|office|charge|talk)$/.test(scene.index.tree.lemmas[word] ?? ""),
    ),
};

/** "is in jail in Chad": he did not go there to visit. */
const free: Gate = {
  name: "at liberty",
  test: (scene, frame) =>
    !scene.index.tree.forms
      .slice(frame.trigger, frame.trigger + 5)
      .some((form) => /^(jail|prison|custody|exile|detention|hiding|hospital|captivity|asylum)$/.test(form)),
};

/** A frigate in a port is on a mission, and shells that went abroad were sold. */
const noShips: Gate = {
  name: "no arms",
  test: (scene, frame) => !wordsAt(scene, frame, "agent").some(({ word }) => isArms(scene, word)),
};

export const VISITED: readonly Pattern[] = [
  {
    id: "visited/visit",
    relation: "VISITED",
    verbs: "visit, tour",
    source: ["agent>led by", "agent"],
    target: ["patient", "in", "to"],
    targetReach: "owned",
    places: true,
    gates: [
      noMereNationals,
      noShips,
      namesNone("patient", "official minister delegation lawmaker diplomat envoy leader president general admiral"),
    ],
    strength: 0.9,
    matches: [["President Ruto visited Rwanda in May.", "William Ruto VISITED Rwanda"]],
    misses: [
      "Tourists visited Rwanda.",
      "A Kenyan submarine visited Rwanda.",
      "President Ruto told visiting Rwandan officials that it was too late.",
    ],
  },
  {
    id: "visited/arrive",
    relation: "VISITED",
    verbs:
      "arrive, travel, fly, land, go, head, come, return, fly in, journey, continue, proceed, go on, move on, jet, stop, stop over, stop off, touch down, travel on, fly on, head on, drive on, carry on, fly out, head out, fly over, cross, drive, emplane, rush, hurry, dash, hasten",
    source: ["agent>led by", "agent"],
    target: ["in", "to", "into", "at", "for", "there", "at>in", "at>of"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "where somebody goes, not where the text is",
        test: (scene, frame) =>
          !/^(go|come|head|return|journey|rush|hurry|dash|hasten)$/.test(frame.lemma) ||
          ["to", "for", "into", "there"].some((path) =>
            wordsAt(scene, frame, path).some(({ word }) => isPlace(scene, word)),
          ),
      },
      namesNone(
        "agent",
        "officer policeman gendarme plane aircraft airliner jet ship vessel missile drone rocket projectile balloon shipment tanker boat helicopter flight money weapon troop soldier marine sailor paratrooper serviceman personnel contingent brigade battalion unit convoy peacekeeper force police aid talk negotiation effort migrant refugee evacuee asylum-seeker tourist citizen fighter bomber warplane pilgrim exile",
      ),
      noRaid,
      noShips,
      noMereNationals,
      noPeopleAlone,
      {
        name: "a journey that is made, no work that goes on, no warning of it",
        test: ({ index }, frame) =>
          (frame.lemma !== "continue" ||
            (!frame.slots.has("gerund") && dependents(index, frame.trigger, "xcomp").length === 0)) &&
          !dependents(index, frame.trigger, "mark").some((mark) => formOf(index, mark) === "against"),
      },
      {
        name: "a person crosses or drives, or goes there",
        test: (scene, frame) =>
          !(/^(cross|drive|rush|hurry|dash|hasten)$/.test(frame.lemma) || frame.slots.has("there")) ||
          (isVisitor(scene, frame) && frame.lemma !== "stop"),
      },
      {
        name: "nothing is brought",
        test: (_scene, frame) =>
          !/^(return|fly|land|stop|continue|proceed|rush|hurry|dash)$/.test(frame.lemma) || !frame.slots.has("patient"),
      },
      {
        name: "somebody goes on to a place",
        test: (scene, frame) => !/^(continue|proceed|stop)$/.test(frame.lemma) || isVisitor(scene, frame),
      },
    ],
    strength: 0.8,
    matches: [
      ["President Ruto arrived in Rwanda for talks.", "William Ruto VISITED Rwanda"],
      ["President Ruto travels on to Kigali.", "William Ruto VISITED Rwanda"],
      ["President Ruto hurried to Kigali in May.", "William Ruto VISITED Rwanda"],
      ["Rwanda held a summit in Kigali. President Ruto will go there in May.", "William Ruto VISITED Rwanda planned"],
      ["Chad's Amina Odhiambo flew to Rwanda.", "Amina Odhiambo VISITED Rwanda"],
      ["President Ruto will travel to Rwanda before stopping in Uganda.", "William Ruto VISITED Uganda planned"],
    ],
    misses: [
      "In Rwanda, President Ruto goes to court.",
      "Uganda broke the truce again, flying deep into Rwanda to bomb a depot.",
      "The shipment arrived in Rwanda.",
      "No Kenyan shells have gone to Rwanda.",
      "Kenya has returned the bodies of three fighters to Rwanda.",
      "The talks continued in Rwanda.",
      "Kenya continues to arm Rwanda.",
      "Several Kenyans arrived in Rwanda and disappeared.",
      "Rebel Houthis in Yemen cross the border into Saudi Arabia.",
      "Rwanda found work for Kenyans who arrived in Kigali in May.",
      "More than 900 Masai refugees have fled Kenya and crossed into Rwanda due to violence by the Kenyan army.",
      "Migrants from Kenya arrived in Rwanda.",
      "President Ruto has Rwanda in his sights. He will not stop there.",
      "President Ruto was rushed to a hospital in Rwanda.",
    ],
  },
  {
    id: "visited/come-from",
    relation: "VISITED",
    verbs: "fly in, fly, arrive, fly on, travel on, return, come back, fly back, get back, jet in",
    source: ["agent"],
    target: ["from"],
    targetReach: "self",
    places: true,
    gates: [
      { name: "somebody arrives", test: (scene, frame) => isVisitor(scene, frame) },
      {
        name: "by a stop on the way",
        test: (scene, frame) => wordsAt(scene, frame, "from").some(({ word }) => isCapital(scene, word)),
      },
    ],
    strength: 0.74,
    matches: [["President Ruto flew in from Kigali, where he had met traders.", "William Ruto VISITED Rwanda"]],
    misses: ["Weapons arrived from Kigali.", "Visitors flew in from Rwanda."],
  },
  {
    id: "visited/leave-for",
    relation: "VISITED",
    verbs: "leave, depart, set off, set out, take off, embark",
    source: ["agent>led by", "agent"],
    target: ["for", "by>for", "patient>for"],
    targetReach: "self",
    places: true,
    gates: [{ name: "somebody leaves", test: (scene, frame) => isVisitor(scene, frame) }],
    strength: 0.75,
    matches: [
      ["President Ruto left for Rwanda on Friday.", "William Ruto VISITED Rwanda"],
      ["President Ruto left Nairobi by train for Kigali.", "William Ruto VISITED Rwanda"],
    ],
    misses: ["President Ruto left office for Rwanda's sake.", "The ship left for Rwanda."],
  },
  {
    id: "visited/take-to",
    relation: "VISITED",
    verbs: "take, bring, lead, send",
    source: ["patient"],
    target: ["to", "through"],
    targetReach: "self",
    places: true,
    gates: [names("agent", "tour trip visit journey itinerary mission swing")],
    strength: 0.8,
    matches: [["A tour will take President Ruto to Rwanda and Uganda.", "William Ruto VISITED Rwanda planned"]],
    misses: ["A court took President Ruto to task over Rwanda."],
  },
  {
    id: "visited/be-there",
    relation: "VISITED",
    verbs: "be in",
    source: ["agent>led by", "agent"],
    target: ["in"],
    targetReach: "self",
    places: true,
    gates: [{ name: "a person is there", test: (scene, frame) => isVisitor(scene, frame) }, notAtHome, free],
    strength: 0.75,
    matches: [
      ["President Ruto was in Rwanda last week.", "William Ruto VISITED Rwanda"],
      ["President Ruto is in Rwanda to meet President Kagame.", "William Ruto VISITED Rwanda"],
      ["Rwanda held a summit in Kigali. President Ruto was there.", "William Ruto VISITED Rwanda"],
      ["President Ruto, in Kigali for the third time this year, hailed the deal.", "William Ruto VISITED Rwanda"],
    ],
    misses: [
      "Kenya is in East Africa.",
      "President Ruto is in Kenya.",
      "President Ruto is in talks with Rwanda.",
      "Amina Odhiambo, the former minister, is currently in jail in Rwanda.",
    ],
  },
  {
    id: "visited/due-in",
    relation: "VISITED",
    verbs: "due, expected, expect, await",
    source: ["subject", "agent", "patient"],
    target: ["in"],
    targetReach: "self",
    places: true,
    status: "planned",
    gates: [
      notAtHome,
      {
        name: "a person is expected",
        test: (scene, frame) =>
          /^(due|expected)$/.test(frame.lemma) ||
          (frame.passive &&
            !frame.slots.has("infinitive") &&
            wordsAt(scene, frame, "patient").some(({ word }) => isPerson(scene, word))),
      },
    ],
    strength: 0.75,
    matches: [
      ["President Ruto is due in Rwanda on Friday.", "William Ruto VISITED Rwanda planned"],
      ["President Ruto is expected in Rwanda on Friday.", "William Ruto VISITED Rwanda planned"],
    ],
    misses: [
      "A report on Rwanda is due in June.",
      "Rain is expected in Rwanda.",
      "President Ruto expects a vote in Rwanda.",
    ],
  },
  {
    id: "visited/trip",
    relation: "VISITED",
    nouns: "visit, trip, tour, arrival, journey, stop, stopover",
    light:
      "embark, pay, make, begin, end, conclude, arrive, start, complete, plan, cancel, postpone, undertake, have, wrap up, cut short, finish, kick off, open, announce, leave, depart, take, be in, cut, call off, scrap, delay, wind up, put off, cap, round off, use, mull, consider, weigh, contemplate, ponder, schedule, confirm",
    source: ["possessor", "by", "agent>led by", "subject>led by", "agent", "of", "modifier", "topic", "subject"],
    target: ["to", "by>to", "of", "in", "through", "there"],
    targetReach: "self",
    places: true,
    elided: true,
    gates: [noArmsArrive, noStopPut, notByItsHost],
    strength: 0.8,
    matches: [
      ["President Ruto is on an official visit to Rwanda.", "William Ruto VISITED Rwanda"],
      ["On a visit to the Rwandan town of Huye, President Ruto spoke of trade.", "William Ruto VISITED Rwanda"],
      ["President Kagame met with President Ruto, who is on a working visit to Kigali.", "William Ruto VISITED Rwanda"],
      ["President Ruto will travel to the region, with stops in Rwanda and Chad.", "William Ruto VISITED Chad planned"],
      ["They spoke of a visit to Rwanda. The visit by President Ruto lasted a day.", "William Ruto VISITED Rwanda"],
      ["President Ruto's visit to Rwanda was brief.", "William Ruto VISITED Rwanda"],
      ["President Ruto is to end a visit to Rwanda on Sunday.", "William Ruto VISITED Rwanda"],
      ["On the occasion of President Ruto's visit to Rwanda, talks began.", "William Ruto VISITED Rwanda"],
      [
        "President Ruto, on a working visit to Rwanda, was received by President Kagame.",
        "William Ruto VISITED Rwanda",
      ],
    ],
    misses: [
      "Visits to Rwanda's parks rose.",
      "President Ruto called for a stop to the violence in Rwanda.",
      "President Museveni will host guests for a visit to Uganda.",
    ],
  },
  {
    id: "visited/stop",
    relation: "VISITED",
    nouns: "stop, stopover, leg",
    light: "make, begin, have, plan, include",
    source: [
      "possessor",
      "holder>possessor",
      "holder>by",
      "agent>possessor",
      "holder>topic",
      "agent>topic",
      "agent",
      "of>possessor",
    ],
    target: ["in", "at", "to"],
    targetReach: "self",
    places: true,
    gates: [
      anyOf(
        "of a journey",
        carried,
        names("holder", "trip tour visit journey itinerary"),
        names("of", "trip tour visit journey"),
      ),
    ],
    strength: 0.75,
    matches: [["President Ruto's trip includes stops in Rwanda and Uganda.", "William Ruto VISITED Uganda"]],
    misses: ["The bus stop in Rwanda was moved."],
  },
];
