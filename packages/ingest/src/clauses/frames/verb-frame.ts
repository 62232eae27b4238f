// A verb in, its frame out: slots filled from wherever the syntax put them.
import { CALENDAR } from "../calendar-words.ts";
import { isPassive } from "../subjects/is-passive.ts";
import { antecedent, isPartOfRelative, isRelativePronoun } from "../subjects/relative-pronoun.ts";
import { isClauseWithSubject, surfaceSubject } from "../subjects/surface-subject.ts";
import {
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  uposOf,
} from "../tree-index.ts";
import { fill } from "./fill.ts";
import type { Filler, Frame } from "./frame.ts";
import { addNounObliques } from "./noun-obliques.ts";
import { hyphenated, namesActor, phrasalLemma } from "./phrasal-lemma.ts";
import { saidToBe } from "./said-to-be.ts";
import { SlotMap } from "./slot-map.ts";
import { toldBefore } from "./told-before.ts";
import { countedPair, givenUnder, isGivenTo, isMaker, receiverOf } from "./two-objects.ts";
import { usersOf } from "./users-of.ts";

/** The frame of a verb. */
export function verbFrame(index: TreeIndex, verb: number): Frame {
  const known = index.frames.get(-1 - verb);
  if (known !== undefined) return known;
  const frame = makeFrame(index, verb);
  index.frames.set(-1 - verb, frame);
  return frame;
}

function makeFrame(index: TreeIndex, verb: number): Frame {
  const slots = new SlotMap();
  const passive = isPassive(index, verb);
  addDependents(index, verb, slots);
  const subject = surfaceSubject(index, verb);
  slots.add(!passive ? "agent" : isGivenTo(index, verb) ? "recipient" : "patient", subject);
  if (passive)
    slots.add(
      "agent",
      (slots.map.get("by") ?? []).filter(({ word }) => !isTimeWord(index, word)),
    );
  if (passive) addSharedAgent(index, verb, slots);
  if (hyphenated(index, verb) && namesActor(index, verb - 2)) addPrefix(index, verb, slots);
  addGap(index, verb, slots, passive);
  addPiped(index, verb, slots);
  if (!passive) {
    addBareComplement(index, verb, slots);
    addSecondObject(index, verb, slots);
    addStrayObject(index, verb, slots);
  }
  addSharedObject(index, verb, slots, passive);
  addNounObliques(index, verb, slots);
  addPlace(index, verb, slots);
  const given = slots.map.get("patient")?.[0];
  if (passive || given?.via === "relative") slots.add("user", usersOf(index, given?.word ?? -1, verb));
  return { trigger: verb, lemma: phrasalLemma(index, verb), form: "verb", passive, slots: slots.map, light: -1 };
}

/** "Chad, where it keeps troops": the place of the clause. */
function addPlace(index: TreeIndex, verb: number, slots: SlotMap): void {
  const where = dependents(index, verb, "advmod", "mark", "obl").some((child) => formOf(index, child) === "where");
  const placed = (slots.map.get("in") ?? []).some(
    ({ word }) => !CALENDAR.test(formOf(index, word)) && !/^\d/.test(formOf(index, word)),
  );
  const noun = where && !placed ? antecedent(index, verb) : -1;
  if (noun >= 0) slots.map.set("in", [{ word: noun, via: "relative" }, ...(slots.map.get("in") ?? [])]);
}

/** "U.S.-made jets" fills `prefix` and `modified`. */
function addPrefix(index: TreeIndex, verb: number, slots: SlotMap): void {
  slots.add("prefix", [{ word: verb - 2, via: "direct" }]);
  const modified = headOf(index, verb);
  if (modified < 0) return;
  slots.add(
    "modified",
    fill(index, modified, "direct").filter(({ word }) => word === modified || isBare(index, word)),
  );
}

/** A conjunct without words of its own: "Russian-made tanks and jets", not "Russian-made tanks and a few U.S.-built jets". */
const isBare = (index: TreeIndex, word: number): boolean =>
  (index.children[word] ?? []).every((child) => /^(cc|punct|nummod|conj)$/.test(labelOf(index, child)));

const isTimeWord = (index: TreeIndex, word: number): boolean =>
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|end|\d{4})$/.test(formOf(index, word));

/** Fills the slots that hang on a verb, or on a place that stands for one. */
export function addDependents(index: TreeIndex, verb: number, slots: SlotMap): void {
  const receiver = receiverOf(index, verb);
  // "the ninth state to sign it, joining Chad": who joined hangs on the state.
  if (labelOf(index, verb) === "acl")
    for (const beside of index.children[headOf(index, verb)] ?? [])
      if (beside > verb && isJoining(index, beside)) addJoined(index, beside, slots);
  for (const child of index.children[verb] ?? []) {
    const label = labelOf(index, child);
    if (child === receiver) {
      slots.add("recipient", objectFillers(index, verb, child));
      for (const thing of givenUnder(index, child)) slots.add("patient", fill(index, thing, "direct"));
    } else if (
      label === "obj" ||
      (label === "iobj" && uposOf(index, child) === "SYM") ||
      isBareObject(index, verb, child)
    )
      slots.add("patient", objectFillers(index, verb, child));
    else if (label === "iobj" && !isMaker(index, verb, child))
      slots.add("recipient", objectFillers(index, verb, child));
    else if (label === "obl:agent" && (isPassive(index, verb) || dependents(index, child, "case").length === 0))
      slots.add(isPassive(index, verb) ? "agent" : "patient", fill(index, child, "direct"));
    else if (label === "obl:agent") addOblique(index, verb, child, slots);
    else if (label === "obl" || label === "nmod" || (/^(advcl|appos)$/.test(label) && uposOf(index, child) === "PROPN"))
      addOblique(index, verb, child, slots);
    else if (label === "xcomp" && !isVerbal(index, child)) slots.add("complement", fill(index, child, "direct"));
    else if (label === "xcomp" && dependents(index, child, "nsubj").length === 0)
      slots.add("infinitive", [{ word: child, via: "direct" }]);
    else if (isJoining(index, child)) addJoined(index, child, slots);
    else if (label === "advmod" && formOf(index, child) === "there")
      slots.add("there", [{ word: child, via: "direct" }]);
    else if (label === "advmod")
      for (const below of dependents(index, child, "obl")) addOblique(index, verb, below, slots);
    if (label === "advcl" && hasMark(index, child, "to")) slots.add("purpose", [{ word: child, via: "adverbial" }]);
    if (/^(advcl|parataxis)$/.test(label) && hasMark(index, child, "if"))
      slots.add("condition", [{ word: child, via: "adverbial" }]);
    if (/^(obj|advcl|ccomp|xcomp)$/.test(label)) addGerund(index, child, slots);
    if (isClauseWithSubject(index, child)) slots.add("clause", [{ word: child, via: "direct" }]);
  }
  const told = toldBefore(index, verb);
  if (told >= 0) slots.add("clause", [{ word: told, via: "direct" }]);
}

/** "signed it, joining Chad". */
const isJoining = (index: TreeIndex, word: number): boolean =>
  labelOf(index, word) === "advcl" && lemmaOf(index, word) === "join";

function addJoined(index: TreeIndex, joining: number, slots: SlotMap): void {
  slots.add(
    "joined",
    dependents(index, joining, "obj").flatMap((object) => fill(index, object, "adverbial")),
  );
}

const hasMark = (index: TreeIndex, verb: number, mark: string): boolean =>
  isVerbal(index, verb) && dependents(index, verb, "mark").some((child) => formOf(index, child) === mark);

/** "met President X in Rome" with X as a phrase without a preposition: the object, when the verb has no other. */
function isBareObject(index: TreeIndex, verb: number, child: number): boolean {
  return (
    labelOf(index, child) === "obl" &&
    child > verb &&
    uposOf(index, child) === "PROPN" &&
    dependents(index, child, "case").length === 0 &&
    dependents(index, verb, "obj", "iobj", "ccomp", "xcomp", "aux:pass").length === 0 &&
    !CALENDAR.test(formOf(index, child)) &&
    !/^\d/.test(formOf(index, child))
  );
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

function addOblique(index: TreeIndex, verb: number, child: number, slots: SlotMap): void {
  const preposition = prepositionOf(index, child);
  // "on Monday" takes no room from "on Chad".
  if (preposition === "" || (/^(on|in)$/.test(preposition) && CALENDAR.test(formOf(index, child)))) return;
  slots.add(preposition, isRelativePronoun(index, child) ? relativeFillers(index, verb) : fill(index, child, "direct"));
}

function objectFillers(index: TreeIndex, verb: number, object: number): Filler[] {
  const said = saidToBe(index, object);
  if (said.length > 0) return said;
  if (isRelativePronoun(index, object)) return relativeFillers(index, verb);
  return isPartOfRelative(index, object)
    ? [...relativeFillers(index, verb), ...fill(index, object, "direct")]
    : fill(index, object, "direct");
}

function relativeFillers(index: TreeIndex, verb: number): Filler[] {
  const noun = antecedent(index, verb);
  return noun < 0 ? [] : [{ word: noun, via: "relative" }];
}

/** "Chad, to which Niger denies sending jets": the phrase before the governing verb belongs to the verb below it. */
function addPiped(index: TreeIndex, verb: number, slots: SlotMap): void {
  const governor = headOf(index, verb);
  if (labelOf(index, verb) !== "xcomp" || labelOf(index, governor) !== "acl:relcl") return;
  for (const child of dependents(index, governor, "obl"))
    if (child < governor && isRelativePronoun(index, child) && !slots.map.has(prepositionOf(index, child)))
      addOblique(index, verb, child, slots);
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
  const whose = agent.some(({ word }) =>
    dependents(index, word, "nmod:poss").some((each) => formOf(index, each) === "whose"),
  );
  if (agent.length > 0 && !whose && !agent.some(({ word }) => word === noun))
    slots.add("patient", [{ word: noun, via: "relative" }]);
}

/** A second object that the parser hung on a word of the first. */
function addSecondObject(index: TreeIndex, verb: number, slots: SlotMap): void {
  if (slots.map.has("recipient") || slots.map.has("to")) return;
  const [receiver, thing] = countedPair(index, verb) ?? [];
  if (receiver === undefined || thing === undefined) return;
  slots.map.set("recipient", fill(index, receiver, "direct"));
  slots.map.set("patient", fill(index, thing, "direct"));
}

/** "ordered eighteen aircraft" with its object hung as a complement: a bare noun after a verb without an object is one. */
function addBareComplement(index: TreeIndex, verb: number, slots: SlotMap): void {
  if (slots.map.has("patient") || BECOMING.test(lemmaOf(index, verb))) return;
  const bare = (slots.map.get("complement") ?? []).filter(
    ({ word }) => word > verb && /^(NOUN|PROPN)$/.test(uposOf(index, word)) && prepositionOf(index, word) === "",
  );
  if (bare.length > 0) slots.add("patient", bare);
}
const BECOMING = /^(be|become|remain|seem|appear|look|stay|feel|sound|turn|prove|serve|act)$/;

/** "condemned in the strongest terms the raid": an object that the parser hung on the noun of a phrase before it. */
function addStrayObject(index: TreeIndex, verb: number, slots: SlotMap): void {
  if (slots.map.has("patient") || dependents(index, verb, "ccomp", "xcomp").length > 0) return;
  const stray = dependents(index, verb, "obl").flatMap((phrase) =>
    isVerbal(index, phrase)
      ? []
      : dependents(index, phrase, "obj", "conj", "appos").filter(
          (object) => object > phrase && standsAlone(index, object),
        ),
  )[0];
  if (stray !== undefined) slots.add("patient", fill(index, stray, "direct"));
}

/** "is funded and armed by Libya": whoever stands behind both did both. */
function addSharedAgent(index: TreeIndex, verb: number, slots: SlotMap): void {
  if ((slots.map.get("agent") ?? []).length > 0) return;
  const partners = [
    ...dependents(index, verb, "conj"),
    ...(labelOf(index, verb) === "conj" ? [headOf(index, verb)] : []),
  ].filter((word) => isVerbal(index, word) && Math.abs(verb - word) <= 4 && isPassive(index, word));
  for (const partner of partners) {
    const agents = dependents(index, partner, "obl:agent", "obl").filter(
      (agent) => prepositionOf(index, agent) === "by" && agent > Math.max(verb, partner) && !isTimeWord(index, agent),
    );
    slots.add(
      "agent",
      agents.flatMap((agent) => fill(index, agent, "shared")),
    );
  }
}

/** No conjunction, comma or missing article makes it part of the phrase before. */
function standsAlone(index: TreeIndex, object: number): boolean {
  if (labelOf(index, object) === "obj") return true;
  if (labelOf(index, object) === "conj") return dependents(index, object, "cc", "punct").length === 0;
  const article = dependents(index, object, "det", "nmod:poss")[0];
  return article !== undefined && article < object && !/^[,(–-]$/.test(formOf(index, article - 1));
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
