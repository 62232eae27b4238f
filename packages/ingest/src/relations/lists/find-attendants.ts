// A scene that lists who was at a gathering in, that they met, and whoever chaired it, out: "Present at the summit were A and B", "A and B were in attendance".
import { frameOf, type Scene } from "../../clauses/scene.ts";
import { formOf, headOf, isVerbal, labelOf, lemmaOf, type TreeIndex, tagOf } from "../../clauses/tree-index.ts";
import type { Reference } from "../../links/reference.ts";
import { pairUp } from "../pair-up.ts";
import type { FoundRelation } from "../relation.ts";
import { type Reading, relationOf } from "../relation-of.ts";
import { isGathering } from "../roles/attendance.ts";
import type { Filled } from "../roles/find-roles.ts";
import { hostBefore } from "./find-chair.ts";
import { namedEnd } from "./listed-ends.ts";

const READING: Reading = { id: "met/attendants", relation: "MET", standing: true, status: "actual", strength: 0.75 };

/** Words [from, to) name who was there; `told` when the gathering is that of the sentences before. */
interface List {
  readonly from: number;
  readonly to: number;
  readonly told: boolean;
}

/** Those listed with whoever chaired the gathering before; without a chair paired as those who meet are. */
export function findAttendants(scene: Scene): FoundRelation[] {
  if (scene.index.lower.includes("?")) return [];
  const announced = announcedList(scene);
  const list = announced ?? closedList(scene);
  const all = list === undefined ? [] : attendants(scene, list).map((each) => namedEnd(each, "listed"));
  if (list === undefined || all.length === 0) return [];
  const host = list.told ? hostBefore(scene, CHAIRING, BACK) : undefined;
  if (announced === undefined && !isAbroad(scene, list, host?.entity)) return [];
  const chair: Filled[] =
    host === undefined ? [] : [{ ...host, word: all[0]?.word ?? 0, steps: host.steps + 1, via: "told before" }];
  return pairUp(chair.length > 0 ? chair : all, chair.length > 0 ? all : [], {
    mutual: chair.length === 0,
    atLarge: true,
  }).map((pair) =>
    relationOf(
      scene,
      frameOf(scene, pair[1].word, () => false),
      READING,
      pair,
    ),
  );
}

/** Ministers of one state at a meeting of its own are no news of states. */
function isAbroad({ references }: Scene, { from, to }: List, host: string | undefined): boolean {
  const lands = new Set(
    [...references.values()]
      .flat()
      .filter(({ kind, word, locative }) => kind === "Country" && !locative && word >= from && word < to)
      .flatMap(({ entities }) => entities),
  );
  return host === undefined ? lands.size > 1 : [...lands].some((land) => land !== host);
}

const CHAIRING = /^(chair|host|convene|preside|hold|open|lead)$/;
/** Sentences back to the one that tells of the gathering. */
const BACK = 4;

const PRESENT = /^(present|represented|participating|attending|gathered|attendance)$/;
const OPENING = 7;
const WHO = /^(following|these|participants|attendees|participating|delegations|members|guests|leaders|others)$/;
const CAME =
  /^(represented|attended|attend|participated|participate|participating|took|gathered|met|present|attendance|participants|attendees)$/;

/** "Present were …", "In attendance were …", "The following states were represented at the talks: …". */
function announcedList({ index, previous }: Scene): List | undefined {
  const words = index.lower;
  if (words.slice(0, OPENING).some((form) => PRESENT.test(form))) {
    const be = words.findIndex((form) => /^(were|was|are)$/.test(form));
    const told = previous !== undefined && gathers(previous);
    const here = words
      .slice(0, Math.max(0, be))
      .some((form, word) => isGathering(index, word) || /^(signature|signing|ceremony)$/.test(form));
    if (be > 0 && ((told && be <= OPENING) || here)) return { from: be + 1, to: listEnd(index, be + 1), told };
  }
  const colon = words.indexOf(":");
  const before = words.slice(0, Math.max(0, colon));
  const denied = before.some((form) => /^(not|no|absent|invited|signatories|signatory)$/.test(form));
  const announced = !denied && before.some((form) => WHO.test(form)) && before.some((form) => CAME.test(form));
  const gathered = before.some((_, word) => isGathering(index, word)) || (previous !== undefined && told(previous));
  return announced && gathered
    ? { from: colon + 1, to: listEnd(index, colon + 1), told: previous !== undefined && told(previous) }
    : undefined;
}

/** "Attending were …" of the gathering of the sentence before. */
const gathers = ({ index }: Scene): boolean =>
  index.tree.forms.some(
    (_, word) =>
      isGathering(index, word) ||
      (isVerbal(index, word) && /^(convene|gather|assemble|meet)$/.test(lemmaOf(index, word))),
  );

/** Names between semicolons are one list; a verb behind one begins another clause. */
function listEnd(index: TreeIndex, from: number): number {
  const { length } = index.tree.forms;
  let end = length;
  for (let word = from; word < length; word++) {
    if (formOf(index, word) === ".") return word;
    if (formOf(index, word) === ";" && end === length) end = word;
    if (end < length && /^(VBD|VBZ|VBP|MD)$/.test(tagOf(index, word))) return end;
  }
  return length;
}

/** "A, B and C were in attendance", "A took part in the summit", "The summit was attended by A and B": of the gathering told before. */
function closedList({ index, previous }: Scene): List | undefined {
  const verb = index.tree.xpos.findIndex((tag) => /^(VBD|VBZ|VBP|MD)$/.test(tag ?? ""));
  if (verb < 1 || previous === undefined) return undefined;
  let at = verb + 1;
  while (/^(also|all|both|been|was|were|only)$/.test(formOf(index, at))) at++;
  const [form, next] = [formOf(index, at), formOf(index, at + 1)];
  if (/^(was|were|is|are|has|have|had)$/.test(formOf(index, verb))) {
    if (/^(attended|joined)$/.test(form) && next === "by" && isItsGathering(index, verb, previous))
      return { from: at + 2, to: listEnd(index, at + 2), told: true };
    if (form === "represented" && next === "by" && told(previous))
      return { from: at + 2, to: listEnd(index, at + 2), told: true };
    const amongThem = form === "among" && /^(those|participants|attendees|guests)$/.test(next) && told(previous);
    if (amongThem && /^(present|attending|participants|attendees|there|who|\.|,)$/.test(formOf(index, at + 2)))
      return { from: 0, to: verb, told: true };
    const there = form === "present" || form === "represented" || (form === "in" && next === "attendance");
    return there && told(previous) && goesOnAs(index, at + 1) ? { from: 0, to: verb, told: true } : undefined;
  }
  const came =
    /^(attend|participate)$/.test(lemmaOf(index, verb)) ||
    (/^(took|takes)$/.test(formOf(index, verb)) && form === "part");
  return came && told(previous) && goesOnAs(index, verb + 1) ? { from: 0, to: verb, told: true } : undefined;
}

/** A gathering stands in one of the sentences before. */
function told(previous: Scene): boolean {
  let before: Scene | undefined = previous;
  for (let steps = 0; before !== undefined && steps < BACK; steps++, before = before.previous)
    if (gathers(before)) return true;
  return false;
}

/** What they were at is not named, or is "the summit" again. */
function goesOnAs(index: TreeIndex, from: number): boolean {
  for (let word = from; word < index.tree.forms.length; word++) {
    if (/^[.;,]$/.test(formOf(index, word))) return true;
    if (
      /^(obj|obl)$/.test(labelOf(index, word)) &&
      !/^(part|attendance|behalf|capacity|guest|honou?r|observer)$/.test(lemmaOf(index, word))
    )
      return isGathering(index, word) && /^(the|this|its)$/.test(formOf(index, firstOf(index, word)));
  }
  return true;
}

/** The first word that hangs on a noun. */
function firstOf(index: TreeIndex, noun: number): number {
  let first = noun;
  for (let word = noun - 1; word >= 0; word--)
    if (headOf(index, word) === noun && labelOf(index, word) === "det") first = word;
  return first;
}

/** "The summit was attended by …", "It was attended by …". */
function isItsGathering(index: TreeIndex, verb: number, previous: Scene): boolean {
  const subject = [...Array(verb).keys()].findLast((word) => isGathering(index, word) || formOf(index, word) === "it");
  return subject !== undefined && (formOf(index, subject) !== "it" || told(previous));
}

/** Leaders, and the states and bodies that are not merely whose leaders they are. */
function attendants({ references, index }: Scene, { from, to }: List): Reference[] {
  const inside = [...references.values()]
    .flat()
    .filter(
      ({ word, form, kind, entities, locative }) =>
        word >= from &&
        word < to &&
        /^(name|abbreviation|surname)$/.test(form) &&
        /^(Leader|Country|Organization)$/.test(kind) &&
        entities.length === 1 &&
        !locative,
    )
    .sort((a, b) => a.word - b.word);
  const leaders = new Set(inside.flatMap(({ kind, word }) => (kind === "Leader" ? [word] : [])));
  const chosen = inside.filter(({ kind, word }) => kind === "Leader" || !isOwner(index, word, leaders));
  return [...new Map(chosen.map((each) => [each.entities[0], each])).values()];
}

const OWNED = /^(nmod|nmod:poss|compound|amod|appos|flat)$/;
const STEPS = 5;

/** "President of Chad X", "X, president of Chad". */
function isOwner(index: TreeIndex, word: number, leaders: ReadonlySet<number>): boolean {
  let at = word;
  for (let steps = 0; steps < STEPS && at >= 0; steps++) {
    if (leaders.has(at)) return true;
    if (!OWNED.test(labelOf(index, at))) {
      const title = headOf(index, at);
      return labelOf(index, at) === "conj" && at !== word && leaders.has(title);
    }
    at = headOf(index, at);
  }
  return false;
}
