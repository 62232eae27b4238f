// A word of a scene in, the entities out that it stands for or that own what it names.
import type { NodeKind } from "@entente/graph";
import type { Reference } from "../links/reference.ts";
import { HARDWARE_NOUNS, LISTING, NON_STATE_NOUNS, OFFICIAL_NOUNS, PARTITIVE_NOUNS } from "./actor-nouns.ts";
import type { Scene } from "./scene.ts";
import { coordinated, dependents, formOf, lemmaOf, prepositionOf, uposOf } from "./tree-index.ts";
import { keepsSystem } from "./weapon-nouns.ts";

/**
 * How far a word may be from the entity it stands for. `self`: the word itself; `acting`: also officials, forces and
 * hardware of it; `owned`: also whatever belongs to it or lies in it; `weapon`: also classes and counts of a system.
 */
export type Reach = "self" | "acting" | "owned" | "weapon";

/** One entity that a word stands for. `steps` counts how far it was. */
export interface Resolved {
  readonly entity: string;
  readonly kind: NodeKind;
  readonly word: number;
  readonly form: Reference["form"];
  readonly score: number;
  readonly steps: number;
}

interface Search {
  readonly kinds: readonly NodeKind[];
  readonly reach: Reach;
  /** Places count as their country (where troops are sent, what is struck). */
  readonly places: boolean;
}

const MAX_DEPTH = 4;

/** Entities of these kinds that a word stands for; nothing if it stands for none. */
export function resolveWord(scene: Scene, word: number, search: Search, depth = 0): Resolved[] {
  const own = ownEntities(scene, word, search, depth);
  if (own.length > 0) return search.reach === "weapon" ? bySystem(scene, word, own, search) : own;
  if (depth >= MAX_DEPTH) return [];
  return searchNear(scene, word, search, depth);
}

/** "S-300 air-defence systems": the name of the system goes before its class. */
function bySystem(scene: Scene, word: number, own: Resolved[], search: Search): Resolved[] {
  if (own.some(({ form }) => form !== "class")) return own;
  const modifiers = dependents(scene.index, word, "amod", "compound", "nmod:desc", "flat", "appos").flatMap((child) => coordinated(scene.index, child));
  const systems = modifiers.flatMap((child) => ownEntities(scene, child, search, 1)).filter(({ form }) => form === "designator");
  return systems.length > 0 ? systems : own;
}

function ownEntities(scene: Scene, word: number, search: Search, depth: number): Resolved[] {
  const found: Resolved[] = [];
  for (const reference of scene.references.get(word) ?? []) {
    if (!search.kinds.includes(reference.kind) || (reference.locative && !search.places)) continue;
    if (reference.form === "generic" && search.reach === "weapon") continue;
    for (const entity of reference.entities) {
      found.push({ entity, kind: reference.kind, word, form: reference.form, score: reference.score, steps: depth });
    }
  }
  return found;
}

/** Looks at what belongs to the word, in ranked order; the first place that answers wins. */
function searchNear(scene: Scene, word: number, asked: Search, depth: number): Resolved[] {
  const search = asked.reach === "acting" && NON_STATE_NOUNS.has(lemmaOf(scene.index, word)) ? { ...asked, kinds: asked.kinds.filter((kind) => kind !== "Country") } : asked;
  const apposed = dependents(scene.index, word, "appos", "list").flatMap((child) => coordinated(scene.index, child));
  const named = apposed.flatMap((each) => ownEntities(scene, each, search, depth + 1));
  if (named.length > 0) return unique(named);
  for (const place of placesNear(scene, word, search)) {
    const found = place.flatMap((each) => resolveWord(scene, each, search, depth + 1));
    if (found.length > 0) return unique(search.reach === "weapon" ? mostSpecific(found) : found);
  }
  return [];
}

/** "Patriot air-defence missiles" is a Patriot: a designator leaves no room for its class. */
function mostSpecific(found: readonly Resolved[]): readonly Resolved[] {
  const designated = found.filter((each) => each.form === "designator" || each.form === "name");
  return designated.length > 0 ? designated : found;
}

function placesNear(scene: Scene, word: number, search: Search): number[][] {
  const { index } = scene;
  const lemma = lemmaOf(index, word).toLowerCase();
  const phrase = (...prepositions: string[]): number[] =>
    dependents(index, word, "nmod", "obl", "obl:agent").filter((child) => prepositions.includes(prepositionOf(index, child))).flatMap((child) => coordinated(index, child));
  const listed = phrase(...[...LISTING].map((each) => each.replace("_", " ")));
  const owners = dependents(index, word, "nmod:poss").flatMap((child) => coordinated(index, child));
  const modifiers = dependents(index, word, "amod", "compound", "nmod:desc", "det", "flat").flatMap((child) => coordinated(index, child));
  if (search.reach === "self") return [listed];
  const counted = dependents(index, word, "nummod");
  if (search.reach === "weapon") return [keepsSystem(lemma) || uposOf(index, word) === "NUM" ? [...modifiers, ...counted] : counted, PARTITIVE_NOUNS.has(lemma) || counted.length > 0 ? phrase("of") : [], listed];
  if (!mayActFor(scene, word, lemma, search.reach)) return [listed];
  const partitive = PARTITIVE_NOUNS.has(lemma) ? phrase("of") : [];
  const near = [partitive, owners, modifiers, phrase("of", "for", "from"), listed];
  if (search.reach === "owned" && /^(border|frontier|boundary)$/.test(lemma)) near.unshift(phrase("with", "between"));
  if (search.reach === "owned" || OFFICIAL_NOUNS.has(lemma)) near.push(phrase("in", "at", "near", "over", "against", "on", "inside", "to"));
  return near;
}

function mayActFor(scene: Scene, word: number, lemma: string, reach: Reach): boolean {
  if (reach === "owned") return true;
  return OFFICIAL_NOUNS.has(lemma) || HARDWARE_NOUNS.has(lemma) || PARTITIVE_NOUNS.has(lemma) || (scene.references.get(word) ?? []).some((each) => each.kind === "WeaponSystem") || /^(both|all|some|many|most|several|\d+)$/.test(formOf(scene.index, word));
}

const unique = (found: readonly Resolved[]): Resolved[] => [...new Map(found.map((each) => [each.entity, each])).values()];
