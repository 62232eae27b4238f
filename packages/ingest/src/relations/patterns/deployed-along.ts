// DEPLOYED told by what forces do abroad: they are ordered there, take up positions, take part in a mission, help an army fight, are housed at a base.

import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, headOf, lemmaOf } from "../../clauses/tree-index.ts";
import { fitForDuty, inService, namesForces, noCivilians, noLoneAdviser } from "../gates/forces.ts";
import { anyOf, bothOf, names, namesNone, nobodyPrevents } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const forcesAct = anyOf("forces act", namesForces("agent"), namesForces("agent>of"), inService("agent"));
const MISSIONS = "mission, force, operation, coalition, contingent, campaign, fight, battle, offensive, patrol";

/** "the multinational force", "a UN mission": no mission of doctors. */
const ofSoldiers = (path: string): Gate => ({
  name: `"${path}" is a mission of soldiers`,
  test: (scene: Scene, frame: Frame) =>
    wordsAt(scene, frame, path).some(
      ({ word }) =>
        /^(mission|force|operation|coalition)$/.test(formOf(scene.index, word)) &&
        (scene.index.children[word] ?? []).some((child) =>
          /^(peacekeeping|multinational|stabili[sz]ation|military|support|peace|regional|joint|led|police|security)$/.test(
            formOf(scene.index, child),
          ),
        ),
    ),
});

/** "bans its soldiers from joining": they go for themselves, if at all. */
const notBanned: Gate = {
  name: "nobody bans it",
  test: ({ index }, { trigger }) => !/^(ban|bar|forbid|prohibit)$/.test(lemmaOf(index, headOf(index, trigger))),
};

export const DEPLOYED_ALONG: readonly Pattern[] = [
  {
    id: "deployed/order-to",
    relation: "DEPLOYED",
    verbs: "order, assign, transfer, second, detail, mobilise, mobilize",
    source: ["agent"],
    target: ["to", "patient>to"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("forces", namesForces("patient"), namesForces("patient>of"), inService("patient")),
      noCivilians,
      noLoneAdviser,
      fitForDuty,
      {
        name: "ordered to stay away",
        test: ({ index }, frame) =>
          dependents(index, frame.trigger, "xcomp", "advcl").every((word) =>
            /^(deploy|move|head|sail|go|march|patrol|report|return|fight|secure|guard|protect|reinforce|advance)$/.test(
              lemmaOf(index, word),
            ),
          ),
      },
      namesNone("for", "treatment, trial, questioning, burial, interrogation"),
    ],
    strength: 0.74,
    matches: [
      ["Ethiopia ordered 400 more troops to Somalia on Monday.", "Ethiopia DEPLOYED Somalia"],
      ["The Ethiopian army assigned a battalion to Somalia.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: [
      "Ethiopia transferred two wounded soldiers to Somalia.",
      "Ethiopia assigned a lawyer to Somalia.",
      "The Ethiopian navy ordered a ship with aid to Somalia to turn back.",
      "Ethiopia ordered its troops to respect the border of Somalia.",
    ],
  },
  {
    id: "deployed/posted",
    relation: "DEPLOYED",
    verbs: "post",
    source: ["agent"],
    target: ["in", "at", "to", "patient>in", "patient>at", "near", "along"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [anyOf("forces", namesForces("patient"), inService("patient")), noCivilians, noLoneAdviser],
    strength: 0.74,
    matches: [["Ethiopia has posted 200 soldiers in Somalia.", "Ethiopia DEPLOYED Somalia"]],
    misses: ["Ethiopia posted a loss in Somalia.", "Ethiopia's army posted a photo of Somalia."],
  },
  {
    id: "deployed/positions",
    relation: "DEPLOYED",
    verbs: "take up, take, occupy, hold, man, dig in, take over",
    source: ["agent"],
    target: ["in", "at", "near", "on", "along", "inside", "patient>in", "patient>at", "patient>near", "patient>inside"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [forcesAct, names("patient", "position, post, checkpoint")],
    strength: 0.74,
    matches: [["Ethiopian troops took up positions in northern Somalia.", "Ethiopia DEPLOYED Somalia"]],
    misses: ["Ethiopian officials took up positions in Somalia.", "Ethiopian troops took up arms in Somalia."],
  },
  {
    id: "deployed/take-part-there",
    relation: "DEPLOYED",
    verbs: "take, participate, serve, join, fight, engage",
    source: ["agent"],
    target: [
      "in>in",
      "patient>in>in",
      "alongside>in",
      "as>in",
      "under>in",
      "with>in",
      "patient>in",
      "patient>on",
      "patient>against>in",
    ],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("forces, or a state with its forces", forcesAct, namesForces("with")),
      anyOf(
        "in a mission",
        names("in", MISSIONS),
        names("patient>in", MISSIONS),
        bothOf("joins one", names("patient", MISSIONS), {
          name: "join",
          test: (_scene, frame) => frame.lemma === "join",
        }),
      ),
      namesNone("in", "exercise, drill, manoeuvre, parade, ceremony"),
      notBanned,
    ],
    strength: 0.74,
    matches: [
      ["Ethiopian soldiers are taking part in the peacekeeping mission in Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopian troops have joined the fight against rebels in Somalia.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: [
      "Ethiopian soldiers took part in a drill in Somalia.",
      "Ethiopian officials took part in the peace mission in Somalia.",
      "Ethiopia bans its soldiers from joining the forces in Somalia.",
    ],
  },
  {
    id: "deployed/part-of-mission",
    relation: "DEPLOYED",
    nouns: "part",
    source: ["subject"],
    target: ["of>in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf(
        "part of a force",
        bothOf("forces in a mission", names("of", MISSIONS), namesForces("subject")),
        bothOf("with its forces", ofSoldiers("of"), namesForces("with")),
      ),
    ],
    strength: 0.74,
    matches: [["Some 400 Ethiopian soldiers are part of the force in Somalia.", "Ethiopia DEPLOYED Somalia"]],
    misses: ["Ethiopian farmers are part of the fight against drought in Somalia."],
  },
  {
    id: "deployed/help-there",
    relation: "DEPLOYED",
    verbs: "help, assist, support, back, train, advise, fight, battle",
    source: ["agent"],
    target: ["in", "patient>in", "infinitive>in", "infinitive>patient>in", "clause>in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      forcesAct,
      nobodyPrevents,
      namesNone("agent", "government, military, army, navy, air, police, guard, ship, vessel, carrier"),
      names(
        "patient",
        "army, force, troop, soldier, government, rebel, militant, insurgent, jihadist, militia, military, unit, police",
      ),
      namesNone("in", "case, court, election, way, war, fight, effort, bid"),
    ],
    strength: 0.72,
    matches: [["Ethiopian soldiers are helping the army fight rebels in Somalia.", "Ethiopia DEPLOYED Somalia"]],
    misses: ["Ethiopian lawyers are helping the army in Somalia.", "Ethiopian troops helped rebels in the war."],
  },
  {
    id: "deployed/housed",
    relation: "DEPLOYED",
    verbs: "house, host, accommodate, quarter",
    source: ["patient"],
    sourceKinds: ["Country"],
    target: ["agent>in", "agent>at", "agent>near"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("forces", namesForces("patient"), namesForces("patient>of"), inService("patient")),
      names("agent", "base, airbase, camp, airport, airfield, garrison, barrack, fort, port, facility"),
    ],
    strength: 0.74,
    matches: [["A base in Somalia houses some 300 Ethiopian soldiers.", "Ethiopia DEPLOYED Somalia"]],
    misses: ["A camp in Somalia houses some 300 Ethiopian refugees."],
  },
  {
    id: "deployed/arrival",
    relation: "DEPLOYED",
    nouns: "arrival, entry",
    source: ["of>modifier", "of>possessor", "of>from"],
    sourceKinds: ["Country"],
    target: ["in", "to", "at", "into", "of>in", "of>to", "of>at"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [anyOf("forces", namesForces("of"), inService("of"))],
    strength: 0.74,
    matches: [["The arrival of Ethiopian troops in Somalia drew protests.", "Ethiopia DEPLOYED Somalia"]],
    misses: ["The arrival of Ethiopian ministers in Somalia drew protests."],
  },
];
