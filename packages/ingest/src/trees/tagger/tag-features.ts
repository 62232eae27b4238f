/** A word's place and the tags before it in, the keys of its tagging features out. */
import { key1, key2, key3 } from "../hash.ts";
import { type Lexical, PAD } from "./lexical.ts";

/** Room that `fillTagFeatures` needs. */
export const TAG_FEATURES = 48;

/** Writes the keys for word `i` into `out`; `tags` holds the tag numbers plus one of the words before, shifted by PAD. */
export function fillTagFeatures(lexical: Lexical, tags: Int32Array, i: number, out: Int32Array): number {
  const at = i + PAD;
  const { word, shape, suffix2, suffix3, known } = lexical;
  const w0 = word[at] as number;
  const before = word[at - 1] as number;
  const after = word[at + 1] as number;
  const t1 = tags[at - 1] as number;
  const t2 = tags[at - 2] as number;
  const s0 = shape[at] as number;
  const s3 = suffix3[at] as number;
  let n = 0;
  out[n++] = key1(101, w0);
  out[n++] = key2(102, w0, s0);
  out[n++] = key2(103, lexical.suffix1[at] as number, s0);
  out[n++] = key1(104, suffix2[at] as number);
  out[n++] = key1(105, s3);
  out[n++] = key1(106, lexical.suffix4[at] as number);
  out[n++] = key1(107, lexical.prefix1[at] as number);
  out[n++] = key1(108, lexical.prefix3[at] as number);
  out[n++] = key2(109, s0, i === 0 ? 1 : 0);
  out[n++] = key1(110, t1);
  out[n++] = key2(111, t1, t2);
  out[n++] = key2(112, t1, w0);
  out[n++] = key3(113, t1, t2, w0);
  out[n++] = key1(114, before);
  out[n++] = key1(115, word[at - 2] as number);
  out[n++] = key1(116, after);
  out[n++] = key1(117, word[at + 2] as number);
  out[n++] = key2(118, before, w0);
  out[n++] = key2(119, w0, after);
  out[n++] = key2(120, before, after);
  out[n++] = key2(121, suffix3[at + 1] as number, w0);
  out[n++] = key1(122, suffix3[at + 1] as number);
  out[n++] = key1(123, suffix3[at - 1] as number);
  out[n++] = key2(124, t1, s3);
  out[n++] = key2(125, t1, after);
  out[n++] = key3(126, s0, shape[at + 1] as number, shape[at - 1] as number);
  out[n++] = key2(127, t1, s0);
  out[n++] = key2(128, s3, s0);
  out[n++] = key3(129, w0, after, word[at + 2] as number);
  out[n++] = key2(130, suffix2[at + 1] as number, s3);
  out[n++] = key3(131, t1, suffix2[at] as number, suffix2[at + 1] as number);
  const k0 = known[at] as number;
  const k1 = known[at + 1] as number;
  out[n++] = key1(132, k1);
  out[n++] = key2(133, k1, known[at + 2] as number);
  out[n++] = key2(134, w0, k1);
  out[n++] = key2(135, t1, k1);
  out[n++] = key2(136, k0, k1);
  out[n++] = key2(137, t1, k0);
  out[n++] = key3(138, t1, k0, k1);
  out[n++] = key3(139, t2, t1, k0);
  out[n++] = key3(140, w0, t1, k1);
  out[n++] = key3(141, k0, k1, known[at + 2] as number);
  return n;
}
