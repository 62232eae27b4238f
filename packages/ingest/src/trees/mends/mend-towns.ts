/** A tree in, the tree out in which "in northern Chad" says where the town right before it lies: "fired rockets at a town in northern Chad". */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, lies } from "./draft.ts";

const TOWN =
  /^(?:town|city|village|base|airport|airfield|airbase|camp|port|district|region|province|area|refinery|hospital|school|outpost|post|depot|suburb|neighbou?rhood|market|island|site|plant|facility)s?$/;
const DIRECTION =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|south-western|occupied|neighbou?ring|nearby|upper|lower)$/i;

export function mendTowns(tree: Tree): Tree {
  const found = tree.forms.flatMap((form, town) => {
    if (!TOWN.test(form) || tree.upos[town] !== "NOUN" || tree.forms[town + 1] !== "in") return [];
    let place = town + 2;
    while (DIRECTION.test(tree.forms[place] ?? "") && tree.upos[place] !== "PROPN") place++;
    return isElsewhere(tree, town, place) ? [{ town, place }] : [];
  });
  if (found.length === 0) return tree;
  const draft = draftOf(tree);
  for (const { town, place } of found) {
    draft.heads[place] = town;
    draft.labels[place] = "nmod";
  }
  return draft;
}

/** The name of a place that hangs on something before the town. */
const isElsewhere = (tree: Tree, town: number, place: number): boolean =>
  tree.upos[place] === "PROPN" &&
  /^(?:nmod|obl)$/.test(tree.labels[place] ?? "") &&
  headOf(tree, place) < town &&
  headOf(tree, place) >= 0 &&
  !MONTH.test(tree.forms[place] ?? "") &&
  dependentsIn(tree, place, /^case$/).includes(town + 1) &&
  !lies(tree, town, place);

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
