// A relation in, what its confidence is judged by out.

import type { Resolved } from "../clauses/owners/resolve-word.ts";
import { headOf, type TreeIndex } from "../clauses/tree-index.ts";
import type { FoundRelation } from "../relations/relation.ts";
import type { Feature } from "./feature.ts";

/** Ends that the tree gives by one turn of syntax. */
const NEAR: ReadonlySet<string> = new Set("shared control relative reduced light adverbial noun apposition".split(" "));
/** Margins above say nothing more. */
const SURE = 1.5;

/** The features of a relation. */
export function relationFeatures(relation: FoundRelation): Feature[] {
  const { frame, status, scene, strength } = relation;
  const ends = [relation.source, relation.target];
  const margin = Math.min(SURE, ...ends.map((end) => leastMargin(scene.index, frame.trigger, end.word)));
  return [
    { name: "tier", value: Math.log(strength / (1 - strength)), reason: `rule ${relation.rule} ${strength}` },
    ...relation.vias.flatMap(wayFeature),
    ...ends.flatMap(endFeatures),
    { name: "margin", value: margin, ...(margin < 0.5 ? { reason: "the parser wavered" } : {}) },
    { name: "passive", value: frame.passive ? 1 : 0 },
    ...(status === "actual"
      ? []
      : [{ name: status, value: 1, reason: `${status}: ${relation.statusReason}` } as const]),
  ];
}

/** An end that the verb does not hold itself: one turn away by syntax, or found by looking around. */
function wayFeature(via: string): Feature[] {
  const way = via.split("/").at(-1) ?? "";
  if (way === "direct") return [];
  return [{ name: NEAR.has(way) ? "near" : "far", value: 1, reason: `argument by ${via}` }];
}

function endFeatures({ form, entity, score }: Resolved): Feature[] {
  return [
    ...(form === "pronoun" || form === "nominal"
      ? [{ name: "stands for", value: 1, reason: `${form} for ${entity}` } as const]
      : []),
    ...(form === "described" ? [{ name: "described", value: 1, reason: `${entity} is only described` } as const] : []),
    { name: "link", value: 1 - score, ...(score < 1 ? { reason: `link ${score}` } : {}) },
  ];
}

/** The margin of the arc of which the parser was least sure, on the way from the event word to an end. */
function leastMargin(index: TreeIndex, trigger: number, end: number): number {
  const [up, down] = [rootward(index, trigger), rootward(index, end)];
  const meeting = up.find((word) => down.includes(word));
  const arcs = [up, down].flatMap((way) => (meeting === undefined ? way : way.slice(0, way.indexOf(meeting))));
  return arcs.reduce((least, word) => Math.min(least, index.tree.margins[word] ?? 0), SURE);
}

/** A word and its governors, up to the root. */
function rootward(index: TreeIndex, word: number): number[] {
  const way: number[] = [];
  for (let at = word; at >= 0 && !way.includes(at); at = headOf(index, at)) way.push(at);
  return way;
}
