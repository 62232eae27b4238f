// Named references of a document in, references of pronouns and nominals out: they answer only when one candidate agrees.

import { kindOfId, type NodeKind } from "@entente/graph";
import { TITLE_HEADS } from "../../mentions/persons/title-words.ts";
import type { LinkInput } from "../link-input.ts";
import { mayTakeUp } from "../needs-tree.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Reference } from "../reference.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { isOneOfPeople } from "./described-person.ts";
import type { Naming } from "./discourse.ts";
import { namelessOfficial } from "./nameless-official.ts";
import { namingsOf } from "./namings.ts";
import { ORGANIZATION_NOUNS } from "./nominals.ts";
import type { OwnedOrgan } from "./owned-organ.ts";
import { SHE } from "./pronoun-forms.ts";
import { resolveNominal } from "./resolve-nominal.ts";
import { organClass, ownedOrgans } from "./resolve-organ.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { there } from "./resolve-there.ts";
import { weaponNominal } from "./resolve-weapon.ts";
import { isDealtIn, weaponCount } from "./weapon-count.ts";
import { weaponPronoun } from "./weapon-pronoun.ts";

/** What is known of a document before any word is resolved. */
type Known = Omit<Anaphora, "namings" | "input" | "organs" | "weapons" | "ahead" | "calledShe">;

/** Namings that a word may reach: keeps the time linear. */
const RECENT = 120;

export function resolveAnaphors(input: LinkInput, named: readonly Reference[], context: Known): Reference[] {
  const namings: Naming[] = [];
  const organs: OwnedOrgan[] = [];
  const weapons: Reference[] = [];
  const calledShe = new Set<string>();
  const found: Reference[] = [];
  const bySentence = new Map<number, Reference[]>();
  for (const reference of named)
    bySentence.set(reference.sentence, [...(bySentence.get(reference.sentence) ?? []), reference]);
  const ahead: Anaphora["ahead"] = (sentence) => namingsOf(sentence, bySentence.get(sentence.index) ?? []);
  let paragraph: number | undefined;
  for (const sentence of input.sentences) {
    if (input.frame?.digest && sentence.paragraph !== paragraph) {
      for (const list of [namings, organs, weapons]) list.length = 0;
    }
    paragraph = sentence.paragraph;
    const near = input.frame?.digest ? ofParagraph(sentence, input, context) : context;
    const own = bySentence.get(sentence.index) ?? [];
    const taken = new Set(own.filter(({ form }) => form !== "generic").map((reference) => reference.word));
    const ownNamings = namingsOf(sentence, own);
    namings.push(...ownNamings);
    organs.push(...ownedOrgans(sentence, ownNamings));
    weapons.push(...own.filter(({ kind, form }) => kind === "WeaponSystem" && form !== "generic"));
    namings.push(...strangers(sentence, taken));
    const asked = (): Anaphora => ({
      ...near,
      input,
      namings: namings.slice(-RECENT),
      calledShe,
      organs,
      weapons,
      ahead,
    });
    let anaphora: Anaphora | undefined;
    for (let word = 0; word < sentence.words.length; word++) {
      if (taken.has(word) && !isOneOfPeople(sentence, word)) continue;
      const stands = mayStand(sentence, word) || (weapons.length > 0 && isDealtIn(sentence, word));
      if (stands) anaphora ??= asked();
      const answer = stands && anaphora !== undefined ? answerFor(sentence, word, anaphora) : undefined;
      const known = answer !== undefined && !answer.entities.includes(STRANGER);
      const references = known ? toReferences(sentence, word, answer) : [];
      const fresh = known ? namingsOf(sentence, references) : unnamedPerson(sentence, word, namings);
      found.push(...references);
      if (SHE.test(sentence.words[word]?.text.toLowerCase() ?? ""))
        for (const { entities } of references) for (const entity of entities) calledShe.add(entity);
      weapons.push(...references.filter(({ kind }) => kind === "WeaponSystem"));
      organs.push(...takenOrgans(sentence, references));
      if (fresh.length === 0) continue;
      dropStranger(namings, sentence, word);
      namings.push(...fresh);
      anaphora = undefined;
    }
  }
  return found;
}

/** "The ministry" that took up a state is an organ of it for what follows. */
const takenOrgans = (sentence: ParsedSentence, references: readonly Reference[]): OwnedOrgan[] =>
  references.flatMap(({ kind, form, entities, word }): OwnedOrgan[] => {
    const noun = sentence.words[word]?.text.toLowerCase() ?? "";
    const [entity] = entities;
    return kind === "Country" && form === "nominal" && entity !== undefined && organClass(noun) !== undefined
      ? [{ sentence: sentence.index, noun, entity }]
      : [];
  });

/** In a digest a title takes up nobody from another paragraph. */
function ofParagraph(sentence: ParsedSentence, input: LinkInput, context: Known): Known {
  const offices = context.offices.filter(
    (office) => input.sentences[office.sentence]?.paragraph === sentence.paragraph,
  );
  return { ...context, offices, first: undefined };
}

const ORGANISED =
  /^(?:Agency|Group|Council|Committee|Institute|Cent(?:er|re)|Association|Party|Movement|Company|Corp|Front|Bank|Court|Authority|Society|Foundation|Organi[sz]ation|Network|Times|Post|Journal|Observatory|Federation|Club|Fund)$/;

/** Names of nobody known as subjects: "he" or "it" may mean them, so it is left open. */
function strangers(sentence: ParsedSentence, taken: ReadonlySet<number>): Naming[] {
  const { tree } = sentence;
  return tree.labels.flatMap((label, word): Naming[] => {
    const unknown =
      /^nsubj/.test(label) &&
      tree.upos[word] === "PROPN" &&
      !namesOffice(sentence, word) &&
      !taken.has(word) &&
      sentence.words[word]?.mention === undefined;
    if (!unknown) return [];
    const name = tree.forms[word] ?? "";
    const body = ORGANISED.test(name) || ORGANIZATION_NOUNS.has(name.toLowerCase());
    return [stranger(sentence, word, body ? "Organization" : "Leader")];
  });
}

/** A word that takes up somebody known is no stranger. */
function dropStranger(namings: Naming[], sentence: ParsedSentence, word: number): void {
  const at = namings.findLastIndex(
    (naming) => naming.sentence === sentence.index && naming.word === word && naming.entities[0] === STRANGER,
  );
  if (at >= 0) namings.splice(at, 1);
}

/** "Chief of Staff", "Colonel" with capitals: nobody's name. */
const namesOffice = (sentence: ParsedSentence, word: number): boolean =>
  TITLE_HEADS.has(sentence.words[word]?.text.toLowerCase() ?? "") || sentence.words[word + 1]?.text === "of";

/** "A visitor said", "the official": a subject who stands for nobody named; "he" may mean that person. */
function unnamedPerson(sentence: ParsedSentence, word: number, namings: readonly Naming[]): Naming[] {
  const { tree } = sentence;
  const noun = sentence.words[word]?.text.toLowerCase() ?? "";
  const person =
    /^nsubj/.test(tree.labels[word] ?? "") &&
    tree.xpos[word] === "NN" &&
    (TITLE_HEADS.has(noun) || /^(?:man|woman|visitor|host|guest|soldier|politician|analyst|expert)$/.test(noun));
  if (/^(?:enemy|adversary|opponent)$/.test(noun) && /^nsubj/.test(tree.labels[word] ?? ""))
    return [stranger(sentence, word, "Country")];
  if (!person) return [];
  const named = tree.labels.some(
    (label, child) =>
      tree.heads[child] === word && /^(?:appos|flat|nmod:desc|compound)$/.test(label) && tree.upos[child] === "PROPN",
  );
  if (named) return [];
  const here = namings.filter((naming) => naming.sentence === sentence.index);
  const official = namelessOfficial(sentence, word, here);
  return [{ ...stranger(sentence, word, "Leader"), ...(official === undefined ? {} : { entities: [official] }) }];
}

const stranger = (sentence: ParsedSentence, word: number, kind: NodeKind): Naming => ({
  sentence: sentence.index,
  word,
  kind,
  entities: [STRANGER],
  subject: true,
  locative: false,
  list: word,
  modifier: false,
});

/** Stands for a person whom the document names and no mention knows. */
const STRANGER = "";

const mayStand = ({ words }: ParsedSentence, word: number): boolean =>
  words[word]?.mention !== undefined || words[word]?.implied === true || mayTakeUp(words[word]?.text ?? "");

function answerFor(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  return (
    weaponPronoun(sentence, word, anaphora) ??
    weaponCount(sentence, word, anaphora) ??
    there(sentence, word, anaphora) ??
    resolvePronoun(sentence, word, anaphora) ??
    resolveNominal(sentence, word, anaphora) ??
    weaponNominal(sentence, word, anaphora)
  );
}

/** One reference for each kind of the entities. */
function toReferences(sentence: ParsedSentence, word: number, answer: Answer): Reference[] {
  const kinds = new Map<NodeKind, string[]>();
  for (const entity of answer.entities) {
    const kind = kindOfId(entity);
    if (kind !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), entity]);
  }
  const { start, end } = sentence.words[word] ?? { start: 0, end: 0 };
  return [...kinds].map(([kind, entities]) => ({
    sentence: sentence.index,
    word,
    start,
    end,
    kind,
    form: answer.form,
    entities,
    score: answer.score,
    reason: answer.reason,
    ...(answer.holds === undefined ? {} : { holds: answer.holds }),
    locative: answer.locative ?? false,
  }));
}
