/** Word forms in, what the tagger and the parser look at out: numbers for the form, its ending, its beginning, its shape. */
import { charClass, DIGIT, HYPHEN, LOWER, UPPER } from "../../tokens/char-class.ts";
import { hashText } from "../hash.ts";

/** Per word, as parallel arrays with two sentinels on each side (see PAD). */
export interface Lexical {
  readonly word: Int32Array;
  readonly shape: Int32Array;
  readonly prefix1: Int32Array;
  readonly prefix3: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  /** See lexicon.ts. */
  readonly known: Int32Array;
}

/** Sentinels before the first and after the last word. */
export const PAD = 2;

const COLUMNS = 9;

export function makeLexical(size: number): Lexical {
  const length = size + 2 * PAD;
  const all = new ArrayBuffer(COLUMNS * length * 4);
  let at = 0;
  const column = (): Int32Array => new Int32Array(all, 4 * length * at++, length);
  return {
    word: column(),
    shape: column(),
    prefix1: column(),
    prefix3: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    known: column(),
  };
}

export function lexicalOf(forms: readonly string[]): Lexical {
  const lexical = makeLexical(forms.length);
  for (let i = 0; i < forms.length; i++) fillWord(lexical, i + PAD, forms[i] as string);
  return lexical;
}

export function fillWord(lexical: Lexical, at: number, form: string): void {
  const lower = form.toLowerCase();
  const length = lower.length;
  lexical.word[at] = hashText(lower, 0, length);
  lexical.shape[at] = shapeOf(form);
  lexical.prefix1[at] = hashText(lower, 0, 1);
  lexical.prefix3[at] = hashText(lower, 0, Math.min(3, length));
  lexical.suffix1[at] = hashText(lower, Math.max(0, length - 1), length);
  lexical.suffix2[at] = hashText(lower, Math.max(0, length - 2), length);
  lexical.suffix3[at] = hashText(lower, Math.max(0, length - 3), length);
  lexical.suffix4[at] = hashText(lower, Math.max(0, length - 4), length);
}

/** A small number: how the word begins, and which kinds of character it holds. */
function shapeOf(form: string): number {
  let kinds = 0;
  for (let at = 0; at < form.length; at++) kinds |= 1 << charClass(form.charCodeAt(at));
  const first = charClass(form.charCodeAt(0));
  const hasUpper = kinds & (1 << UPPER) ? 1 : 0;
  const hasLower = kinds & (1 << LOWER) ? 2 : 0;
  const hasDigit = kinds & (1 << DIGIT) ? 4 : 0;
  const hasHyphen = kinds & (1 << HYPHEN) ? 8 : 0;
  const length = form.length === 1 ? 16 : form.length <= 3 ? 32 : 0;
  return 1 + hasUpper + hasLower + hasDigit + hasHyphen + length + 64 * first;
}
