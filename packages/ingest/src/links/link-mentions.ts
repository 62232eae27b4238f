// The parsed sentences of one document and the gazetteer in; what each word stands for, the stated offices and the entities out.
import type { Entity } from "@entente/graph";
import type { DocumentFrame } from "../documents/frame.ts";
import type { Gazetteer } from "../gazetteers/load-gazetteer.ts";
import type { Mention } from "../mentions/mention.ts";
import { makeEntityTable } from "./entity-table.ts";
import { officeSpans } from "./find-offices.ts";
import { isLocative } from "./is-locative.ts";
import { linkOffices } from "./link-offices.ts";
import { linkPersons, type PersonOf } from "./link-persons.ts";
import type { StatedOffice } from "./office.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";
import type { Reference } from "./reference.ts";

/** One document. */
export interface LinkInput {
  readonly sentences: readonly ParsedSentence[];
  readonly gazetteer: Gazetteer;
  readonly frame?: DocumentFrame;
}

/** What the stage yields. */
export interface Links {
  readonly references: readonly Reference[];
  readonly offices: readonly StatedOffice[];
  readonly entities: readonly Entity[];
}

export function linkMentions(input: LinkInput): Links {
  const spans = input.sentences.flatMap(officeSpans);
  const persons = linkPersons(input, spans);
  const offices = linkOffices(spans, persons, input);
  const references = input.sentences.flatMap((sentence) => namedReferences(sentence, persons, input));
  return { references, offices, entities: entitiesOf(references, offices, persons, input) };
}

function namedReferences(sentence: ParsedSentence, persons: PersonOf, input: LinkInput): Reference[] {
  return sentence.words.flatMap((word, index) => {
    const { mention } = word;
    if (mention === undefined || inDateline(sentence, word.start, input.frame)) return [];
    const place = mention.land === true || (mention.kind === "Country" && (mention.form === "name" || mention.form === "capital" || mention.form === "abbreviation") && isLocative(sentence, index));
    return [referenceOf(sentence, index, mention, { entity: persons.get(mention)?.id, place })];
  });
}

/** A dateline names a place, never an actor. */
function inDateline(sentence: ParsedSentence, start: number, frame: DocumentFrame | undefined): boolean {
  const line = frame?.dateline;
  return line !== undefined && sentence.field === "text" && start >= line.start && start < line.end;
}

function referenceOf(sentence: ParsedSentence, word: number, mention: Mention, link: { entity: string | undefined; place: boolean }): Reference {
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

function entitiesOf(references: readonly Reference[], offices: readonly StatedOffice[], persons: PersonOf, input: LinkInput): Entity[] {
  const table = makeEntityTable(input.gazetteer);
  for (const [mention, person] of persons) {
    table.add(person.id, "Leader", person.name);
    table.alias(person.id, mention.text);
  }
  const mentions = input.sentences.flatMap((sentence) => sentence.words.flatMap((word) => (word.mention === undefined ? [] : [word.mention])));
  for (const mention of mentions) {
    const best = mention.candidates[0];
    if (best === undefined || mention.kind === "Leader") continue;
    table.add(best.entity, best.kind, best.name);
    table.alias(best.entity, mention.text);
  }
  for (const office of offices) if (!table.has(office.polity)) table.add(office.polity, "Country", input.gazetteer.entries.get(office.polity)?.name ?? office.polity);
  void references;
  return table.list();
}
