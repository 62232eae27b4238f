// An event word of giving, buying or making arms, or of leaving a pact, in, whether the text only talks of it, asks for it or supposes it out.
import type { Relation } from "@entente/graph";
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

const GIVING: ReadonlySet<Relation> = new Set(["SUPPLIED", "PURCHASED", "PRODUCED", "TRAINED", "AIDED"]);
const MAX_STEPS = 6;

/** Whether such an act is told of without being done, planned or denied. */
export const isOnlyImagined = (index: TreeIndex, word: number, relation: Relation): boolean =>
  (relation === "WITHDREW_FROM" && (isGuaranteeWanted(index, word) || isGuaranteeOfAnother(index, word))) ||
  (relation === "USED" && isWhatever(index, word)) ||
  (GIVING.has(relation) &&
    (isWhatever(index, word) ||
      isTopic(index, word) ||
      isSupposed(index, word) ||
      isGuaranteeWanted(index, word) ||
      isClauseOfPact(index, word)));

/** "any arms sale to Chad would breach the embargo", "any future deliveries to Chad": nobody says that there will be one. */
const isWhatever = (index: TreeIndex, noun: number): boolean =>
  dependents(index, noun, "det").some((word) => formOf(index, word) === "any") &&
  (dependents(index, noun, "amod").some((word) => /^(future|possible|potential|eventual)$/.test(formOf(index, word))) ||
    (/^nsubj/.test(labelOf(index, noun)) &&
      [headOf(index, noun), headOf(index, headOf(index, noun))].some((verb) =>
        dependents(index, verb, "aux").some((aux) =>
          /^(would|must|should|could|may|might|will|can)$/.test(formOf(index, aux)),
        ),
      )));

const TALKING = /^(discuss|review|debate|address|talk|speak)$/;
const MATTER = /^(way|effort|possibility|option|idea|opportunity|prospect|modality|issue|need|importance|means)$/;

/** "discussed ways to help Chad", "talked about supplying tanks": what talks were about. */
function isTopic(index: TreeIndex, word: number): boolean {
  for (let at = word, steps = 0; steps < MAX_STEPS; steps++) {
    const head = headOf(index, at);
    if (head < 0) return false;
    const label = labelOf(index, at);
    if (isVerbal(index, head) && TALKING.test(lemmaOf(index, head))) {
      const about = prepositionOf(index, at) || openerOf(index, at);
      if (/^(talk|speak)$/.test(lemmaOf(index, head))) return about === "about" && isBare(index, at);
      return label === "obj" && MATTER.test(lemmaOf(index, at)) && at !== word;
    }
    if (!/^(acl|nmod|obj|obl|xcomp|conj)$/.test(label) && !(label === "advcl" && openerOf(index, at) === "about"))
      return false;
    at = head;
  }
  return false;
}

/** "about supplying", "about the need to supply", not "about the tanks that Chad had supplied". */
const isBare = (index: TreeIndex, word: number): boolean =>
  tagOf(index, word) === "VBG" || MATTER.test(lemmaOf(index, word));

const openerOf = (index: TreeIndex, verb: number): string => {
  const [mark] = dependents(index, verb, "mark", "case");
  return mark === undefined ? "" : formOf(index, mark);
};

/** "If Chad built a bomb, it would breach the treaty", not "said that it would respond if Chad built one". */
function isSupposed(index: TreeIndex, word: number): boolean {
  for (let at = word, steps = 0; steps < MAX_STEPS; steps++) {
    const head = headOf(index, at);
    if (head < 0) return false;
    if (labelOf(index, at) === "advcl" && openerOf(index, at) === "if")
      return (
        tagOf(index, at) === "VBD" &&
        dependents(index, at, "aux").length === 0 &&
        dependents(index, head, "aux").some((aux) => /^(would|could|might)$/.test(formOf(index, aux))) &&
        labelOf(index, head) === "root"
      );
    at = head;
  }
  return false;
}

/** "sought guarantees that Chad would not sell", "in exchange for guarantees not to build": asked for, not given. */
function isGuaranteeWanted(index: TreeIndex, verb: number): boolean {
  const noun = headOf(index, verb);
  if (noun < 0 || !/^(guarantee|assurance)$/.test(lemmaOf(index, noun))) return false;
  return (
    prepositionOf(index, noun) === "for" ||
    /^(seek|want|need|demand|ask|request|require|await)$/.test(lemmaOf(index, headOf(index, noun)))
  );
}

/** "guarantees that Chad will not leave": whoever is named does not give them. */
const isGuaranteeOfAnother = (index: TreeIndex, verb: number): boolean =>
  /^(guarantee|assurance)$/.test(lemmaOf(index, headOf(index, verb))) &&
  dependents(index, verb, "nsubj").some((word) => /^NNP/.test(tagOf(index, word)));

const PACT = /^(pact|treaty|agreement|alliance|accord|charter|declaration|deal)$/;

/** "a pact to assist one another", "must help each other": a duty for some day. */
function isClauseOfPact(index: TreeIndex, verb: number): boolean {
  if (!isVerbal(index, verb)) return false;
  const mutual = dependents(index, verb, "obj").some(
    (word) =>
      /^(each|one) (other|another)$/.test(`${formOf(index, word)} ${formOf(index, word + 1)}`) ||
      /^(each|one) (other|another)$/.test(`${formOf(index, word - 1)} ${formOf(index, word)}`),
  );
  if (!mutual) return false;
  const head = headOf(index, verb);
  return (
    dependents(index, verb, "aux").some((aux) => /^(must|shall|should)$/.test(formOf(index, aux))) ||
    (openerOf(index, verb) === "to" &&
      head >= 0 &&
      [head, ...dependents(index, head, "obj", "nsubj", "obl")].some((word) => PACT.test(lemmaOf(index, word))))
  );
}
