// A sentence in, bodies of states that no list has out: where it says who belongs to them ("joined the Clear Rivers Coalition", "members of the Upland Forum").
import { type TokenSentence, textOfSpan } from "./token-sentence.ts";

/** A body's name in a sentence: tokens [first, last). */
export interface BodySpan {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

const HEAD =
  /^(?:coalition|partnership|initiative|alliance|forum|compact|group|dialogue|community|union|league|network|association|organi[sz]ation|bloc|quad|framework|platform|grouping|force|forces|mission|operation)$/;
const BELONGING =
  /^(?:members?|membership|partners?|joined|joins|join|joining|participating|participants?|founders?|signatories|includes?|including|comprises|consists)$/;
/** Forces and missions of several states say so in their names. */
const MILITARY = /^(?:force|forces|mission|operation)$/;
const JOINT = /^(?:combined|multinational|joint|international|coalition|standby|regional|maritime|allied|task)$/;
/** Bodies of anything but states. */
const PRIVATE =
  /^(?:trade|labou?r|football|rugby|cricket|soccer|credit|student|students|banking|media|hotel|opposition|national|party|democratic|socialist|liberal|conservative|christian|peoples|workers|teachers|farmers|premier|champions|holding|holdings|capital|investment|business|law|civil|radio|broadcasting)$/;
const LONGEST = 8;

/** `states`: whether a token names a state; `taken`: whether it belongs to another mention. */
export function findBodies(
  sentence: TokenSentence,
  states: (token: number) => boolean,
  taken: (token: number) => boolean,
): BodySpan[] {
  const { keys, tokens } = sentence;
  if (sentence.titleCase || sentence.upperCase || !keys.some((key) => HEAD.test(key))) return [];
  if (!keys.some((key) => BELONGING.test(key)) || !tokens.some((_, at) => states(at))) return [];
  return tokens.flatMap((_, at) => {
    const span = bodyAt(sentence, at, taken);
    return span !== undefined && belongsBeside(sentence, span) ? [span] : [];
  });
}

/** Capitalised words up to a head noun, with its "of …" or "for …". */
function bodyAt(sentence: TokenSentence, head: number, taken: (token: number) => boolean): BodySpan | undefined {
  const { tokens, keys, capital } = sentence;
  const open = (at: number): boolean => capital[at] === true && !taken(at);
  if (!open(head) || !HEAD.test(keys[head] ?? "") || open(head + 1)) return undefined;
  let first = head;
  while (head - first < LONGEST && open(first - 1) && !/^(?:the|a|an|our|its)$/.test(keys[first - 1] ?? "")) first--;
  let last = head + 1;
  if (/^(?:of|for|on|against|to)$/.test(tokens[last]?.text ?? "")) {
    let at = last + 1;
    while (at - last < LONGEST && (open(at) || (/^(?:and|the|of)$/.test(tokens[at]?.text ?? "") && open(at + 1)))) at++;
    if (at > last + 1) last = at;
  }
  const words = keys.slice(first, last);
  if (MILITARY.test(keys[head] ?? "") && !words.some((word) => JOINT.test(word))) return undefined;
  if (last - first < 2 || words.some((word) => PRIVATE.test(word)) || (first === 0 && head - first < 2))
    return undefined;
  return { first, last, name: textOfSpan(sentence, first, last) };
}

const NEAR = 4;

/** "members of the …", "joined the …", "… (URC) partners", "the …'s members". */
function belongsBeside({ keys }: TokenSentence, { first, last }: BodySpan): boolean {
  return (
    keys.slice(Math.max(0, first - NEAR), first).some((key) => BELONGING.test(key)) ||
    keys.slice(last, last + NEAR).some((key) => BELONGING.test(key))
  );
}
