// USED: weapons fired, dropped or flown in anger, and those of air defences that hit.
import {
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  tagOf,
} from "../../clauses/tree-index.ts";
import { firedAtNobody, inATest, notMadeThere } from "../gates/fired-at.ts";
import { names, namesNone, notModifiedBy } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const inAnger: Gate = {
  name: "fired in anger",
  test: (scene, frame) => !/^(launch|fire|fly|lob|shoot|unleash)/.test(frame.lemma) || !firedAtNobody(scene, frame),
};

/** "approved Kenyan strikes using jets": whoever strikes uses them, not who approves. */
const ownStrike: Gate = {
  name: "used by whoever strikes",
  test: ({ index }, frame) => {
    if (formOf(index, frame.trigger) !== "using") return true;
    const head = headOf(index, frame.trigger);
    const verb = isVerbal(index, head) ? head : headOf(index, head);
    return (
      verb < 0 ||
      !/^(approve|allow|authori[sz]e|permit|condemn|criticise|criticize|oppose|let|clear|back|support|ban|report|describe)$/.test(
        lemmaOf(index, verb),
      )
    );
  },
};

/** "A jet was shot down, killing both pilots": whoever shot it killed them. */
const isBroughtDown = (index: TreeIndex, verb: number): boolean =>
  tagOf(index, verb) === "VBG" &&
  labelOf(index, verb) === "advcl" &&
  dependents(index, headOf(index, verb), "nsubj:pass").length > 0;

/** "helicopters were fired on by rebels": they fired nothing. */
const isFiredOn = (index: TreeIndex, verb: number): boolean =>
  /^(fire|shoot)$/.test(lemmaOf(index, verb)) &&
  dependents(index, verb, "nsubj:pass").length > 0 &&
  /^(?:on|at|upon) by\b/.test(index.lower.slice(verb + 1, verb + 3).join(" "));

/** "crashed into a school, killing a teacher": no act of war. */
const noAccident: Gate = {
  name: "no accident",
  test: ({ index }, frame) =>
    !/^(crash|collide|plunge|explode|overshoot|skid|veer|fall)$/.test(lemmaOf(index, headOf(index, frame.trigger))) &&
    !isBroughtDown(index, frame.trigger) &&
    !index.tree.forms.slice(0, frame.trigger).some((form) => /^(crash|crashes|crashed|crashing)$/.test(form)) &&
    (frame.lemma !== "sink" || frame.slots.has("patient")),
};

const inNoTest: Gate = { name: "no trial", test: (scene, frame) => !inATest(scene, frame) };

/** What air defences do. */
const SHOOTING_DOWN = /^(shoot down|intercept|down|bring down)$/;

export const USED: readonly Pattern[] = [
  {
    id: "used/fire",
    relation: "USED",
    verbs:
      "fire, launch, drop, use, employ, unleash, shoot, lob, fire off, rain, wield, loose, let fly, hurl, rain down",
    source: ["agent", "owner of fired"],
    target: ["patient"],
    targetReach: "weapon",
    gates: [
      inAnger,
      ownStrike,
      { name: "not fired on", test: ({ index }, { trigger }) => !isFiredOn(index, trigger) },
      {
        name: "no counted second-hand goods",
        test: ({ index }, { trigger }) => formOf(index, trigger) !== "used" || tagOf(index, trigger - 1) !== "CD",
      },
      namesNone("as", "deterrent, leverage, cover"),
      notMadeThere,
      {
        name: "not shot out of the sky",
        test: ({ index }, { trigger, lemma }) =>
          lemma !== "shoot" ||
          !/\b(?:from|out of) the (?:sky|skies|air)\b/.test(index.lower.slice(trigger, trigger + 12).join(" ")),
      },
      {
        name: "no rocket for space",
        test: (scene, frame) =>
          !/^(launch|use)$/.test(frame.lemma) ||
          !scene.index.tree.forms.some((form) =>
            /^(satellites?|spacecraft|astronauts?|spaceport|orbiter)$/i.test(form),
          ),
      },
      namesNone("at", "show, airshow, exhibition, fair, expo, ceremony"),
      namesNone(
        "patient",
        "programme, program, development, production, sale, threat, technology, capability, satellite, version, model, variant, prototype, airliner, plane, product",
      ),
      {
        name: "no ship is launched",
        test: (scene, frame) =>
          frame.lemma !== "launch" ||
          ["patient", "patient>of"].every((path) =>
            namesNone(
              path,
              "carrier, submarine, frigate, destroyer, corvette, ship, warship, boat, vessel, cutter",
            ).test(scene, frame),
          ),
      },
    ],
    strength: 0.82,
    matches: [
      ["Russia fired Iskander missiles at Kharkiv.", "Russia USED Iskander"],
      ["Katyusha rockets launched by Hezbollah hit a farm.", "Hezbollah USED Katyusha"],
      ["Ukraine's Neptune missiles were fired at an oil terminal.", "Ukraine USED Neptune missile"],
    ],
    misses: [
      "Russia test-fired an Iskander missile.",
      "Two Russian Ka-52 helicopters were fired on by rebels.",
      "Russia shot the cruise missiles out of the sky.",
      "Russia launched an Iskander missile into the sea.",
      "Russia launched the development of cruise missiles.",
      "North Korea launched a series of short-range ballistic missiles toward the Sea of Japan.",
      "Russia approved Kazakh strikes on Chad using Russian-supplied Iskander missiles.",
      "Ukraine launches strikes inside Russia, targeting a refinery and the dormitory of a factory producing Iranian-designed Shahed drones.",
    ],
  },
  {
    id: "used/attack-with",
    relation: "USED",
    verbs:
      "attack, strike, hit, bomb, shell, target, bombard, pound, destroy, shoot down, down, intercept, kill, respond, retaliate, open fire, damage, sink, repel, repulse, fend off, beat back, beat off, drive off, ward off",
    source: ["agent"],
    byDefence: SHOOTING_DOWN,
    target: ["with", "patient>with"],
    targetReach: "weapon",
    gates: [namesNone("patient", "ship, vessel, boat, cargo, truck, convoy, man, suspect")],
    strength: 0.8,
    matches: [
      ["Russia struck Kharkiv with Iskander missiles.", "Russia USED Iskander"],
      ["Russian jets shot down a drone with R-77 missiles.", "Russia USED R-77"],
    ],
    misses: [
      "Russia struck a deal with the makers of the Iskander.",
      "Kazakhstan let Russia strike Chad with drones, but not with Iskander missiles.",
    ],
  },
  {
    id: "used/open-fire-with",
    relation: "USED",
    verbs: "open",
    source: ["agent"],
    target: ["with", "patient>with"],
    targetReach: "weapon",
    gates: [names("patient", "fire")],
    strength: 0.76,
    matches: [["Russian troops opened fire with Grad launchers.", "Russia USED Grad"]],
    misses: ["Russia opened a base with Grad launchers."],
  },
  {
    id: "used/weapon-acts",
    relation: "USED",
    verbs:
      "attack, strike, hit, bomb, shell, target, bombard, pound, destroy, shoot down, down, intercept, kill, damage, sink, open fire, engage, raid, strafe, pummel, bring down, cripple, disable, devastate, wreck, obliterate, pulverise, slam, ram, drop, fire, flatten, hammer, blast, level, batter, finish off, demolish, set ablaze, reduce, turn, incinerate, gut",
    source: ["agent>possessor", "agent>modifier", "agent>of>possessor", "agent>of", "agent>named", "agent>operator"],
    byDefence: SHOOTING_DOWN,
    target: ["agent"],
    targetReach: "weapon",
    gates: [
      namesNone(
        "agent",
        "pilot, crew, crewman, operator, maker, company, factory, plant, commander, officer, force, unit, brigade, regiment, battalion, division, corps, troop, soldier, gunner, fighter-pilot, frigate, destroyer, corvette, cruiser, submarine, carrier, ship, warship, vessel, boat",
      ),
      noAccident,
      inNoTest,
      {
        name: "not what another attacks with",
        test: ({ index }, frame) =>
          (frame.slots.get("agent") ?? []).every(({ word }) => {
            const first = labelOf(index, word) === "conj" ? headOf(index, word) : word;
            return prepositionOf(index, first) !== "with";
          }),
      },
      {
        name: "not given away before",
        test: ({ index }, frame) =>
          (frame.slots.get("agent") ?? []).every(({ word }) =>
            dependents(index, word, "acl").every(
              (given) => !/^(send|give|supply|donate|deliver|provide|sell|transfer|ship)$/.test(lemmaOf(index, given)),
            ),
          ),
      },
      {
        name: "no plane is escorted",
        test: (scene, frame) =>
          !/^(intercept|engage)$/.test(frame.lemma) ||
          (namesNone(
            "patient",
            "plane, aircraft, airplane, jet, airliner, helicopter, bomber, vessel, ship, boat",
          ).test(scene, frame) &&
            wordsAt(scene, frame, "patient").every(
              ({ word }) => !/^(p|rc|ep|e|kc|b|tu|su|mig|f|il|an)-\d/i.test(scene.sentence.words[word]?.text ?? ""),
            )),
      },
      {
        name: "no air defences at large",
        test: (scene, frame) =>
          wordsAt(scene, frame, "agent").every(({ word }) =>
            [word, ...dependents(scene.index, word, "compound", "amod")].every(
              (each) => !/^defen[cs]es?$/.test(formOf(scene.index, each)),
            ),
          ),
      },
    ],
    strength: 0.75,
    matches: [
      ["Thai F-16 jets bombed a casino near the border.", "Thailand USED F-16"],
      ["Israel's Arrow system intercepted a ballistic missile.", "Israel USED Arrow 2"],
    ],
    misses: [
      "Thai F-16 jets were struck by lightning.",
      "Thai F-16 pilots hit the headlines.",
      "Thailand's D11A missile hit a sea target in a test.",
      "Thai F-16 jets intercepted a reconnaissance plane off Phuket.",
      "A Thai F-16 jet intercepts a P-8A Poseidon over the gulf.",
      "A Thai F-16 jet was shot down by rebels near Trat, killing both pilots.",
      "A Thai F-16 jet crashed into a school, killing two teachers.",
      "Thai air defence systems shot down two drones.",
      "Rebels attacked a base near Trat, Thailand, with drones and ballistic missiles, killing 43 soldiers.",
    ],
  },
  {
    id: "used/crew-acts",
    relation: "USED",
    verbs:
      "attack, strike, hit, bomb, shell, bombard, pound, destroy, shoot down, down, intercept, kill, damage, sink, open fire, engage, bring down, repel",
    source: ["agent>possessor", "agent>modifier", "agent>of", "agent>from"],
    target: ["agent>modifier", "agent>of"],
    targetReach: "weapon",
    gates: [names("agent", "crew, gunner, operator, crewman, team")],
    strength: 0.75,
    matches: [
      ["Latvian Mistral gunners brought down a Shahed drone.", "Latvia USED Mistral"],
      ["Ukraine's HIMARS crews hit a bridge in Crimea.", "Ukraine USED HIMARS"],
    ],
    misses: ["Latvian rescue crews hit the road.", "Latvian Mistral gunners were killed by Russia."],
  },
  {
    id: "used/use-of",
    relation: "USED",
    nouns: "use, employment, firing",
    light: "make, condemn, confirm, continue, begin, resume",
    source: ["possessor", "by", "agent"],
    target: ["of"],
    targetReach: "weapon",
    gates: [
      notModifiedBy("test, trial"),
      {
        name: "not of whoever condemns it",
        test: ({ index }, frame) =>
          frame.light < 0 ||
          !/^(condemn|confirm)$/.test(lemmaOf(index, frame.light)) ||
          frame.slots.has("possessor") ||
          frame.slots.has("by"),
      },
    ],
    strength: 0.72,
    matches: [["Russia's use of cluster munitions was documented.", "Russia USED cluster munitions"]],
    misses: [
      "Russia's use of a veto on chemical weapons was criticised.",
      "Chad condemns all acts of terror, including the firing of Qassam rockets.",
    ],
  },
  {
    id: "used/strike-noun",
    relation: "USED",
    nouns: "strike, attack, barrage, bombardment, raid, salvo, onslaught, volley",
    light: "carry out, launch, conduct, mount, stage, fire, unleash, intensify, step up, deliver, make, perform",
    source: ["possessor", "by", "agent", "modifier"],
    target: ["modifier", "of"],
    targetReach: "weapon",
    strength: 0.78,
    matches: [
      ["Russia carried out cruise missile strikes on Kharkiv.", "Russia USED cruise missiles"],
      ["A Russian Iskander attack killed nine people.", "Russia USED Iskander"],
    ],
    misses: ["Russia carried out a strike on the missile plant."],
  },
];
