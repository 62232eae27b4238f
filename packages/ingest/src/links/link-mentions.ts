// The parsed sentences of one document and the gazetteer in; what each word stands for, the stated offices and the entities out.
import { type Entity, foldLetters, kindOfId } from "@entente/graph";
import type { DocumentFrame } from "../documents/frame.ts";
import { MENS_NAMES, WOMENS_NAMES } from "../gazetteers/given-names.ts";
import type { Mention } from "../mentions/mention.ts";
import { resolveAnaphors } from "./anaphors/resolve-anaphors.ts";
import { makeEntityTable } from "./entity-table.ts";
import { withHomeOrgans } from "./home-organs.ts";
import { isLocative } from "./is-locative.ts";
import { firstHead, homesOf, stateOf, withStates } from "./leader-states.ts";
import type { LinkInput, Links } from "./link-input.ts";
import { linkPersons, type PersonOf } from "./link-persons.ts";
import { officeSpans } from "./offices/find-offices.ts";
import { linkOffices } from "./offices/link-offices.ts";
import type { StatedOffice } from "./offices/office.ts";
import { officesTakenUp } from "./offices/offices-taken-up.ts";
import { withOwnStates } from "./offices/own-state.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";
import type { Reference } from "./reference.ts";
import { royalStyle } from "./royal-style.ts";
import { ownersOfSharedOrgans } from "./shared-organs.ts";
import { inSovietTimes } from "./soviet-times.ts";
import { homeOf, issuersOf, issuingState } from "./speakers/issuers.ts";
import { turnsOf } from "./speakers/turns-of.ts";
import { gatherTreaties, type TreatyTable } from "./treaties/gather-treaties.ts";
import { takesUpTreaty } from "./treaties/takes-up-treaty.ts";
import type { Treaty } from "./treaties/treaty.ts";

/** Offices that nominals look through: keeps the time linear. */
const MOST_OFFICES = 300;

export function linkMentions(given: LinkInput): Links {
  const home = homeOf(given);
  const input = inSovietTimes(withHomeOrgans(given, home));
  const spans = withOwnStates(input.sentences.flatMap(officeSpans), input);
  const persons = linkPersons(input, spans);
  const beside = linkOffices(spans, persons, input, { home, issuing: issuingState(input) });
  const organs = ownersOfSharedOrgans(input);
  const issuers = issuersOf(input);
  const named = input.sentences.flatMap((sentence) => namedReferences(sentence, { persons, organs }, input));
  const anaphors = resolveAnaphors(input, named, {
    offices: beside.slice(0, MOST_OFFICES),
    issuers: withStates(issuers, beside, input),
    family: familyOf(input),
    women: womenOf(input, persons),
    men: menOf(input, persons),
    first: firstHead(named, input),
    home,
    turns: turnsOf(input, named, home),
    stateOf: (leader) => stateOf(leader, beside, input),
  });
  const offices = [...beside, ...officesTakenUp(anaphors, beside)];
  const people = new Set(
    anaphors.flatMap(({ sentence, word, kind }) => (kind === "Leader" ? [`${sentence} ${word}`] : [])),
  );
  const actors = [...named.filter(({ sentence, word }) => !people.has(`${sentence} ${word}`)), ...anaphors];
  const treaties = gatherTreaties(input, actorsByToken(actors, offices, input));
  const references = [...actors, ...treatyReferences(input, treaties)].sort(
    (a, b) => a.sentence - b.sentence || a.word - b.word,
  );
  return {
    references,
    offices,
    homes: homesOf(named, offices, input),
    entities: entitiesOf(treaties.all, { offices, persons, issuers, anaphors }, input),
    treaties: treaties.all,
    issuers: withStates(issuers, offices, input),
  };
}

/** Family of an organisation: as listed, else as its words say. */
function familyOf(input: LinkInput): (id: string) => string | undefined {
  const own = new Map<string, string>();
  for (const { words } of input.sentences)
    for (const { mention } of words) {
      const best = mention?.candidates[0];
      if (best?.family !== undefined) own.set(best.entity, best.family);
    }
  return (id) => input.gazetteer.entries.get(id)?.family ?? own.get(id);
}

/** Entities by token: a party of an agreement stands beside it as a name, a demonym, a pronoun. */
function actorsByToken(
  references: readonly Reference[],
  offices: readonly StatedOffice[],
  input: LinkInput,
): (sentence: ParsedSentence, token: number) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  for (const reference of references) {
    const token = input.sentences[reference.sentence]?.words[reference.word]?.first ?? -1;
    const states =
      reference.kind === "Leader"
        ? reference.entities.flatMap(
            (id) => offices.find((office) => office.leader === id && !office.former)?.polity ?? [],
          )
        : reference.entities;
    const named = reference.kind === "Country" || reference.kind === "Organization" || reference.kind === "Leader";
    if (named && !reference.locative) found.set(`${reference.sentence} ${token}`, states);
  }
  return (sentence, token) => found.get(`${sentence.index} ${token}`) ?? [];
}

function treatyReferences(input: LinkInput, treaties: TreatyTable): Reference[] {
  return input.sentences.flatMap((sentence) =>
    sentence.words.flatMap((word, index) => {
      if (/^(?:it|its|them)$/i.test(word.text) && takesUpTreaty(sentence, index, input.sentences))
        return takenUpTreaty(sentence, index, treaties);
      const own = word.mention === undefined ? undefined : treaties.of.get(word.mention);
      if (own === undefined || word.mention === undefined) return [];
      return [
        {
          ...referenceOf(sentence, index, word.mention, { entity: undefined, place: false }),
          entities: own.map((treaty) => treaty.id),
        },
      ];
    }),
  );
}

/** "withdrew from it": the agreement named last. */
function takenUpTreaty(sentence: ParsedSentence, word: number, treaties: TreatyTable): Reference[] {
  const last = [...treaties.of]
    .filter(
      ([mention]) =>
        mention.sentence >= sentence.index - 3 &&
        (mention.sentence < sentence.index || mention.start < (sentence.words[word]?.start ?? 0)),
    )
    .at(-1)?.[1][0];
  const { start, end } = sentence.words[word] ?? { start: 0, end: 0 };
  if (last === undefined) return [];
  return [
    {
      sentence: sentence.index,
      word,
      start,
      end,
      kind: "Treaty",
      form: "pronoun",
      entities: [last.id],
      score: 0.75,
      reason: "the agreement named last",
      locative: false,
    },
  ];
}

/** Persons whom the text calls Ms. or whose given name is a woman's. */
const womenOf = (input: LinkInput, persons: PersonOf): ReadonlySet<string> =>
  styled(input, persons, WOMENS_STYLES, WOMENS_NAMES);

/** Persons whom the text calls Mr. or whose given name is a man's. */
const menOf = (input: LinkInput, persons: PersonOf): ReadonlySet<string> =>
  styled(input, persons, MENS_STYLES, MENS_NAMES);

const WOMENS_STYLES = /^(?:Mrs|Ms|Miss|Madam|Queen|Princess|spokeswoman|chairwoman|Congresswoman|Lady|Dame)\.?$/;
const MENS_STYLES = /^(?:Mr|Sir|King|Prince|Pope|spokesman|chairman|Congressman|Lord)\.?$/;

function styled(input: LinkInput, persons: PersonOf, styles: RegExp, names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [mention, person] of persons) {
    const before = input.sentences[mention.sentence]?.tokens[mention.first - 1]?.text ?? "";
    const given = person.name.split(/[ -]/)[0] ?? "";
    if (styles.test(before) || names.has(foldLetters(given))) found.add(person.id);
  }
  return found;
}

interface Named {
  readonly persons: PersonOf;
  readonly organs: ReadonlyMap<Mention, string | undefined>;
}

function namedReferences(sentence: ParsedSentence, { persons, organs }: Named, input: LinkInput): Reference[] {
  return sentence.words.flatMap((word, index) => {
    const { mention } = word;
    if (mention === undefined || mention.kind === "Treaty" || inDateline(sentence, word.start, input.frame)) return [];
    if (organs.has(mention) && organs.get(mention) === undefined) return [];
    const place =
      mention.land === true ||
      (mention.kind === "Country" &&
        (mention.form === "name" || mention.form === "capital" || mention.form === "abbreviation") &&
        isLocative(sentence, index));
    return [referenceOf(sentence, index, mention, { entity: persons.get(mention)?.id ?? organs.get(mention), place })];
  });
}

/** A dateline names a place, never an actor. */
function inDateline(sentence: ParsedSentence, start: number, frame: DocumentFrame | undefined): boolean {
  const line = frame?.dateline;
  return line !== undefined && sentence.field === "text" && start >= line.start && start < line.end;
}

function referenceOf(
  sentence: ParsedSentence,
  word: number,
  mention: Mention,
  link: { entity: string | undefined; place: boolean },
): Reference {
  const best = mention.candidates[0];
  return {
    sentence: sentence.index,
    word,
    start: mention.start,
    end: mention.end,
    kind: mention.kind,
    form: mention.form,
    entities: [link.entity ?? best?.entity ?? ""],
    score: Math.min(1, best?.score ?? 0.5),
    reason: best?.organ === undefined ? (best?.reason ?? "") : `${best.organ}, organ of the state`,
    locative: link.place,
  };
}

/** Who is in a document beside what its words name. */
interface Stated {
  readonly offices: readonly StatedOffice[];
  readonly persons: PersonOf;
  readonly issuers: readonly string[];
  readonly anaphors: readonly Reference[];
}

function entitiesOf(
  treaties: readonly Treaty[],
  { offices, persons, issuers, anaphors }: Stated,
  input: LinkInput,
): Entity[] {
  const table = makeEntityTable(input.gazetteer);
  for (const [mention, person] of persons) {
    table.add(person.id, "Leader", person.name);
    table.alias(person.id, mention.text);
    const style = royalStyle(person.id, input.gazetteer);
    if (style !== undefined) table.alias(person.id, style);
  }
  for (const sentence of input.sentences) {
    for (const { mention } of sentence.words) {
      const best = mention?.candidates[0];
      if (mention === undefined || best === undefined || mention.kind === "Leader" || mention.kind === "Treaty")
        continue;
      table.add(best.entity, best.kind, best.name, best.family);
      table.alias(best.entity, mention.text);
    }
  }
  for (const treaty of treaties) table.add(treaty.id, "Treaty", treaty.listed ?? [...treaty.aliases][0] ?? treaty.noun);
  const others = [
    ...offices.map((office) => office.polity),
    ...treaties.flatMap((treaty) => [...treaty.parties]),
    ...issuers,
    ...anaphors.flatMap(({ entities }) => entities),
  ];
  for (const id of others) {
    const kind = kindOfId(id);
    if (kind !== undefined) table.add(id, kind, input.gazetteer.entries.get(id)?.name ?? id);
  }
  return table.list();
}
