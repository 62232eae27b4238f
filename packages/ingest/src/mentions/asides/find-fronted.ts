// The words of a sentence in, the participle clause that opens it out: "Armed by Niger, the rebels took Gao."
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import type { Aside } from "./find-asides.ts";

const PARTICIPLE =
  /^(?:Armed|Equipped|Delivered|Bought|Purchased|Ordered|Acquired|Built|Backed|Supported|Supplied|Donated|Developed|Made|Produced|Manufactured|Designed|Assembled|Trained|Funded|Financed|Provided|Leased|Sold|Crewed)$/;
const LONGEST = 14;
/** What opens the clause behind the comma. */
const SUBJECT =
  /^(?:the|a|an|its|his|her|their|it|he|she|they|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*|\p{Lu}.*)$/u;

/** Words [0, last) with the comma; undefined where the sentence opens otherwise. */
export function findFronted(words: readonly JoinedWord[]): Aside | undefined {
  if (!PARTICIPLE.test(words[0]?.text ?? "")) return undefined;
  const comma = words.slice(0, LONGEST).findIndex(({ text }) => text === ",");
  if (comma < 2 || words.length < comma + 4 || !SUBJECT.test(words[comma + 1]?.text ?? "")) return undefined;
  return words.slice(1, comma).some(({ text }) => /^(?:and|that|who|which|but)$/.test(text))
    ? undefined
    : { first: 0, last: comma + 1 };
}
