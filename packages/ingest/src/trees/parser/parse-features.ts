/** A parser state in, the keys of its features out (after Zhang and Nivre 2011, fitted to the arc-hybrid system). */

import { key1, key2, key3 } from "../hash.ts";
import {
  bufferFront,
  LABEL,
  LEFT_COUNT,
  LEFT_SET,
  LEFT1,
  LEFT2,
  RIGHT_COUNT,
  RIGHT_SET,
  RIGHT1,
  RIGHT2,
  type State,
  stackAt,
} from "./arc-hybrid.ts";

/** What the features read of each position (words, then root, then "no such word"). */
export interface Leaves {
  readonly word: Int32Array;
  readonly tag: Int32Array;
  /** Word and tag together. */
  readonly both: Int32Array;
}

/** Room that `fillParseFeatures` needs. */
export const PARSE_FEATURES = 96;

/** `words` and `tags` of the sentence; tags as numbers from 0. */
export function makeLeaves(words: Int32Array, tags: Int32Array, from: number, count: number): Leaves {
  const word = new Int32Array(count + 2);
  const tag = new Int32Array(count + 2);
  const both = new Int32Array(count + 2);
  for (let i = 0; i < count; i++) {
    word[i] = words[from + i] as number;
    tag[i] = (tags[from + i] as number) + 3;
  }
  word[count] = 1;
  tag[count] = 1;
  word[count + 1] = 2;
  tag[count + 1] = 2;
  for (let i = 0; i < count + 2; i++) both[i] = key2(1, word[i] as number, tag[i] as number);
  return { word, tag, both };
}

function distance(from: number, to: number): number {
  const gap = to - from;
  return gap <= 5 ? gap : gap <= 10 ? 6 : 7;
}

/** All features of a state, in groups by how long they hold. */
export function fillParseFeatures(state: State, leaves: Leaves, out: Int32Array): number {
  let n = fillFrontFeatures(state, leaves, out);
  n = fillFrontChildFeatures(state, leaves, out, n);
  n = fillSettledFeatures(state, leaves, out, n);
  n = fillRightFeatures(state, leaves, out, n);
  return fillJointFeatures(state, leaves, out, n);
}

/** Features of the next words alone: they hold until a word is shifted. */
export function fillFrontFeatures(state: State, { word, tag, both }: Leaves, out: Int32Array): number {
  const none = state.size - 1;
  const n0 = bufferFront(state);
  const n1 = Math.min(n0 + 1, none);
  const n2 = Math.min(n0 + 2, none);
  const n0w = word[n0] as number;
  const n0p = tag[n0] as number;
  const n1w = word[n1] as number;
  const n1p = tag[n1] as number;
  const n2p = tag[n2] as number;
  let n = 0;
  out[n++] = key1(9, n0w);
  out[n++] = key1(10, n0p);
  out[n++] = key1(11, both[n0] as number);
  out[n++] = key1(12, n1w);
  out[n++] = key1(13, n1p);
  out[n++] = key1(14, both[n1] as number);
  out[n++] = key1(15, both[n2] as number);
  out[n++] = key1(16, n2p);
  out[n++] = key3(33, n0p, n1p, n2p);
  out[n++] = key2(51, n0w, n1w);
  return n;
}

/** Features of the next word with its children: they hold until it gets another. These and all below write to `out` from `from` on. */
export function fillFrontChildFeatures(state: State, leaves: Leaves, out: Int32Array, from: number): number {
  const { size, data } = state;
  const { word, tag, both } = leaves;
  const n0 = bufferFront(state);
  const n0w = word[n0] as number;
  const n0p = tag[n0] as number;
  const n0l = data[LEFT1 * size + n0] as number;
  const n0l2 = data[LEFT2 * size + n0] as number;
  const n0lLabel = data[LABEL * size + n0l] as number;
  const n0lv = data[LEFT_COUNT * size + n0] as number;
  const n0ls = data[LEFT_SET * size + n0] as number;
  let n = from;
  out[n++] = key2(63, n0p, n0lv);
  out[n++] = key2(64, n0w, n0lv);
  out[n++] = key2(70, word[n0l] as number, n0lLabel);
  out[n++] = key3(77, n0p, n0lLabel, data[LABEL * size + n0l2] as number);
  out[n++] = key2(82, both[n0] as number, n0ls);
  out[n++] = key2(83, n0p, n0ls);
  return n;
}

/**
 * Features of the top of the stack with its left children and of what lies below it: they hold as long as the word is on
 * the stack, for a word gets left children only in the buffer, and one that is covered gets none.
 */
export function fillSettledFeatures(state: State, leaves: Leaves, out: Int32Array, from: number): number {
  const { size, data } = state;
  const { word, tag, both } = leaves;
  const none = size - 1;
  const s0 = stackAt(state, 0);
  const s1 = stackAt(state, 1);
  const s2 = stackAt(state, 2);
  const s0l = data[LEFT1 * size + s0] as number;
  const s0l2 = data[LEFT2 * size + s0] as number;
  const s1l = data[LEFT1 * size + s1] as number;
  const s1r = data[RIGHT1 * size + s1] as number;
  const s1r2 = data[RIGHT2 * size + s1] as number;
  const s0w = word[s0] as number;
  const s0p = tag[s0] as number;
  const s0wp = both[s0] as number;
  const s0lw = word[s0l] as number;
  const s0lp = tag[s0l] as number;
  const s0ls = data[LEFT_SET * size + s0] as number;
  const s1w = word[s1] as number;
  const s1p = tag[s1] as number;
  const s1wp = both[s1] as number;
  const s1lp = tag[s1l] as number;
  const s1rp = tag[s1r] as number;
  const s1lLabel = data[LABEL * size + s1l] as number;
  const s1rLabel = data[LABEL * size + s1r] as number;
  const s1rs = data[RIGHT_SET * size + s1] as number;
  const s2p = tag[s2] as number;
  const gap = s1 === none ? 0 : distance(s1, s0);
  let n = from;
  out[n++] = key1(1, s0w);
  out[n++] = key1(2, s0p);
  out[n++] = key1(3, s0wp);
  out[n++] = key1(66, s0lp);
  out[n++] = key2(67, s0lw, data[LABEL * size + s0l] as number);
  out[n++] = key3(74, s0p, s0l2 === none ? 0 : (tag[s0l2] as number), s0lp);
  out[n++] = key2(78, s0wp, s0ls);
  out[n++] = key2(80, s0p, s0ls);
  out[n++] = key1(4, s1w);
  out[n++] = key1(5, s1p);
  out[n++] = key1(6, s1wp);
  out[n++] = key2(65, s1wp, data[RIGHT_COUNT * size + s1] as number);
  out[n++] = key2(71, word[s1l] as number, s1lLabel);
  out[n++] = key2(72, word[s1r] as number, s1rLabel);
  out[n++] = key3(76, s1p, s1rLabel, data[LABEL * size + s1r2] as number);
  out[n++] = key2(84, s1wp, s1rs);
  out[n++] = key1(7, both[s2] as number);
  out[n++] = key1(8, s2p);
  out[n++] = key2(24, s1wp, s0wp);
  out[n++] = key2(25, s1w, s0p);
  out[n++] = key2(26, s1p, s0w);
  out[n++] = key2(27, s1w, s0w);
  out[n++] = key2(28, s1p, s0p);
  out[n++] = key3(35, s2p, s1p, s0p);
  out[n++] = key3(39, s1p, s1rp, s0p);
  out[n++] = key3(40, s1p, s1lp, s0p);
  out[n++] = key3(41, s1p, s0p, s0lp);
  out[n++] = key3(46, s1w, s0lw, s0p);
  out[n++] = key3(47, s1p, s0lw, s0p);
  out[n++] = key3(48, s1p, s0lw, s0w);
  out[n++] = key3(49, s1w, s0lw, s0w);
  out[n++] = key3(53, s2p, s1p, s0lw);
  out[n++] = key3(59, s1p, s0p, gap);
  out[n++] = key2(60, s1w, gap);
  out[n++] = key3(85, s1p, s1rs, s0p);
  out[n++] = key3(86, data[LEFT_SET * size + s1] as number, s1p, s0p);
  out[n++] = key3(88, s0ls, s0p, s1p);
  return n;
}

/** Features of the top of the stack with its right children: they hold until it gets another. */
export function fillRightFeatures(state: State, leaves: Leaves, out: Int32Array, from: number): number {
  const { size, data } = state;
  const { word, tag, both } = leaves;
  const s0 = stackAt(state, 0);
  const s0l = data[LEFT1 * size + s0] as number;
  const s0r = data[RIGHT1 * size + s0] as number;
  const s0r2 = data[RIGHT2 * size + s0] as number;
  const s0p = tag[s0] as number;
  const s0rp = tag[s0r] as number;
  const s0rLabel = data[LABEL * size + s0r] as number;
  const s0lv = data[LEFT_COUNT * size + s0] as number;
  const s0rv = data[RIGHT_COUNT * size + s0] as number;
  const s0rs = data[RIGHT_SET * size + s0] as number;
  let n = from;
  out[n++] = key3(61, s0p, s0lv, s0rv);
  out[n++] = key3(62, word[s0] as number, s0lv, s0rv);
  out[n++] = key1(68, s0rp);
  out[n++] = key2(69, word[s0r] as number, s0rLabel);
  out[n++] = key3(73, s0p, data[LABEL * size + s0l] as number, s0rLabel);
  out[n++] = key3(75, s0p, s0r2 === size - 1 ? 0 : (tag[s0r2] as number), s0rp);
  out[n++] = key2(79, both[s0] as number, s0rs);
  out[n++] = key2(81, s0p, s0rs);
  out[n++] = key3(42, tag[stackAt(state, 1)] as number, s0p, s0rp);
  return n;
}

/**
 * Features of the stack and the buffer together. One template a line, written out rather than looped over a table: this
 * is where the parser spends its time.
 */
export function fillJointFeatures(state: State, leaves: Leaves, out: Int32Array, from: number): number {
  const { size, data } = state;
  const { word, tag, both } = leaves;
  const none = size - 1;
  const s0 = stackAt(state, 0);
  const s1 = stackAt(state, 1);
  const n0 = bufferFront(state);
  const n1 = Math.min(n0 + 1, none);
  const s0l = data[LEFT1 * size + s0] as number;
  const s0r = data[RIGHT1 * size + s0] as number;
  const n0l = data[LEFT1 * size + n0] as number;
  const s0w = word[s0] as number;
  const s1w = word[s1] as number;
  const n0w = word[n0] as number;
  const s0p = tag[s0] as number;
  const s1p = tag[s1] as number;
  const n0p = tag[n0] as number;
  const n1p = tag[n1] as number;
  const s0wp = both[s0] as number;
  const n0wp = both[n0] as number;
  const gap = s0 === none ? 0 : distance(s0, n0);
  let n = from;
  out[n++] = key2(17, s0wp, n0wp);
  out[n++] = key2(18, s0w, n0p);
  out[n++] = key2(19, s0p, n0w);
  out[n++] = key2(20, s0w, n0w);
  out[n++] = key2(21, s0p, n0p);
  out[n++] = key2(22, s0wp, n0p);
  out[n++] = key2(23, s0p, n0wp);
  out[n++] = key2(29, s1p, n0p);
  out[n++] = key2(30, s1w, n0p);
  out[n++] = key2(31, s1p, n0w);
  out[n++] = key3(32, s0p, n0p, n1p);
  out[n++] = key3(34, s1p, s0p, n0p);
  out[n++] = key3(36, s0p, tag[s0l] as number, n0p);
  out[n++] = key3(37, s0p, tag[s0r] as number, n0p);
  out[n++] = key3(38, s0p, n0p, tag[n0l] as number);
  out[n++] = key3(43, s1w, s0p, n0p);
  out[n++] = key3(44, s1p, s0w, n0p);
  out[n++] = key3(45, s1p, s0p, n0w);
  out[n++] = key3(50, s0w, n0w, n1p);
  out[n++] = key2(52, s0p, word[n1] as number);
  out[n++] = key2(54, s0w, gap);
  out[n++] = key2(55, s0p, gap);
  out[n++] = key2(56, n0w, gap);
  out[n++] = key2(57, n0p, gap);
  out[n++] = key3(58, s0p, n0p, gap);
  out[n++] = key3(87, s0p, n0p, data[LEFT_SET * size + n0] as number);
  out[n++] = key3(89, s0w, n0p, n1p);
  out[n++] = key3(90, s1w, word[s0l] as number, n0p);
  return n;
}
