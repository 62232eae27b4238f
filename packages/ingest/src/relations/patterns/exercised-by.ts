// EXERCISED_WITH told by verbs of taking part: "joined the drill Harmattan with", "the exercise involved", "warships are exercising".

import { dependents, formOf, headOf, prepositionOf } from "../../clauses/tree-index.ts";
import { isArms } from "../gates/arms-and-aid.ts";
import { anyOf, bothOf, lacks, names } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { isDrill, isUnknownName } from "../roles/drills.ts";
import { wordsAt } from "../roles/find-roles.ts";

const FORCES = `army, navy, force, troop, soldier, marine, sailor, airman, paratrooper, commando, unit, battalion, brigade, contingent, police, policeman, coastguard,
  guard, pilot, warship, ship, frigate, destroyer, corvette, submarine, vessel, jet, fighter, aircraft, serviceman, personnel, military, gendarme, squadron, counterpart, colleague`;

const drill = (path: string): Gate => ({
  name: `"${path}" names a drill`,
  test: (scene, frame) => wordsAt(scene, frame, path).some(({ word }) => isDrill(scene, word)),
});
/** "took part in Harmattan with soldiers of Togo": what forces join together is a drill, though only its name is said. */
const nameless = (path: string): Gate => ({
  name: `"${path}" is a name alone`,
  test: (scene, frame) => wordsAt(scene, frame, path).some(({ word }) => isUnknownName(scene, word)),
});
const forces = (...paths: string[]): Gate =>
  anyOf("forces take part", ...paths.map((path) => names(path, FORCES)), {
    name: "arms",
    test: (scene, frame) => paths.some((path) => wordsAt(scene, frame, path).some(({ word }) => isArms(scene, word))),
  });
const takesPart: Gate = {
  name: "takes part",
  test: (scene, frame) => frame.lemma !== "take" || names("patient", "part").test(scene, frame),
};
const isToCome: Gate["test"] = (scene, frame) =>
  wordsAt(scene, frame, "agent").some(({ word }) =>
    dependents(scene.index, word, "amod").some((child) =>
      /^(upcoming|forthcoming|planned|scheduled|future|proposed)$/.test(formOf(scene.index, child)),
    ),
  );
/** "the upcoming drills involving Chad" are to be held. */
const toCome: Gate = { name: "it is to come", test: isToCome };
const held: Gate = { name: "it is not only to come", test: (scene, frame) => !isToCome(scene, frame) };
const several: Gate = {
  name: "no partner beside",
  test: (_scene, frame) => !["with", "alongside"].some((path) => frame.slots.has(path)) && !frame.passive,
};

/** "brought together Ghana and Togo": states by their names, no teams of pupils. */
const severalStates: Gate = {
  name: "states by name",
  test: (scene, frame) =>
    wordsAt(scene, frame, "patient").filter(({ word }) =>
      (scene.references.get(word) ?? []).some(({ kind, form }) => kind === "Country" && form !== "demonym"),
    ).length > 1,
};

export const EXERCISED_BY: readonly Pattern[] = [
  {
    id: "exercised/take-part-with",
    relation: "EXERCISED_WITH",
    verbs: "take, participate, join, compete, train",
    source: ["agent"],
    target: ["with", "alongside"],
    gates: [
      takesPart,
      anyOf("in a drill", drill("in"), drill("patient"), nameless("in")),
      forces("with", "alongside", "agent"),
    ],
    strength: 0.78,
    matches: [
      ["Ghana's army took part in Desert Lion with soldiers from Togo and Benin.", "Ghana EXERCISED_WITH Togo"],
      [
        "Ghana will join the drill Harmattan with Malian, Beninese and Togolese forces.",
        "Ghana EXERCISED_WITH Togo planned",
      ],
    ],
    misses: [
      "Ghana took part in the conference with Togo.",
      "Ghana's soldiers took part in a vote together with Togo.",
      "Ghana's singers took part in Eurovision with Togo.",
    ],
  },
  {
    id: "exercised/hold-named",
    relation: "EXERCISED_WITH",
    verbs: "hold, stage, conduct, begin, launch, host, open, kick off",
    source: ["agent"],
    target: ["with>from", "with"],
    mutual: true,
    gates: [nameless("patient"), anyOf("forces are there", names("with", FORCES), names("agent", FORCES))],
    strength: 0.74,
    matches: [
      ["Ghana and Togo will hold Desert Lion with 900 troops.", "Ghana EXERCISED_WITH Togo planned"],
      ["Ghana held Desert Lion with soldiers from Togo.", "Ghana EXERCISED_WITH Togo"],
      ["Ghanaian marines along with forces from Togo kicked off Desert Lion.", "Ghana EXERCISED_WITH Togo"],
    ],
    misses: [
      "Ghana and Togo held Lomé with 900 troops of their own.",
      "Ghana and Togo hold Abidjan's firms to account.",
    ],
  },
  {
    id: "exercised/those-who-take-part",
    relation: "EXERCISED_WITH",
    verbs: "take, participate",
    source: ["agent"],
    target: [],
    mutual: true,
    gates: [
      takesPart,
      anyOf(
        "a drill, or forces in what has a name alone",
        drill("in"),
        bothOf("forces in it", nameless("in"), forces("agent")),
      ),
      several,
    ],
    strength: 0.76,
    matches: [
      ["The drill Harmattan, in which Ghanaian and Togolese troops take part, opened.", "Ghana EXERCISED_WITH Togo"],
      ["Ghanaian soldiers together with troops from Togo took part in Desert Lion.", "Ghana EXERCISED_WITH Togo"],
    ],
    misses: ["Ghanaian troops take part in the drill.", "Ghanaian and Togolese singers take part in the festival."],
  },
  {
    id: "exercised/co-host",
    relation: "EXERCISED_WITH",
    verbs: "co-host, cohost, co-organise, co-organize, co-lead, co-sponsor",
    source: ["agent"],
    target: ["with"],
    mutual: true,
    gates: [drill("patient")],
    strength: 0.76,
    matches: [["The exercise is co-hosted by Ghana and Togo.", "Ghana EXERCISED_WITH Togo"]],
    misses: ["The games are co-hosted by Ghana and Togo."],
  },
  {
    id: "exercised/involve",
    relation: "EXERCISED_WITH",
    verbs: "involve, feature, include, bring together, gather, unite, assemble, comprise",
    source: ["agent>possessor", "agent>modifier", "agent>of", "patient"],
    target: ["patient"],
    mutual: true,
    gates: [drill("agent"), held, anyOf("forces, or states by name", forces("patient"), severalStates)],
    strength: 0.76,
    matches: [
      ["The exercise brought together Ghana, Togo and Benin.", "Benin EXERCISED_WITH Ghana"],
      ["The drill brought together Ghanaian and Togolese troops.", "Ghana EXERCISED_WITH Togo"],
      ["Ghana's naval exercise involved Togolese warships.", "Ghana EXERCISED_WITH Togo"],
    ],
    misses: ["The drill involved Ghanaian troops.", "The exercise involved Ghanaian and Togolese pupils."],
  },
  {
    id: "exercised/will-involve",
    relation: "EXERCISED_WITH",
    verbs: "involve, feature, include, bring together, gather, unite, assemble, comprise",
    source: ["patient"],
    target: ["patient"],
    mutual: true,
    gates: [drill("agent"), toCome, anyOf("forces, or states by name", forces("patient"), severalStates)],
    status: "planned",
    strength: 0.76,
    matches: [["Chad warned against upcoming drills involving Ghana and Togo.", "Ghana EXERCISED_WITH Togo planned"]],
    misses: ["The upcoming drill involves Ghanaian troops."],
  },
  {
    id: "exercised/exercise",
    relation: "EXERCISED_WITH",
    verbs: "exercise, drill",
    source: ["agent"],
    target: [],
    mutual: true,
    gates: [lacks("patient"), several, forces("agent")],
    strength: 0.74,
    matches: [["Ghanaian and Togolese warships are exercising in the Atlantic.", "Ghana EXERCISED_WITH Togo"]],
    misses: ["Ghanaian and Togolese officials exercised restraint.", "Ghanaian and Togolese firms drilled for oil."],
  },
  {
    id: "exercised/practise",
    relation: "EXERCISED_WITH",
    verbs: "practise, practice, manoeuvre, maneuver, parachute",
    source: ["agent"],
    target: ["with", "alongside", "infinitive>with", "infinitive>alongside"],
    gates: [forces("agent"), forces("with", "alongside", "infinitive>with", "infinitive>alongside")],
    strength: 0.72,
    matches: [["Ghanaian marines practised boarding a ship with Togolese soldiers.", "Ghana EXERCISED_WITH Togo"]],
    misses: ["Ghana's goalkeeper practised with a Togolese trainer."],
  },
  {
    id: "exercised/participants",
    relation: "EXERCISED_WITH",
    verbs: "include, comprise",
    source: ["patient"],
    target: [],
    mutual: true,
    atLarge: true,
    gates: [names("agent", "participant"), drill("agent>in")],
    strength: 0.76,
    matches: [["Participants in the exercise include Ghana and Togo.", "Ghana EXERCISED_WITH Togo"]],
    misses: ["Participants in the festival include Ghana and Togo."],
  },
  {
    id: "exercised/with-participation",
    relation: "EXERCISED_WITH",
    nouns: "participation",
    source: ["of"],
    target: [],
    mutual: true,
    atLarge: true,
    gates: [
      {
        name: "a drill is held with it",
        test: (scene, { trigger }) =>
          prepositionOf(scene.index, trigger) === "with" &&
          dependents(scene.index, headOf(scene.index, trigger), "nsubj:pass", "nsubj").some((word) =>
            isDrill(scene, word),
          ),
      },
    ],
    strength: 0.74,
    matches: [["The exercise is being held with the participation of Ghana and Togo.", "Ghana EXERCISED_WITH Togo"]],
    misses: ["The festival is being held with the participation of Ghana and Togo."],
  },
  {
    id: "exercised/sent-to-drill",
    relation: "EXERCISED_WITH",
    verbs: "send, dispatch, commit, contribute",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["to>with", "to>alongside"],
    gates: [drill("to"), forces("patient")],
    strength: 0.74,
    matches: [["Ghana sent a frigate to a naval exercise with Togo.", "Ghana EXERCISED_WITH Togo"]],
    misses: ["Ghana sent a frigate to a port with Togo."],
  },
];
