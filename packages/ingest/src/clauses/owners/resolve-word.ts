// A word of a scene in, the entities out that it stands for or that own what it names.
import type { NodeKind } from "@entente/graph";
import type { Reference } from "../../links/reference.ts";
import { authors } from "../frames/authors.ts";
import type { Scene } from "../scene.ts";
import {
  coordinated,
  dependents,
  formOf,
  headOf,
  labelOf,
  leaderBefore,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  tagOf,
  uposOf,
} from "../tree-index.ts";
import { CONNECTIVE, HARDWARE_NOUNS, LISTING, OFFICIAL_NOUNS, PARTITIVE_NOUNS } from "./actor-nouns.ts";
import { isLinked, isMakersName } from "./maker-names.ts";
import {
  beforeWhose,
  commonLemma,
  firmBehind,
  holdersOf,
  isNearBorder,
  kindBeforeName,
  saysWhere,
  WRITTEN,
  writersOf,
} from "./named-owner.ts";
import { narrowed, type Reach, type Search } from "./narrow-search.ts";
import { keepsSystem } from "./weapon-nouns.ts";

/** One entity that a word stands for. `steps` counts how far it was. */
export interface Resolved {
  readonly entity: string;
  readonly kind: NodeKind;
  readonly word: number;
  readonly form: Reference["form"];
  readonly score: number;
  readonly steps: number;
}

const MAX_DEPTH = 4;

/** Entities of these kinds that a word stands for; nothing if it stands for none. */
export function resolveWord(scene: Scene, word: number, search: Search, depth = 0): Resolved[] {
  if (isNearBorder(scene, word)) return [];
  const own = ownEntities(scene, word, search, depth);
  if (own.length > 0) return search.reach === "weapon" ? bySystem(scene, word, own, search) : own;
  if (depth >= MAX_DEPTH) return [];
  const found = searchNear(scene, word, search, depth);
  const kind = found.length === 0 ? kindBeforeName(scene, word) : -1;
  return kind < 0 || headOf(scene.index, kind) === word ? found : resolveWord(scene, kind, search, depth + 1);
}

/** "S-300 air-defence systems": the name of the system goes before its class. */
function bySystem(scene: Scene, word: number, own: Resolved[], search: Search): Resolved[] {
  if (own.some(({ form }) => form !== "class")) return own;
  const { index } = scene;
  const beside = dependents(index, word, "amod", "compound", "nmod:desc", "flat", "appos").flatMap((child) =>
    coordinated(index, child),
  );
  let before = word - 1;
  while (
    before >= 0 &&
    !/^VB[DZP]$/.test(tagOf(index, before)) &&
    (/^(NOUN|ADJ|NUM|PUNCT|VERB)$/.test(uposOf(index, before)) || /^(to|-)$/.test(formOf(index, before))) &&
    /^[\w-]+$/.test(formOf(index, before))
  )
    before--;
  const whole = labelOf(index, word) === "appos" ? [headOf(index, word)] : calledOne(index, word);
  const systems = [
    ...whole,
    ...calledAs(scene, word),
    ...beside,
    ...(before >= 0 && uposOf(index, before) === "PROPN" ? [before] : []),
  ]
    .flatMap((child) => ownEntities(scene, child, search, 1))
    .filter(({ form }) => form === "designator");
  return systems.length > 0 ? unique(systems) : own;
}

/** "a drone called the Gavran". */
const calledAs = ({ index }: Scene, word: number): number[] =>
  dependents(index, word, "acl")
    .filter((child) => /^(call|name|dub|codename|designate)$/.test(lemmaOf(index, child)))
    .flatMap((child) => dependents(index, child, "xcomp", "obj", "obl"));

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
  const search = narrowed(scene, word, asked);
  const apposed = [...dependents(scene.index, word, "appos", "list", "flat"), ...setOff(scene, word)].flatMap((child) =>
    coordinated(scene.index, child),
  );
  const called = search.reach === "weapon" ? calledAs(scene, word) : firmBehind(scene, word);
  const whole = search.reach === "weapon" ? wholeOf(scene, word) : [];
  const named = [...apposed, ...called, ...whole].flatMap((each) => ownEntities(scene, each, asked, depth + 1));
  if (named.length > 0) return unique(named);
  for (const place of placesNear(scene, word, search)) {
    const found = place.flatMap((each) => resolveWord(scene, each, search, depth + 1));
    if (found.length > 0) return unique(search.reach === "weapon" ? mostSpecific(found) : found);
  }
  if (search.reach === "owned" && uposOf(scene.index, word) === "PROPN") {
    const said = apposed.flatMap((each) => resolveWord(scene, each, search, depth + 1));
    if (said.length > 0) return unique(said);
  }
  return search.reach !== "weapon" ? bySeat(scene, word, search, depth) : [];
}

/** "three states -- Chad, Niger and Mali -- have ordered it": the names behind the dash. */
const setOff = ({ index }: Scene, word: number): number[] =>
  dependents(index, word, "parataxis").filter(
    (child) => uposOf(index, child) === "PROPN" && /^(--?|–|—|:|\()$/.test(formOf(index, child - 1)),
  );

/** "the coast guard in Tripoli", "the government in Kyiv": the capital says whose an organ of state is. */
function bySeat(scene: Scene, word: number, search: Search, depth: number): Resolved[] {
  if (!ORGANS.test(lemmaOf(scene.index, word)) || !search.kinds.includes("Country")) return [];
  const next = formOf(scene.index, word + 1) === "in" ? word + 2 : -1;
  return ownEntities(scene, next, { ...search, places: true }, depth + 1).filter(({ form }) => form === "capital");
}
const ORGANS =
  /^(guard|coastguard|government|army|navy|authority|ministry|police|parliament|junta|regime|administration)$/;

/** "the Sarv, a system which …": the noun of arms beside a weapon's name is that weapon. */
const wholeOf = ({ index }: Scene, word: number): number[] =>
  labelOf(index, word) === "appos" && keepsSystem(lemmaOf(index, word))
    ? [headOf(index, word)]
    : calledOne(index, word);

/** "the Sarv is a system made by Chad": what the sentence is about is that system. */
const calledOne = (index: TreeIndex, word: number): number[] =>
  keepsSystem(lemmaOf(index, word)) &&
  dependents(index, word, "cop").some((cop) => /^(is|was|are|were)$/.test(formOf(index, cop))) &&
  dependents(index, word, "det").some((det) => /^(a|an|the)$/.test(formOf(index, det))) &&
  dependents(index, word, "advmod").every((adverb) => !/^(not|n't|never|hardly)$/.test(formOf(index, adverb)))
    ? dependents(index, word, "nsubj")
    : [];

/** "Patriot air-defence missiles" is a Patriot: a designator leaves no room for its class. */
function mostSpecific(found: readonly Resolved[]): readonly Resolved[] {
  const designated = found.filter((each) => each.form === "designator" || each.form === "name");
  return designated.length > 0 ? designated : found;
}

function placesNear(scene: Scene, word: number, search: Search): number[][] {
  const { index } = scene;
  const lemma = lemmaOf(index, word).toLowerCase();
  const phrase = (...prepositions: string[]): number[] =>
    dependents(index, word, "nmod", "obl", "obl:agent")
      .filter((child) => prepositions.includes(prepositionOf(index, child)) && !CONNECTIVE.has(lemmaOf(index, child)))
      .flatMap((child) => coordinated(index, child));
  const suchAs = dependents(index, word, "amod", "det").some((child) => formOf(index, child) === "such") ? ["as"] : [];
  const listed = phrase(...[...LISTING].map((each) => each.replace("_", " ")), ...suchAs);
  const owners = RELATED.test(lemma)
    ? []
    : dependents(index, word, "nmod:poss").flatMap((child) =>
        formOf(index, child) === "whose" ? beforeWhose(index, child) : coordinated(index, child),
      );
  const modifiers = dependents(index, word, "amod", "compound", "nmod:desc", "det", "flat")
    .flatMap((child) => [...coordinated(index, child), ...leaderBefore(index, child)])
    .filter(
      (child) =>
        !isMakersName(scene, child) &&
        !isLinked(index, child) &&
        !(child > word && formOf(index, child) === "involved") &&
        !/^(adjacent|close|near|next|opposite)$/.test(formOf(index, child)),
    );
  if (search.reach === "self")
    return /^(capital|territory|soil|city|town|port|village|province|region|island|district|resort)$/.test(lemma)
      ? [owners, modifiers, phrase("of")]
      : [listed];
  const counted = dependents(index, word, "nummod");
  if (search.reach === "weapon")
    return [
      keepsSystem(lemma) || isNumberOrMark(scene, word) ? [...modifiers, ...counted] : counted,
      PARTITIVE_NOUNS.has(lemma) || counted.length > 0 || uposOf(index, word) === "NUM" ? phrase("of") : [],
      isMaking(scene, word, lemma) ? phrase("for", "of") : [],
      listed,
    ];
  if (search.reach === "author") return authors(scene, word, lemma, { owners, modifiers, phrase });
  if (!mayActFor(scene, word, lemma, search.reach)) return [listed];
  if (search.reach === "acting" && listed.length > 0 && ARMED.test(lemma)) return [listed];
  const partitive = PARTITIVE_NOUNS.has(lemma) ? phrase("of") : [];
  const near = [partitive, owners, modifiers, namedBehind(lemma, phrase), listed];
  if (search.reach === "owned" && saysWhere(scene, modifiers)) near.splice(2, 0, phrase("of"));
  if (search.reach === "acting" && WRITTEN.test(lemma)) near.push(writersOf(index, word));
  if (reachesHolders(search.reach, lemma)) near.splice(3, 0, holdersOf(index, word));
  if (search.reach === "owned" && isBorder(lemma) && !isSomeonesBorder(scene, [...owners, ...modifiers]))
    near.unshift(phrase("with", "between"));
  if (search.reach === "owned" || (OFFICIAL_NOUNS.has(lemma) && !WRITTEN.test(lemma)))
    near.push(phrase("in", "at", "near", "over", "against", "on", "inside", ...(SENT.test(lemma) ? [] : ["to"])));
  return near;
}

const isBorder = (lemma: string): boolean => /^(border|frontier|boundary)$/.test(lemma);

/** "Chad's border with Niger" is Chad's; "its border with Niger" is where Niger begins. */
const isSomeonesBorder = ({ references }: Scene, owners: readonly number[]): boolean =>
  owners.some((owner) =>
    (references.get(owner) ?? []).some(({ kind, form }) => kind === "Country" && form !== "pronoun"),
  );

/** "Chadian fighters, including the front's": those who are named act, for no state. */
const ARMED = /^(fighter|militant|gunman|gunmen|group|faction|militia|militiaman|insurgent|guerrilla)$/;

/** "soldiers to Haiti" are sent there, "the ambassador to Haiti" speaks to it. */
const SENT =
  /^(soldier|troop|force|peacekeeper|battalion|brigade|contingent|police|policeman|officer|unit|personnel|marine|paratrooper|commando|regiment|division|detachment|serviceman|gendarme)$/;

/** "its allies" are others than it; "the Chadian allies" are Chad. */
const RELATED =
  /^(counterpart|partner|ally|friend|neighbou?r|backer|sponsor|patron|donor|supplier|rival|enemy|foe|adversary|opponent)$/;

function namedBehind(lemma: string, phrase: (...prepositions: string[]) => number[]): number[] {
  if (FIRED.test(lemma)) return phrase("of");
  return RELATED.test(lemma) ? phrase("from") : phrase("of", "for", "from");
}

/** What is struck is its holder's; a weapon's user is no part of it. */
const reachesHolders = (reach: Reach, lemma: string): boolean =>
  reach === "owned" && !FIRED.test(lemma) && !HARDWARE_NOUNS.has(lemma);

/** "a missile from Chad" is fired by whoever fires it there, "a Patriot from Chad" was given by it. */
const FIRED = /^(missile|rocket|drone|shell|bomb|projectile|mortar|interceptor|uav|patriot|launcher)$/;

/** "seven of them", "Rafale-M": what stands between a system's name and its noun. */
const isNumberOrMark = ({ index, references }: Scene, word: number): boolean =>
  uposOf(index, word) === "NUM" || (uposOf(index, word) === "PROPN" && !references.has(word));

/** "a production programme for missiles". */
const isMaking = ({ index }: Scene, word: number, lemma: string): boolean =>
  /^(program|programme|project)$/.test(lemma) &&
  dependents(index, word, "compound", "amod").some((child) =>
    /^(production|development|manufacturing|construction)$/.test(formOf(index, child)),
  );

function mayActFor(scene: Scene, word: number, asWritten: string, reach: Reach): boolean {
  if (reach === "owned") return true;
  const lemma = OFFICIAL_NOUNS.has(asWritten) ? asWritten : commonLemma(scene.index, word);
  if (/^(house|chamber)$/.test(lemma) && /^(upper|lower)$/.test(formOf(scene.index, word - 1))) return true;
  return (
    headOf(scene.index, kindBeforeName(scene, word)) === word ||
    OFFICIAL_NOUNS.has(lemma) ||
    HARDWARE_NOUNS.has(lemma) ||
    PARTITIVE_NOUNS.has(lemma) ||
    (scene.references.get(word) ?? []).some((each) => each.kind === "WeaponSystem") ||
    /^(both|all|some|many|most|several|\d+)$/.test(formOf(scene.index, word))
  );
}

const unique = (found: readonly Resolved[]): Resolved[] => [
  ...new Map(found.map((each) => [each.entity, each])).values(),
];
