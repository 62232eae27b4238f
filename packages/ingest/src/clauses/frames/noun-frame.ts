// A noun that names an event in, its frame out, with what the verb that carries it has to say.

import { namesListedAfter, namesUpTo } from "../owners/name-list.ts";
import { antecedent } from "../subjects/relative-pronoun.ts";
import { isClauseWithSubject, surfaceSubject } from "../subjects/surface-subject.ts";
import {
  dependents,
  formOf,
  headOf,
  isPlural,
  isVerbal,
  labelOf,
  leaderBefore,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  tagOf,
  uposOf,
} from "../tree-index.ts";
import { carrier, PARTS_OF } from "./carrier.ts";
import { fill } from "./fill.ts";
import type { Filler, Frame } from "./frame.ts";
import { addRole } from "./noun-role.ts";
import { addTopic } from "./noun-topic.ts";
import { addOccurrence, isInsertedOccasion } from "./occurrence.ts";
import { otherwiseOf, wholeOfWhich } from "./ones-of-a-kind.ts";
import { asVia, SlotMap } from "./slot-map.ts";
import { receiversOfNoun } from "./two-objects.ts";
import { verbFrame } from "./verb-frame.ts";

/** The frame of a noun that names an event. `lightVerb` tells whether a verb can carry it ("carried out"). */
export function nounFrame(index: TreeIndex, noun: number, lightVerb: (lemma: string) => boolean): Frame {
  const light = carrier(index, noun, lightVerb);
  const key = 2 + noun + (light + 1) * index.children.length;
  const known = index.frames.get(key);
  if (known !== undefined) return known;
  const frame = makeFrame(index, noun, light);
  index.frames.set(key, frame);
  return frame;
}

function makeFrame(index: TreeIndex, noun: number, light: number): Frame {
  const slots = new SlotMap();
  addNounDependents(index, noun, slots);
  addPredication(index, noun, slots);
  if (light >= 0) {
    const verb = verbFrame(index, light);
    if (!verb.passive) slots.add("recipient", receiversOfNoun(index, light, noun));
    for (const [slot, fillers] of verb.slots) {
      if (slot === "patient" && !verb.passive) continue;
      slots.add(
        slot === "agent" ? "agent" : slot === "patient" ? "recipient" : slot,
        asVia(
          fillers.filter(({ word }) => word !== noun),
          "light",
        ),
      );
    }
  }
  return { trigger: noun, lemma: nounLemma(index, noun), form: "noun", passive: false, slots: slots.map, light };
}

const nounLemma = (index: TreeIndex, noun: number): string => lemmaOf(index, noun).toLowerCase();

function addNounDependents(index: TreeIndex, noun: number, slots: SlotMap): void {
  for (const child of index.children[noun] ?? []) {
    const label = labelOf(index, child);
    if (label === "nmod:poss") slots.add("possessor", possessorFillers(index, noun, child));
    else if (label === "compound" || label === "amod" || label === "nmod:desc" || label === "det")
      slots.add(
        "modifier",
        [child, ...leaderBefore(index, child)].flatMap((word) => fill(index, word, "direct")),
      );
    else if (label === "nmod" || label === "obl" || label === "obl:agent") addNounPhrase(index, child, slots);
    else if (label === "advmod" && formOf(index, child) === "there")
      slots.add("there", [{ word: child, via: "direct" }]);
    else if (isClauseWithSubject(index, child)) slots.add("clause", [{ word: child, via: "direct" }]);
    else if (label === "acl" && dependents(index, child, "mark").some((mark) => formOf(index, mark) === "to"))
      slots.add("infinitive", [{ word: child, via: "direct" }]);
    else if (label === "acl" && AIMED.test(formOf(index, child))) addAim(index, child, slots);
    else if (label === "acl" && /^(targeting|hitting)$/.test(formOf(index, child)))
      slots.add(
        "targeting",
        dependents(index, child, "obj").flatMap((word) => fill(index, word, "direct")),
      );
    else if (label === "acl" && formOf(index, child) === "carrying")
      slots.add(
        "carrying",
        dependents(index, child, "obj").flatMap((word) => fill(index, word, "direct")),
      );
  }
  addHolder(index, noun, slots);
  addOwnerOfParts(index, noun, slots);
  const verb = headOf(index, noun);
  const first = labelOf(index, noun) === "conj" ? verb : -1;
  if (first >= 0 && !isVerbal(index, first) && !slots.map.has("possessor") && !slots.map.has("modifier")) {
    for (const child of dependents(index, first, "nmod:poss")) slots.add("possessor", fill(index, child, "shared"));
    if (isPairOf(index, first, noun))
      for (const child of dependents(index, first, "amod", "compound"))
        slots.add("modifier", fill(index, child, "shared"));
  }
  if (isPairOf(index, noun, noun + 2) && !slots.map.has("of"))
    for (const child of dependents(index, noun + 2, "nmod"))
      if (prepositionOf(index, child) === "of") slots.add("of", fill(index, child, "shared"));
}

/** "talks aimed at a truce", "talks aimed at reaching a truce", "talks meant to end in a truce": what they are for. */
function addAim(index: TreeIndex, aimed: number, slots: SlotMap): void {
  for (const child of index.children[aimed] ?? []) {
    if (isVerbal(index, child)) slots.add("infinitive", [{ word: child, via: "direct" }]);
    else if (/^(at|on|towards?)$/.test(prepositionOf(index, child))) slots.add("towards", fill(index, child, "direct"));
  }
}

const AIMED = /^(aimed|intended|meant|designed|geared|directed|focused|focussed|centred|centered)$/;

/** "the Chadian invasion and occupation of Niger": what stands before the first and behind the second belongs to both. */
const isPairOf = (index: TreeIndex, first: number, second: number): boolean =>
  second === first + 2 &&
  labelOf(index, second) === "conj" &&
  headOf(index, second) === first &&
  formOf(index, first + 1) === "and" &&
  formOf(index, second + 1) === "of";

/** "Chad's package of sanctions", "a round of sanctions on Chad": whose whole it is owns the parts, and whom it is on they are on. */
function addOwnerOfParts(index: TreeIndex, noun: number, slots: SlotMap): void {
  const whole = headOf(index, noun);
  const parts = whole >= 0 && labelOf(index, noun) === "nmod" && prepositionOf(index, noun) === "of";
  if (!parts || !PARTS_OF.test(lemmaOf(index, whole))) return;
  for (const child of dependents(index, whole, "nmod")) {
    const preposition = prepositionOf(index, child);
    if (child > noun && /^(on|against|in|at)$/.test(preposition) && !slots.map.has(preposition))
      slots.add(preposition, fill(index, child, "noun"));
  }
  if (slots.map.has("possessor")) return;
  for (const child of dependents(index, whole, "nmod:poss")) slots.add("possessor", fill(index, child, "shared"));
}

/** "Sudan rejected the charge", "the charge was rejected by Sudan": who does something about it fills `holder`. */
function addHolder(index: TreeIndex, noun: number, slots: SlotMap): void {
  const verb = headOf(index, noun);
  if (verb < 0) return;
  if (!isVerbal(index, verb)) {
    if (/^(subject|target|object|scene|site|victim)$/.test(lemmaOf(index, verb)) && labelOf(index, noun) === "nmod")
      slots.add("holder", asVia(surfaceSubject(index, verb), "light"));
    return;
  }
  if (labelOf(index, noun) === "obj") slots.add("holder", asVia(surfaceSubject(index, verb), "light"));
  if (labelOf(index, noun) === "nsubj:pass")
    slots.add(
      "holder",
      dependents(index, verb, "obl:agent").flatMap((word) => fill(index, word, "light")),
    );
}

/** "Kenya is a member of …" fills `subject`; "spoke during a visit" fills `topic`; "NATO member Latvia" and "Latvia, a member" fill `named`. */
function addPredication(index: TreeIndex, noun: number, slots: SlotMap): void {
  if (isPredicate(index, noun)) slots.add("subject", surfaceSubject(index, noun));
  const one = oneOf(index, noun);
  if (one >= 0 && isPredicate(index, one)) slots.add("subject", surfaceSubject(index, one));
  if (one >= 0 && labelOf(index, one) === "xcomp" && /^(become|remain)$/.test(lemmaOf(index, headOf(index, one))))
    slots.add("subject", asVia(surfaceSubject(index, headOf(index, one)), "light"));
  if (one >= 0 && labelOf(index, one) === "appos")
    slots.add("named", [{ word: headOf(index, one), via: "apposition" }]);
  for (const child of dependents(index, noun, "appos")) slots.add("named", fill(index, child, "apposition"));
  if (noun > 0) slots.add("before", [{ word: noun - 1, via: "direct" }]);
  addRole(index, noun, slots);
  slots.add("listed", listedAs(index, noun));
  const among = otherwiseOf(index, noun);
  if (among.length > 0) slots.add("among", among);
  const whole = slots.map.has("of") ? [] : wholeOfWhich(index, noun);
  if (whole.length > 0) slots.add("of", whole);
  const label = labelOf(index, noun);
  const head = headOf(index, noun);
  if (head < 0) return;
  if (/^nsubj/.test(label)) addOccurrence(index, noun, head, slots);
  if (/^(nmod|obl)$/.test(label) && uposOf(index, head) === "PROPN" && isInsertedOccasion(index, noun))
    slots.add("subject", [{ word: head, via: "direct" }]);
  if (label === "nsubj" && dependents(index, head, "cop").length > 0)
    slots.add("predicate", fill(index, head, "direct"));
  const apposed = label === "conj" || (label === "appos" && uposOf(index, head) !== "PROPN");
  const named = apposed ? insertedAfter(index, noun) : [];
  if (named.length > 0) slots.add("named", named);
  else if (/^(appos|compound|amod|nmod|nmod:desc)$/.test(label) && prepositionOf(index, noun) === "")
    slots.add("named", namedBy(index, noun, head));
  else if (label === labelOf(index, nextName(index, noun)))
    slots.add(
      "named",
      tagOf(index, noun).endsWith("S")
        ? fill(index, nextName(index, noun), "apposition")
        : [{ word: nextName(index, noun), via: "apposition" }],
    );
  else if (label !== "nsubj" && label !== "obj") slots.add("named", insertedAfter(index, noun));
  if (label === "xcomp" && isVerbal(index, head)) {
    const [whom] = dependents(index, head, "obj", "iobj").filter((word) => word > head && word < noun);
    slots.add(
      "subject",
      whom === undefined ? asVia(surfaceSubject(index, head), "light") : fill(index, whom, "control"),
    );
  }
  if (label === "nmod" && prepositionOf(index, noun) === "with") slots.add("owner", fill(index, head, "noun"));
  addTopic(index, noun, slots);
}

/** "members Oman and Qatar", "members the Philippines and Qatar": the name right behind; -1 for none. */
function nextName(index: TreeIndex, noun: number): number {
  const name = formOf(index, noun + 1) === "the" ? noun + 2 : noun + 1;
  return uposOf(index, name) === "PROPN" ? name : -1;
}

/** "is a member"; "are devoted and loyal members": a second predicate has the subject of the first. */
function isPredicate(index: TreeIndex, noun: number): boolean {
  if (dependents(index, noun, "cop").length > 0) return true;
  const first = labelOf(index, noun) === "conj" ? headOf(index, noun) : -1;
  return first >= 0 && dependents(index, first, "cop", "aux:pass").length > 0;
}

/** "one" in "one of the members", or -1. */
function oneOf(index: TreeIndex, noun: number): number {
  const head = labelOf(index, noun) === "nmod" && prepositionOf(index, noun) === "of" ? headOf(index, noun) : -1;
  return head >= 0 && formOf(index, head) === "one" ? head : -1;
}

/** "The members are Chad and Niger", "two members: Chad and Niger": what a plural noun lists. */
const listedAs = (index: TreeIndex, noun: number): Filler[] =>
  isPlural(index, noun) ? namesListedAfter(index, noun).map((word) => ({ word, via: "apposition" as const })) : [];

/** "Kenya, a key ally of Chad, …": an insertion names the word before its comma, wherever the parser hung it. */
function insertedAfter(index: TreeIndex, noun: number): Filler[] {
  let first = noun;
  while (first > 0 && headOf(index, first - 1) === noun && formOf(index, first - 1) !== ",") first--;
  if (/^(and|or)$/.test(formOf(index, first))) return [];
  const before = formOf(index, first - 1) === "," ? first - 2 : -1;
  if (before < 0 || uposOf(index, before) !== "PROPN") return [];
  return (isPlural(index, noun) ? namesUpTo(index, before) : [before]).map((word) => ({
    word,
    via: "apposition",
  }));
}

/** "Kenya and Chad, both members of the bloc": a plural noun names all of them. */
function namedBy(index: TreeIndex, noun: number, head: number): Filler[] {
  if (!isPlural(index, noun)) return [{ word: head, via: "apposition" }];
  let first = head;
  while (labelOf(index, first) === "conj") first = headOf(index, first);
  return fill(index, first, "apposition");
}

/** "the launch by China of a rocket", "a visit to Chad by the king": what the parser hung on the name serves the noun too. */
function addNounPhrase(index: TreeIndex, child: number, slots: SlotMap): void {
  const preposition = prepositionOf(index, child);
  if (preposition === "") return;
  slots.add(preposition, ofWhich(index, child));
  if (uposOf(index, child) !== "PROPN") return;
  for (const nested of dependents(index, child, "nmod")) {
    const inner = prepositionOf(index, nested);
    if (nested > child && inner !== "" && inner !== preposition && !slots.map.has(inner))
      slots.add(inner, fill(index, nested, "noun"));
  }
}

/** "the group, of which Chad is a member": the noun before the comma. */
function ofWhich(index: TreeIndex, child: number): Filler[] {
  if (!/^(which|whom)$/.test(formOf(index, child))) return fill(index, child, "direct");
  const at = formOf(index, child - 2) === "," ? child - 3 : child - 2;
  return at >= 0 && /^(NOUN|PROPN)$/.test(uposOf(index, at)) ? [{ word: at, via: "relative" }] : [];
}

function possessorFillers(index: TreeIndex, noun: number, child: number): Filler[] {
  if (formOf(index, child) !== "whose") return fill(index, child, "direct");
  const verb = headOf(index, noun);
  const clause = verb < 0 ? -1 : antecedent(index, verb);
  const owner = clause >= 0 ? clause : formOf(index, child - 1) === "," ? child - 2 : child - 1;
  return owner < 0 ? [] : [{ word: owner, via: "relative" }];
}
