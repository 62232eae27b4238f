// A sentence in, bodies of states that no list has out: where it says who belongs to them ("joined the Clear Rivers Coalition", "members of the Upland Forum").

import { type TokenSentence, textOfSpan } from "../token-sentence.ts";
import {
  ALONE,
  BELONGING,
  DEFINING,
  FOUNDING,
  GROUPING,
  HEAD,
  JOINT,
  MILITARY,
  NATIONAL,
  PRIVATE,
  SURE,
  TAIL_OPENERS,
  WEAK,
} from "./body-words.ts";

/** A body's name in a sentence: tokens [first, last). */
export interface BodySpan {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

/** What is known of a token: that it names a state, or belongs to another mention. */
export interface BodyCover {
  readonly state: (token: number) => boolean;
  readonly taken: (token: number) => boolean;
  /** A capital: part of a name that it opens ("the Lima Group"). */
  readonly city: (token: number) => boolean;
}

const LONGEST = 8;
/** Words of the tail: "on Piracy off the Coast of Somalia". */
const LONGEST_TAIL = 14;

/** `listsStates`: the document lists states line by line, so that the sentence need name none; or its members, so that it need not say whose. */
export function findBodies(
  sentence: TokenSentence,
  cover: BodyCover,
  listsStates: "members" | "states" | undefined,
): BodySpan[] {
  const { keys, tokens } = sentence;
  const headline = sentence.titleCase && !/^[.!?]$/.test(tokens.at(-1)?.text ?? "");
  if (headline || sentence.upperCase || !keys.some((key) => HEAD.test(key))) return [];
  if (listsStates === undefined && !tokens.some((_, at) => cover.state(at))) return [];
  return tokens.flatMap((_, at) => {
    const span = bodyAt(sentence, at, cover);
    return span !== undefined && (listsStates === "members" || isOfStates(sentence, span, cover)) ? [span] : [];
  });
}

/** Capitalised words up to a head noun, with its "of …" or "for …". */
function bodyAt(sentence: TokenSentence, head: number, cover: BodyCover): BodySpan | undefined {
  const { keys, capital } = sentence;
  const open = (at: number): boolean => capital[at] === true && !cover.taken(at);
  const key = keys[head] ?? "";
  if (!open(head) || !HEAD.test(key) || open(head + 1)) return undefined;
  let first = head;
  while (head - first < LONGEST && joins(sentence, first - 1, open)) first--;
  if (joinsPair(sentence, first, open)) first -= 2;
  if (capital[first - 1] === true && cover.city(first - 1)) first--;
  const last = tailEnd(sentence, head, cover);
  const words = keys.slice(first, last).filter((word) => word !== "");
  if (MILITARY.test(key) && !words.some((word) => JOINT.test(word))) return undefined;
  if (words.some((word) => PRIVATE.test(word))) return undefined;
  if (WEAK.test(key) && words.some((word) => NATIONAL.test(word))) return undefined;
  if (key === "friends" && last === head + 1) return undefined;
  const bare = last - first < 2 || (first === 0 && last === head + 1 && head - first < 2);
  const alone = ALONE.test(key) && last - first === 1 && keys[first - 1] === "the";
  const counted = last - first > 1 && /^members?$/.test(keys[last] ?? "");
  if (bare && !alone && !counted) return undefined;
  return { first, last, name: textOfSpan(sentence, first, last) };
}

/** A capitalised word of the name, or the hyphen within one: "Asia-Pacific". */
const joins = ({ keys, tokens }: TokenSentence, at: number, open: (at: number) => boolean): boolean =>
  (open(at) && !/^(?:the|a|an|our|its|as|in|of|members|member)$/.test(keys[at] ?? "")) ||
  (tokens[at]?.text === "-" && open(at - 1) && open(at + 1));

/** "the Salt and Silk Initiative": one name, unless what stands before "and" is a body itself. */
const joinsPair = ({ keys }: TokenSentence, first: number, open: (at: number) => boolean): boolean =>
  keys[first - 1] === "and" && open(first - 2) && keys[first - 3] === "the" && !HEAD.test(keys[first - 2] ?? "");

/** "of the Upland", "for Action on Harassment and Abuse", "to Defeat Piracy"; a state only behind friends and contact groups. */
function tailEnd(sentence: TokenSentence, head: number, { taken, state }: BodyCover): number {
  const { capital, tokens, keys } = sentence;
  const none = head + 1;
  if (!TAIL_OPENERS.test(tokens[none]?.text ?? "")) return none;
  const aboutStates = keys[head] === "friends" || keys[head - 1] === "contact" || keys[none] === "on";
  const opens = (at: number): boolean =>
    capital[at] === true &&
    (!taken(at) || (aboutStates && state(at)) || (at > none + 1 && /^(?:on|off|of|in)$/.test(keys[at - 1] ?? "")));
  let last = none;
  for (let at = none + 1; at - none < LONGEST_TAIL; at++) {
    if (opens(at)) last = at + 1;
    else if (!/^(?:and|the|of|on|off|in|for|-)$/.test(tokens[at]?.text ?? "")) break;
    else if (at - last > 1) break;
  }
  return last;
}

const NEAR = 5;
/** "of which A, B and C are members" follows within so many words. */
const CLAUSE = 24;
const FEWEST = 3;

/** States belong to it, as the words beside it say, or it is what only states make. */
function isOfStates(sentence: TokenSentence, span: BodySpan, { state }: BodyCover): boolean {
  const { keys, tokens } = sentence;
  const { first, last } = span;
  if (SURE.test(keys.slice(first, last).join(" "))) return true;
  const near = (from: number, to: number): boolean =>
    keys.slice(Math.max(0, from), to).some((key) => BELONGING.test(key));
  if (near(first - NEAR, first) || near(last, last + NEAR)) return true;
  const several = tokens.filter((_, at) => state(at)).length >= FEWEST;
  if (several && keys.slice(Math.max(0, first - NEAR), last + NEAR).some((key) => FOUNDING.test(key))) return true;
  const clause = keys.slice(last, last + 4).some((key) => /^(?:which|whose)$/.test(key));
  if (clause && near(last, last + CLAUSE)) return true;
  const rest = tokens[last]?.text === "(" && tokens[last + 2]?.text === ")" ? last + 3 : last;
  if (/^(?:is|are|,|–|—|-)$/.test(tokens[rest]?.text ?? "") && DEFINING.test(keys.slice(rest, rest + 10).join(" ")))
    return true;
  if (several && isMadeOf(sentence, rest, state)) return true;
  const listed = /^(?:[(–—:,]|-)$/.test(tokens[rest]?.text ?? "") && [1, 2, 3].some((step) => state(rest + step));
  return listed && tokens[rest]?.text !== "," && several;
}

/** ", a partnership of Chad, Mali and Togo", "is an alliance between Chad, Mali and Togo". */
function isMadeOf({ keys }: TokenSentence, from: number, state: (token: number) => boolean): boolean {
  for (let at = from + 1; at < from + NEAR; at++)
    if (GROUPING.test(keys[at] ?? "") && /^(?:of|between|among)$/.test(keys[at + 1] ?? ""))
      return state(at + 2) || (keys[at + 2] === "the" && state(at + 3));
  return false;
}
