// A noun that may take up a country in, the country out: "the country", "the gas-rich emirate", "her country", "its northern neighbour".

import { areNeighbours } from "../../gazetteers/borders.ts";
import { isLocative } from "../is-locative.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { clauseMates } from "./clause-mates.ts";
import { mostOften, type Naming, nearestOne, REACH } from "./discourse.ts";
import { foremostOf } from "./foremost.ts";
import { halfOfKorea } from "./half-of-korea.ts";
import { COUNTRY_NOUNS, FOREMOST, NEIGHBOURS } from "./nominals.ts";
import { type NounPhrase, nounPhrase } from "./noun-phrase.ts";
import { amongStates, regionIn } from "./regions.ts";
import { asState } from "./resolve-several.ts";

/** Of a part of a country, of another country, or of one that is no state. */
const NOT_IT =
  /^(?:\d+|two|three|four|five|other|another|third|first|second|next|breakaway|separatist|autonomous|self-proclaimed|proclaimed|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern|central|every|single|enemy|friendly|foreign|rogue|failed|deep|host|welfare|police|surveillance|federal)$/;
/** How far back a phrase reaches that only some states answer to. */
const FAR = 7;

export function countryNominal(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const head = sentence.words[word]?.text.toLowerCase() ?? "";
  if (/^(?:North|South)$/.test(sentence.words[word]?.text ?? "")) return halfOfKorea(sentence, word, anaphora);
  if (NEIGHBOURS.has(head)) return neighbour(sentence, word, anaphora);
  const foremost = FOREMOST.has(head) ? foremostOf(sentence, word, anaphora) : undefined;
  if (foremost !== undefined) return foremost;
  if (!COUNTRY_NOUNS.has(head)) return undefined;
  const phrase = nounPhrase(sentence, word);
  if (/^(?:his|her|their|my|our|your)$/.test(phrase.article))
    return ownCountry(sentence, word, phrase.article, anaphora);
  return /^(?:the|this|that)$/.test(phrase.article) ? country(sentence, word, phrase, anaphora) : undefined;
}

function country(sentence: ParsedSentence, word: number, phrase: NounPhrase, anaphora: Anaphora): Answer | undefined {
  const next = sentence.words[word + 1];
  const ofAct = /ing$/.test(sentence.words[word + 2]?.text ?? "");
  if ((next?.text === "of" && !ofAct) || /^(?:Country|Organization|Leader)$/.test(next?.mention?.kind ?? ""))
    return undefined;
  const head = sentence.words[word]?.text.toLowerCase() ?? "";
  const among = amongStates(head, phrase.modifiers);
  const narrow = among !== undefined;
  if (!narrow && (NEEDS_REGION.test(head) || phrase.mentions.length > 0)) return undefined;
  if (!narrow && phrase.modifiers.some((each) => /^neighbou?ring$/.test(each)))
    return neighbour(sentence, word, anaphora);
  if (!narrow && phrase.modifiers.some((each) => NOT_IT.test(each))) return undefined;
  if (!narrow && head !== "country" && head !== "nation" && phrase.modifiers.length > 0) return undefined;
  const mates = withOwnStates(clauseMates(sentence, word, anaphora.namings), anaphora);
  const fits = (naming: Naming): boolean =>
    naming.kind === "Country" &&
    (among === undefined || among.has(naming.entities[0] ?? "")) &&
    !mates.has(naming.entities[0] ?? "");
  const barred = anaphora.namings.some(
    (naming) =>
      naming.sentence >= sentence.index - REACH &&
      naming.sentence < sentence.index &&
      naming.entities.some((id) => mates.has(id)),
  );
  const at = { sentence: sentence.index, word, reach: narrow ? FAR : barred ? 1 : REACH };
  const home = whereReported(sentence, word, anaphora, { among, mates });
  if (home !== undefined)
    return { entities: [home], form: "nominal", score: 0.7, reason: "where the text comes from", locative: true };
  const abroad = narrow ? undefined : ownForces(sentence, word, anaphora);
  const entity =
    (narrow ? undefined : lastObject(anaphora, at, (naming) => fits(naming) && naming.entities[0] !== abroad)) ??
    (narrow
      ? nearestOne(anaphora.namings, { ...at, reach: 2 }, (naming) => fits(naming) && !naming.locative)
      : undefined) ??
    nearestOne(
      anaphora.namings,
      at,
      (naming) => fits(naming) && naming.entities[0] !== abroad,
      isObject(sentence, word) && !narrow ? "times" : "subject",
    ) ??
    (narrow ? undefined : mainCountry(anaphora, fits));
  return entity === undefined
    ? undefined
    : {
        entities: [entity],
        form: "nominal",
        score: 0.75,
        reason: narrow ? "the one country near that answers to this" : "the one country named near",
        locative: isLocative(sentence, word),
      };
}

/** "Kenya and Uganda have troops in the country" in a report from a third: that is the one. */
function whereReported(
  sentence: ParsedSentence,
  word: number,
  { home, namings }: Anaphora,
  { among, mates }: { among: ReadonlySet<string> | undefined; mates: ReadonlySet<string> },
): string | undefined {
  if (home === undefined || mates.has(home) || !(among?.has(home) ?? true)) return undefined;
  if (!isLocative(sentence, word) || !/^(?:obl|nmod)$/.test(sentence.tree.labels[word] ?? "")) return undefined;
  const acts = sentence.tree.forms.some((form, at) => at < word && FORCES.test(form));
  const near = namings.some(
    (naming) =>
      naming.sentence === sentence.index &&
      naming.word < word &&
      naming.kind === "Country" &&
      naming.entities[0] === home,
  );
  const named = namings.some(
    (naming) => naming.sentence < sentence.index && naming.kind === "Country" && naming.entities[0] === home,
  );
  const foreign = namings.some(
    (naming) =>
      naming.sentence === sentence.index &&
      naming.word < word &&
      naming.kind === "Country" &&
      naming.entities[0] !== home,
  );
  return acts && !near && named && foreign ? home : undefined;
}

const FORCES =
  /^(?:troops|soldiers|forces|corps|men|mercenaries|instructors|peacekeepers|jets|warships|paratroopers|advisers|contingents?|brigades?)$/i;

/** "Russia's corps has 2,000 men in the country": forces stand abroad. */
function ownForces(sentence: ParsedSentence, word: number, anaphora: Anaphora): string | undefined {
  const { tree, words } = sentence;
  if (!isLocative(sentence, word) || sentence.words[word + 1]?.text === "'s") return undefined;
  const owners = anaphora.namings.filter(
    (naming) =>
      naming.sentence === sentence.index &&
      naming.word < word &&
      naming.modifier &&
      naming.kind === "Country" &&
      naming.entities.length === 1 &&
      FORCES.test(words[tree.heads[naming.word] ?? -1]?.text.split(" ").at(-1) ?? ""),
  );
  return owners.length === 1 ? owners[0]?.entities[0] : undefined;
}

/** The country that the text names far more often than any other. */
function mainCountry(anaphora: Anaphora, fits: (naming: Naming) => boolean): string | undefined {
  const times = new Map<string, number>();
  for (const { kind, entities } of anaphora.namings)
    if (kind === "Country") for (const id of entities) times.set(id, (times.get(id) ?? 0) + 1);
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < OFTEN || first[1] < 2 * (second?.[1] ?? 0)) return undefined;
  return anaphora.namings.some((naming) => naming.entities[0] === first[0] && fits(naming)) ? first[0] : undefined;
}

const OFTEN = 3;

/** A leader does not speak of the own state as of another. */
export function withOwnStates(entities: ReadonlySet<string>, anaphora: Anaphora): ReadonlySet<string> {
  const states = anaphora.offices.filter((office) => entities.has(office.leader)).map((office) => office.polity);
  return new Set([...entities, ...states]);
}

/** Nouns that say too little alone. */
const NEEDS_REGION = /^(?:giant|member|candidate|archipelago|power|superpower|neighbou?r)$/;

const isObject = (sentence: ParsedSentence, word: number): boolean =>
  /^(?:obj|iobj|obl|nmod)$/.test(sentence.tree.labels[word] ?? "");

/** "Russia sent guns to Chad, the country's ministry said": of two in one sentence, the one that is no subject. */
function lastObject(
  anaphora: Anaphora,
  at: { sentence: number; word: number },
  fits: (naming: Naming) => boolean,
): string | undefined {
  const here = anaphora.namings.filter(
    (naming) =>
      naming.sentence === at.sentence && naming.word < at.word && naming.entities.length === 1 && fits(naming),
  );
  const objects = new Set(
    here.filter((naming) => !naming.subject && !naming.modifier).map((naming) => naming.entities[0] as string),
  );
  return objects.size === 1 ? [...objects][0] : undefined;
}

/** "her country" is the country of the woman named last; "our country" that of the statement's issuer or of the first who speaks. */
function ownCountry(sentence: ParsedSentence, word: number, owner: string, anaphora: Anaphora): Answer | undefined {
  const locative = isLocative(sentence, word);
  const turn = anaphora.turns.get(sentence.index);
  if (/^(?:my|our|your)$/.test(owner)) {
    const who = owner === "your" ? turn?.addressee : turn?.speaker;
    const spoken = who === undefined ? undefined : anaphora.stateOf(who);
    if (owner === "your" && spoken === undefined) return undefined;
    const state =
      spoken ??
      anaphora.issuers.find((id) => id.startsWith("country:")) ??
      anaphora.offices.find((office) => office.polity.startsWith("country:"))?.polity;
    return state === undefined
      ? undefined
      : { entities: [state], form: "issuer", score: 0.7, reason: "country of the issuer", locative };
  }
  const polity = unnamedOfficial(sentence, word, anaphora) ?? countryOfPerson(sentence, word, anaphora);
  return polity === undefined
    ? undefined
    : { entities: [polity], form: "nominal", score: 0.75, reason: "country of the person named near", locative };
}

function countryOfPerson(sentence: ParsedSentence, word: number, anaphora: Anaphora): string | undefined {
  const person = nearestOne(anaphora.namings, { sentence: sentence.index, word }, (naming) => naming.kind === "Leader");
  const stated = anaphora.offices.find((office) => office.leader === person && office.polity.startsWith("country:"));
  const known = person === undefined || stated !== undefined ? undefined : anaphora.stateOf(person);
  return stated?.polity ?? (known?.startsWith("country:") === true ? known : undefined);
}

/** "Syria's ambassador to Chad says his country …": the owner of an official without a name who is the subject. */
function unnamedOfficial(sentence: ParsedSentence, word: number, anaphora: Anaphora): string | undefined {
  const { tree } = sentence;
  const here = anaphora.namings.filter((naming) => naming.sentence === sentence.index && naming.word < word);
  const owners = here.filter(
    (naming) =>
      naming.kind === "Country" &&
      naming.modifier &&
      naming.entities.length === 1 &&
      /^nsubj/.test(tree.labels[tree.heads[naming.word] ?? -1] ?? ""),
  );
  const named = here.some((naming) => naming.kind === "Leader");
  return named || owners.length !== 1 ? undefined : owners[0]?.entities[0];
}

/** "its neighbour", "the neighbouring country", "its rival": the one other state named near. */
function neighbour(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const phrase = nounPhrase(sentence, word);
  const next = sentence.words[word + 1];
  if (next?.mention !== undefined || phrase.mentions.length > 0) return undefined;
  if (!/^(?:its|the|her|their|that)$/.test(phrase.article)) return undefined;
  const subject = ownerCountry(sentence, phrase, anaphora) ?? subjectCountry(sentence, word, anaphora);
  if (subject === undefined) return undefined;
  const among = regionIn(` ${phrase.modifiers.join(" ")} `);
  const near = new Set(
    anaphora.namings
      .map((naming) => asState(naming, anaphora))
      .filter(
        (naming) =>
          naming.kind === "Country" &&
          naming.sentence >= sentence.index - REACH &&
          (naming.sentence < sentence.index || naming.word < word) &&
          (among === undefined || among.has(naming.entities[0] ?? "")),
      )
      .flatMap((naming) => naming.entities),
  );
  near.delete(subject);
  const beside = /^neighbou?rs?$/.test(sentence.words[word]?.text.toLowerCase() ?? "")
    ? besideIt(subject, [...near], { sentence, word, anaphora })
    : [...near];
  const other = beside.length === 1 ? beside[0] : mostOften(anaphora.namings, beside);
  return other === undefined
    ? undefined
    : {
        entities: [other],
        form: "nominal",
        score: 0.65,
        reason: "the other state named near",
        locative: isLocative(sentence, word),
      };
}

/** "its neighbour": whom "its" takes up. */
function ownerCountry(sentence: ParsedSentence, phrase: NounPhrase, anaphora: Anaphora): string | undefined {
  if (phrase.article !== "its") return undefined;
  const owner = anaphora.namings.find(({ sentence: index, word }) => index === sentence.index && word === phrase.first);
  return owner?.kind === "Country" ? owner.entities[0] : undefined;
}

/** Those of the states that lie beside it; where none near does, those that the text named before. */
function besideIt(
  state: string,
  near: readonly string[],
  { sentence, word, anaphora }: { sentence: ParsedSentence; word: number; anaphora: Anaphora },
): string[] {
  const fitting = near.filter((each) => areNeighbours(state, each));
  if (fitting.length > 0) return fitting;
  const before = anaphora.namings
    .map((naming) => asState(naming, anaphora))
    .filter(
      (naming) =>
        naming.kind === "Country" &&
        (naming.sentence < sentence.index || naming.word < word) &&
        naming.entities.some((each) => areNeighbours(state, each)),
    );
  const all = new Set(before.flatMap(({ entities }) => entities).filter((each) => areNeighbours(state, each)));
  return all.size === 1 ? [...all] : near.length === 1 ? [...near] : [];
}

/** The state that acts in the sentence. */
function subjectCountry(sentence: ParsedSentence, word: number, anaphora: Anaphora): string | undefined {
  const subjects = anaphora.namings.filter(
    (naming) => naming.sentence === sentence.index && naming.word < word && naming.subject,
  );
  const states = new Set(
    subjects.flatMap((naming) =>
      naming.kind === "Country"
        ? naming.entities
        : anaphora.offices
            .filter((office) => naming.entities.includes(office.leader) && office.polity.startsWith("country:"))
            .map((office) => office.polity),
    ),
  );
  return states.size === 1 ? [...states][0] : undefined;
}
