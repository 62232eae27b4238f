// Sentences with their mentions in, the same with bare surnames of persons whom the document names elsewhere, or who lead a state it speaks of.
import { phraseKeys } from "../../gazetteers/fold.ts";
import type { Gazetteer } from "../../gazetteers/load-gazetteer.ts";
import { softKey, surnameKeys } from "../../gazetteers/soft-key.ts";
import { WORD_SURNAMES } from "../ambiguous-words.ts";
import { makeMention } from "../make-mention.ts";
import type { Candidate, Mention } from "../mention.ts";
import type { MentionInput } from "../mention-input.ts";
import type { TokenSentence } from "../token-sentence.ts";
import { isNameWord } from "./name-span.ts";
import { headOfAnyState, sittingHeads } from "./sitting-heads.ts";
import { TITLE_HEADS } from "./title-words.ts";

export function addBareSurnames(
  sentences: readonly TokenSentence[],
  found: readonly (readonly Mention[])[],
  input: MentionInput,
): Mention[][] {
  const full = fullySurnamed(found);
  const known = introduced(
    found.map((mentions, i) =>
      mentions.filter(
        (mention) =>
          sentences[i]?.titleCase !== true ||
          !SAID_OF.test(sentences[i]?.keys[mention.last] ?? "") ||
          !isDoubtful(mention, full, input.gazetteer),
      ),
    ),
    input.gazetteer,
  );
  const given = givenNames(found);
  const heads = sittingHeads(found, input);
  let others: ReadonlySet<string> | undefined;
  const asked = new Map<string, Candidate[] | undefined>();
  const ofTheWorld = (key: string): Candidate[] | undefined => {
    if (!asked.has(key)) asked.set(key, headOfAnyState(key, input));
    const head = asked.get(key);
    if (head === undefined) return undefined;
    others ??= namedInFull(sentences);
    return others.has(key) ? undefined : head;
  };
  return sentences.map((sentence, i) => {
    const mentions = (found[i] ?? []).filter((mention) => !isDoubtful(mention, full, input.gazetteer));
    const taken = new Set<number>();
    for (const mention of mentions) for (let at = mention.first; at < mention.last; at++) taken.add(at);
    const added: Mention[] = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      if (taken.has(at) || !isBareName(sentence, at, taken)) continue;
      const key = softKey(sentence.tokens[at]?.text ?? "");
      const candidates =
        known.get(key) ??
        given.get(sentence.keys[at] as string) ??
        (WORD_SURNAMES.has(sentence.keys[at] as string) || isOfAThing(sentence, at)
          ? undefined
          : (heads.get(key) ?? ofTheWorld(key)));
      if (candidates === undefined) continue;
      added.push(surnameMention(sentence, at, candidates));
    }
    return added.length === 0 ? [...mentions] : [...mentions, ...added].sort((a, b) => a.first - b.first);
  });
}

/** "the Nova music festival": behind an article a name belongs to the noun that it stands before; only "the Macron government" is his. */
const isOfAThing = ({ keys, tokens }: TokenSentence, at: number): boolean =>
  /^(?:the|a|an|this)$/.test(keys[at - 1] ?? "") &&
  /^\p{Ll}/u.test(tokens[at + 1]?.text ?? "") &&
  !/^(?:government|administration|regime|presidency|cabinet|era|years|team|camp|doctrine|plan|visit|speech)$/.test(
    keys[at + 1] ?? "",
  );

/** "Foreign Minister Silent On Raids": what stands before one of these in a headline is often no name. */
const SAID_OF = /^(?:on|over|about|under|after|amid|ahead|against)$/;

/** Soft keys of the surnames that the document gives with a given name. */
function fullySurnamed(found: readonly (readonly Mention[])[]): ReadonlySet<string> {
  return new Set(
    found
      .flat()
      .flatMap((mention) =>
        mention.kind === "Leader" && mention.form === "name" ? surnameKeys(mention.text, "") : [],
      ),
  );
}

/** Soft keys of words behind a capitalised word that is no title: "Jane Macron" is another Macron. */
function namedInFull(sentences: readonly TokenSentence[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.titleCase) continue;
    for (let at = 1; at < sentence.tokens.length; at++)
      if (isNameWord(sentence, at) && isNameWord(sentence, at - 1) && !TITLE_HEADS.has(sentence.keys[at - 1] as string))
        keys.add(softKey(sentence.tokens[at]?.text ?? ""));
  }
  return keys;
}

/** A single word behind a title that no list and no full name bears out. */
function isDoubtful(mention: Mention, full: ReadonlySet<string>, gazetteer: Gazetteer): boolean {
  if (
    mention.kind !== "Leader" ||
    mention.form !== "surname" ||
    gazetteer.entries.has(mention.candidates[0]?.entity ?? "")
  )
    return false;
  return !surnameKeys(mention.text, "").some((key) => full.has(key));
}

/** Persons named in full or by title, by the keys of their surnames. */
function introduced(found: readonly (readonly Mention[])[], gazetteer: Gazetteer): Map<string, Candidate[]> {
  const known = new Map<string, Candidate[]>();
  for (const mentions of found) {
    for (const mention of mentions) {
      const best = mention.candidates[0];
      if (mention.kind !== "Leader" || best === undefined) continue;
      const keys = new Set([
        ...surnameKeys(best.name, gazetteer.entries.get(best.entity)?.surname ?? ""),
        ...surnameKeys(mention.text, ""),
      ]);
      for (const key of keys) {
        const list = known.get(key) ?? [];
        if (!list.some((other) => other.entity === best.entity))
          list.push({ ...best, reason: "surname of a person whom the document names" });
        known.set(key, list);
      }
    }
  }
  return known;
}

/** Given names that one person of the document alone bears: "Saddam", "Aung San". */
function givenNames(found: readonly (readonly Mention[])[]): Map<string, Candidate[]> {
  const names = new Map<string, Candidate[]>();
  const bearers = new Map<string, Set<string>>();
  for (const mention of found.flat()) {
    const best = mention.candidates[0];
    const [key = "", ...rest] = phraseKeys(mention.text).split(" ");
    if (mention.kind !== "Leader" || best === undefined || rest.length === 0 || key.length < 5) continue;
    bearers.set(key, (bearers.get(key) ?? new Set()).add(best.entity));
    names.set(key, [{ ...best, score: 0.6, reason: "given name of a person whom the document names" }]);
  }
  for (const [key, ids] of bearers) if (ids.size > 1) names.delete(key);
  return names;
}

/** A capitalised word that is not part of a longer unknown name. */
function isBareName(sentence: TokenSentence, at: number, taken: ReadonlySet<number>): boolean {
  if (!isNameWord(sentence, at) || TITLE_HEADS.has(sentence.keys[at] as string)) return false;
  const key = sentence.keys[at] as string;
  if ([at - 1, at + 1].some((next) => sentence.tokens[next]?.text === "&")) return false;
  if (WORD_SURNAMES.has(key) && (at === 0 || sentence.titleCase)) return false;
  if (sentence.titleCase) return true;
  const before = at - 1;
  const joined = before >= 0 && sentence.tokens[before]?.spaceAfter === true;
  const strange =
    joined &&
    before > 0 &&
    isNameWord(sentence, before) &&
    !TITLE_HEADS.has(sentence.keys[before] as string) &&
    !taken.has(before) &&
    (sentence.keys[before]?.length ?? 0) > 2;
  const goesOn =
    isNameWord(sentence, at + 1) &&
    !taken.has(at + 1) &&
    sentence.tokens[at]?.spaceAfter === true &&
    !TITLE_HEADS.has(sentence.keys[at + 1] as string);
  return !strange && !goesOn;
}

/** "al-Burhan": the article belongs to the name. */
const articleBefore = (sentence: TokenSentence, at: number): number =>
  sentence.tokens[at - 1]?.text === "-" &&
  /^(?:al|el|as|ash|ad|an|ar|at|az)$/i.test(sentence.tokens[at - 2]?.text ?? "")
    ? at - 2
    : at;

const surnameMention = (sentence: TokenSentence, at: number, candidates: readonly Candidate[]): Mention =>
  makeMention(sentence, { first: articleBefore(sentence, at), last: at + 1, form: "surname" }, candidates);
