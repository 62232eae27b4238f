// "The Secretary-General", "the Deputy Secretary-General" without a name in, who it is or the body that such a person speaks for out.
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { nearestOne } from "./discourse.ts";
import { nounPhrase } from "./noun-phrase.ts";

const WORLD = "organization:united-nations";
const UNION = "organization:european-union";
/** "The High Representative" of a text that names nobody so; "the High Representative for Bosnia" is another. */
const isHighRepresentative = ({ words, field }: ParsedSentence, word: number): boolean =>
  field !== "title" &&
  words[word]?.text === "Representative" &&
  words[word - 1]?.text === "High" &&
  /^the$/i.test(words[word - 2]?.text ?? "") &&
  !/^(?:for|in|of|,)$/.test(words[word + 1]?.text ?? "") &&
  words[word + 1]?.mention === undefined;

const DEPUTY = /^(?:deputy|under|assistant)$/;

export function headOfBody(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const { words } = sentence;
  if (isHighRepresentative(sentence, word))
    return { entities: [UNION], form: "issuer", score: 0.7, reason: "the Union's high representative" };
  const hyphen = /^[-–]$/.test(words[word - 1]?.text ?? "") ? 1 : 0;
  if (words[word]?.text !== "General" || words[word - 1 - hyphen]?.text !== "Secretary" || sentence.field === "title")
    return undefined;
  const { article, modifiers, mentions } = nounPhrase(sentence, word);
  const others = modifiers.filter((each) => !/^secretary$/.test(each));
  if (article !== "the" || mentions.length > 0 || !others.every((each) => DEPUTY.test(each))) return undefined;
  if (
    words[word + 1]?.mention?.kind === "Leader" ||
    (/^(?:of|,)$/.test(words[word + 1]?.text ?? "") && namesNext(sentence, word))
  )
    return undefined;
  const named = others.length > 0 ? undefined : holder(sentence, word, anaphora);
  const entity = named ?? bodyOf(anaphora);
  return { entities: [entity], form: "issuer", score: 0.7, reason: "the secretary-general of the body" };
}

/** "the Secretary-General, X": the name follows. */
const namesNext = ({ words }: ParsedSentence, word: number): boolean =>
  words.slice(word + 1, word + 6).some(({ mention }) => mention?.kind === "Leader" || mention?.kind === "Organization");

function holder(sentence: ParsedSentence, word: number, anaphora: Anaphora): string | undefined {
  const holders = new Set(
    anaphora.offices.flatMap(({ office, leader, former }) =>
      /secretary.general$/.test(office) && !/deputy|under|assistant/.test(office) && !former ? [leader] : [],
    ),
  );
  if (holders.size < 2) return [...holders][0];
  return nearestOne(
    anaphora.namings,
    { sentence: sentence.index, word },
    ({ entities }) => entities.length === 1 && holders.has(entities[0] as string),
  );
}

/** The one body that issues the text or that it names; where there are several, or none, the one whose head is called so and no more. */
function bodyOf(anaphora: Anaphora): string {
  const bodies = [...anaphora.issuers, ...anaphora.namings.flatMap(({ entities }) => entities)].filter((id) =>
    /^(?:body|alliance)$/.test(anaphora.family(id) ?? ""),
  );
  const first = anaphora.issuers.find((id) => bodies.includes(id));
  const only = new Set(bodies).size === 1 ? bodies[0] : undefined;
  const body = first ?? only ?? WORLD;
  return body.startsWith(WORLD) ? WORLD : body;
}
