// A plural noun in, the several that it takes up out: "both sides", "the two leaders", "the trio", "the sides", "the Baltic neighbours".
import type { NodeKind } from "@entente/graph";
import { areNeighbours } from "../../gazetteers/borders.ts";
import { officeAgrees } from "../offices/resolve-office-holder.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { clauseMates } from "./clause-mates.ts";
import { type Naming, nearestSeveral, nearestTogether } from "./discourse.ts";
import { isArgument } from "./is-argument.ts";
import { namedBetween } from "./named-between.ts";
import { actsFor } from "./nameless-official.ts";
import { COUNTED, NUMBERS, PLURAL_PERSONS, PLURAL_STATES } from "./nominals.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { officialsOfStates } from "./officials-of-states.ts";
import { openingPair } from "./opening-pair.ts";
import { regionIn } from "./regions.ts";

interface Noun {
  readonly text: string;
  readonly lemma: string;
}

/** "both sides", "the two leaders", "the trio"; "the sides" where exactly two were named together. */
export function pluralNominal(
  sentence: ParsedSentence,
  word: number,
  noun: Noun,
  anaphora: Anaphora,
): Answer | undefined {
  const counted = pronounCount(sentence, word, noun.text);
  if (counted === 2) return theTwo(sentence, word, anaphora);
  if (counted !== undefined) return theSeveral(sentence, word, counted, anaphora);
  if (noun.text === "two") return undefined;
  const number = numberOf(sentence, word, noun.text);
  const kinds = kindsOf(sentence, word, noun, anaphora);
  if (kinds === undefined) return undefined;
  const bare = noun.text.endsWith("s") && (BARE_STATES.test(noun.lemma) || BARE_PERSONS.test(noun.lemma));
  const taken = (each: Naming): Naming => (kinds[0] === "Leader" ? each : asState(each, anaphora));
  const met = bare && (number ?? 2) === 2 ? openingPair(sentence, word, anaphora, taken) : undefined;
  if (met !== undefined) return met;
  if (number === undefined) return uncounted(sentence, word, noun, { kinds, anaphora });
  const apart = ownSide(sentence, word, anaphora);
  const states = number > 2 && kinds.length === 1 && kinds[0] === "Country";
  const namings = states ? anaphora.namings.map((each) => asState(each, anaphora)) : anaphora.namings;
  const among = kinds.includes("Country") ? regionIn(` ${nounPhrase(sentence, word).modifiers.join(" ")} `) : undefined;
  const fits = (naming: Naming): boolean =>
    kinds.includes(naming.kind) &&
    naming.entities.every((id) => id !== "" && (among === undefined || among.has(id))) &&
    !isOrigin(naming, anaphora) &&
    !(naming.sentence === sentence.index && naming.entities.some((entity) => apart.has(entity)));
  const at = { sentence: sentence.index, word };
  const inOffice = /^(?:president|minister|premier)$/.test(noun.lemma)
    ? nearestSeveral(namings, at, number, (naming) => fits(naming) && holdsSuch(noun.lemma, naming, anaphora))
    : [];
  const near = inOffice.length > 0 ? inOffice : nearestSeveral(namings, at, number, fits);
  const [one, other] = near;
  const apartFromEach =
    /^neighbou?r$/.test(noun.lemma) &&
    number === 2 &&
    one !== undefined &&
    other !== undefined &&
    !areNeighbours(one, other);
  const served =
    near.length === 0 && kinds[0] === "Leader" ? officialsOfStates(sentence, noun.text, number, anaphora) : [];
  const entities = apartFromEach ? mainNeighbours(namings.filter(fits)) : [...near, ...served];
  return entities.length === 0
    ? undefined
    : { entities, form: "nominal", score: 0.7, reason: `the ${number} named near` };
}

function numberOf(sentence: ParsedSentence, word: number, text: string): number | undefined {
  const before = [1, 2, 3, 4, 5, 6].map((back) => sentence.words[word - back]?.text.toLowerCase() ?? "");
  const counted = COUNTED.get(text);
  if (counted !== undefined && /^(?:the|these|those|between|their)$/.test(before[0] ?? "")) return counted;
  if (/^(?:side|party|country|nation|state|government|army|neighbou?r)$/.test(text))
    return /^(?:each|either|neither)$/.test(before[0] ?? "") ? 2 : undefined;
  if (text.endsWith("s") || text === "men") return countBefore(before);
  return text === "both" ? 2 : undefined;
}

/** What the noun may stand for; nothing for a noun that takes up nobody. */
function kindsOf(sentence: ParsedSentence, word: number, noun: Noun, anaphora: Anaphora): NodeKind[] | undefined {
  if (noun.text === "both") return isPronounBoth(sentence, word) ? [lastKind(anaphora)] : undefined;
  if (COUNTED.has(noun.text)) return [lastKind(anaphora)];
  if (PLURAL_PERSONS.has(noun.lemma) || noun.text === "men") return ["Leader"];
  if (GROUPS.test(noun.lemma)) return ["Organization"];
  if (!PLURAL_STATES.has(noun.lemma)) return undefined;
  return noun.lemma === "side" || noun.lemma === "party" ? ["Country", "Organization"] : ["Country"];
}

/** "the two groups": counted, they are bodies named before. */
const GROUPS = /^(?:group|movement|militia|faction|organi[sz]ation|bloc)$/;
const BARE_STATES = /^(?:side|party|neighbour|neighbor|country|nation|state|government)$/;
const BARE_PERSONS = /^(?:leader|president|minister|premier|diplomat|official)$/;

/** "The sides also signed a protocol", "the ministers agreed": the two that one sentence named. */
function uncounted(
  sentence: ParsedSentence,
  word: number,
  noun: Noun,
  { kinds, anaphora }: { kinds: readonly NodeKind[]; anaphora: Anaphora },
): Answer | undefined {
  if (!noun.text.endsWith("s") || !(BARE_STATES.test(noun.lemma) || BARE_PERSONS.test(noun.lemma))) return undefined;
  const phrase = nounPhrase(sentence, word);
  if (!/^(?:the|these)$/.test(phrase.article) || sentence.words[word + 1]?.text === "of") return undefined;
  const among = regionIn(` ${phrase.modifiers.join(" ")} `);
  if (
    among === undefined &&
    !phrase.modifiers.every((each) =>
      /^(?:warring|rival|opposing|prime|foreign|defen[cs]e|interior|visiting|neutral|neighbou?ring|allied|friendly)$/.test(
        each,
      ),
    )
  )
    return undefined;
  const bare = among === undefined && /^(?:party|country|nation|state|government)$/.test(noun.lemma);
  if (bare && phrase.modifiers.length === 0 && noun.lemma !== "party") return undefined;
  const apart = clauseMates(sentence, word, anaphora.namings);
  const fits = (naming: Naming): boolean =>
    kinds.includes(naming.kind) &&
    naming.entities.every((id) => id !== "" && !apart.has(id) && (among === undefined || among.has(id))) &&
    (naming.kind !== "Leader" || holdsSuch(noun.lemma, naming, anaphora));
  const at = { sentence: sentence.index, word };
  const namings = kinds.includes("Leader") ? anaphora.namings : anaphora.namings.map((each) => asState(each, anaphora));
  const near = nearestTogether(namings, at, fits, kinds.includes("Leader") ? FARTHER : undefined);
  const entities =
    near.length === 0 && /^neighbou?r$/.test(noun.lemma) && phrase.modifiers.length === 0
      ? mainNeighbours(namings.filter(fits))
      : near;
  return entities.length === 0
    ? undefined
    : { entities, form: "nominal", score: 0.65, reason: "those named together before" };
}

/** The two bordering states that the text is about: each named three times and more, and twice as often as any other. */
function mainNeighbours(namings: readonly Naming[]): string[] {
  const times = new Map<string, number>();
  for (const { kind, entities } of namings)
    if (kind === "Country" && entities.length === 1)
      times.set(entities[0] as string, (times.get(entities[0] as string) ?? 0) + 1);
  const [first, second, third] = [...times].sort((a, b) => b[1] - a[1]);
  if (first === undefined || second === undefined || second[1] < 3 || second[1] < 2 * (third?.[1] ?? 0)) return [];
  return areNeighbours(first[0], second[0]) ? [first[0], second[0]] : [];
}

/** Sentences back to the persons whom "the ministers" takes up. */
const FARTHER = 4;

/** "The sides" after a meeting of two ministers: a leader counts as the own state. */
export function asState(naming: Naming, anaphora: Anaphora): Naming {
  if (naming.kind !== "Leader") return naming;
  const states = naming.entities.map(
    (id) => anaphora.offices.find((office) => office.leader === id && !office.former)?.polity,
  );
  const known = states.filter((state) => state !== undefined);
  return known.length === states.length ? { ...naming, kind: "Country", entities: known } : naming;
}

const holdsSuch = (noun: string, naming: Naming, anaphora: Anaphora): boolean =>
  naming.entities.every((id) =>
    anaphora.offices.some(
      (office) => office.leader === id && (officeAgrees(noun, office.office) || noun === "official"),
    ),
  );

/** Who urges "both sides" is neither: the subjects of the sentence and their states, when the noun itself is no subject. */
function ownSide(sentence: ParsedSentence, word: number, anaphora: Anaphora): ReadonlySet<string> {
  if (!/^(?:obj|iobj|obl|obl:agent|nmod)$/.test(sentence.tree.labels[word] ?? "")) return new Set();
  if (isDoerOfParticiple(sentence, word) || isOfTwoWhoSee(sentence, word)) return new Set();
  const own = anaphora.namings.filter(
    (naming) => naming.sentence === sentence.index && naming.word < word && naming.subject,
  );
  if (isBetween(sentence, word) && own.length > 1 && own.every(({ kind }) => kind === "Leader")) return new Set();
  const subjects = own.flatMap((naming) => naming.entities);
  return new Set([
    ...subjects,
    ...subjects.flatMap((id) =>
      anaphora.offices.filter((office) => office.leader === id).map((office) => office.polity),
    ),
  ]);
}

/** "Minister X and Minister Y spoke after talks between the two officials": theirs. */
const isBetween = ({ tree }: ParsedSentence, word: number): boolean =>
  tree.forms.some((form, mark) => tree.heads[mark] === word && form === "between");

/** "President X and President Y witnessed the signing of a treaty between the two countries": theirs. */
const isOfTwoWhoSee = (sentence: ParsedSentence, word: number): boolean =>
  /^(?:countries|nations|states|neighbou?rs)$/.test(sentence.tree.forms[word] ?? "") &&
  isBetween(sentence, word) &&
  sentence.tree.lemmas
    .slice(0, word)
    .some((lemma) => /^(?:witness|oversee|attend|preside|exchange|sign|conclude)$/.test(lemma));

/** "a contract signed by the two countries": the subject of the sentence may be one of them. */
const isDoerOfParticiple = ({ tree }: ParsedSentence, word: number): boolean =>
  tree.labels[word] === "obl:agent" && tree.labels[tree.heads[word] ?? -1] === "acl";

/** "the two met in Accra", "all three deny it", "each accused the other", not "the two presidents", "the two of them"; how many they are. */
function pronounCount({ tree, words }: ParsedSentence, word: number, text: string): number | undefined {
  const before = words[word - 1]?.text ?? "";
  const between = words[word - 2]?.text === "between" && before === "the" && text === "two";
  if (!between && !/^(?:nsubj|nsubj:pass|nsubj:outer|obj|obl)$/.test(tree.labels[word] ?? "")) return undefined;
  const next = tree.upos[word + 1] ?? "";
  const bare = !/^(?:NOUN|PROPN|ADJ|NUM|ADP|PUNCT)$/.test(next) || (between && /^(?:ADP|PUNCT)$/.test(next));
  if (/^(?:each|neither)$/.test(text))
    return bare && /^nsubj/.test(tree.labels[word] ?? "") && /^(?:VERB|AUX)$/.test(tree.upos[word + 1] ?? "")
      ? 2
      : undefined;
  if (!bare || !/^(?:the|all)$/i.test(before) || text === "both") return undefined;
  return NUMBERS.get(text);
}

/** "Chinese Wing Loong drones": where a weapon comes from. */
function isOrigin({ sentence, word, modifier }: Naming, anaphora: Anaphora): boolean {
  const { tree, words } = anaphora.input.sentences[sentence] ?? {};
  const noun = words?.[tree?.heads[word] ?? -1];
  const next = words?.[word + 1];
  const ofArms = [noun, next].some((each) => each?.mention?.kind === "WeaponSystem");
  return modifier && (ofArms || /^(?:mediator|facilitator|broker|host)s?$/.test(next?.text ?? ""));
}

/** Two persons or two states that a sentence just named together; those of the kind of the last subject first. */
function theTwo(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const at = { sentence: sentence.index, word };
  const between = sentence.words[word - 2]?.text === "between" ? namedBetween(anaphora, at) : [];
  if (between.length === 2)
    return { entities: between, form: "nominal", score: 0.65, reason: "the two named as such before" };
  const kinds: readonly NodeKind[] =
    lastKind(anaphora) === "Leader" ? ["Leader", "Country"] : ["Country", "Organization", "Leader"];
  for (const kind of kinds) {
    const alike = (naming: Naming): boolean =>
      (naming.kind === kind || (kind !== "Leader" && /^(?:Country|Organization)$/.test(naming.kind))) &&
      !naming.modifier &&
      isArgument(naming, anaphora);
    const entities = nearestTogether(anaphora.namings, at, alike);
    if (entities.length === 2 && !entities.includes(""))
      return {
        entities: entities.map(actsFor),
        form: "nominal",
        score: 0.65,
        reason: "the two named together before",
      };
  }
  return undefined;
}

/** "All three have denied it": a list of so many, of the nearest sentences. */
function theSeveral(sentence: ParsedSentence, word: number, count: number, anaphora: Anaphora): Answer | undefined {
  const persons = lastKind(anaphora) === "Leader";
  const lists = new Map<string, Set<string>>();
  for (const { sentence: at, word: place, list, kind, modifier, entities } of anaphora.namings) {
    const near = at >= sentence.index - 1 && (at < sentence.index || place < word);
    if (!near || modifier || (kind === "Leader") !== persons || entities.includes("")) continue;
    const key = `${at} ${list}`;
    lists.set(key, new Set([...(lists.get(key) ?? []), ...entities]));
  }
  const here = new Set(
    anaphora.namings
      .filter(({ sentence: at, word: place }) => at === sentence.index && place < word)
      .flatMap(({ kind, entities }) => (kind === "Leader" && !entities.includes("") ? entities : [])),
  );
  const fitting = [...lists.values()].filter((list) => list.size === count);
  if (fitting.length === 0 && here.size === count)
    return { entities: [...here], form: "nominal", score: 0.65, reason: `the ${count} persons of the sentence` };
  return fitting.length === 1
    ? { entities: [...(fitting[0] ?? [])], form: "nominal", score: 0.7, reason: `the ${count} listed before` }
    : undefined;
}

const lastKind = (anaphora: Anaphora): NodeKind =>
  anaphora.namings.findLast((naming) => naming.subject)?.kind ?? "Country";

const isPronounBoth = (sentence: ParsedSentence, word: number): boolean =>
  /^nsubj|^ob[jl]$/.test(sentence.tree.labels[word] ?? "") && sentence.words[word + 1]?.mention === undefined;

/** "both", "the two", "the two neighbouring", "these three", "the three army-led". */
function countBefore(before: readonly string[]): number | undefined {
  const hyphen = before[1] === "-" ? 2 : 0;
  for (let at = 0; at < 2 + hyphen; at++) {
    const number = NUMBERS.get(before[at] ?? "");
    if (number === undefined) {
      if (!/^[a-z-]+$/.test(before[at] ?? "")) return undefined;
      continue;
    }
    if (before[at] === "both" || /^(?:the|these|those|between|their|its|our)$/.test(before[at + 1] ?? ""))
      return number;
  }
  return undefined;
}
