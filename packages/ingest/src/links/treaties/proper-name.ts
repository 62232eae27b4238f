// A mention of an agreement in, the name that the words beside it give it out: "Treaty of Tartu", "the Webster-Ashburton Treaty".
import type { Mention } from "../../mentions/mention.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";

const NAMED_BY_PLACE = /^(?:Treaty|Pact|Peace|Convention|Accords?|Charter|Armistice)$/;
const NAMED_BEFORE = /^(?:Treaty|Pact|Convention|Accords?|Protocol|Armistice)$/;
const CAPITAL = /^\p{Lu}[\p{L}.'’–-]+$/u;
/** Words that say what an agreement is about or whose it is: no name by themselves. */
const COMMON =
  /^(?:Peace|Trade|Security|Defen[cs]e|Mutual|Military|Friendship|Non|Proliferation|Nuclear|Border|Boundary|Extradition|Free|Draft|New|Final|Joint|Framework|Cooperation|Partnership|Strategic|Assistance|Test|Ban|Arms|Control|Accession|Additional|Optional|First|Second|The|And|Of|On|For)$/i;
const LONGEST = 4;

/** Undefined in a headline, where every word has a capital. */
export function properName(sentence: ParsedSentence, mention: Mention): string | undefined {
  const [own] = mention.candidates;
  if (own?.family === "named") return own.name;
  if (!sentence.tokens.some(({ text }) => /^\p{Ll}{4}/u.test(text))) return undefined;
  return byPlace(sentence, mention) ?? byWordsBefore(sentence, mention) ?? byOneWord(sentence, mention);
}

/** "the Bogota accord", "the Falepili treaty": one word between the article and a noun without a capital. */
function byOneWord(sentence: ParsedSentence, mention: Mention): string | undefined {
  const name = nameWord(sentence, mention);
  return name < 0 ? undefined : `${textAt(sentence, name)} ${textAt(sentence, mention.head)}`;
}

const NAMED_BY_TOWN = /^(?:accords?|protocol|declaration|convention)$/;
const NAMED_BY_WORD = /^(?:accords?|protocol|declaration|convention|treaty|pact|agreement)$/;

/** Where the one word stands that names an agreement: a town, whose state is no party to it for that, or a word that names nothing else; -1 for none. */
export function nameWord({ tokens, words }: ParsedSentence, { first, head }: Mention): number {
  const at = head - 1;
  const text = tokens[at]?.text ?? "";
  if (first < at || !/^\p{Lu}\p{Ll}{3,}$/u.test(text) || COMMON.test(text)) return -1;
  if (!/^the$/i.test(tokens[at - 1]?.text ?? "")) return -1;
  const noun = tokens[head]?.text ?? "";
  const word = words.find((each) => each.first <= at && at < each.last);
  if (word?.mention === undefined) return NAMED_BY_WORD.test(noun) && !/(?:an|ese|ish|ic)$/.test(text) ? at : -1;
  const town =
    word.mention.kind === "Country" &&
    (word.mention.form === "capital" || word.mention.land === true) &&
    word.last === head;
  return town && NAMED_BY_TOWN.test(noun) ? at : -1;
}

const textAt = (sentence: ParsedSentence, at: number): string => sentence.tokens[at]?.text ?? "";

/** "Treaty of San Lorenzo", "Pact of Bogotá". */
function byPlace(sentence: ParsedSentence, { head }: Mention): string | undefined {
  if (!NAMED_BY_PLACE.test(textAt(sentence, head)) || textAt(sentence, head + 1) !== "of") return undefined;
  const words: string[] = [];
  for (let at = head + 2; at < head + 2 + LONGEST; at++) {
    const text = textAt(sentence, at);
    if (!CAPITAL.test(text) && !(text === "-" && words.length > 0 && CAPITAL.test(textAt(sentence, at + 1)))) break;
    words.push(text);
  }
  if (words.length === 0 || words.every((word) => COMMON.test(word))) return undefined;
  return `${textAt(sentence, head)} of ${words.join(" ").replaceAll(" - ", "-")}`;
}

/** "the Webster-Ashburton Treaty": a name that is more than what the agreement is about. */
function byWordsBefore(sentence: ParsedSentence, { head }: Mention): string | undefined {
  if (!NAMED_BEFORE.test(textAt(sentence, head))) return undefined;
  let first = head;
  while (
    head - first < LONGEST + 1 &&
    first > 0 &&
    (CAPITAL.test(textAt(sentence, first - 1)) || /^[-–]$/.test(textAt(sentence, first - 1)))
  )
    first--;
  const words = sentence.tokens.slice(first, head).map(({ text }) => text);
  const own = words.filter((word) => CAPITAL.test(word) && !COMMON.test(word));
  const place =
    own.length === 1 &&
    sentence.words.some(
      ({ last, mention: each }) => last === head && each !== undefined && /^(?:capital)$/.test(each.form),
    );
  const joined =
    place || words.some((word) => /^[-–]$/.test(word)) || words.some((word) => /\p{L}[-–]\p{Lu}/u.test(word));
  if (own.length === 0 || own.length !== words.filter((word) => CAPITAL.test(word)).length || !joined) return undefined;
  return `${words.join(" ").replaceAll(/ ([-–]) /g, "$1")} ${textAt(sentence, head)}`;
}
