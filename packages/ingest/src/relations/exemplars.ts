// A vague subject in ("Forty states condemned it, among them Chad and Mali"), the words for those that the sentence names of it out.
import type { Filler, Frame } from "../clauses/frame.ts";
import type { Scene } from "../clauses/scene.ts";
import { coordinated, formOf, lemmaOf, type TreeIndex, tagOf, uposOf } from "../clauses/tree-index.ts";

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
