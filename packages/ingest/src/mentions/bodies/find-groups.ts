// A sentence in, armed groups that no list has out: by a name such groups bear ("the Lowland Liberation Front") or by the noun beside it ("the Fano militia").

import { type TokenSentence, textOfSpan } from "../token-sentence.ts";
import {
  ARMED_ADJECTIVES,
  ARMED_HEADS,
  ARMED_WORDS,
  COMMON_HEADS,
  GROUP_HEADS,
  GROUP_NOUNS,
  NAME_OPENERS,
  NO_GROUPS,
  NO_NAMES,
  OPENINGS,
  STATE_ARMY_WORDS,
} from "./group-words.ts";

/** A group's name in a sentence: tokens [first, last). */
export interface GroupSpan {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly reason: string;
}

/** Whether a list knows the token as something that a name may hold (a state, a people) or as something else. */
export type Cover = (token: number) => "state" | "demonym" | "other" | undefined;

/** In a sentence whose words all open with capitals no name can be told from the rest. */
export function findGroups(sentence: TokenSentence, cover: Cover): GroupSpan[] {
  if (sentence.titleCase || sentence.upperCase) return [];
  const spans: GroupSpan[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const run = runAt(sentence, at, cover);
    if (run === undefined) continue;
    const found = byOpening(sentence, run) ?? byHead(sentence, run, cover) ?? byNeighbour(sentence, run, cover);
    if (found !== undefined) spans.push(found);
    at = Math.max(run.last, found?.last ?? 0) - 1;
  }
  return spans;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

const PARTICLE =
  /^(?:al|el|ul|ud|ut|ad|as|ash|an|e|i|de|del|la|los|las|du|des|wal|wa|s|(?:e|i|ul|ud|ut|al)-?\p{Lu}\w*)$/u;

/** Capitalised words in a row, with hyphens, possessives and particles between them; it opens with no general word. */
function runAt(sentence: TokenSentence, start: number, cover: Cover): Run | undefined {
  let first = start;
  if (!isOpen(sentence, first, cover) || cover(first) === "demonym") return undefined;
  if (first > 0 && isGlued(sentence, first - 1)) return undefined;
  let last = first + 1;
  for (let at = last; at < sentence.tokens.length && at - first < 14; at++) {
    const text = sentence.tokens[at]?.text ?? "";
    if (isOpen(sentence, at, cover) || (/^\d+$/.test(text) && isGlued(sentence, at - 1))) last = at + 1;
    else if (!/^[-–'’]s?$/.test(text) && !PARTICLE.test(text)) break;
    else if (
      /^[-–]$/.test(text) &&
      cover(at + 1) === undefined &&
      /^\p{Ll}/u.test(sentence.tokens[at + 1]?.text ?? "")
    ) {
      if (!PARTICLE.test(sentence.tokens[at + 1]?.text ?? "")) break;
    }
    if (cover(at) === "state" && /^['’]s?$/.test(sentence.tokens[at + 1]?.text ?? "")) return undefined;
    if (PARTICLE.test(text) && /\p{Lu}/u.test(text)) last = at + 1;
  }
  while (last - first > 1 && isQualifier(sentence, first)) {
    first++;
    while (first < last - 1 && !isOpen(sentence, first, cover)) first++;
  }
  return { first, last };
}

/** "Suspected", "Two", "Rebel" before a name. */
const isQualifier = (sentence: TokenSentence, at: number): boolean =>
  isGeneral(sentence, at) && !NAME_OPENERS.has(sentence.keys[at] ?? "");

const isOpen = (sentence: TokenSentence, at: number, cover: Cover): boolean =>
  sentence.capital[at] === true && cover(at) !== "other" && (sentence.keys[at] ?? "") !== "";

const isGlued = (sentence: TokenSentence, at: number): boolean => /^[-–]$/.test(sentence.tokens[at]?.text ?? "");

const isGeneral = (sentence: TokenSentence, at: number): boolean => NO_NAMES.has(sentence.keys[at] ?? "");

/** "Jaysh al-Furqan", "Lashkar-e-Nur". */
function byOpening(sentence: TokenSentence, run: Run): GroupSpan | undefined {
  if (!OPENINGS.has(sentence.keys[run.first] ?? "") || run.last - run.first < 3) return undefined;
  const inner = sentence.keys.slice(run.first + 1, run.last);
  const joined = inner.some((key) => PARTICLE.test(key)) && !inner.some((key) => NO_GROUPS.has(key));
  return joined ? spanOf(sentence, run, "a name of armed groups") : undefined;
}

/** "the Lowland Liberation Front", "the United Liberation Front of X", "the Upland Independence Army". */
function byHead(sentence: TokenSentence, run: Run, cover: Cover): GroupSpan | undefined {
  let head = run.last - 1;
  while (
    head > run.first &&
    !COMMON_HEADS.has(sentence.keys[head] ?? "") &&
    !ARMED_HEADS.has(sentence.keys[head] ?? "")
  )
    head--;
  const key = sentence.keys[head] ?? "";
  const tail = head === run.last - 1 ? tailEnd(sentence, run.last, cover) : run.last;
  const whole = { first: run.first, last: tail };
  const before = sentence.keys.slice(run.first, head).filter((word) => word.length > 1);
  const armed = keysOf(sentence, whole).some((word) => ARMED_WORDS.has(word));
  if (COMMON_HEADS.has(key) && armed && (before.length > 0 || tail > run.last))
    return isCharity(keysOf(sentence, whole), key)
      ? undefined
      : spanOf(sentence, whole, "a word of arms in the name of a body");
  const own = before.filter((word, i) => !isCounted(word) && cover(run.first + i) === undefined);
  const foreign = before.some((word) => /^(?:international|maritime|fire)$/.test(word));
  if (ARMED_HEADS.has(key) && !foreign && own.some((word) => !NO_NAMES.has(word)))
    return spanOf(sentence, { first: run.first, last: head + 1 }, "a name that only armed groups bear");
  const army =
    key === "army" && head > run.first && before.every((word) => !STATE_ARMY_WORDS.has(word) && !isCounted(word));
  const named = own.some((word) => !NO_NAMES.has(word) || /^(?:independence|nationalist)$/.test(word));
  const stateless = keysOf(sentence, run).every((_, i) => cover(run.first + i) === undefined);
  return army && named && stateless && !isStates(sentence, run, cover)
    ? spanOf(sentence, whole, "an army of no state")
    : undefined;
}

const isCounted = (word: string): boolean => /^\d/.test(word);

const isCharity = (before: readonly string[], head: string): boolean =>
  (/^(?:union|alliance|coalition)$/.test(head) && before.includes("salvation")) ||
  (head === "army" && before.at(-2) === "salvation" && before.length < 4) ||
  before.some((word) => /^(?:animal|womens|gay|guard|guards)$/.test(word));

/** A state's name or adjective right before the run owns it: "the Kenyan Rift Army". */
const isStates = (sentence: TokenSentence, run: Run, cover: Cover): boolean =>
  cover(run.first - 1) !== undefined || (sentence.keys[run.first - 1] === "s" && cover(run.first - 2) !== undefined);

/** "of the Northern Plains", "for Justice and Equality" behind a head. */
function tailEnd(sentence: TokenSentence, from: number, cover: Cover): number {
  if (!/^(?:of|for)$/.test(sentence.keys[from] ?? "")) return from;
  let at = from + 1;
  if (sentence.keys[at] === "the") at++;
  if (!isOpen(sentence, at, cover)) return from;
  while (isOpen(sentence, at, cover) || joinsOn(sentence, at, cover)) at++;
  return at;
}

/** "of", "and", "of the" between capitalised words. */
const joinsOn = (sentence: TokenSentence, at: number, cover: Cover): boolean =>
  isJoint(sentence, at) && isOpen(sentence, sentence.keys[at + 1] === "the" ? at + 2 : at + 1, cover);

const isJoint = (sentence: TokenSentence, at: number): boolean =>
  /^(?:and|of|for|-|the)$/.test(sentence.tokens[at]?.text ?? "");

/** "the Fano militia", "rebel group Seven Hills", "the Seven Hills, an armed group". */
function byNeighbour(sentence: TokenSentence, given: Run, cover: Cover): GroupSpan | undefined {
  const run = widened(sentence, given, cover);
  const own = keysOf(sentence, run).filter((key, i) => key.length > 1 && cover(run.first + i) === undefined);
  if (own.length === 0 || own.every((key) => NO_NAMES.has(key)) || run.last - run.first > 6) return undefined;
  const [only = ""] = own;
  const strange = own.some(
    (key) =>
      !NO_NAMES.has(key) &&
      !ARMED_WORDS.has(key) &&
      !/(?:ist|ists|ian|ians|ese|ish|ite|men|can)$|^(?:anti|pro|non)/.test(key),
  );
  const opens = run.first === 0 && own.length === 1 && only.toUpperCase() !== sentence.tokens[0]?.text;
  if (!strange || opens || cover(run.first) !== undefined) return undefined;
  if (groupBefore(sentence, run)) return spanOf(sentence, run, "called an armed group");
  if (groupBehind(sentence, run.last)) return spanOf(sentence, run, "fighters of that name");
  return undefined;
}

/** "the Army of Dawn" whole, "Dawn Islamist militants" without the creed. */
function widened(sentence: TokenSentence, run: Run, cover: Cover): Run {
  let { first, last } = run;
  while (last - first > 1 && isGeneral(sentence, last - 1) && !COMMON_HEADS.has(sentence.keys[last - 1] ?? "")) last--;
  const of = sentence.keys[first - 1] === "the" ? first - 2 : first - 1;
  if (
    sentence.keys[of] === "of" &&
    isOpen(sentence, of - 1, cover) &&
    cover(of - 1) === undefined &&
    !isGeneral(sentence, of - 1)
  ) {
    first = of - 1;
    while (isOpen(sentence, first - 1, cover) && cover(first - 1) === undefined && !isGeneral(sentence, first - 1))
      first--;
  }
  const head = COMMON_HEADS.has(sentence.keys[last - 1] ?? "");
  return { first, last: head ? tailEnd(sentence, last, cover) : last };
}

/** "the militant group", "a rebel movement called". */
function groupBefore(sentence: TokenSentence, run: Run): boolean {
  let at = run.first - 1;
  if (sentence.keys[at] === "the") at--;
  if (/^(?:called|named|as)$/.test(sentence.keys[at] ?? "")) at--;
  if (sentence.keys[at] === "known") at--;
  const apart = sentence.tokens[at]?.text === ",";
  const body = keysOf(sentence, run).some((key) => COMMON_HEADS.has(key) || ARMED_HEADS.has(key));
  return apart ? body && isArmedHead(sentence, at - 1) : isArmedHead(sentence, at);
}

function groupBehind(sentence: TokenSentence, last: number): boolean {
  const key = sentence.keys[last] ?? "";
  if (GROUP_NOUNS.has(key) && !sentence.capital[last]) return true;
  let at = last;
  if (sentence.tokens[at]?.text === "(") at += 3;
  const apart = sentence.tokens[at]?.text === ",";
  if (apart && !/^(?:a|an|the)$/.test(sentence.keys[at + 1] ?? "")) return false;
  if (apart) at += 2;
  for (let step = 0; step < (apart ? 6 : 2); step++, at++) {
    if (isArmedHead(sentence, at)) return true;
    if (
      !/^[\p{L}-]+$/u.test(sentence.tokens[at]?.text ?? "") ||
      /^(?:of|in|and|by|on|from|who|that)$/.test(sentence.keys[at] ?? "")
    )
      return false;
  }
  return false;
}

/** "rebel group", "armed faction": the noun with its adjective right before it. */
function isArmedHead(sentence: TokenSentence, at: number): boolean {
  if (sentence.capital[at] === true) return false;
  const key = sentence.keys[at] ?? "";
  if (/^(?:militia|guerrillas|militias)$/.test(key)) return true;
  return GROUP_HEADS.has(key) && ARMED_ADJECTIVES.has(sentence.keys[at - 1] ?? "");
}

const keysOf = (sentence: TokenSentence, run: Run): string[] => sentence.keys.slice(run.first, run.last);

function spanOf(sentence: TokenSentence, run: Run, reason: string): GroupSpan {
  return { ...run, name: textOfSpan(sentence, run.first, run.last), reason };
}
