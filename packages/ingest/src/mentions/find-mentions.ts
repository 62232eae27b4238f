// The sentences of one document and the gazetteer in, its mentions out, sentence by sentence.

import { slugOf } from "@entente/graph";
import type { Reading } from "../gazetteers/entry.ts";
import { addKnownGroups } from "./bodies/add-known-groups.ts";
import { findBodies } from "./bodies/find-bodies.ts";
import { findFirms } from "./bodies/find-firms.ts";
import { findForces } from "./bodies/find-forces.ts";
import { type Cover, findGroups } from "./bodies/find-groups.ts";
import { findOrgans } from "./bodies/find-organs.ts";
import { findPunished } from "./bodies/find-punished.ts";
import { ownedOrgans } from "./bodies/owned-organs.ts";
import { withShortForms } from "./bodies/short-forms.ts";
import { listsStates } from "./lists-states.ts";
import { makeMention as mention } from "./make-mention.ts";
import { type Match, matchGazetteer, surelyNamed } from "./match-gazetteer.ts";
import type { Candidate, Mention } from "./mention.ts";
import type { MentionInput } from "./mention-input.ts";
import { isMisread, withoutNamesakeTowns } from "./misreadings.ts";
import { addBareSurnames } from "./persons/add-bare-surnames.ts";
import type { PersonSpan } from "./persons/find-persons.ts";
import { personSpans } from "./persons/person-spans.ts";
import { resolvePerson } from "./persons/resolve-person.ts";
import { type TokenSentence, textOfSpan, withKeys } from "./token-sentence.ts";
import { findNamedTreaties, type TreatyCover } from "./treaties/find-named-treaties.ts";
import { findTreaties } from "./treaties/find-treaties.ts";
import { findDesignators, UNLISTED_SYSTEM } from "./weapons/find-designators.ts";
import { findWarships } from "./weapons/find-warships.ts";

/** Mentions of each sentence, in order, without overlap. Runs in parallel to `sentences`. */
export function findMentions(input: MentionInput): Mention[][] {
  const sentences = input.sentences.map(withKeys);
  const sure = surelyNamed(sentences, input.gazetteer);
  const about: InDocument = { sure, lines: listsStates(sentences, input.gazetteer) };
  const found = sentences.map((sentence) => mentionsOf(sentence, input, about));
  return addBareSurnames(sentences, addKnownGroups(sentences, withShortForms(sentences, found)), input);
}

interface InDocument {
  readonly sure: ReadonlySet<string>;
  /** It lists states line by line. */
  readonly lines: "members" | "states" | undefined;
}

function mentionsOf(sentence: TokenSentence, input: MentionInput, { sure, lines }: InDocument): Mention[] {
  const listed = ownedOrgans(
    sentence,
    withoutNamesakeTowns(
      sentence,
      matchGazetteer(sentence, input.gazetteer, sure).filter((match) => !isMisread(sentence, match)),
    ),
  );
  const owner = new Array<Match | undefined>(sentence.tokens.length).fill(undefined);
  for (const match of listed) for (let at = match.first; at < match.last; at++) owner[at] = match;
  const isOwned = (at: number): boolean => owner[at] !== undefined;
  const persons = personSpans(sentence, owner, isOwned, input.gazetteer);
  const mentions: Mention[] = persons.map((span) => personMention(sentence, span, input));
  const taken = new Set<number>();
  for (const span of persons) for (let at = span.first; at < span.last; at++) taken.add(at);
  addOrganizations(sentence, owner, { taken, mentions, lines });
  addOrgans(sentence, listed, taken, mentions);
  addWarships(sentence, taken, mentions, input);
  addNamedTreaties(sentence, owner, taken, mentions);
  for (const match of listed) {
    if (overlaps(taken, match.first, match.last)) continue;
    const whole = withDistrict(sentence, withRange(sentence, match));
    if (overlaps(taken, whole.first, whole.last)) continue;
    mentions.push(listedMention(sentence, whole));
    for (let at = whole.first; at < whole.last; at++) taken.add(at);
  }
  addPatterns(sentence, taken, mentions, input);
  return mentions.sort((a, b) => a.first - b.first);
}

function personMention(sentence: TokenSentence, span: PersonSpan, input: MentionInput): Mention {
  const candidates = resolvePerson(span, input);
  return mention(
    sentence,
    { first: span.first, last: span.last, form: span.last - span.first > 1 ? "name" : "surname" },
    candidates,
  );
}

function addOrgans(sentence: TokenSentence, listed: readonly Match[], taken: Set<number>, mentions: Mention[]): void {
  const states = listed.filter((match) => match.readings[0]?.entry.kind === "Country" && !taken.has(match.first));
  const countries = states.filter((match) => match.readings[0]?.organ === undefined);
  const organs = findOrgans(sentence, countries).map((span) => ({ ...span, match: countries[span.country] as Match }));
  const forces = findForces(sentence, states).map((span) => ({ ...span, match: states[span.country] as Match }));
  for (const { match, ...span } of [...organs, ...forces]) {
    if (overlaps(taken, span.first, span.last)) continue;
    const organ = textOfSpan(sentence, span.first, span.last);
    const candidates = match.readings.map((reading) => ({ ...candidate(reading, "organ of a state"), organ }));
    mentions.push(mention(sentence, { first: span.first, last: span.last, form: "metonym" }, candidates));
    for (let at = span.first; at < span.last; at++) taken.add(at);
  }
}

/** What no list has: armed groups ("the Fano militia"), makers of arms ("the start-up Vardo Systems"), bodies of states ("joined the Clear Rivers Coalition"). */
function addOrganizations(
  sentence: TokenSentence,
  owner: readonly (Match | undefined)[],
  { taken, mentions, lines }: Known,
): void {
  const cover: Cover = (at) => {
    if (taken.has(at)) return "other";
    const reading = owner[at]?.readings[0];
    if (reading === undefined) return undefined;
    if (reading.entry.kind !== "Country" || reading.organ !== undefined) return "other";
    return reading.form === "demonym" || reading.form === "people" ? "demonym" : "state";
  };
  const unlisted = { mentions, taken, sentence };
  for (const span of findGroups(sentence, cover))
    addUnlisted(unlisted, span, { score: 0.75, reason: span.reason, family: "armed-group" });
  const named = (at: number): boolean => owner[at] !== undefined && owner[at]?.readings[0]?.land !== true;
  for (const span of findFirms(
    sentence,
    (at) => taken.has(at) || named(at),
    (at) => cover(at) === "state",
  ))
    addUnlisted(unlisted, span, { score: 0.7, reason: "called a firm", family: "arms-company" });
  for (const span of findPunished(sentence, (at) => taken.has(at) || named(at)))
    addUnlisted(unlisted, span, { score: 0.7, reason: "comes under sanctions", family: "firm" });
  const isTaken = (at: number): boolean => taken.has(at) || cover(at) !== undefined;
  const city = (at: number): boolean => !taken.has(at) && owner[at]?.readings[0]?.form === "capital";
  const states = { city, state: (at: number): boolean => cover(at) === "state", taken: isTaken };
  for (const span of findBodies(sentence, states, lines))
    addUnlisted(unlisted, span, { score: 0.7, reason: "states belong to it", family: "body" });
}

/** What is found so far in a sentence, and what its document is known to hold. */
interface Known {
  readonly taken: Set<number>;
  readonly mentions: Mention[];
  readonly lines: "members" | "states" | undefined;
}

interface Found {
  readonly sentence: TokenSentence;
  readonly mentions: Mention[];
  readonly taken: Set<number>;
}

function addUnlisted(
  { sentence, mentions, taken }: Found,
  { first, last, name }: { readonly first: number; readonly last: number; readonly name: string },
  as: Pick<Candidate, "score" | "reason" | "family">,
): void {
  const made: Candidate = { entity: `organization:${slugOf(name)}`, kind: "Organization", name, ...as };
  mentions.push(mention(sentence, { first, last, form: "name" }, [made]));
  for (let at = first; at < last; at++) taken.add(at);
}

function overlaps(taken: ReadonlySet<number>, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (taken.has(at)) return true;
  return false;
}

function candidate(reading: Reading, reason: string): Candidate {
  const { entry } = reading;
  return {
    entity: entry.id,
    kind: entry.kind,
    name: entry.name,
    score: 1,
    reason,
    ...(reading.organ === undefined ? {} : { organ: reading.organ }),
  };
}

function listedMention(sentence: TokenSentence, match: Match): Mention {
  const reading = match.readings[0] as Reading;
  const span = { first: match.first, last: match.last, form: reading.form, land: reading.land };
  return mention(
    sentence,
    span,
    match.readings.map((each) => candidate(each, "listed")),
  );
}

/** "the Lusaka Protocol": the city in its name is no party. */
function addNamedTreaties(
  sentence: TokenSentence,
  owner: readonly (Match | undefined)[],
  taken: Set<number>,
  mentions: Mention[],
): void {
  const cover: TreatyCover = (at) => {
    if (taken.has(at)) return "other";
    const reading = owner[at]?.readings[0];
    if (reading === undefined || reading.form === "generic" || reading.form === "class") return undefined;
    if (reading.entry.kind !== "Country" || reading.organ !== undefined) return "other";
    return reading.form === "capital" ? "capital" : "state";
  };
  for (const span of findNamedTreaties(sentence, cover)) {
    if (overlaps(taken, span.first, span.last)) continue;
    const name = textOfSpan(sentence, span.first, span.last);
    const made: Candidate = {
      entity: `treaty#${slugOf(name)}`,
      kind: "Treaty",
      name,
      score: 0.75,
      reason: span.proper ? "a name of its own" : "named by its subject",
      ...(span.proper ? { family: "named" } : {}),
    };
    mentions.push(mention(sentence, { first: span.first, last: span.last, form: "name", head: span.head }, [made]));
    for (let at = span.first; at < span.last; at++) taken.add(at);
  }
}

/** "the USS Carney": a warship acts for its navy's state. */
function addWarships(sentence: TokenSentence, taken: Set<number>, mentions: Mention[], input: MentionInput): void {
  for (const { first, last, state, organ } of findWarships(sentence)) {
    const entry = input.gazetteer.entries.get(state);
    if (entry === undefined) continue;
    dropInside(mentions, { first, last });
    mentions.push(
      mention(sentence, { first, last, form: "metonym" }, [
        { entity: entry.id, kind: entry.kind, name: entry.name, score: 0.9, reason: "warship of the state", organ },
      ]),
    );
    for (let token = first; token < last; token++) taken.add(token);
  }
}

const DISTRICT =
  /^(?:oblast|governorate|province|region|district|county|prefecture|department|raion|okrug|krai|municipality|valley|peninsula|airport|port|city)$/;

/** "Rostov Oblast", "Kandahar Province": the word for the land belongs to its name, and it is land. */
function withDistrict(sentence: TokenSentence, match: Match): Match {
  const [reading] = match.readings;
  const land = reading?.land === true || reading?.form === "capital";
  const named = sentence.capital[match.last] === true && DISTRICT.test(sentence.keys[match.last] ?? "");
  if (!land || !named || sentence.titleCase) return match;
  return { ...match, last: match.last + 1, readings: match.readings.map((each) => ({ ...each, land: true })) };
}

/** "medium-range anti-aircraft missiles": the range belongs to the class. */
function withRange(sentence: TokenSentence, match: Match): Match {
  const form = match.readings[0]?.form;
  const ranged =
    form === "class" &&
    sentence.keys[match.first - 1] === "range" &&
    /^(?:short|medium|intermediate|long)$/.test(sentence.keys[match.first - 3] ?? "");
  return ranged ? { ...match, first: match.first - 3 } : match;
}

function addPatterns(
  sentence: TokenSentence,
  taken: Set<number>,
  mentions: Mention[],
  { gazetteer }: MentionInput,
): void {
  const isTaken = (at: number): boolean => taken.has(at);
  for (const span of findDesignators(sentence, isTaken, gazetteer)) {
    const made: Candidate = {
      entity: span.entry?.id ?? `weapon:${slugOf(span.name)}`,
      kind: "WeaponSystem",
      name: span.entry?.name ?? span.name,
      score: 0.8,
      reason: span.entry === undefined ? UNLISTED_SYSTEM : "variant of a listed system",
    };
    mentions.push(mention(sentence, { first: span.first, last: span.last, form: "designator" }, [made]));
    for (let at = span.first; at < span.last; at++) taken.add(at);
  }
  const common = new Set(
    mentions
      .filter((each) => each.form === "generic" || each.form === "class")
      .flatMap((each) => range(each.first, each.last)),
  );
  for (const span of findTreaties(sentence, (at) => taken.has(at) && !common.has(at))) {
    if (range(span.first, span.last).some((at) => taken.has(at) && !common.has(at))) continue;
    dropInside(mentions, span);
    const text = textOfSpan(sentence, span.first, span.last);
    const made: Candidate = {
      entity: `treaty#${slugOf(text)}`,
      kind: "Treaty",
      name: text,
      score: 0.7,
      reason: `described: ${span.kind}`,
    };
    mentions.push(
      mention(sentence, { first: span.first, last: span.last, form: "described", head: span.head }, [made]),
    );
    for (let at = span.first; at < span.last; at++) taken.add(at);
  }
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, i) => first + i);

/** "arms" of "arms deal" is no mention of its own. */
function dropInside(mentions: Mention[], span: { first: number; last: number }): void {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const each = mentions[i] as Mention;
    if (each.first < span.last && span.first < each.last) mentions.splice(i, 1);
  }
}
