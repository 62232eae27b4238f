// The sentences of one document and the gazetteer in, its mentions out, sentence by sentence.
import { slugOf } from "@entente/graph";
import type { Reading } from "../gazetteers/entry.ts";
import { addBareSurnames } from "./add-bare-surnames.ts";
import { findDesignators } from "./find-designators.ts";
import { findOrgans } from "./find-organs.ts";
import { type PersonSpan, personsByApposition, personsByTitle } from "./find-persons.ts";
import { findTreaties } from "./find-treaties.ts";
import { type Match, matchGazetteer, surelyNamed } from "./match-gazetteer.ts";
import type { Candidate, Mention, MentionForm } from "./mention.ts";
import type { MentionInput } from "./mention-input.ts";
import { isMisread } from "./misreadings.ts";
import { resolvePerson } from "./resolve-person.ts";
import { type TokenSentence, withKeys } from "./token-sentence.ts";

/** Mentions of each sentence, in order, without overlap. Runs in parallel to `sentences`. */
export function findMentions(input: MentionInput): Mention[][] {
  const sentences = input.sentences.map(withKeys);
  const sure = surelyNamed(sentences, input.gazetteer);
  const found = sentences.map((sentence) => mentionsOf(sentence, input, sure));
  return addBareSurnames(sentences, found, input);
}

function mentionsOf(sentence: TokenSentence, input: MentionInput, sure: ReadonlySet<string>): Mention[] {
  const listed = ownedOrgans(
    sentence,
    matchGazetteer(sentence, input.gazetteer, sure).filter((match) => !isMisread(sentence, match)),
  );
  const owner = new Array<Match | undefined>(sentence.tokens.length).fill(undefined);
  for (const match of listed) for (let at = match.first; at < match.last; at++) owner[at] = match;
  const isOwned = (at: number): boolean => owner[at] !== undefined;
  const persons = personSpans(sentence, owner, isOwned);
  const mentions: Mention[] = persons.map((span) => personMention(sentence, span, input));
  const taken = new Set<number>();
  for (const span of persons) for (let at = span.first; at < span.last; at++) taken.add(at);
  addOrgans(sentence, listed, taken, mentions);
  addWarships(sentence, taken, mentions, input);
  for (const match of listed) {
    if (overlaps(taken, match.first, match.last)) continue;
    mentions.push(listedMention(sentence, withRange(sentence, match)));
    for (let at = match.first; at < match.last; at++) taken.add(at);
  }
  addPatterns(sentence, taken, mentions, input);
  return mentions.sort((a, b) => a.first - b.first);
}

/** Persons by title or apposition, unless a list has the very name, or a longer one. */
function personSpans(
  sentence: TokenSentence,
  owner: readonly (Match | undefined)[],
  isOwned: (at: number) => boolean,
): PersonSpan[] {
  const blocks = (at: number): boolean => {
    const match = owner[at];
    return match?.readings.some((reading) => reading.entry.kind !== "Leader") === true;
  };
  const spans = [...personsByTitle(sentence, blocks), ...personsByApposition(sentence, blocks, isOwned)];
  const out: PersonSpan[] = [];
  for (const span of spans) {
    const inside = out.some((other) => span.first < other.last && other.first < span.last);
    if (!inside && !isListedPerson(owner, span)) out.push(span);
  }
  return out;
}

function isListedPerson(owner: readonly (Match | undefined)[], span: PersonSpan): boolean {
  const match = owner[span.first];
  return match !== undefined && match.last - match.first > 1 && match.last >= span.last;
}

function personMention(sentence: TokenSentence, span: PersonSpan, input: MentionInput): Mention {
  const candidates = resolvePerson(span, input);
  return mention(
    sentence,
    { first: span.first, last: span.last, form: span.last - span.first > 1 ? "name" : "surname" },
    candidates,
  );
}

/** "Russian National Security Council": the state before the organ's name owns it, whichever the list says. */
function ownedOrgans(sentence: TokenSentence, listed: readonly Match[]): Match[] {
  const out: Match[] = [];
  for (const match of listed) {
    const before = out.at(-1);
    const possessive = sentence.keys[match.first - 1] === "s" ? 1 : 0;
    const owner = before !== undefined && before.last === match.first - possessive ? before.readings[0] : undefined;
    const organ = match.readings[0]?.organ;
    if (before !== undefined && organ !== undefined && owner?.entry.kind === "Country" && owner.organ === undefined) {
      out[out.length - 1] = { first: before.first, last: match.last, readings: [{ ...owner, form: "metonym", organ }] };
    } else out.push(match);
  }
  return out;
}

function addOrgans(sentence: TokenSentence, listed: readonly Match[], taken: Set<number>, mentions: Mention[]): void {
  const countries = listed.filter(
    (match) =>
      match.readings[0]?.entry.kind === "Country" && match.readings[0].organ === undefined && !taken.has(match.first),
  );
  for (const span of findOrgans(sentence, countries)) {
    const match = countries[span.country] as Match;
    if (overlaps(taken, span.first, span.last)) continue;
    const organ = sentence.tokens
      .slice(span.first, span.last)
      .map((token) => token.text + (token.spaceAfter ? " " : ""))
      .join("")
      .trim();
    const candidates = match.readings.map((reading) => ({ ...candidate(reading, "organ of a state"), organ }));
    mentions.push(mention(sentence, { first: span.first, last: span.last, form: "metonym" }, candidates));
    for (let at = span.first; at < span.last; at++) taken.add(at);
  }
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
  const made = mention(
    sentence,
    { first: match.first, last: match.last, form: reading.form },
    match.readings.map((each) => candidate(each, "listed")),
  );
  return reading.land === true ? { ...made, land: true } : made;
}

const NAVIES: Readonly<Record<string, string>> = {
  uss: "USA",
  usns: "USA",
  hms: "GBR",
  hmcs: "CAN",
  hmas: "AUS",
  roks: "KOR",
  tcg: "TUR",
};

/** "the USS Carney": a warship acts for its navy's state. */
function addWarships(sentence: TokenSentence, taken: Set<number>, mentions: Mention[], input: MentionInput): void {
  for (let at = 0; at + 1 < sentence.tokens.length; at++) {
    const entry = input.gazetteer.entries.get(`country:${NAVIES[sentence.keys[at] as string] ?? ""}`);
    if (entry === undefined || taken.has(at) || sentence.tokens[at]?.text !== sentence.tokens[at]?.text.toUpperCase())
      continue;
    let last = at + 1;
    while (
      last < sentence.tokens.length &&
      last - at < 5 &&
      (sentence.capital[last] || /^(?:of|the|D|\.)$/.test(sentence.tokens[last]?.text ?? "")) &&
      !(taken.has(last) && last > at + 1)
    )
      last++;
    while (last > at + 1 && !sentence.capital[last - 1]) last--;
    if (last === at + 1) continue;
    const organ = sentence.tokens
      .slice(at, last)
      .map((token) => token.text)
      .join(" ");
    mentions.push(
      mention(sentence, { first: at, last, form: "metonym" }, [
        { entity: entry.id, kind: entry.kind, name: entry.name, score: 0.9, reason: "warship of the state", organ },
      ]),
    );
    for (let token = at; token < last; token++) taken.add(token);
  }
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
      reason: span.entry === undefined ? "designator before a noun of arms" : "variant of a listed system",
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
    const text = sentence.tokens
      .slice(span.first, span.last)
      .map((token) => token.text + (token.spaceAfter ? " " : ""))
      .join("")
      .trim();
    const made: Candidate = {
      entity: `treaty#${slugOf(text)}`,
      kind: "Treaty",
      name: text,
      score: 0.7,
      reason: `described: ${span.kind}`,
    };
    mentions.push({
      ...mention(sentence, { first: span.first, last: span.last, form: "described" }, [made]),
      head: span.head,
      headForm: sentence.tokens[span.head]?.text ?? "",
    });
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

function mention(
  sentence: TokenSentence,
  span: { first: number; last: number; form: MentionForm },
  candidates: readonly Candidate[],
): Mention {
  const open = sentence.tokens[span.first];
  const close = sentence.tokens[span.last - 1];
  return {
    sentence: sentence.index,
    first: span.first,
    last: span.last,
    start: open?.start ?? 0,
    end: close?.end ?? 0,
    text: sentence.tokens
      .slice(span.first, span.last)
      .map((token, i, all) => token.text + (token.spaceAfter && i + 1 < all.length ? " " : ""))
      .join(""),
    kind: candidates[0]?.kind ?? "Organization",
    form: span.form,
    candidates,
    headForm: close?.text ?? "",
    head: span.last - 1,
  };
}
