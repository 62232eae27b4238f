/** Word hashes in, what is known of common words out: their usual tag and the next most usual, as one number. */

import { KEY_MASK } from "../linear-model.ts";
import { type Lexical, PAD } from "./lexical.ts";

export interface Lexicon {
  readonly mask: number;
  /** Pairs of key (or -1) and class. */
  readonly slots: Int32Array;
}

/** Keys are word hashes cut to 28 bits; classes are positive. */
export function makeLexicon(keys: ArrayLike<number>, classes: ArrayLike<number>): Lexicon {
  let size = 256;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2).fill(-1);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    let slot = (key ^ (key >>> 14)) & (size - 1);
    while (slots[slot * 2] !== -1 && slots[slot * 2] !== key) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = classes[i] as number;
  }
  return { mask: size - 1, slots };
}

/** Class of a word by its hash; 0 when the word is not listed. */
export function classInLexicon({ slots, mask }: Lexicon, hash: number): number {
  const key = hash & KEY_MASK;
  let slot = (key ^ (key >>> 14)) & mask;
  while (slots[slot * 2] !== -1) {
    if (slots[slot * 2] === key) return slots[slot * 2 + 1] as number;
    slot = (slot + 1) & mask;
  }
  return 0;
}

/** Fills the column `known` of `count` words: the class, or for words that are not listed their ending. */
export function fillKnown(lexical: Lexical, count: number, lexicon: Lexicon): void {
  const { known, word, suffix2 } = lexical;
  for (let at = PAD; at < count + PAD; at++) {
    const listed = classInLexicon(lexicon, word[at] as number);
    known[at] = listed > 0 ? listed : (suffix2[at] as number);
  }
  known[count + PAD] = 0;
  known[count + PAD + 1] = 0;
}
