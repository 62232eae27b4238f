// A word that may name an event in, its frame out: slots filled from wherever the syntax put them.
import type { Filler, Frame, Slot, Via } from "./frame.ts";
import { antecedent, fill, isPassive, isRelativePronoun, surfaceSubject } from "./surface-subject.ts";
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
  uposOf,
} from "./tree-index.ts";

const PARTICLES = /^(out|over|down|up|off|back|in|on|away|through|forward|forth|aside|together)$/;

class SlotMap {
  readonly map: Map<Slot, Filler[]> = new Map();
  add(slot: Slot, fillers: readonly Filler[]): void {
    const known = this.map.get(slot);
    if (known === undefined) this.map.set(slot, [...fillers]);
    else for (const filler of fillers) if (!known.some((each) => each.word === filler.word)) known.push(filler);
  }
}

/** The lemma of a verb with its particle, if it has one. */
export function phrasalLemma(index: TreeIndex, verb: number): string {
  const prefix = hyphenPrefix(index, verb);
  if (prefix !== "") return `${prefix}-${lemmaOf(index, verb)}`;
  if (PARTICLES.test(formOf(index, verb + 1)) && formOf(index, verb + 2) === "of")
    return `${lemmaOf(index, verb)} ${formOf(index, verb + 1)}`;
  const particle = (index.children[verb] ?? []).find((child) => {
    const label = labelOf(index, child);
    return (
      label === "compound:prt" ||
      (child > verb &&
        child - verb <= 4 &&
        /^(advmod|case|mark)$/.test(label) &&
        PARTICLES.test(formOf(index, child)) &&
        (index.children[child] ?? []).length === 0)
    );
  });
  return particle === undefined ? lemmaOf(index, verb) : `${lemmaOf(index, verb)} ${formOf(index, particle)}`;
}

/** "test" in "test-fired": hyphens are words of their own. */
const hyphenPrefix = (index: TreeIndex, word: number): string =>
  formOf(index, word - 1) === "test" && headOf(index, word - 1) === word
    ? "test"
    : hyphenated(index, word) && !namesActor(index, word - 2)
      ? formOf(index, word - 2)
      : "";

const hyphenated = (index: TreeIndex, word: number): boolean => word >= 2 && formOf(index, word - 1) === "-";

/** "U.S.-made", "Iranian-backed": a name before the hyphen is who did it. */
const namesActor = (index: TreeIndex, word: number): boolean =>
  /^\p{Lu}/u.test(index.tree.forms[word] ?? "") && (uposOf(index, word) === "PROPN" || uposOf(index, word) === "ADJ");

/** The frame of a verb. */
export function verbFrame(index: TreeIndex, verb: number): Frame {
  const slots = new SlotMap();
  const passive = isPassive(index, verb);
  addDependents(index, verb, slots);
  const subject = surfaceSubject(index, verb);
  slots.add(passive ? "patient" : "agent", subject);
  if (passive)
    slots.add(
      "agent",
      (slots.map.get("by") ?? []).filter(({ word }) => !isTimeWord(index, word)),
    );
  if (hyphenated(index, verb) && namesActor(index, verb - 2)) addPrefix(index, verb, slots);
  addGap(index, verb, slots, passive);
  addSharedObject(index, verb, slots, passive);
  addNounObliques(index, verb, slots);
  return { trigger: verb, lemma: phrasalLemma(index, verb), form: "verb", passive, slots: slots.map, light: -1 };
}

/** "U.S.-made jets" fills `prefix` and `modified`. */
function addPrefix(index: TreeIndex, verb: number, slots: SlotMap): void {
  slots.add("prefix", [{ word: verb - 2, via: "direct" }]);
  if (headOf(index, verb) >= 0) slots.add("modified", fill(index, headOf(index, verb), "direct"));
}

const isTimeWord = (index: TreeIndex, word: number): boolean =>
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|end|\d{4})$/.test(formOf(index, word));

function addDependents(index: TreeIndex, verb: number, slots: SlotMap): void {
  for (const child of index.children[verb] ?? []) {
    const label = labelOf(index, child);
    if (label === "obj") slots.add("patient", objectFillers(index, verb, child));
    else if (label === "iobj") slots.add("recipient", objectFillers(index, verb, child));
    else if (label === "obl:agent")
      slots.add(
        dependents(index, child, "case").length > 0 || isPassive(index, verb) ? "agent" : "patient",
        fill(index, child, "direct"),
      );
    else if (label === "obl" || label === "nmod" || (label === "advcl" && uposOf(index, child) === "PROPN"))
      addOblique(index, verb, child, slots);
    else if (label === "xcomp" && !isVerbal(index, child)) slots.add("complement", fill(index, child, "direct"));
    else if (label === "xcomp" && dependents(index, child, "nsubj").length === 0)
      slots.add("infinitive", [{ word: child, via: "direct" }]);
    else if (label === "advcl" && lemmaOf(index, child) === "join")
      slots.add(
        "joined",
        dependents(index, child, "obj").flatMap((object) => fill(index, object, "adverbial")),
      );
    if (/^(obj|advcl|ccomp|xcomp)$/.test(label)) addGerund(index, child, slots);
    if (isClauseWithSubject(index, child)) slots.add("clause", [{ word: child, via: "direct" }]);
  }
}

/** "responsibility for bombing …", "a right to strike …": what the object is for. */
function addGerund(index: TreeIndex, word: number, slots: SlotMap): void {
  const verbs = isVerbal(index, word) ? [word] : dependents(index, word, "acl", "advcl");
  for (const verb of verbs) {
    if (!isVerbal(index, verb) || dependents(index, verb, "nsubj", "nsubj:pass").length > 0) continue;
    const marks = dependents(index, verb, "mark", "case").map((child) => formOf(index, child));
    if (marks.includes("for") || (verb !== word && marks.includes("to")))
      slots.add("gerund", [{ word: verb, via: "direct" }]);
  }
}

/** "that Sudan arms rebels", "for Sudan to leave": a clause with a subject of its own. */
const isClauseWithSubject = (index: TreeIndex, word: number): boolean =>
  /^(ccomp|xcomp|advcl|acl|acl:relcl)$/.test(labelOf(index, word)) &&
  dependents(index, word, "nsubj", "nsubj:pass").some((subject) => !isRelativePronoun(index, subject));

function addOblique(index: TreeIndex, verb: number, child: number, slots: SlotMap): void {
  const preposition = prepositionOf(index, child);
  if (preposition === "") return;
  slots.add(preposition, isRelativePronoun(index, child) ? relativeFillers(index, verb) : fill(index, child, "direct"));
}

function objectFillers(index: TreeIndex, verb: number, object: number): Filler[] {
  return isRelativePronoun(index, object) ? relativeFillers(index, verb) : fill(index, object, "direct");
}

function relativeFillers(index: TreeIndex, verb: number): Filler[] {
  const noun = antecedent(index, verb);
  return noun < 0 ? [] : [{ word: noun, via: "relative" }];
}

/** "the pact that A signed": the noun is what was signed. */
function addGap(index: TreeIndex, verb: number, slots: SlotMap, passive: boolean): void {
  const subjects = dependents(index, verb, "nsubj");
  const fronted = subjects.find((word) => subjects.includes(word + 1) && uposOf(index, word) === "NOUN");
  if (fronted !== undefined && !passive && !slots.map.has("patient"))
    slots.add("patient", [{ word: fronted, via: "relative" }]);
  if (passive || slots.map.has("patient")) return;
  const noun = antecedent(index, verb);
  if (noun < 0 || labelOf(index, verb) === "acl") return;
  const agent = slots.map.get("agent") ?? [];
  if (agent.length > 0 && !agent.some(({ word }) => word === noun))
    slots.add("patient", [{ word: noun, via: "relative" }]);
}

/** "condemned and sanctioned Belarus": an object after both belongs to both. */
function addSharedObject(index: TreeIndex, verb: number, slots: SlotMap, passive: boolean): void {
  if (passive || slots.map.has("patient")) return;
  const partners = [
    ...dependents(index, verb, "conj"),
    ...(labelOf(index, verb) === "conj" ? [headOf(index, verb)] : []),
  ].filter((word) => isVerbal(index, word));
  for (const partner of partners) {
    const object = dependents(index, partner, "obj")[0];
    if (object === undefined || object < Math.max(verb, partner) || Math.abs(verb - partner) > 4) continue;
    slots.add("patient", fill(index, object, "shared"));
    return;
  }
}

/** Phrases that the parser hung on the object serve the verb too ("signed a treaty with Chad"). */
function addNounObliques(index: TreeIndex, verb: number, slots: SlotMap): void {
  for (const source of ["patient", "complement", "agent"]) {
    for (const { word } of (slots.map.get(source) ?? []).filter((filler) => source !== "agent" || filler.word > verb)) {
      for (const child of dependents(index, word, "nmod", "obl")) {
        const preposition = prepositionOf(index, child);
        if (preposition !== "" && preposition !== "of" && !slots.map.has(preposition))
          slots.add(preposition, fill(index, child, "noun"));
      }
    }
  }
}

/** The frame of a noun that names an event. `lightVerb` tells whether a verb can carry it ("carried out"). */
export function nounFrame(index: TreeIndex, noun: number, lightVerb: (lemma: string) => boolean): Frame {
  const slots = new SlotMap();
  addNounDependents(index, noun, slots);
  addPredication(index, noun, slots);
  const light = carrier(index, noun, lightVerb);
  if (light >= 0) {
    const verb = verbFrame(index, light);
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

const asVia = (fillers: readonly Filler[], via: Via): Filler[] => fillers.map(({ word }) => ({ word, via }));

const nounLemma = (index: TreeIndex, noun: number): string => lemmaOf(index, noun).toLowerCase();

function addNounDependents(index: TreeIndex, noun: number, slots: SlotMap): void {
  for (const child of index.children[noun] ?? []) {
    const label = labelOf(index, child);
    if (label === "nmod:poss") slots.add("possessor", possessorFillers(index, noun, child));
    else if (label === "compound" || label === "amod" || label === "nmod:desc" || label === "det")
      slots.add("modifier", fill(index, child, "direct"));
    else if (label === "nmod" || label === "obl" || label === "obl:agent") addNounPhrase(index, child, slots);
    else if (isClauseWithSubject(index, child)) slots.add("clause", [{ word: child, via: "direct" }]);
    else if (label === "acl" && dependents(index, child, "mark").some((mark) => formOf(index, mark) === "to"))
      slots.add("infinitive", [{ word: child, via: "direct" }]);
  }
  addHolder(index, noun, slots);
  const verb = headOf(index, noun);
  const first = labelOf(index, noun) === "conj" ? verb : -1;
  if (first >= 0 && !isVerbal(index, first) && !slots.map.has("possessor") && !slots.map.has("modifier")) {
    for (const child of dependents(index, first, "nmod:poss")) slots.add("possessor", fill(index, child, "shared"));
  }
}

/** "Sudan rejected the charge", "the charge was rejected by Sudan": who does something about it fills `holder`. */
function addHolder(index: TreeIndex, noun: number, slots: SlotMap): void {
  const verb = headOf(index, noun);
  if (verb < 0) return;
  if (!isVerbal(index, verb)) {
    if (/^(subject|target|object)$/.test(lemmaOf(index, verb)) && labelOf(index, noun) === "nmod")
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
  if (dependents(index, noun, "cop").length > 0) slots.add("subject", surfaceSubject(index, noun));
  for (const child of dependents(index, noun, "appos")) slots.add("named", fill(index, child, "apposition"));
  if (noun > 0) slots.add("before", [{ word: noun - 1, via: "direct" }]);
  const label = labelOf(index, noun);
  const head = headOf(index, noun);
  if (head < 0) return;
  if (label === "appos" && uposOf(index, head) === "NOUN" && insertedAfter(index, noun).length > 0)
    slots.add("named", insertedAfter(index, noun));
  else if (/^(appos|compound|amod|nmod|nmod:desc)$/.test(label) && prepositionOf(index, noun) === "")
    slots.add("named", namedBy(index, noun, head));
  else if (label === labelOf(index, noun + 1) && uposOf(index, noun + 1) === "PROPN")
    slots.add("named", [{ word: noun + 1, via: "apposition" }]);
  else if (label !== "nsubj" && label !== "obj") slots.add("named", insertedAfter(index, noun));
  if (label === "xcomp" && isVerbal(index, head)) slots.add("subject", asVia(surfaceSubject(index, head), "light"));
  addTopic(index, noun, slots);
}

/** "Kenya, a key ally of Chad, …": an insertion names the word before its comma, wherever the parser hung it. */
function insertedAfter(index: TreeIndex, noun: number): Filler[] {
  let first = noun;
  while (first > 0 && headOf(index, first - 1) === noun) first--;
  const before = formOf(index, first - 1) === "," ? first - 2 : -1;
  return before >= 0 && uposOf(index, before) === "PROPN" ? [{ word: before, via: "apposition" }] : [];
}

/** "Kenya and Chad, both members of the bloc": a plural noun names all of them. */
function namedBy(index: TreeIndex, noun: number, head: number): Filler[] {
  if (tagOf(index, noun) !== "NNS") return [{ word: head, via: "apposition" }];
  let first = head;
  while (labelOf(index, first) === "conj") first = headOf(index, first);
  return fill(index, first, "apposition");
}

/** "spoke during a visit" fills `topic` with the speaker; "is in Chad for talks" also fills `site`. */
function addTopic(index: TreeIndex, noun: number, slots: SlotMap): void {
  let at = noun;
  while (/^(appos|conj)$/.test(labelOf(index, at))) at = headOf(index, at);
  const head = headOf(index, at);
  if (head < 0 || !/^(obl|nmod)$/.test(labelOf(index, at))) return;
  if (isVerbal(index, head) && labelOf(index, at) === "obl")
    slots.add("topic", asVia(surfaceSubject(index, head), "light"));
  else if (dependents(index, head, "cop").length > 0 && prepositionOf(index, head) === "in") {
    slots.add("topic", asVia(surfaceSubject(index, head), "light"));
    slots.add("site", [{ word: head, via: "direct" }]);
  }
}

function addNounPhrase(index: TreeIndex, child: number, slots: SlotMap): void {
  const preposition = prepositionOf(index, child);
  if (preposition !== "") slots.add(preposition, fill(index, child, "direct"));
}

function possessorFillers(index: TreeIndex, noun: number, child: number): Filler[] {
  if (formOf(index, child) !== "whose") return fill(index, child, "direct");
  const verb = headOf(index, noun);
  const owner = verb < 0 ? -1 : antecedent(index, verb);
  return owner < 0 ? [] : [{ word: owner, via: "relative" }];
}

/** The verb that carries the noun, or -1. */
function carrier(index: TreeIndex, noun: number, lightVerb: (lemma: string) => boolean): number {
  let at = noun;
  for (let steps = 0; steps < 4; steps++) {
    const head = headOf(index, at);
    if (head < 0) return -1;
    const label = labelOf(index, at);
    if (isVerbal(index, head))
      return /^(obj|nsubj:pass|obl|xcomp|iobj)$/.test(label) &&
        (lightVerb(phrasalLemma(index, head)) || lightVerb(`${lemmaOf(index, head)} ${objectOf(index, head)}`))
        ? head
        : reducedCarrier(index, noun, lightVerb);
    if (
      label !== "conj" &&
      !(
        label === "nmod" &&
        /^(series|round|wave|number|campaign|string|spate|set|day|hour|couple|kind|part|barrage|package|statement|note|letter|message|expression|word|commencement|start|beginning|launch|opening|resumption|conclusion)$/.test(
          lemmaOf(index, head),
        )
      )
    )
      return reducedCarrier(index, noun, lightVerb);
    at = head;
  }
  return -1;
}

/** "part" in "took part". */
const objectOf = (index: TreeIndex, verb: number): string => formOf(index, dependents(index, verb, "obj")[0] ?? -1);

/** "strikes carried out by …", "the warning that Iran issued". */
function reducedCarrier(index: TreeIndex, noun: number, lightVerb: (lemma: string) => boolean): number {
  return dependents(index, noun, "acl", "acl:relcl").find((verb) => lightVerb(phrasalLemma(index, verb))) ?? -1;
}
