/** Words of a headline in, the same with the capitals that running text would give them out. */
import type { Word } from "./tree.ts";

/** Words that keep their capital everywhere. */
const ALWAYS_CAPITAL: ReadonlySet<string> = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december mr mrs ms dr gen sen gov rep lt col sgt prof st`.split(/\s+/),
);

/** Short words that headline style leaves small: they tell nothing about the style. */
const SMALL: ReadonlySet<string> = new Set(
  "a an and as at but by for from if in into nor of off on onto or over per so than the to up via vs with yet is it its 's".split(
    " ",
  ),
);

/**
 * Lowers the capitals of a headline in Title Case or ALL CAPS; sentence case comes back unchanged. Names
 * stay as they are, and so do acronyms and numbers in a title-case line. A name that is neither
 * forced nor an acronym is lowered with the rest: in such lines nothing in the spelling tells it from a noun.
 */
export function trueCase<T extends Word>(words: readonly T[], isName: (word: T) => boolean = () => false): T[] {
  const isKept = (word: T): boolean => word.upos === "PROPN" || isName(word);
  const free = words.filter((word) => !isKept(word) && /\p{L}{2}/u.test(word.form));
  const style = styleOf(free);
  return style === "sentence" ? [...words] : words.map((word) => (isKept(word) ? word : lowered(word, style)));
}

type Style = "sentence" | "title" | "capitals";

function styleOf(free: readonly Word[]): Style {
  const telling = free.filter((word) => !SMALL.has(word.form.toLowerCase()));
  if (telling.length === 0) return "sentence";
  const shouted = free.filter((word) => word.form === word.form.toUpperCase());
  if (shouted.length * 10 >= free.length * 9 && free.length > 1) return "capitals";
  const capitals = telling.filter((word) => /^\p{Lu}/u.test(word.form)).length;
  return telling.length >= 2 && capitals * 10 >= telling.length * 8 ? "title" : "sentence";
}

function lowered<T extends Word>(word: T, style: Style): T {
  const { form } = word;
  if (ALWAYS_CAPITAL.has(form.toLowerCase().replace(/\.$/, ""))) return word;
  const acronym =
    style === "title" && (/^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]+s?$/u.test(form) || /\p{Ll}\p{Lu}|\d|^\p{L}\.$/u.test(form));
  return acronym ? word : { ...word, form: form.toLowerCase() };
}
