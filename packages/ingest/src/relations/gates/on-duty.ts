// A verb of sending in, whether what is sent stays the sender's own out: "sent jets to guard the base", "as a warning", "to Kadena".
import { dependents, formOf, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import type { Gate } from "../pattern.ts";
import { entitiesAt, wordsAt } from "../roles/find-roles.ts";
import { AIRCRAFT } from "./forces.ts";
import { anyOf, bothOf, names, namesNone } from "./gates.ts";

const DUTIES =
  /^(guard|protect|patrol|monitor|enforce|join|police|evacuate|participate|deter|reinforce|secure|bolster|bomb|strike|escort|search|take|watch|exercise|drill|train|reassure|shadow|conduct)$/;

/** "sent jets to guard the base". */
const toDoSomething: Gate = {
  name: "to do something there",
  test: (scene, frame) =>
    (scene.index.children[frame.trigger] ?? [])
      .concat(wordsAt(scene, frame, "patient").flatMap(({ word }) => scene.index.children[word] ?? []))
      .some(
        (child) => /^(advcl|xcomp|acl)$/.test(labelOf(scene.index, child)) && DUTIES.test(lemmaOf(scene.index, child)),
      ),
};

/** "as a warning to Chad", "in a show of force", "for a drill", "on a rotation": an errand. */
const onAnErrand: Gate = anyOf(
  "on an errand",
  names("as", "signal, warning, deterrent, show, message, precaution, reassurance, demonstration"),
  bothOf(
    "as a part of what is no gift",
    names("as", "part"),
    namesNone("as>of", "package, aid, assistance, tranche, support, donation, pledge, deal, programme, program"),
  ),
  names("in", "response, show, demonstration, reaction"),
  names(
    "for",
    "drill, exercise, manoeuvre, maneuver, training, patrol, policing, rotation, deployment, stopover, airshow, display",
  ),
  names("on", "rotation, deployment, patrol, stopover, exercise, mission, visit"),
);

const warplanes: Gate = names("patient", `${AIRCRAFT}, ship, warship, frigate, destroyer`);

/** "sent jets to Chad after the raid": whoever answers an event sends its own. */
const inAnswer: Gate = bothOf(
  "in answer to an event",
  warplanes,
  anyOf(
    "an event",
    ...["after", "amid", "following", "over"].map((path) =>
      names(
        path,
        "attack, raid, strike, incursion, tension, threat, crisis, incident, violation, intrusion, test, launch, coup, fear",
      ),
    ),
  ),
);

/** "sent F-22s to Kadena": to a base or a town, no state that would keep them. */
const toABase: Gate = bothOf("aircraft to a base", warplanes, {
  name: "to a place, no state",
  test: (scene, frame) => {
    const within = (places: boolean): number =>
      entitiesAt(scene, frame, "to", { kinds: ["Country", "Organization"], reach: "owned", places }).length;
    return within(true) > 0 && within(false) === 0;
  },
});

/** Sent without being given. */
export const sentOnDuty: Gate = anyOf("sent on a duty", toDoSomething, onAnErrand, inAnswer, toABase);

/** "sent outdated vessels to Chad", "sent second-hand helicopters": they are given. */
export const noCastOffs: Gate = {
  name: "no cast-offs",
  test: ({ index }, frame) =>
    !(frame.slots.get("patient") ?? []).some(({ word }) =>
      dependents(index, word, "amod", "compound").some((child) =>
        /^(outdated|obsolete|second-hand|secondhand|hand|surplus|used|retired|decommissioned|refurbished|mothballed|overhauled|ageing|aging|donated)$/.test(
          formOf(index, child),
        ),
      ),
    ),
};
