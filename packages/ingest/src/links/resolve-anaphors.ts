// Named references of a document in, references of pronouns and nominals out: they answer only when one candidate agrees.

import { kindOfId, type NodeKind } from "@entente/graph";
import { TITLE_HEADS } from "../mentions/title-words.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import type { Naming } from "./discourse.ts";
import type { LinkInput } from "./link-input.ts";
import { namingsOf } from "./namings.ts";
import { ORGANIZATION_NOUNS } from "./nominals.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";
import type { Reference } from "./reference.ts";
import { resolveNominal } from "./resolve-nominal.ts";
import { type OwnedOrgan, ownedOrgans } from "./resolve-organ.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { weaponNominal } from "./resolve-weapon.ts";

/** Namings that a word may reach: keeps the time linear. */
const RECENT = 120;

export function resolveAnaphors(
  input: LinkInput,
  named: readonly Reference[],
  context: Omit<Anaphora, "namings" | "input" | "organs" | "weapons" | "ahead">,
): Reference[] {
  const namings: Naming[] = [];
  const organs: OwnedOrgan[] = [];
  const weapons: Reference[] = [];
  const found: Reference[] = [];
  const bySentence = new Map<number, Reference[]>();
  for (const reference of named)
    bySentence.set(reference.sentence, [...(bySentence.get(reference.sentence) ?? []), reference]);
  const ahead: Anaphora["ahead"] = (sentence) => namingsOf(sentence, bySentence.get(sentence.index) ?? []);
  for (const sentence of input.sentences) {
    const own = bySentence.get(sentence.index) ?? [];
    const taken = new Set(own.filter(({ form }) => form !== "generic").map((reference) => reference.word));
    const ownNamings = namingsOf(sentence, own);
    namings.push(...ownNamings);
    organs.push(...ownedOrgans(sentence, ownNamings));
    weapons.push(...own.filter(({ kind, form }) => kind === "WeaponSystem" && form !== "generic"));
    namings.push(...strangers(sentence, taken));
    let recent = namings.slice(-RECENT);
    for (let word = 0; word < sentence.words.length; word++) {
      if (taken.has(word)) continue;
      const answer = answerFor(sentence, word, { ...context, input, namings: recent, organs, weapons, ahead });
      if (answer === undefined || answer.entities.includes(STRANGER)) continue;
      const references = toReferences(sentence, word, answer);
      found.push(...references);
      namings.push(...namingsOf(sentence, references));
      recent = namings.slice(-RECENT);
    }
  }
  return found;
}

/** Names of nobody known as subjects: "he" may mean them, so it is left open. */
function strangers(sentence: ParsedSentence, taken: ReadonlySet<number>): Naming[] {
  const { tree } = sentence;
  return tree.labels.flatMap((label, word): Naming[] => {
    const unknown =
      /^nsubj/.test(label) &&
      tree.upos[word] === "PROPN" &&
      !namesOffice(sentence, word) &&
      !taken.has(word) &&
      sentence.words[word]?.mention === undefined;
    return unknown
      ? [
          {
            sentence: sentence.index,
            word,
            kind: "Leader",
            entities: [STRANGER],
            subject: true,
            locative: false,
            modifier: false,
          },
        ]
      : [];
  });
}

/** "Chief of Staff", "Foreign Ministry" with capitals: nobody's name. */
function namesOffice(sentence: ParsedSentence, word: number): boolean {
  const form = sentence.words[word]?.text.toLowerCase() ?? "";
  return TITLE_HEADS.has(form) || ORGANIZATION_NOUNS.has(form) || sentence.words[word + 1]?.text === "of";
}

/** Stands for a person whom the document names and no mention knows. */
const STRANGER = "";

function answerFor(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  return (
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
    locative: answer.locative ?? false,
  }));
}
