// Tests that patterns share: is the thing given a weapon, is it aid, is it about people.
import type { Frame } from "../clauses/frame.ts";
import type { Scene } from "../clauses/scene.ts";
import { dependents, formOf, lemmaOf, prepositionOf } from "../clauses/tree-index.ts";
import { wordsAt } from "./find-roles.ts";
import type { Gate, Path } from "./pattern.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns for arms and military equipment. */
const ARMS: ReadonlySet<string> = words(`
  arm weapon weaponry ammunition munition missile rocket shell bullet gun rifle cannon howitzer artillery tank vehicle aircraft plane jet warplane fighter
  helicopter drone uav bomb bomber submarine frigate corvette destroyer warship vessel boat radar launcher interceptor mortar mine grenade armour armor
  armament hardware materiel matériel battery squadron transporter carrier projectile round warhead torpedo gunship explosive firearm system kit`);
const AID: ReadonlySet<string> = words(`
  aid assistance support help relief fund funding money loan grant package donation credit finance financing financial intelligence food medicine vaccine dose supply supplies
  wheat grain fuel generator dollar euro pound billion million tonne ton tent humanitarian backing reimbursement budget subsidy expertise training logistics resources resource`);
const MILITARY: ReadonlySet<string> = words("military defence defense weapon arm lethal security");

/** Whether a word names arms: itself, its modifiers, or what it counts. */
export function isArms(scene: Scene, word: number, depth = 0): boolean {
  if ((scene.references.get(word) ?? []).some((reference) => reference.kind === "WeaponSystem")) return true;
  const lemma = lemmaOf(scene.index, word).toLowerCase();
  if (/^(equipment|supply|gear|technology|stock|package|capability|sale|shipment|delivery)$/.test(lemma)) {
    return dependents(scene.index, word, "amod", "compound").some((child) => MILITARY.has(formOf(scene.index, child)) || isArms(scene, child, 3)) || ofPhrase(scene, word, depth);
  }
  if (/^(system|kit|battery|round|vehicle|boat|vessel|plane|carrier|mine)$/.test(lemma)) return dependents(scene.index, word, "amod", "compound", "punct").length > 0;
  return ARMS.has(lemma) || ofPhrase(scene, word, depth);
}

function ofPhrase(scene: Scene, word: number, depth: number): boolean {
  if (depth > 2) return false;
  return dependents(scene.index, word, "nmod", "compound", "conj").some((child) => (/^(of|including|like|such as|)$/.test(prepositionOf(scene.index, child)) && isArms(scene, child, depth + 1)));
}

/** Whether a word names aid: money, relief, assistance. */
export function isAid(scene: Scene, word: number): boolean {
  const lemma = lemmaOf(scene.index, word).toLowerCase();
  const form = formOf(scene.index, word);
  if (AID.has(lemma) || /^[$€£¥]|^(usd|eur)$/.test(form)) return true;
  return dependents(scene.index, word, "nmod", "compound", "nummod").some((child) => /^[$€£¥]/.test(formOf(scene.index, child)) || AID.has(lemmaOf(scene.index, child).toLowerCase()));
}

const gate = (name: string, test: Gate["test"]): Gate => ({ name, test });

/** Something at the path is a weapon or military equipment. */
export const givesArms = (path: Path): Gate => gate(`"${path}" names arms`, (scene, frame) => wordsAt(scene, frame, path).some(({ word }) => isArms(scene, word)));

/** Something at the path is aid, and nothing there is a weapon. */
export const givesAid = (path: Path): Gate =>
  gate(`"${path}" names aid`, (scene, frame) => {
    const there = wordsAt(scene, frame, path);
    return there.some(({ word }) => isAid(scene, word)) && !there.some(({ word }) => isWeaponName(scene, word));
  });

const isWeaponName = (scene: Scene, word: number): boolean => (scene.references.get(word) ?? []).some((reference) => reference.kind === "WeaponSystem");

/** A word at the path has one of these lemmas. */
export const names = (path: Path, lemmas: string): Gate => {
  const wanted = words(lemmas.replaceAll(",", " "));
  return gate(`"${path}" is one of ${lemmas}`, (scene, frame) => wordsAt(scene, frame, path).some(({ word }) => wanted.has(lemmaOf(scene.index, word).toLowerCase())));
};

/** No word at the path has one of these lemmas. */
export const namesNone = (path: Path, lemmas: string): Gate => {
  const inner = names(path, lemmas);
  return gate(`"${path}" is none of ${lemmas}`, (scene, frame) => !inner.test(scene, frame));
};

/** The slot is empty. */
export const lacks = (path: Path): Gate => gate(`no "${path}"`, (scene, frame) => wordsAt(scene, frame, path).length === 0);

/** The slot is filled. */
export const has = (path: Path): Gate => gate(`has "${path}"`, (scene, frame) => wordsAt(scene, frame, path).length > 0);

/** The noun trigger is modified by one of these words. */
export const modifiedBy = (lemmas: string): Gate => {
  const wanted = words(lemmas.replaceAll(",", " "));
  return gate(`modified by ${lemmas}`, (scene: Scene, frame: Frame) => (scene.index.children[frame.trigger] ?? []).some((child) => wanted.has(lemmaOf(scene.index, child).toLowerCase()) || wanted.has(formOf(scene.index, child))));
};

/** The noun trigger is modified by none of these words. */
export const notModifiedBy = (lemmas: string): Gate => {
  const inner = modifiedBy(lemmas);
  return gate(`not modified by ${lemmas}`, (scene, frame) => !inner.test(scene, frame));
};
