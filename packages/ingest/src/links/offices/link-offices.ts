// Office patterns and the persons they speak of in, stated offices out; where the text names no polity, the gazetteer may.
import { termsOf } from "../../gazetteers/entry.ts";
import { isServing, officeCodes } from "../../mentions/resolve-person.ts";
import { amongStates } from "../anaphors/regions.ts";
import { byParagraph } from "../by-paragraph.ts";
import type { LinkInput } from "../link-input.ts";
import type { Person, PersonOf } from "../link-persons.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { StatedOffice } from "./office.ts";
import type { OfficeSpan } from "./office-span.ts";

/** `home`: the country of the dateline. */
export function linkOffices(
  spans: readonly OfficeSpan[],
  persons: PersonOf,
  input: LinkInput,
  home: string | undefined,
): StatedOffice[] {
  const offices: StatedOffice[] = [];
  const scopes = statesByScope(input);
  for (const span of spans) {
    const person = persons.get(span.leader);
    if (person === undefined) continue;
    const earlier = offices.slice(-RECENT).filter((office) => sameScope(input, office.sentence, span.sentence));
    const made = officeOf(span, person, { input, persons, home, states: scopes(span.sentence), earlier });
    if (made !== undefined) offices.push(made);
  }
  return offices;
}

/** Offices that "counterpart" looks back upon. */
const RECENT = 30;

interface Context {
  readonly input: LinkInput;
  readonly persons: PersonOf;
  readonly states: StateCounts;
  readonly earlier: readonly StatedOffice[];
  readonly home: string | undefined;
}

function officeOf(span: OfficeSpan, person: Person, context: Context): StatedOffice | undefined {
  const copied = COPIED.test(span.office)
    ? context.earlier.findLast((office) => office.sentence >= span.sentence - 2 && office.leader !== person.id)
    : undefined;
  if (COPIED.test(span.office) && copied === undefined && span.polity === undefined) return undefined;
  if (CLERGY.test(span.office)) return undefined;
  const office = copied?.office ?? span.office;
  const text =
    span.polity?.candidates[0]?.entity ??
    (/predecessor|successor/.test(span.office) ? copied?.polity : undefined) ??
    (span.taken === "state" ? byGazetteer(person, office, span.former, context) : undefined) ??
    takenUp(span, context);
  const polity =
    text ??
    byGazetteer(person, office, span.former, context) ??
    byDocument(person) ??
    byContext(span, office, context) ??
    byPeers(office, context.earlier);
  if (polity === undefined) return undefined;
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
    const found = named.findLast((word) => word.mention?.form !== "demonym") ?? named.at(-1);
    if (found?.mention !== undefined) return found.mention.candidates[0]?.entity;
  }
  return undefined;
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

/** "X … his defence minister, Y": the state of the person named last. */
function stateOfSuperior(span: OfficeSpan, context: Context): string | undefined {
  for (let back = 0; back <= 1; back++) {
    if (!sameScope(context.input, span.sentence - back, span.sentence)) return undefined;
    const persons = (context.input.sentences[span.sentence - back]?.words ?? []).flatMap(({ mention, start }) =>
      mention?.kind === "Leader" && (back > 0 || start < span.start) ? [mention] : [],
    );
    const superior = persons.map((mention) => context.persons.get(mention)).findLast((each) => each !== undefined);
    if (superior === undefined) continue;
    return (
      context.earlier.findLast((office) => office.leader === superior.id)?.polity ??
      byGazetteer(superior, "president", false, context)
    );
  }
  return undefined;
}

/** Titles that are American where no state is named. */
const AMERICAN =
  /^(?:senator|sen|representative|rep|congressman|congresswoman|(?:principal |acting |deputy |under |assistant )+secretary(?: of state)?|undersecretary(?: of state)?|secretary of (?:state|defense|commerce|energy|homeland|the treasury)|(?:defense|treasury|commerce) secretary|attorney general)$/;
/** American wherever they stand. */
const AMERICAN_ALONE =
  /^(?:principal |acting |senior )*(?:deputy )?(?:assistant|deputy|under) secretary of (?:state|defense|the treasury|commerce|energy|homeland security)(?: for .*)?$|^(?:principal |acting )*(?:deputy )?assistant secretary(?: of state)? for .*$/;
const NATIONAL = /minister|president|premier|chancellor|king|general|speaker|spokes|secretary|chief/;

/** Offices whose state a text always names. */
const ABROAD = /secretary-general|secretary general|envoy|ambassador|high commissioner/;

interface StateCounts {
  readonly total: ReadonlyMap<string, number>;
  readonly first: readonly [string, number] | undefined;
  readonly second: readonly [string, number] | undefined;
  /** The sentence that names a state first. */
  readonly firstAt: ReadonlyMap<string, number>;
  readonly bySentence: ReadonlyMap<number, ReadonlySet<string>>;
}

/** In a digest each paragraph stands for itself. */
const sameScope = (input: LinkInput, one: number, other: number): boolean =>
  input.frame?.digest !== true || input.sentences[one]?.paragraph === input.sentences[other]?.paragraph;

/** The states that stand around a sentence: in a digest those of its paragraph, else those of the document. */
function statesByScope(input: LinkInput): (sentence: number) => StateCounts {
  if (input.frame?.digest !== true) {
    const whole = countStates(input.sentences);
    return () => whole;
  }
  const paragraphs = byParagraph(input.sentences);
  const counted = new Map([...paragraphs].map(([paragraph, sentences]) => [paragraph, countStates(sentences)]));
  return (sentence) => counted.get(input.sentences[sentence]?.paragraph ?? -1) ?? NO_STATES;
}

/** How often the sentences name each state, and where; a town names none. */
function countStates(sentences: readonly ParsedSentence[]): StateCounts {
  const total = new Map<string, number>();
  const firstAt = new Map<string, number>();
  const bySentence = new Map<number, Set<string>>();
  for (const { index, words } of sentences) {
    const here = new Set<string>();
    bySentence.set(index, here);
    for (const { mention } of words) {
      const id = mention?.kind === "Country" && mention.land !== true ? mention.candidates[0]?.entity : undefined;
      if (id === undefined) continue;
      total.set(id, (total.get(id) ?? 0) + 1);
      if (!firstAt.has(id)) firstAt.set(id, index);
      here.add(id);
    }
  }
  const [first, second] = [...total].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { total, first, second, firstAt, bySentence };
}

const NO_STATES: StateCounts = countStates([]);

/** An office without a state: of the country that the text comes from and speaks of, else of the one that it speaks of above all. */
function byContext(span: OfficeSpan, office: string, { states, home, input, earlier }: Context): string | undefined {
  if (AMERICAN_ALONE.test(office)) return "country:USA";
  if (AMERICAN.test(office)) return states.total.has("country:USA") ? "country:USA" : undefined;
  if (span.stranger) return undefined;
  if (!NATIONAL.test(office) || ABROAD.test(office) || states.first === undefined) return undefined;
  if (isDestination(span, states.first[0], input)) return undefined;
  const taken = besideIt(span, earlier) ?? subjectBefore(span, input);
  if (taken !== undefined) return taken;
  const rank = [states.first[0], states.second?.[0]].indexOf(home ?? "");
  if (home !== undefined && rank >= 0) return home;
  const [id, times] = states.first;
  if ((states.firstAt.get(id) ?? Infinity) > span.sentence) return undefined;
  const here = states.bySentence.get(span.sentence);
  if (here?.size === 1 && here.has(id)) return id;
  return times >= 2 * (states.second?.[1] ?? 0) ? (byPeers(office, earlier) ?? id) : undefined;
}

/** "General X flew to Guyana": the only naming of the state says where somebody went. */
function isDestination({ sentence }: OfficeSpan, state: string, { sentences }: LinkInput): boolean {
  const namings = sentences
    .slice(0, sentence + 1)
    .flatMap(({ words, index }) =>
      words.flatMap(({ mention }, word) => (mention?.candidates[0]?.entity === state ? [{ index, word }] : [])),
    );
  const [only] = namings;
  if (only === undefined || namings.length > 1 || only.index !== sentence) return false;
  const [verb, before] = [only.word - 2, only.word - 1].map((at) => sentences[sentence]?.words[at]?.text ?? "");
  return (
    /^(?:to|visited|toured|reached)$/.test(before ?? "") ||
    (before === "in" && /^(?:was|arrived|landed|is)$/.test(verb ?? ""))
  );
}

/** "Foreign Minister A and Defence Minister B": two titles with nothing but "and" between them. */
const besideIt = ({ sentence, start }: OfficeSpan, earlier: readonly StatedOffice[]): string | undefined =>
  earlier.findLast((each) => each.sentence === sentence && start > each.end && start - each.end <= " and ".length)
    ?.polity;

/** "Beijing hit back. Foreign ministry spokesman X …": the one state of the sentence before, with which that opens. */
function subjectBefore({ sentence }: OfficeSpan, { sentences }: LinkInput): string | undefined {
  const [here, before] = [sentences[sentence], sentences[sentence - 1]];
  if (before === undefined || here === undefined || before.paragraph !== here.paragraph) return undefined;
  const named = before.words.flatMap(({ mention }) => (mention?.kind === "Country" ? [mention] : []));
  const [first] = named;
  const opens = first !== undefined && first.first === 0 && /^(?:name|capital)$/.test(first.form);
  return opens && named.length === 1 ? first.candidates[0]?.entity : undefined;
}

/** "Prime Minister A … Security Minister B": offices without a state, all of those before in one state, belong to it. */
function byPeers(office: string, earlier: readonly StatedOffice[]): string | undefined {
  if (!NATIONAL.test(office) || ABROAD.test(office)) return undefined;
  const peers = new Set(earlier.filter((each) => each.polityFrom === "gazetteer").map((each) => each.polity));
  return peers.size === 1 ? [...peers][0] : undefined;
}

/** The state in which a listed leader held an office of this kind at the document's date. */
function byGazetteer(person: Person, office: string, former: boolean, { input, states }: Context): string | undefined {
  const entry = input.gazetteer.entries.get(person.id);
  if (entry === undefined) return undefined;
  const codes = officeCodes(office.split(" "));
  const date = input.frame?.published ?? "";
  const terms = termsOf(entry).filter((term) => (term.iso3 !== "" && term.iso3 !== "EUE") || term.body !== undefined);
  const serving = terms.filter((term) => date === "" || former || isServing(term.from, term.to, date));
  const named = serving.filter((term) => states.total.has(`country:${term.iso3}`));
  const isOther = /minister$/.test(office) && named.length === 0 && !terms.some((term) => codes.includes(term.office));
  if (isOther) return undefined;
  const fit =
    named.find((term) => codes.includes(term.office)) ??
    serving.findLast((term) => codes.includes(term.office)) ??
    named[0] ??
    serving[0] ??
    terms.find((term) => codes.includes(term.office));
  return fit === undefined ? undefined : (fit.body ?? `country:${fit.iso3}`);
}

/** Elsewhere in the document the office has a state. */
const byDocument = (person: Person): string | undefined =>
  [...person.polities].find((polity) => polity.startsWith("country:")) ?? [...person.polities][0];
