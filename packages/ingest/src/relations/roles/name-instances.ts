// A plural in, the names that the sentence gives as some of them out: "four firms, among them Almaz and Rostec", "Forty states condemned it, including Chad".
import type { Filler, Frame } from "../../clauses/frames/frame.ts";
import { namesFrom } from "../../clauses/owners/name-list.ts";
import type { Scene } from "../../clauses/scene.ts";
import {
  coordinated,
  dependents,
  formOf,
  isPlural,
  lemmaOf,
  type TreeIndex,
  tagOf,
  uposOf,
} from "../../clauses/tree-index.ts";

/** "Among those sanctioned by Canada are Rostec and Hezbollah": names behind the verb that ends what opens with "among". */
export function namedAmong(index: TreeIndex, verb: number): Filler[] {
  if (formOf(index, 0) !== "among" || tagOf(index, verb) !== "VBN") return [];
  for (let at = verb + 1; at < Math.min(index.tree.forms.length, verb + REACH); at++)
    if (/^(are|were|is|was)$/.test(formOf(index, at)))
      return namesFrom(index, at + 1).map((word) => ({ word, via: "relative" as const }));
  return [];
}

/** "The following states signed it: Chad and Niger": the names behind the colon. */
export function following(index: TreeIndex, noun: number): number[] {
  if (!isPlural(index, noun) || !index.children[noun]?.some((child) => formOf(index, child) === "following")) return [];
  const colon = index.tree.forms.indexOf(":", noun);
  return colon < 0 ? [] : namesFrom(index, colon + 1);
}

/** "condemned what it called Chadian aggression": the words behind the verb of calling. */
export function calledSo(index: TreeIndex, what: number): number[] {
  if (formOf(index, what) !== "what") return [];
  const clause = dependents(index, what, "acl:relcl", "acl").find((verb) =>
    /^(call|term|describe|regard|brand|label|see|deem|denounce)$/.test(lemmaOf(index, verb)),
  );
  return clause === undefined ? [] : dependents(index, clause, "xcomp", "obj", "obl").filter((word) => word > clause);
}

/** Words between the noun and "among them". */
const REACH = 10;

export function amongThem(index: TreeIndex, noun: number): number[] {
  if (!isPlural(index, noun)) return [];
  for (let at = noun + 1; at < Math.min(index.tree.forms.length, noun + REACH); at++) {
    if (formOf(index, at) === "among" && /^(them|these|which)$/.test(formOf(index, at + 1)))
      return namesFrom(index, uposOf(index, at + 2) === "AUX" ? at + 3 : at + 2);
    if (/^[.;:()]$/.test(formOf(index, at))) return [];
  }
  return [];
}

const VAGUE =
  /^(country|state|nation|party|member|ally|government|leader|minister|delegation|signatory|partner|neighbour|neighbor|capital|power|player|actor|participant|group|organisation|organization|body|official|envoy|ambassador|president)$/;
const NEAR = 4;

/** Those named behind "among them", "including", "such as" after the subject of a frame. */
export function exemplarsOf({ index }: Scene, frame: Frame): Filler[] {
  const subject = (frame.slots.get("agent") ?? []).find(
    ({ word }) => tagOf(index, word).endsWith("S") && VAGUE.test(lemmaOf(index, word).toLowerCase()),
  );
  if (subject === undefined) return [];
  const marker = index.tree.forms.findIndex((_, word) => word > subject.word && isMarker(index, word));
  if (marker < 0) return [];
  for (let word = marker + 1; word <= marker + NEAR; word++)
    if (uposOf(index, word) === "PROPN")
      return coordinated(index, word).map((each) => ({ word: each, via: "apposition" }));
  return [];
}

/** "including" or "among them" behind a comma or a dash. */
function isMarker(index: TreeIndex, word: number): boolean {
  if (!/^[,–—(-]$/.test(formOf(index, word - 1))) return false;
  const form = formOf(index, word);
  const next = formOf(index, word + 1);
  return (
    form === "including" ||
    form === "notably" ||
    (form === "among" && /^(them|whom|which|these|those)$/.test(next)) ||
    (form === "such" && next === "as")
  );
}
