// Verbs of meeting in, whether persons met: no targets, no borders; who saw whom apart from others.
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, headOf, lemmaOf, prepositionOf, tagOf } from "../../clauses/tree-index.ts";
import type { Gate } from "../pattern.ts";
import { names } from "./gates.ts";

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
