// A noun that names an event in, the verb that carries it out.

import {
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
} from "../tree-index.ts";
import { phrasalLemma } from "./phrasal-lemma.ts";

/** "a series of raids", "a statement of protest": nouns that only measure or utter the next one. */
export const PARTS_OF: RegExp =
  /^(series|round|range|raft|slew|host|batch|tranche|array|flurry|wave|number|percent|cent|%|share|third|half|quarter|majority|bulk|campaign|string|spate|set|day|hour|couple|kind|part|barrage|package|plan|statement|note|letter|message|expression|word|commencement|start|beginning|launch|opening|resumption|conclusion|edition|iteration|phase|leg|instrument|document|consent|process|procedure|worth|million|billion|dollar|euro|[$€£¥])$/;

/** The verb that carries the noun ("carried out a raid", "a series of raids launched by"), or -1. `lightVerb` tells whether a verb can. */
export function carrier(index: TreeIndex, noun: number, lightVerb: (lemma: string) => boolean): number {
  let at = noun;
  for (let steps = 0; steps < 4; steps++) {
    const head = headOf(index, at);
    if (head < 0) return reducedCarrier(index, noun, lightVerb);
    const label = labelOf(index, at);
    if (isVerbal(index, head))
      return /^(obj|nsubj:pass|obl|xcomp|iobj)$/.test(label) &&
        !isLookedInto(index, at, head) &&
        [phrasalLemma(index, head), ...behind(index, at, head)].some(lightVerb)
        ? head
        : reducedCarrier(index, noun, lightVerb);
    if (label !== "conj" && label !== "appos" && !(label === "nmod" && PARTS_OF.test(lemmaOf(index, head))))
      return reducedCarrier(index, noun, lightVerb);
    at = head;
  }
  return -1;
}

/** "began an inquiry into the raid", "resumed ties following sales": the verb does something else. */
const isLookedInto = (index: TreeIndex, noun: number, verb: number): boolean => {
  const preposition = prepositionOf(index, noun);
  return (
    /^(following|after|since|despite|amid|because of|due to|before|ahead of)$/.test(preposition) ||
    (preposition === "over" && dependents(index, verb, "obj", "nsubj:pass").length > 0) ||
    (preposition === "into" && !/^(enter|go|come|launch|put)$/.test(lemmaOf(index, verb)))
  );
};

/** What the verb may be called with a word of its own: "take part", "agree on", "go ahead with". */
function behind(index: TreeIndex, noun: number, verb: number): string[] {
  const lemma = lemmaOf(index, verb);
  const own = `${lemma} ${formOf(index, dependents(index, verb, "obj")[0] ?? -1)}`;
  if (labelOf(index, noun) !== "obl") return [own];
  const ahead = formOf(index, verb + 1) === "ahead" ? " ahead" : "";
  return [own, `${lemma}${ahead} ${prepositionOf(index, noun)}`];
}

/** "strikes carried out by …", "the warning that Iran issued"; not "a request to send …". */
function reducedCarrier(index: TreeIndex, noun: number, lightVerb: (lemma: string) => boolean): number {
  return (
    dependents(index, noun, "acl", "acl:relcl").find(
      (verb) => lightVerb(phrasalLemma(index, verb)) && !isInfinitive(index, verb),
    ) ?? -1
  );
}

const isInfinitive = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "aux:pass").length === 0 &&
  dependents(index, verb, "mark").some((mark) => formOf(index, mark) === "to");
