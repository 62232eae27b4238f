// EXERCISED_WITH: joint drills.
import { dependents, lemmaOf } from "../../clauses/tree-index.ts";
import { jointIfSail, together } from "../gates/drill-gates.ts";
import { namesForces } from "../gates/forces.ts";
import { anyOf, governedBy, lacks, modifiedBy, names, namesNone, notAModifier, notModifiedBy } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { isDrill, isUnknownName } from "../roles/drills.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** "war games" are drills, other games are not. */
const warGames: Gate = {
  name: "no game",
  test: (scene, frame) => frame.lemma !== "game" || modifiedBy("war").test(scene, frame),
};
const DRILLS = "exercise, drill, manoeuvre, maneuver, wargame, passex";
const forDrill = anyOf(
  "for a drill",
  ...["in", "for", "during", "at", "patient>for", "from>for", "patient>from>for"].map((path) => names(path, DRILLS)),
);
/** "drills and tensions between A and B": they share the tensions. */
const notTension: Gate = {
  name: "no tension between them",
  test: ({ index }, frame) =>
    dependents(index, frame.trigger, "conj").every(
      (word) => !/^(tension|conflict|clash|war|hostility|rivalry|dispute|standoff)$/.test(lemmaOf(index, word)),
    ),
};

const ahead: Gate = anyOf(
  "it lies ahead",
  governedBy("announce establish announcement establishment institute schedule plan"),
  { name: "from a year on", test: (scene, frame) => modifiedBy("beginning, starting").test(scene, frame) },
);
const notAhead: Gate = { name: "it does not lie ahead", test: (scene, frame) => !ahead.test(scene, frame) };

/** "stepped up their drills": each its own. */
const moreTogether: Gate = {
  name: "more of them together",
  test: (scene, frame) =>
    frame.light < 0 ||
    !/^(expand|enhance|increase|intensify|step)$/.test(lemmaOf(scene.index, frame.light)) ||
    modifiedBy("joint, combined, bilateral, trilateral, multilateral").test(scene, frame),
};

/** A coach trains with whom he likes. */
const ofForces: Gate = anyOf("forces or ships", namesForces("agent"), {
  name: "a force by name",
  test: (scene, frame) =>
    wordsAt(scene, frame, "agent").some(({ word }) =>
      (scene.references.get(word) ?? []).some(({ form }) => form === "metonym"),
    ),
});

export const EXERCISED_WITH: readonly Pattern[] = [
  {
    id: "exercised/announced",
    relation: "EXERCISED_WITH",
    nouns: "exercise, drill, manoeuvre, maneuver, wargame, war-game",
    light: "announce, establish, plan, schedule",
    source: ["between", "by", "agent", "of", "possessor", "modifier"],
    target: ["with", "between", "alongside"],
    mutual: true,
    gates: [notModifiedBy("breathing, physical, budget, academic, pandemic, tabletop"), notAModifier, ahead],
    status: "planned",
    strength: 0.8,
    matches: [
      ["India announced naval exercises with Japan.", "India EXERCISED_WITH Japan planned"],
      [
        "Oman welcomed the announcement of regular exercises between India and Japan.",
        "India EXERCISED_WITH Japan planned",
      ],
    ],
    misses: ["India announced the budget exercise with Japan."],
  },
  {
    id: "exercised/drill",
    relation: "EXERCISED_WITH",
    nouns: "exercise, drill, manoeuvre, maneuver, wargame, war-game, passex, sail, sailing, game",
    light:
      "hold, open, conduct, stage, begin, start, carry out, conclude, launch, take part, participate, join, complete, wrap up, culminate, commence, run, plan, organise, organize, perform, finish, end, kick off, host, announce, expand, enhance, increase, intensify, step up, schedule, cancel, scrap, suspend, call off, undertake, engage, resume, go, travel, head, fly, leave, come, prepare",
    source: ["hyphen pair", "between", "by", "agent", "of", "possessor", "modifier", "topic"],
    target: ["with", "between", "alongside"],
    mutual: true,
    atLarge: true,
    gates: [
      notModifiedBy("breathing, physical, budget, academic, pandemic, tabletop"),
      notAModifier,
      jointIfSail,
      warGames,
      notAhead,
      notTension,
      moreTogether,
    ],
    strength: 0.85,
    matches: [
      ["India and Japan held naval exercises.", "India EXERCISED_WITH Japan"],
      ["India began a drill with Japan.", "India EXERCISED_WITH Japan"],
      ["India and Japan committed to enhanced joint exercises.", "India EXERCISED_WITH Japan planned"],
      ["India and Japan agreed to expand joint military exercises.", "India EXERCISED_WITH Japan planned"],
    ],
    misses: [
      "India exercised restraint with Japan.",
      "India held naval exercises amid tensions with Japan.",
      "Jets flew over Nepal amid joint drills and tensions between India and Japan.",
      "Calls on India and Japan to prevent the ship from sailing went unheard.",
      "India and Japan agreed to joint patrols off Goa.",
    ],
  },
  {
    id: "exercised/train-with",
    relation: "EXERCISED_WITH",
    verbs: "drill, exercise, rehearse, train",
    source: ["agent"],
    target: ["with", "alongside"],
    gates: [lacks("patient")],
    strength: 0.7,
    matches: [["Indian marines trained alongside the Japanese army.", "India EXERCISED_WITH Japan"]],
    misses: ["India exercised restraint with Japan."],
  },
  {
    id: "exercised/sail-with",
    relation: "EXERCISED_WITH",
    verbs: "sail, operate, manoeuvre, maneuver, link up, team up, fly, train, practise, practice, drill",
    source: ["agent", "agent>of"],
    target: ["with", "alongside", "against"],
    gates: [
      anyOf(
        "in a drill",
        {
          name: "in what has a name",
          test: (scene, frame) => wordsAt(scene, frame, "during").some(({ word }) => isUnknownName(scene, word)),
        },
        ...["in", "for", "during", "at", "with>for"].flatMap((path) => [
          names(path, DRILLS),
          {
            name: "an activity",
            test: (scene, frame) => wordsAt(scene, frame, path).some(({ word }) => isDrill(scene, word)),
          } as Gate,
        ]),
      ),
    ],
    strength: 0.74,
    matches: [
      [
        "The Indian frigate Kochi sailed with Japanese destroyers during a naval exercise.",
        "India EXERCISED_WITH Japan",
      ],
    ],
    misses: ["The Indian frigate Kochi sailed with Japanese tourists in May."],
  },
  {
    id: "exercised/ship-with",
    relation: "EXERCISED_WITH",
    verbs: "drill, exercise, train, sail, manoeuvre, maneuver",
    source: ["agent>possessor"],
    sourceKinds: ["Country"],
    target: ["with", "alongside"],
    gates: [
      lacks("patient"),
      {
        name: "a ship by name",
        test: (scene, frame) => wordsAt(scene, frame, "agent").some(({ word }) => isUnknownName(scene, word)),
      },
      anyOf("with forces", namesForces("with"), namesForces("alongside")),
    ],
    strength: 0.72,
    matches: [["India's Kochi exercised last month with Japanese warships.", "India EXERCISED_WITH Japan"]],
    misses: ["India's Kohli trained with Japanese players."],
  },
  {
    id: "exercised/spent-training",
    relation: "EXERCISED_WITH",
    nouns: "training",
    light: "spend, do, undergo, complete, conduct, finish, begin, start",
    source: ["agent"],
    target: ["with", "alongside"],
    gates: [{ name: "somebody does it", test: (_scene, frame) => frame.light >= 0 }, ofForces],
    strength: 0.72,
    matches: [
      [
        "The Indian submarine Kalvari spent three months training with the Japanese navy.",
        "India EXERCISED_WITH Japan",
      ],
    ],
    misses: ["The Indian coach spent a month training with the Japanese team."],
  },
  {
    id: "exercised/together",
    relation: "EXERCISED_WITH",
    verbs: "drill, exercise, rehearse, train, sail, manoeuvre, maneuver, practise, practice",
    source: ["agent"],
    target: ["with"],
    partners: ["joined by"],
    mutual: true,
    atLarge: true,
    gates: [
      anyOf(
        "nothing else is done",
        lacks("patient"),
        names("patient", "border, frontier, airspace, water, sea, coast"),
      ),
      together,
    ],
    strength: 0.75,
    matches: [
      ["Indian and Japanese warships exercised together off Goa.", "India EXERCISED_WITH Japan"],
      [
        "Indian and Japanese troops, joined by Kenyans, trained side by side near Goa.",
        "India EXERCISED_WITH Japan",
        "India EXERCISED_WITH Kenya",
      ],
    ],
    misses: ["Indian warships exercised together off Goa."],
  },
  {
    id: "exercised/host",
    relation: "EXERCISED_WITH",
    verbs: "host, welcome, receive",
    source: ["agent"],
    target: ["patient>from", "from", "patient>modifier", "patient>of", "patient"],
    gates: [forDrill, namesNone("patient", "observation observer announcement news")],
    strength: 0.78,
    matches: [["India hosted troops from Japan for the Lotus exercise.", "India EXERCISED_WITH Japan"]],
    misses: ["India hosted troops from Japan for a parade.", "India welcomed Japanese observers at its drill."],
  },
  {
    id: "exercised/join-for",
    relation: "EXERCISED_WITH",
    verbs: "join",
    source: ["agent"],
    target: ["patient", "with"],
    gates: [
      anyOf("for a drill", forDrill, {
        name: "forces, for what has a name",
        test: (scene, frame) =>
          (namesForces("agent").test(scene, frame) || namesForces("patient").test(scene, frame)) &&
          ["for", "agent>for", "patient>for"].some((path) =>
            wordsAt(scene, frame, path).some(({ word }) => isUnknownName(scene, word)),
          ),
      }),
    ],
    strength: 0.78,
    matches: [
      ["India joined Japan for the Lotus naval exercise.", "India EXERCISED_WITH Japan"],
      ["Indian commandos were joined by Japanese paratroopers for Storm Lotus.", "India EXERCISED_WITH Japan"],
    ],
    misses: ["India joined Japan for talks."],
  },
  {
    id: "exercised/join-drill",
    relation: "EXERCISED_WITH",
    verbs:
      "join, attend, conduct, hold, stage, start, begin, finish, complete, kick off, wrap up, open, launch, conclude, commence, end",
    source: ["agent"],
    target: ["with", "alongside", "patient>with", "patient>alongside"],
    mutual: true,
    atLarge: true,
    gates: [
      anyOf("a drill", ...["patient", "patient>modifier", "patient>of"].map((path) => names(path, DRILLS)), {
        name: "an activity at sea",
        test: (scene, frame) => wordsAt(scene, frame, "patient").some(({ word }) => isDrill(scene, word)),
      }),
    ],
    strength: 0.78,
    matches: [
      ["Ghanaian and Togolese ships began a joint drill.", "Ghana EXERCISED_WITH Togo"],
      ["Ghana may join the exercise Harmattan with Togolese forces in May.", "Ghana EXERCISED_WITH Togo planned"],
      ["Ghanaian and Togolese soldiers began the exercise Harmattan with Abrams tanks.", "Ghana EXERCISED_WITH Togo"],
      ["The naval activity that Ghana held with Togo ended.", "Ghana EXERCISED_WITH Togo"],
      ["The Ghanaian and Togolese armies kicked off African Lion on Monday.", "Ghana EXERCISED_WITH Togo"],
    ],
    misses: [
      "Ghana joined the exercise of patience with Togo's football team.",
      "Ghana and Togo attended a conference on drills with Mali.",
      "Ghanaian and Togolese ships began a joint patrol.",
    ],
  },
];
