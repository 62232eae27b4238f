// A word of a sentence in, what it stands for if it is a noun that takes up somebody named before out: "the Kenyan president", "both sides".

import { TITLE_HEADS } from "../mentions/title-words.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { EMIRATES, ISLANDS, KINGDOMS, type Naming, nearestOne, nearestSeveral } from "./discourse.ts";
import { isLocative } from "./is-locative.ts";
import { COUNTED, COUNTRY_NOUNS, NUMBERS, ORGANIZATION_NOUNS, PLURAL_PERSONS, PLURAL_STATES } from "./nominals.ts";
import { singularHead } from "./office-words.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";
import { officeHolder } from "./resolve-office-holder.ts";

export function resolveNominal(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const text = sentence.words[word]?.text.toLowerCase() ?? "";
  const lemma = text.endsWith("s") ? (sentence.tree.lemmas[word] ?? text).toLowerCase() : text;
  if (/^(?:members|undersigned|signatories)$/.test(text) && undersigned(sentence, word) && anaphora.issuers.length > 0)
    return { entities: anaphora.issuers, form: "issuer", score: 0.75, reason: "issuers of the statement" };
  const several = pluralNominal(sentence, word, { text, lemma }, anaphora);
  if (several !== undefined) return several;
  if (TITLE_HEADS.has(singularHead(text)) && singularHead(text) === text)
    return officeHolder(sentence, word, text, anaphora);
  const before = sentence.words[word - 1]?.text.toLowerCase() ?? "";
  if (COUNTRY_NOUNS.has(text) && /^(?:his|her|their|my|our)$/.test(before))
    return ownCountry(sentence, word, before, anaphora);
  if (!isDefinite(sentence, word, before)) return undefined;
  if (COUNTRY_NOUNS.has(text))
    return !/^(?:the|this|that)$/.test(before) ? undefined : country(sentence, word, anaphora);
  if (text === "ministry") return ministry(sentence, word, anaphora);
  const families = ORGANIZATION_NOUNS.get(text);
  return families === undefined ? undefined : organization(sentence, word, families, anaphora);
}

/** "the undersigned members", "we, the undersigned". */
const undersigned = (sentence: ParsedSentence, word: number): boolean =>
  sentence.words.slice(Math.max(0, word - 2), word + 1).some((each) => each.text.toLowerCase() === "undersigned");

/** "the country", "that nation", "the military alliance". */
function isDefinite(sentence: ParsedSentence, word: number, before: string): boolean {
  if (/^(?:the|this|that)$/.test(before)) return true;
  return (
    /^(?:foreign|interior|justice|finance|military|western|defence|defense|militant|rebel|armed|global|regional|terrorist|transatlantic|african|un)$/.test(
      before,
    ) && /^(?:the|this|that)$/.test(sentence.words[word - 2]?.text.toLowerCase() ?? "")
  );
}

function country(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const next = sentence.words[word + 1]?.text ?? "";
  if (next === "of" || sentence.words[word + 1]?.mention !== undefined) return undefined;
  const among = AMONG[sentence.words[word]?.text.toLowerCase() ?? ""];
  const entity = nearestOne(
    anaphora.namings,
    { sentence: sentence.index, word },
    (naming) => naming.kind === "Country" && (among === undefined || among.has(naming.entities[0] ?? "")),
  );
  return entity === undefined
    ? undefined
    : {
        entities: [entity],
        form: "nominal",
        score: 0.75,
        reason: "the one country named near",
        locative: isLocative(sentence, word),
      };
}

const AMONG: Readonly<Record<string, ReadonlySet<string>>> = { kingdom: KINGDOMS, island: ISLANDS, emirate: EMIRATES };

/** "her country" is the country of the woman named last; "our country" that of the statement's issuer or of the first who speaks. */
function ownCountry(sentence: ParsedSentence, word: number, owner: string, anaphora: Anaphora): Answer | undefined {
  if (/^(?:my|our)$/.test(owner)) {
    const state =
      anaphora.issuers.find((id) => id.startsWith("country:")) ??
      anaphora.offices.find((office) => office.polity.startsWith("country:"))?.polity;
    return state === undefined
      ? undefined
      : {
          entities: [state],
          form: "issuer",
          score: 0.7,
          reason: "country of the issuer",
          locative: isLocative(sentence, word),
        };
  }
  const person = nearestOne(anaphora.namings, { sentence: sentence.index, word }, (naming) => naming.kind === "Leader");
  const polity = anaphora.offices.find(
    (office) => office.leader === person && office.polity.startsWith("country:"),
  )?.polity;
  return polity === undefined
    ? undefined
    : {
        entities: [polity],
        form: "nominal",
        score: 0.75,
        reason: "country of the person named near",
        locative: isLocative(sentence, word),
      };
}

/** "the foreign ministry": of the one state named near. */
function ministry(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const entity = nearestOne(
    anaphora.namings,
    { sentence: sentence.index, word },
    (naming) => naming.kind === "Country" && !naming.locative,
  );
  return entity === undefined
    ? undefined
    : { entities: [entity], form: "nominal", score: 0.65, reason: "ministry of the one state named near" };
}

function organization(
  sentence: ParsedSentence,
  word: number,
  families: readonly string[],
  anaphora: Anaphora,
): Answer | undefined {
  const fits = (naming: Naming): boolean =>
    naming.kind === "Organization" && families.includes(anaphora.family(naming.entities[0] ?? "") ?? "");
  const entity = nearestOne(anaphora.namings, { sentence: sentence.index, word }, fits) ?? onlyOne(anaphora, fits);
  return entity === undefined
    ? undefined
    : { entities: [entity], form: "nominal", score: 0.75, reason: "the one organisation of that kind named near" };
}

function onlyOne(anaphora: Anaphora, fits: (naming: Naming) => boolean): string | undefined {
  const all = new Set(anaphora.namings.filter(fits).flatMap((naming) => naming.entities));
  return all.size === 1 ? [...all][0] : undefined;
}

/** "both sides", "the two leaders", "the trio". */
function pluralNominal(
  sentence: ParsedSentence,
  word: number,
  noun: { text: string; lemma: string },
  anaphora: Anaphora,
): Answer | undefined {
  const counted = COUNTED.get(noun.text);
  const before = [1, 2, 3].map((back) => sentence.words[word - back]?.text.toLowerCase() ?? "");
  const definite = (at: number): boolean => /^(?:the|these|those|between|their)$/.test(before[at] ?? "");
  const number =
    counted !== undefined && definite(0)
      ? counted
      : noun.text.endsWith("s") || noun.text === "men"
        ? countBefore(before)
        : noun.text === "both"
          ? 2
          : undefined;
  if (number === undefined) return undefined;
  const bare = counted !== undefined || noun.text === "both";
  if (noun.text === "both" && !isPronounBoth(sentence, word)) return undefined;
  const persons = PLURAL_PERSONS.has(noun.lemma) || noun.text === "men";
  if (!bare && !persons && !PLURAL_STATES.has(noun.lemma)) return undefined;
  const kinds = persons
    ? ["Leader"]
    : bare
      ? [lastKind(anaphora)]
      : noun.lemma === "side" || noun.lemma === "party"
        ? ["Country", "Organization"]
        : ["Country"];
  const apart = ownSide(sentence, word, anaphora);
  const entities = nearestSeveral(
    anaphora.namings,
    { sentence: sentence.index, word },
    number,
    (naming) =>
      kinds.includes(naming.kind) &&
      !(naming.sentence === sentence.index && naming.entities.some((entity) => apart.has(entity))),
  );
  return entities.length === 0
    ? undefined
    : { entities, form: "nominal", score: 0.7, reason: `the ${number} named near` };
}

/** Who urges "both sides" is neither: the subjects of the sentence and their states, when the noun itself is no subject. */
function ownSide(sentence: ParsedSentence, word: number, anaphora: Anaphora): ReadonlySet<string> {
  if (!/^(?:obj|iobj|obl|obl:agent|nmod)$/.test(sentence.tree.labels[word] ?? "")) return new Set();
  const subjects = anaphora.namings
    .filter((naming) => naming.sentence === sentence.index && naming.word < word && naming.subject)
    .flatMap((naming) => naming.entities);
  return new Set([
    ...subjects,
    ...subjects.flatMap((id) =>
      anaphora.offices.filter((office) => office.leader === id).map((office) => office.polity),
    ),
  ]);
}

const lastKind = (anaphora: Anaphora): string =>
  anaphora.namings.findLast((naming) => naming.subject)?.kind ?? "Country";

const isPronounBoth = (sentence: ParsedSentence, word: number): boolean =>
  /^nsubj|^obj$/.test(sentence.tree.labels[word] ?? "") && sentence.words[word + 1]?.mention === undefined;

/** "both", "the two", "the two neighbouring", "these three". */
function countBefore(before: readonly string[]): number | undefined {
  for (let at = 0; at < 2; at++) {
    const number = NUMBERS.get(before[at] ?? "");
    if (number === undefined) {
      if (!/^[a-z-]+$/.test(before[at] ?? "")) return undefined;
      continue;
    }
    if (before[at] === "both" || /^(?:the|these|those|between|their|its)$/.test(before[at + 1] ?? "")) return number;
  }
  return undefined;
}
