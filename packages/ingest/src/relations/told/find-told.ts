// What was told before in, the ends that a sentence leaves out: whose air defences fired, which "drones" they were.
import { findAttribution } from "../../clauses/find-attribution.ts";
import type { Frame } from "../../clauses/frames/frame.ts";
import { type Resolved, resolveWord } from "../../clauses/owners/resolve-word.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, lemmaOf, uposOf } from "../../clauses/tree-index.ts";
import type { Path } from "../pattern.ts";
import type { FoundRelation } from "../relation.ts";
import { type Filled, wordsAt } from "../roles/find-roles.ts";
import { lastTold, toldWithin } from "./last-told.ts";

/** How many sentences back a blow or a weapon is still spoken of. */
const BACK = 2;

/** More systems than these are not taken up by one word. */
const FEW = 4;

const DEFENCE = /^defen[cs]es?$/;
const DEFENDERS = /^(system|unit|force|crew|battery|team|missile|gun|network|shield|asset|operator)$/;

/** "air defences", "its air defence units". */
const isDefence = ({ index }: Scene, word: number): boolean =>
  DEFENCE.test(formOf(index, word)) ||
  (DEFENDERS.test(lemmaOf(index, word).toLowerCase()) &&
    (index.children[word] ?? []).some((child) => DEFENCE.test(formOf(index, child))));

const isWeapon = ({ references }: Scene, word: number): boolean =>
  (references.get(word) ?? []).some(({ kind }) => kind === "WeaponSystem");

/** Air defences without an owner are those of whoever reports them, else of whom the last blow was aimed at. */
export function findDefenders(scene: Scene, frame: Frame, told: readonly FoundRelation[]): Filled[] {
  const agents = wordsAt(scene, frame, "agent").map((filler) => filler.word);
  const word = agents.find((each) => isDefence(scene, each));
  if (word === undefined && !agents.some((each) => isWeapon(scene, each))) return [];
  const speaker = findAttribution(scene.index, frame.trigger)?.speaker;
  const aside = word === undefined && speaker !== undefined && ONLOOKER.test(lemmaOf(scene.index, speaker));
  const reporting = speaker === undefined || aside ? [] : statesOf(scene, speaker);
  if (reporting.length === 1) return reporting.map((each) => ({ ...each, via: "speaker" }));
  if (word === undefined) return [];
  const blows = toldWithin(scene, told, BACK).filter(
    ({ relation, target }) => relation === "ATTACKED" && target.kind === "Country",
  );
  const struck = lastTold(blows.filter((each) => !each.weak));
  const victims = new Map(struck.map((each) => [each.target.entity, each.target]));
  return victims.size === 1 ? [...victims.values()].map((each) => takenUp(each, word)) : [];
}

/** "J-10s downed a Rafale, US officials said": those who only tell of it. */
const ONLOOKER =
  /^(official|source|analyst|expert|diplomat|intelligence|investigator|inquiry|prosecutor|report|court|panel|witness|journalist|monitor|observer)$/;

/** "the Kenyan army", "Kenyan army spokesman X": the state that speaks. */
function statesOf(scene: Scene, speaker: number): Resolved[] {
  const search = { kinds: ["Country"], reach: "acting", places: false } as const;
  const own = resolveWord(scene, speaker, search);
  const titles = dependents(scene.index, speaker, "nmod", "compound").filter((word) => word < speaker);
  return own.length > 0 ? own : titles.flatMap((word) => resolveWord(scene, word, search));
}

/** "the drones", "ten of them": the systems named before by that noun, or all of the last sentence that named any. */
export function findSystems(
  scene: Scene,
  frame: Frame,
  paths: readonly Path[],
  told: readonly FoundRelation[],
): Filled[] {
  const fillers = paths.flatMap((path) => wordsAt(scene, frame, path));
  return fillers.flatMap(({ word }) => {
    if (resolveWord(scene, word, { kinds: ["WeaponSystem"], reach: "weapon", places: false }).length > 0) return [];
    const noun = isPronoun(scene, word) ? "" : definiteNoun(scene, word);
    if (noun === undefined) return [];
    const named = toldWithin(scene, told, BACK).filter(
      (each) => !each.weak && each.target.kind === "WeaponSystem" && (noun === "" || isCalled(each, noun)),
    );
    const systems = new Map(lastTold(named).map((each) => [each.target.entity, each.target]));
    return systems.size > FEW ? [] : [...systems.values()].map((each) => takenUp(each, word));
  });
}

const takenUp = (end: Resolved, word: number): Filled => ({ ...end, word, steps: end.steps + 1, via: "told before" });

const HARDWARE =
  /^(missile|drone|rocket|jet|plane|aircraft|helicopter|tank|uav|bomb|frigate|howitzer|launcher|system)$/;

/** Lemma of "the drones", "all the missiles", "two of the jets"; nothing of drones in general. */
function definiteNoun(scene: Scene, word: number): string | undefined {
  const { index } = scene;
  const counted = ofPhrase(scene, word);
  if (counted !== undefined) return definiteNoun(scene, counted);
  const lemma = lemmaOf(index, word).toLowerCase();
  const definite = dependents(index, word, "det", "det:predet").some((det) =>
    /^(the|these|those|both)$/.test(formOf(index, det)),
  );
  return definite && HARDWARE.test(lemma) ? lemma : undefined;
}

/** "them", "ten of them". */
function isPronoun(scene: Scene, word: number): boolean {
  const counted = ofPhrase(scene, word) ?? word;
  return /^(them|they|which|these)$/.test(formOf(scene.index, counted)) && uposOf(scene.index, counted) === "PRON";
}

const ofPhrase = ({ index }: Scene, word: number): number | undefined =>
  /^(NUM|DET|PRON|ADJ)$/.test(uposOf(index, word)) || /^(most|all|some|both|dozen|half|rest)$/.test(formOf(index, word))
    ? dependents(index, word, "nmod", "obl").find((child) =>
        dependents(index, child, "case").some((mark) => formOf(index, mark) === "of"),
      )
    : undefined;

/** Whether the text called the system by the noun: "Shahed drones" are drones. */
function isCalled({ scene, target }: FoundRelation, noun: string): boolean {
  const { words } = scene.sentence;
  const named = words
    .slice(target.word, target.word + 4)
    .map((word) => word.text.toLowerCase())
    .join(" ");
  return new RegExp(`\\b${noun}s?\\b`).test(named);
}
