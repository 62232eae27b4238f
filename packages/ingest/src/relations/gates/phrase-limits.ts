// A word near an event word in, whether it belongs to another clause or is named to be left out.
import type { Frame } from "../../clauses/frames/frame.ts";
import {
  dependents,
  formOf,
  headOf,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  tagOf,
} from "../../clauses/tree-index.ts";

/** "with Chad pledging aid to a fund and Niger pledging loans": the last of a list, right before a participle like that of the frame, is its subject. */
const opensClause = (index: TreeIndex, frame: Frame, word: number): boolean =>
  labelOf(index, word) === "conj" &&
  tagOf(index, frame.trigger) === "VBG" &&
  tagOf(index, word + 1) === "VBG" &&
  word > frame.trigger;

/** "with drones, but not with cruise missiles", "to Chad, not Niger", "with Chad as an observer": named to be left out. */
function isExcepted(index: TreeIndex, word: number): boolean {
  if (looksOn(index, word)) return true;
  let first = word;
  for (const child of index.children[word] ?? []) if (child < first) first = child;
  if (formOf(index, first) === ",") first++;
  if (formOf(index, first) === "but") return formOf(index, first + 1) === "not";
  if (formOf(index, first) === "not") return /^(but|,|and)$/.test(formOf(index, first - 1));
  return formOf(index, first - 1) === "not" && /^(but|,|and)$/.test(formOf(index, first - 2));
}

/** "aid for Chad while troops from Mali fought": what stands behind the subject of another clause belongs to that clause. */
export const opensAnotherClause = (index: TreeIndex, word: number, frame: Frame): boolean =>
  labelOf(index, word) === "nsubj" &&
  headOf(index, word) > word &&
  headOf(index, word) !== frame.trigger &&
  headOf(index, word) !== frame.light &&
  dependents(index, headOf(index, word), "mark").some(
    (mark) =>
      mark > frame.trigger &&
      mark < word &&
      /^(while|whereas|after|before|as|when|because|although|though|since|if)$/.test(formOf(index, mark)),
  );

/** The preposition of a phrase that may belong to the event word; "" for other words and other phrases. */
export const prepositionNear = (index: TreeIndex, frame: Frame, word: number): string =>
  /^(nmod|obl)$/.test(labelOf(index, word)) && !isWhereSpoken(index, frame, word) ? prepositionOf(index, word) : "";

/** "condemned the raid at the UN", "the raid after talks in Gao": where somebody speaks of it nothing is struck. */
function isWhereSpoken(index: TreeIndex, { trigger, form }: Frame, word: number): boolean {
  if (form !== "noun" || !OF_FORCE.test(lemmaOf(index, trigger))) return false;
  if (prepositionOf(index, word) === "at" && BODY.test(formOf(index, word))) return true;
  const above = headOf(index, word);
  return /^(in|at)$/.test(prepositionOf(index, word)) && above !== trigger && GATHERING.test(lemmaOf(index, above));
}
const OF_FORCE =
  /^(attack|strike|airstrike|raid|bombing|shelling|bombardment|offensive|assault|incursion|ambush|barrage|killing|assassination)$/;
const BODY = /^(un|u\.n\.|nations|council|assembly|union|league|nato|g7|g20|court|ecowas|osce|bloc)$/i;
const GATHERING = /^(talk|meeting|summit|conference|session|briefing|visit|interview|negotiation)$/;

/** A word that belongs to another clause, is named to be left out, or says where somebody speaks. */
export const standsApart = (index: TreeIndex, frame: Frame, word: number): boolean =>
  isExcepted(index, word) ||
  opensClause(index, frame, word) ||
  isWhereSpoken(index, frame, word) ||
  isNeighboured(index, word) ||
  isMediating(index, word);

/** "held talks with Chad acting as mediator", "with Chad as host": who helps is not whom one meets. */
export const isMediating = (index: TreeIndex, word: number): boolean =>
  formOf(index, word - 1) === "with" &&
  (/^(acting|mediating|serving|playing|facilitating|brokering|moderating|watching|looking)$/.test(
    formOf(index, word + 1),
  ) ||
    (formOf(index, word + 1) === "as" &&
      /^(an?|the|host|mediator|facilitator|broker|intermediary|go|witness|guarantor)$/.test(formOf(index, word + 2))));

/** "other countries neighbouring Yemen": they are not Yemen. */
const isNeighboured = (index: TreeIndex, word: number): boolean =>
  /^(neighbou?ring|bordering|adjoining|adjacent)$/.test(formOf(index, word - 1)) &&
  /^(NNS|NN)$/.test(tagOf(index, word - 2));

const looksOn = (index: TreeIndex, word: number): boolean =>
  dependents(index, word, "nmod", "obl").some(
    (child) => /^observers?$/.test(formOf(index, child)) && prepositionOf(index, child) === "as",
  );
