// A block in, what can be counted on it out: the evidence that prose, headlines and menus differ in.
import type { Block } from "./block.ts";
import { COMMON_VERBS, FUNCTION_WORDS, HEADLINE_VERBS, SENTENCE_OPENERS } from "./function-words.ts";

export interface Evidence {
  readonly words: number;
  /** Ends as a sentence does. */
  readonly terminal: boolean;
  /** Ends as something that goes on: comma, colon, semicolon, "and". */
  readonly goesOn: boolean;
  /** Shares of the words counted, 0 to 1. */
  readonly functionShare: number;
  readonly capitalShare: number;
  readonly verb: boolean;
  readonly headlineVerb: boolean;
  /** Sum of the points below: `PROSE` and more is a paragraph, `STRONG_PROSE` one beyond doubt. */
  readonly prose: number;
}

export const PROSE = 3;
export const STRONG_PROSE = 5;
/** Words of a block that are looked at: what a long paragraph is shows in its beginning. */
const LOOKED_AT = 40;
const TERMINAL = /[.!?…]["'”’»)\]*]*(?:\[\d{1,3}\])*$/;
const GOES_ON = /(?:[,;:]|\b(?:and|or))$/;
const SEPARATOR = / [|•·›»] |\s{3,}|\t/g;

/** `terminates`: whether the paragraphs of this document end with full stops, as nearly all do. */
export function measureBlock(block: Block, terminates: boolean): Evidence {
  const head = block.text.slice(0, 400);
  const words = head.split(/\s+/, LOOKED_AT);
  const count = block.text.length > 400 ? Math.max(LOOKED_AT, Math.round(block.text.length / 6)) : countWords(head);
  const tally = tallyWords(words);
  const tail = block.text.slice(-12);
  const terminal = TERMINAL.test(tail);
  const goesOn = GOES_ON.test(tail);
  const separators = (head.match(SEPARATOR) ?? []).length;
  const base = { words: count, terminal, goesOn, ...tally };
  return { ...base, prose: prosePoints(base, words[0] ?? "", { separators, terminates }) };
}

function countWords(text: string): number {
  return (text.match(/\S+/g) ?? []).length;
}

type Tally = Pick<Evidence, "functionShare" | "capitalShare" | "verb" | "headlineVerb">;

function tallyWords(words: readonly string[]): Tally {
  let letters = 0;
  let functions = 0;
  let capitals = 0;
  let verb = false;
  let headlineVerb = false;
  words.forEach((word, index) => {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    if (!/\p{L}/u.test(bare)) return;
    letters++;
    const lower = bare.toLowerCase();
    const isFunction = FUNCTION_WORDS.has(lower);
    if (isFunction) functions++;
    if (/^\p{Lu}/u.test(bare)) capitals++;
    if (COMMON_VERBS.has(lower) || (lower.length > 4 && lower.endsWith("ed") && index > 0)) verb = true;
    if (index > 0 && (HEADLINE_VERBS.has(lower) || lower === "to")) headlineVerb = true;
  });
  const total = Math.max(1, letters);
  return { functionShare: functions / total, capitalShare: capitals / total, verb, headlineVerb };
}

function prosePoints(
  seen: Omit<Evidence, "prose">,
  first: string,
  page: { separators: number; terminates: boolean },
): number {
  let points = 0;
  if (seen.terminal) points += 2;
  else if (page.terminates && !seen.goesOn) points -= 1;
  if (seen.words >= 8) points += 1;
  if (seen.words >= 20) points += 1;
  if (seen.words >= 35) points += 1;
  if (seen.functionShare >= 0.22) points += 1;
  if (seen.verb) points += 1;
  if (SENTENCE_OPENERS.has(first.toLowerCase())) points += 1;
  if (seen.capitalShare >= 0.65 && seen.words >= 4) points -= 2;
  if (page.separators >= 2) points -= 3;
  return points;
}

/** Whether most of the longer blocks of a text end with a full stop. */
export function terminatesParagraphs(blocks: readonly Block[]): boolean {
  let long = 0;
  let terminal = 0;
  for (const block of blocks) {
    if (block.text.length < 80) continue;
    long++;
    if (TERMINAL.test(block.text.slice(-12))) terminal++;
  }
  return terminal * 5 >= long * 3;
}
