// A noun that may take up an organisation in, the organisation out: "the alliance", "the paramilitary group", "the 27-nation bloc".

import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { clauseMates } from "./clause-mates.ts";
import { type Naming, nearestOne } from "./discourse.ts";
import { namedIn } from "./named-in.ts";
import { BLOCS, NAMED_BODIES, ORGANIZATION_NOUNS } from "./nominals.ts";
import { nounPhrase } from "./noun-phrase.ts";

/** Groups that no list of armed groups and bodies holds. */
const OF_OTHERS =
  /^(?:main|largest|biggest|rights|human|advocacy|environmental|research|monitoring|aid|relief|news|media|business|opposition|exile|activist|trade|energy|oil|gas|rival|independence|another|other|think|hacking|hacker|working|contact|lobby|student|separate|new|small|large|splinter|parliamentary|battle|strike|carrier)$/;

export function organizationNominal(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const text = sentence.words[word]?.text.toLowerCase() ?? "";
  const families = ORGANIZATION_NOUNS.get(text);
  if (families === undefined) return undefined;
  const phrase = nounPhrase(sentence, word);
  const ours = /^(?:our|their)$/.test(phrase.article) && /^(?:alliance|bloc|union|organi[sz]ation)$/.test(text);
  const itsMembers =
    text === "council" && phrase.article === "" && /^members?$/.test(sentence.words[word + 1]?.text ?? "");
  if (!/^(?:the|this|that)$/.test(phrase.article) && !ours && !itsMembers) return undefined;
  if (phrase.modifiers.some((each) => OF_OTHERS.test(each))) return undefined;
  if (
    /^(?:council|commission)$/.test(text) &&
    !phrase.modifiers.every((each) => /^(?:ministerial|supreme)$/.test(each))
  )
    return undefined;
  if (phrase.mentions.some((mention) => mention.kind !== "Country")) return undefined;
  const next = sentence.words[word + 1];
  if (next?.mention?.kind === "Organization" || belongs(sentence, word)) return undefined;
  if (hasOtherName(sentence, word) || isDirected(sentence, word, text) || endsName(sentence, word)) return undefined;
  const mates = clauseMates(sentence, word, anaphora.namings);
  const speaker = sayerOver(sentence, word);
  const spoken = (naming: Naming): boolean =>
    naming.sentence === sentence.index &&
    (naming.word === speaker || (speaker >= 0 && sentence.tree.heads[naming.word] === speaker));
  const said = new Set(anaphora.namings.filter(spoken).flatMap(({ entities }) => entities));
  const world = text === "body" || text === "organisation" || text === "organization" ? phrase.modifiers : [];
  const ofMercenaries = /^private (?:military|security)$/.test(phrase.modifiers.join(" "));
  const fits = (naming: Naming): boolean => {
    const id = naming.entities[0] ?? "";
    if (naming.kind !== "Organization" || mates.has(id) || said.has(id)) return false;
    if (text === "bloc") return BLOCS.has(id);
    if (NAMED_BODIES.has(text)) return isCalled(id, text);
    if (text === "group" && isCalled(id, text)) return true;
    if (world.includes("world")) return id.startsWith("organization:united-nations");
    return (ofMercenaries ? ["armed-group"] : families).includes(anaphora.family(id) ?? "");
  };
  const capital = text === "union" && phrase.modifiers.length === 0 && sentence.words[word]?.text === "Union";
  const called = capital ? onlyOne(anaphora, (naming) => (naming.entities[0] ?? "").endsWith("-union")) : undefined;
  const ahead =
    NAMED_BODIES.has(text) && /^\p{Lu}/u.test(sentence.words[word]?.text ?? "")
      ? namedLater(anaphora, text)
      : undefined;
  const entity =
    called ??
    nearestOne(anaphora.namings, { sentence: sentence.index, word }, fits) ??
    onlyOne(anaphora, (naming) => fits(naming) && (naming.sentence !== sentence.index || naming.word < word)) ??
    ahead;
  return entity === undefined
    ? undefined
    : { entities: [entity], form: "nominal", score: 0.75, reason: "the one organisation of that kind named near" };
}

/** "The Council condemns …" before the text names the union whose it is: the only one that it names. */
function namedLater(anaphora: Anaphora, noun: string): string | undefined {
  const called = [...namedIn(anaphora.input)].filter((id) => id.startsWith("organization:") && isCalled(id, noun));
  return called.length === 1 ? called[0] : undefined;
}

/** A body whose name says so, or the council of a union that the text names. */
const isCalled = (id: string, noun: string): boolean =>
  id.endsWith(`-${noun}`) ||
  id.includes(`-${noun}-`) ||
  (/^(?:council|commission)$/.test(noun) &&
    (id === "organization:european-union" || id === "organization:african-union"));

/** "the Front refused, saying the group must disarm": the group is not the Front; the subject of the saying, or -1. */
function sayerOver({ tree }: ParsedSentence, word: number): number {
  const clause = tree.labels[word] === "nsubj" ? (tree.heads[word] ?? -1) : -1;
  const saying = tree.labels[clause] === "ccomp" ? (tree.heads[clause] ?? -1) : -1;
  if (saying < 0 || !/^(?:say|add|state|insist|claim|argue|declare)$/.test(tree.lemmas[saying] ?? "")) return -1;
  for (const verb of [saying, tree.labels[saying] === "advcl" ? (tree.heads[saying] ?? -1) : -1]) {
    const subject = tree.labels.findIndex((label, at) => label === "nsubj" && tree.heads[at] === verb);
    if (subject >= 0) return subject;
  }
  return -1;
}

/** "the group of seven", not "accused the group of shelling". */
const belongs = (sentence: ParsedSentence, word: number): boolean =>
  sentence.words[word + 1]?.text === "of" &&
  sentence.tree.xpos[word + 2] !== "VBG" &&
  !/^(?:accuse|suspect)$/.test(sentence.tree.lemmas[sentence.tree.heads[word] ?? -1] ?? "");

/** "the movement towards a truce" is no movement of people. */
const isDirected = (sentence: ParsedSentence, word: number, text: string): boolean =>
  /^(?:movement|process|initiative)$/.test(text) &&
  /^(?:towards?|to|into|from|between)$/.test(sentence.words[word + 1]?.text ?? "");

/** "the Vaccine Alliance": the last word of a name that no list has; "the Western Alliance" is known. */
const endsName = ({ words, headline }: ParsedSentence, word: number): boolean =>
  !headline &&
  words[word - 1]?.mention === undefined &&
  /^\p{Lu}/u.test(words[word]?.text ?? "") &&
  /^\p{Lu}\p{Ll}/u.test(words[word - 1]?.text ?? "") &&
  !/^(?:the|this|that|our|their|atlantic|western|military|ministerial|supreme|security|economic)$/i.test(
    words[word - 1]?.text ?? "",
  );

/** "the rebel group, the X Front": a name that no list has. */
const hasOtherName = (sentence: ParsedSentence, word: number): boolean =>
  sentence.tree.labels.some(
    (label, child) => label === "appos" && sentence.tree.heads[child] === word && sentence.tree.upos[child] === "PROPN",
  );

function onlyOne(anaphora: Anaphora, fits: (naming: Naming) => boolean): string | undefined {
  const all = new Set(anaphora.namings.filter(fits).flatMap((naming) => naming.entities));
  return all.size === 1 ? [...all][0] : undefined;
}
