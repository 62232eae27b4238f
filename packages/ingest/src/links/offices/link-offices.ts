// Office patterns and the persons they speak of in, stated offices out; where the text names no polity, the gazetteer may.
import { stateIn, termsOf } from "../../gazetteers/entry.ts";
import { isServing, officeCodes } from "../../mentions/persons/resolve-person.ts";
import { amongStates } from "../anaphors/regions.ts";
import type { LinkInput } from "../link-input.ts";
import type { PersonOf } from "../link-persons.ts";
import type { Person } from "../person.ts";
import { HAVE_NO_PRESIDENT, MONARCHIES, ROYAL } from "./monarchies.ts";
import { isOfRepublic } from "./of-republic.ts";
import type { StatedOffice } from "./office.ts";
import type { OfficeSpan } from "./office-span.ts";
import { byContext, byPeers, type Context } from "./state-by-context.ts";
import { sameScope, statesByScope } from "./states-around.ts";

/** `home`: the country that the text comes from; `issuing`: the state that issues it. */
export function linkOffices(
  spans: readonly OfficeSpan[],
  persons: PersonOf,
  input: LinkInput,
  { home, issuing }: Pick<Context, "home" | "issuing">,
): StatedOffice[] {
  const offices: StatedOffice[] = [];
  const scopes = statesByScope(input);
  for (const span of spans) {
    const person = persons.get(span.leader);
    if (person === undefined) continue;
    const earlier = offices.slice(-RECENT).filter((office) => sameScope(input, office.sentence, span.sentence));
    const made = officeOf(span, person, { input, persons, home, issuing, states: scopes(span.sentence), earlier });
    if (made !== undefined) offices.push(made);
  }
  return offices;
}

/** Offices that "counterpart" looks back upon. */
const RECENT = 30;

function officeOf(span: OfficeSpan, person: Person, context: Context): StatedOffice | undefined {
  const copied = COPIED.test(span.office)
    ? context.earlier.findLast((office) => office.sentence >= span.sentence - 2 && office.leader !== person.id)
    : undefined;
  if (COPIED.test(span.office) && copied === undefined && span.polity === undefined) return undefined;
  if (CLERGY.test(span.office) || (span.former && span.prospective)) return undefined;
  const office = copied?.office ?? span.office;
  const text =
    span.polity?.candidates[0]?.entity ??
    (/predecessor|successor/.test(span.office) ? copied?.polity : undefined) ??
    (span.taken === "state" || span.taken === "any" ? byGazetteer(person, office, span.former, context) : undefined) ??
    takenUp(span, context);
  const polity =
    text ??
    byGazetteer(person, office, span.former, context) ??
    byDocument(person) ??
    context.earlier.findLast(({ leader, former }) => leader === person.id && !former)?.polity ??
    guessed(span, office, person, context);
  if (polity === undefined || (/founder$/.test(office) && polity.startsWith("country:"))) return undefined;
  return {
    sentence: span.sentence,
    leader: person.id,
    polity,
    office,
    former: span.former || span.office.includes("predecessor"),
    prospective: span.prospective,
    start: span.start,
    end: span.end,
    rule: span.rule,
    polityFrom: text !== undefined ? "text" : "gazetteer",
  };
}

/** By the sentences around it; a king has a kingdom, a president none. */
function guessed(span: OfficeSpan, office: string, person: Person, context: Context): string | undefined {
  if (OF_SEVERAL.test(office)) return undefined;
  const polity = byContext(span, office, context) ?? byPeers(office, context.earlier);
  if (polity !== undefined && servesAnother(person, polity, context)) return undefined;
  if (polity !== undefined && HAVE_NO_PRESIDENT.has(polity) && isOfRepublic(span, office, context.input))
    return undefined;
  return polity !== undefined && ROYAL.test(office) && !MONARCHIES.has(polity) ? undefined : polity;
}

/** "Secretary Kerry" in a text on Mexico: the lists know him in another state alone. */
function servesAnother({ id }: Person, polity: string, { input }: Context): boolean {
  const entry = input.gazetteer.entries.get(id);
  const states = entry === undefined ? [] : termsOf(entry).flatMap((term) => stateIn(term) ?? []);
  return states.length > 0 && polity.startsWith("country:") && !states.includes(polity);
}

/** Of several states together, or of none. */
const OF_SEVERAL = /^(?:coalition|bloc|alliance|group|rebel|separatist|peacekeeping) /;

/** Of a church, not of a state. */
const CLERGY = /(?:^|\s)(?:patriarch|cardinal|archbishop|bishop|imam|mullah|councillor|councilor)$/;

const COPIED = /^(?:\w+ )?(?:counterpart|predecessor|successor|colleague)$/;

/** "Erdogan's foreign minister" serves Erdogan's state; "its leader" the body named last. */
function takenUp(span: OfficeSpan, context: Context): string | undefined {
  if (span.chief !== undefined) {
    const chief = context.persons.get(span.chief);
    return (
      context.earlier.findLast((office) => office.leader === chief?.id)?.polity ??
      (chief === undefined ? undefined : byGazetteer(chief, "president", false, context))
    );
  }
  if (span.taken === undefined) return undefined;
  if (span.taken === "state") return stateCalled(span, context);
  if (span.taken === "person") return COPIED.test(span.office) ? undefined : stateOfSuperior(span, context);
  const kinds =
    span.taken === "organization"
      ? ["Organization"]
      : OF_STATES.test(span.office)
        ? ["Country"]
        : ["Organization", "Country"];
  for (let back = 0; back <= 2; back++) {
    if (!sameScope(context.input, span.sentence - back, span.sentence)) return undefined;
    const words = context.input.sentences[span.sentence - back]?.words ?? [];
    const named = words.filter(
      (word) =>
        word.mention !== undefined && kinds.includes(word.mention.kind) && (back > 0 || word.start < span.start),
    );
    const found =
      (span.taken === "any"
        ? mainSubject(context, span.sentence - back, kinds, back === 0 ? span.start : Infinity)
        : undefined) ??
      named.findLast((word) => word.mention?.form !== "demonym") ??
      named.at(-1);
    if (found?.mention !== undefined) return found.mention.candidates[0]?.entity;
  }
  return undefined;
}

/** "New Zealand, which has a treaty with Chad, agreed. Its minister …": whom the sentence is about, by name. */
function mainSubject(
  { input }: Context,
  sentence: number,
  kinds: readonly string[],
  before: number,
): LinkInput["sentences"][number]["words"][number] | undefined {
  const { words = [], tree } = input.sentences[sentence] ?? {};
  return words.find(
    ({ mention, start }, word) =>
      mention !== undefined &&
      start < before &&
      kinds.includes(mention.kind) &&
      /^nsubj/.test(tree?.labels[word] ?? "") &&
      (tree?.heads[tree.heads[word] ?? -1] ?? -1) < 0,
  );
}

/** Offices that only states have. */
const OF_STATES = /(?:minister|premier|ambassador|king|queen|emir|sultan|mayor|army chief)$/;
/** Sentences within which "the archipelago" is still spoken of. */
const FAR = 5;

/** "the West African nation's foreign minister": the one state of the nearest sentence that answers to it. */
function stateCalled({ called = "", sentence, start }: OfficeSpan, { input, states }: Context): string | undefined {
  const head = called.split(" ").at(-1) ?? "";
  const among = amongStates(head, called.split(" ").slice(0, -1));
  const plain = called === "country" || called === "nation";
  if (among === undefined && !plain) return undefined;
  for (let back = 0; back <= FAR; back++) {
    if (!sameScope(input, sentence - back, sentence)) return undefined;
    const named = new Set(
      (input.sentences[sentence - back]?.words ?? []).flatMap(({ mention, start: at }) => {
        const id = mention?.kind === "Country" && (back > 0 || at < start) ? mention.candidates[0]?.entity : undefined;
        return id !== undefined && (among === undefined || among.has(id)) ? [id] : [];
      }),
    );
    if (named.size === 1) return [...named][0];
    if (named.size > 1) return [...named].find((id) => id === states.first?.[0]);
  }
  return undefined;
}

/** Sentences within which "his" still means the same person. */
const HIS = 3;

/** "X … his defence minister, Y": the state of the person who acts before, else of the one named last. */
function stateOfSuperior(span: OfficeSpan, context: Context): string | undefined {
  for (let back = 0; back <= HIS; back++) {
    if (!sameScope(context.input, span.sentence - back, span.sentence)) return undefined;
    const { words = [], tree } = context.input.sentences[span.sentence - back] ?? {};
    const isBefore = (start: number): boolean => back > 0 || start < span.start;
    const persons = words.flatMap(({ mention, start }, word) =>
      mention?.kind === "Leader" && isBefore(start)
        ? [{ person: context.persons.get(mention), acts: /^nsubj/.test(tree?.labels[word] ?? "") }]
        : [],
    );
    const known = persons.filter(({ person }) => person !== undefined);
    const goesOn = words.some(({ text, start }) => isBefore(start) && /^(?:he|she|him|his|her)$/i.test(text));
    const superior = (known.find(({ acts }) => acts) ?? (goesOn ? undefined : known.at(-1)))?.person;
    if (superior === undefined && (goesOn || back === 0)) continue;
    if (superior === undefined) return undefined;
    return (
      context.earlier.findLast((office) => office.leader === superior.id)?.polity ??
      byGazetteer(superior, "president", false, context)
    );
  }
  return undefined;
}

/** The state in which a listed leader held an office of this kind at the document's date. */
function byGazetteer(person: Person, office: string, former: boolean, { input, states }: Context): string | undefined {
  const entry = input.gazetteer.entries.get(person.id);
  if (entry === undefined) return undefined;
  const codes = officeCodes(office.split(" "));
  const date = input.frame?.published ?? "";
  const terms = termsOf(entry).filter((term) => (term.body ?? stateIn(term)) !== undefined);
  const serving = terms.filter((term) => date === "" || former || isServing(term.from, term.to, date));
  const named = serving.filter((term) => states.total.has(`country:${term.iso3}`));
  const plain = office === "minister" && terms.some((term) => MINISTERS.test(term.office));
  const isOther =
    !plain && /minister$/.test(office) && named.length === 0 && !terms.some((term) => codes.includes(term.office));
  if (isOther) return undefined;
  const fit =
    named.find((term) => codes.includes(term.office)) ??
    serving.findLast((term) => codes.includes(term.office)) ??
    named[0] ??
    serving[0] ??
    terms.find((term) => codes.includes(term.office)) ??
    (plain ? terms.findLast((term) => MINISTERS.test(term.office)) : undefined);
  if (fit?.body === undefined && /secretary[ -]general/.test(office)) return undefined;
  return fit === undefined ? undefined : (fit.body ?? stateIn(fit));
}

/** Codes of ministers. */
const MINISTERS = /^(?:fm|dm|im|dg)$/;

/** Elsewhere in the document the office has a state. */
const byDocument = (person: Person): string | undefined =>
  [...person.polities].find((polity) => polity.startsWith("country:")) ?? [...person.polities][0];
