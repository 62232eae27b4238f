// A noun for talks in, the one party before "and" and the states or bodies whose envoys stand behind it out: "between the minister and envoys from Chad and Mali".
import type { Filler } from "../../clauses/frames/frame.ts";
import { formOf, headOf, lemmaOf, type TreeIndex, tagOf, uposOf } from "../../clauses/tree-index.ts";

const ENVOYS =
  /^(envoy|ambassador|representative|diplomat|delegate|official|minister|counterpart|leader|delegation|negotiator|mediator|lawmaker)$/;
/** Words between the noun and "between", and between "and" and the envoys. */
const REACH = 10;
const NEAR = 4;

interface Sides {
  readonly between: number;
  readonly and: number;
  readonly from: number;
}

/** "between … and senior envoys from …". */
function sidesOf(index: TreeIndex, noun: number): Sides | undefined {
  const between = index.lower.slice(noun + 1, noun + REACH).indexOf("between");
  if (between < 0) return undefined;
  const start = noun + 1 + between;
  const and = index.lower.indexOf("and", start);
  if (and < 0 || index.lower.slice(start, and).some((word) => /^[,;.]$/.test(word))) return undefined;
  for (let at = and + 1; at < and + NEAR; at++)
    if (ENVOYS.test(lemmaOf(index, at)) && tagOf(index, at) === "NNS" && /^(from|of)$/.test(formOf(index, at + 1)))
      return { between: start, and, from: at + 1 };
  return undefined;
}

/** The one who meets the envoys. */
export function hostOfEnvoys(index: TreeIndex, noun: number): Filler[] {
  const sides = sidesOf(index, noun);
  if (sides === undefined) return [];
  let word = sides.and - 1;
  while (headOf(index, word) > sides.between && headOf(index, word) < sides.and) word = headOf(index, word);
  return [{ word, via: "direct" }];
}

/** Whose envoys they are. */
export function envoysBeside(index: TreeIndex, noun: number): Filler[] {
  const sides = sidesOf(index, noun);
  if (sides === undefined) return [];
  const names: Filler[] = [];
  for (let at = sides.from + 1; at < index.tree.forms.length && !endsList(index, at); at++)
    if (uposOf(index, at) === "PROPN") names.push({ word: at, via: "direct" });
  return names.length > 1 ? names : [];
}

/** Where the list of names ends. */
const endsList = (index: TreeIndex, at: number): boolean =>
  !(
    /^(PROPN|CCONJ|DET|ADJ)$/.test(uposOf(index, at)) ||
    /^(as|well|from|of|along|with|together)$/.test(formOf(index, at)) ||
    ENVOYS.test(lemmaOf(index, at)) ||
    (formOf(index, at) === "," && continuesList(index, at + 1))
  );

const continuesList = (index: TreeIndex, at: number): boolean =>
  /^(and|as|plus)$/.test(formOf(index, at)) ||
  uposOf(index, /^(the|both)$/.test(formOf(index, at)) ? at + 1 : at) === "PROPN";
