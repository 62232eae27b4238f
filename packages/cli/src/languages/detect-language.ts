// A text in, its language by script and commonest words out. Own rule of some lines; a model would weigh a hundred times more.
import { STOPWORDS } from "./stopwords.ts";

/** How much of a text is looked at, from its middle: heads and feet of pages are menus. */
const SAMPLE = 6000;
/** Fewer words than this decide nothing. */
const MIN_WORDS = 12;
/** A language that leads English by this factor is believed. */
const LEAD = 1.5;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ru", /[\u0400-\u04ff]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["hi", /[\u0900-\u097f]/g],
  ["th", /[\u0e00-\u0e7f]/g],
  ["hy", /[\u0530-\u058f]/g],
  ["ka", /[\u10a0-\u10ff]/g],
];

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOPWORDS)) {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** BCP 47 tag; undefined where the text is too short to tell. Scripts stand for their largest language. */
export function detectLanguage(text: string): string | undefined {
  const from = Math.max(0, Math.floor((text.length - SAMPLE) / 2));
  const sample = text.slice(from, from + SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, letter] of SCRIPTS) {
    // Half of the letters; a fifth is enough where words are single signs among Latin names.
    const share = (sample.match(letter)?.length ?? 0) / Math.max(1, letters);
    if (share > (language === "ja" ? 0.2 : 0.5)) return language;
  }
  const words = sample.match(/\p{L}+/gu) ?? [];
  return words.length < MIN_WORDS ? undefined : byWords(words);
}

function byWords(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const english = counts.get("en") ?? 0;
  let best = "en";
  for (const [language, count] of counts) {
    if (count > LEAD * english && count > (best === "en" ? 0 : counts.get(best)!)) best = language;
  }
  const found = counts.get(best) ?? 0;
  // Headlines and tables have few such words: below one in twenty, or on one or two words, nothing is claimed.
  return found * 20 < words.length || (best !== "en" && found < 3) ? undefined : best;
}

/** Whether the text is to be read as English: what it shows counts more than what its source says. */
export function languageOf(text: string, stated: string | undefined): string {
  return detectLanguage(text) ?? stated?.toLowerCase().split(/[-_]/)[0] ?? "en";
}
