// Verbs of meeting in, whether persons met: no targets, no borders; who saw whom apart from others.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, headOf, lemmaOf, prepositionOf, tagOf } from "../../clauses/tree-index.ts";
import type { Gate } from "../pattern.ts";
import { envoysBeside } from "../roles/envoys-beside.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { namesArms, namesForces } from "./forces.ts";
import { anyOf, isPerson, names } from "./gates.ts";

/** "On the sidelines, X saw Y": where those who see each other talk. */
export const apart = ({ index }: Scene, verb: number): boolean =>
  /^(VBD|VBZ|VBP)$/.test(tagOf(index, verb)) &&
  dependents(index, verb, "xcomp", "ccomp").length === 0 &&
  !index.tree.forms.slice(verb).includes("as") &&
  dependents(index, verb, "obl", "advmod").some((word) =>
    /^(margin|sideline|corridor|fringe|privately|separately)$/.test(lemmaOf(index, word)),
  );

/** Matches, targets and demands are met too. */
export const metInPerson: Gate = {
  name: "the object is no target, demand or deadline",
  test: (scene, frame) =>
    !names(
      "patient",
      "target demand deadline need requirement condition goal standard challenge expectation criterion obligation fate commitment resistance match opponent guest visitor reporter journalist",
    ).test(scene, frame),
};

/** "The road where Chad meets Niger" is no meeting. */
export const noBorder: Gate = {
  name: "no border where two states meet",
  test: ({ index }, frame) =>
    frame.lemma !== "meet" ||
    !/^(VBZ|VBP)$/.test(tagOf(index, frame.trigger)) ||
    !dependents(index, frame.trigger, "advmod", "mark").some((word) => formOf(index, word) === "where"),
};

/** "will host him for a visit": whoever hosts it does not make it. */
export const notByItsHost: Gate = {
  name: "whoever hosts it does not make it",
  test: ({ index }, { trigger, slots }) =>
    !/^(host|welcome|receive|greet|invite)$/.test(lemmaOf(index, headOf(index, trigger))) ||
    prepositionOf(index, trigger) === "" ||
    dependents(index, headOf(index, trigger), "aux:pass").length > 0 ||
    ["possessor", "by", "modifier", "of"].some((slot) => slots.has(slot)),
};

/** "met him to prepare talks with Chad": the talks are with somebody else. */
export const notForAnother: Gate = {
  name: "no purpose of a meeting with somebody else",
  test: ({ index }, { trigger }) =>
    !/^(meet|speak|confer)$/.test(lemmaOf(index, headOf(index, trigger))) ||
    /^(after|following|before|at|during)$/.test(prepositionOf(index, trigger)),
};

/** "Chad and Niger told the envoys at a meeting": their meeting was with the envoys. */
export const notWithThoseTold: Gate = {
  name: "no meeting with those who are told",
  test: ({ index }, { trigger, slots }) => {
    const verb = headOf(index, trigger);
    return (
      !/^(tell|inform|assure|brief|remind)$/.test(lemmaOf(index, verb)) ||
      slots.has("with") ||
      slots.has("between") ||
      !/^(at|in|during)$/.test(prepositionOf(index, trigger)) ||
      dependents(index, verb, "obj", "iobj").length === 0
    );
  },
};

/** "a ship on call", "a call to arms". */
export const noneOnCall: Gate = {
  name: "nothing is kept on call",
  test: ({ index }, { trigger }) =>
    formOf(index, trigger) !== "call" ||
    (formOf(index, trigger - 1) !== "on" &&
      !(formOf(index, trigger + 1) === "to" && /^(action|arms|mind)$/.test(formOf(index, trigger + 2)))),
};

/** "banned them from attending the summit": they did not refuse each other. */
export const notKeptAway: Gate = {
  name: "nobody is kept away from it",
  test: ({ index }, { light, slots }) =>
    light < 0 ||
    slots.has("with") ||
    slots.has("between") ||
    !dependents(index, light, "mark", "case").some((mark) => formOf(index, mark) === "from") ||
    !/^(ban|bar|block|exclude|prevent|stop|prohibit|keep|disqualify|discourage|forbid)$/.test(
      lemmaOf(index, headOf(index, light)),
    ),
};

/** "Chadian and Malian officials": a name before the noun says whose. */
const namedUpTo = ({ references, index }: Scene, noun: number): boolean => {
  const between = index.lower.lastIndexOf("between", noun);
  return [...references.keys()].some((word) => word > between && word <= noun);
};

/** "welcomed consultations between the relevant entities": whoever welcomes them does not hold them. */
export const noStrangersBetween: Gate = {
  name: "no talks between strangers",
  test: (scene, frame) => {
    const between = wordsAt(scene, frame, "between");
    if (hostsOthers(scene, frame)) return false;
    return (
      between.length === 0 ||
      between.some(
        ({ word }) =>
          namedUpTo(scene, word) ||
          !/^(entity|body|institution|authority|agency|expert|company|business|people|ministry|official|parliament|team|scientist)$/.test(
            lemmaOf(scene.index, word),
          ),
      )
    );
  },
};

/** "hosted talks among the rival militias": whoever gives them room has none with the other host. */
const hostsOthers = (scene: Scene, frame: Frame): boolean =>
  frame.light >= 0 &&
  /^(host|facilitate|mediate|broker|organi[sz]e|convene|arrange|chair)$/.test(lemmaOf(scene.index, frame.light)) &&
  ["among", "between"].some((path) => {
    const others = wordsAt(scene, frame, path);
    return others.length > 0 && others.every(({ word }) => !scene.references.has(word));
  });

/** "between the minister and envoys from Chad and Mali": the envoys do not meet one another. */
export const noEnvoysBeside: Gate = {
  name: "no talks of one with the envoys of many",
  test: ({ index }, { trigger }) => envoysBeside(index, trigger).length === 0,
};

/** "a stop to the violence in Chad" is no stop on a journey. */
export const noStopPut: Gate = {
  name: "nothing is put a stop to",
  test: (_scene, { lemma, slots }) => lemma !== "stop" || !slots.has("to"),
};

/** "the arrival of tanks" is no visit. */
export const noArmsArrive: Gate = {
  name: "no arms or forces arrive",
  test: (scene, frame) =>
    frame.lemma !== "arrival" || !anyOf("", namesArms("of"), namesForces("of")).test(scene, frame),
};

const raiding = names("purpose", "attack bomb strike raid shell destroy hit invade ambush strafe assassinate");
/** "flew into Chad to bomb it": nobody visits it, unless a person goes to attack something in words. */
export const noRaid: Gate = {
  name: "no raid",
  test: (scene, frame) =>
    !raiding.test(scene, frame) || wordsAt(scene, frame, "agent").some(({ word }) => isPerson(scene, word)),
};
