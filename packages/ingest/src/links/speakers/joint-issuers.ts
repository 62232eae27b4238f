// A plural noun of a joint text in, those who issue the text out: "the Parties", "both sides", "the Ministers", "the Member States".
import type { Anaphora, Answer } from "../anaphors/anaphora.ts";
import { NUMBERS } from "../anaphors/nominals.ts";
import { nounPhrase } from "../anaphors/noun-phrase.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";

const PERSONS = /^(?:delegation|minister|leader|president|head|premier|participant|representative|chief|secretary)$/;
const SIDES = /^(?:side|party)$/;
const STATES = /^(?:country|nation|state|government|people)$/;
const OWN =
  /^(?:two|both|three|four|five|six|seven|foreign|prime|defen[cs]e|interior|high|contracting|participating|undersigned|member)$/;

/** Answers only in a text of several states, or of a body of states. */
export function jointIssuers(
  sentence: ParsedSentence,
  word: number,
  lemma: string,
  anaphora: Anaphora,
): Answer | undefined {
  const text = sentence.words[word]?.text ?? "";
  if (!text.endsWith("s") || anaphora.turns.has(sentence.index) || sentence.field !== "text") return undefined;
  if (!(PERSONS.test(lemma) || SIDES.test(lemma) || STATES.test(lemma))) return undefined;
  const several = anaphora.issuers.filter((id) => !id.startsWith("leader:"));
  const body = several.length === 1 && isOfStates(several[0] as string, anaphora);
  if (several.length < 2 && !body) return undefined;
  const { article, modifiers } = nounPhrase(sentence, word);
  const all = [article, ...modifiers];
  const number = NUMBERS.get(all.find((each) => NUMBERS.has(each)) ?? "");
  const bare = article === "" && modifiers.length === 0 && sentence.tree.labels[word] === "nsubj";
  const heads =
    bare && (text === "Heads" ? sentence.words[word + 1]?.text === "of" : /^(?:Leaders|Ministers)$/.test(text));
  if (
    (!heads && !/^(?:the|both|our|these)$/.test(all[0] || (modifiers[0] ?? ""))) ||
    !modifiers.every((each) => OWN.test(each))
  )
    return undefined;
  if (namesOthers(sentence, word)) return undefined;
  const counted = number === several.length;
  if (number !== undefined && !counted) return undefined;
  const capital = /^\p{Lu}/u.test(text);
  const members = modifiers.includes("member") && STATES.test(lemma);
  const fits = body
    ? members || (capital && PERSONS.test(lemma))
    : members || PERSONS.test(lemma) || (SIDES.test(lemma) ? lemma === "side" || capital || counted : counted);
  const bodies = several.filter((id) => isOfStates(id, anaphora));
  const entities = bodies.length === 1 && PERSONS.test(lemma) ? bodies : several;
  return fits
    ? { entities, form: "issuer", score: 0.8, reason: `"the ${text}" are the issuers of the text` }
    : undefined;
}

const isOfStates = (id: string, anaphora: Anaphora): boolean => /^(?:body|alliance)$/.test(anaphora.family(id) ?? "");

/** "the leaders of Chad", "the ministers from both armies"; "the Heads of State and Government" names nobody else. */
function namesOthers({ words }: ParsedSentence, word: number): boolean {
  if (!/^(?:of|from|in)$/.test(words[word + 1]?.text ?? "")) return false;
  return !/^(?:State|Government|Delegation|Mission)s?$/i.test(words[word + 2]?.text ?? "");
}
