// A scene that says what a barrage was made of in, who fired it out: "The barrage included Zircon missiles.", "Among the weapons were two Iskanders."
import { resolveWord } from "../../clauses/owners/resolve-word.ts";
import { frameOf, type Scene } from "../../clauses/scene.ts";
import { coordinated, dependents, formOf, isVerbal, lemmaOf, type TreeIndex } from "../../clauses/tree-index.ts";
import type { FoundRelation } from "../relation.ts";
import { type Reading, relationOf } from "../relation-of.ts";
import { lastTold, toldWithin } from "./last-told.ts";

const READING: Reading = { id: "used/barrage-of", relation: "USED", strength: 0.74 };
const SYSTEMS = { kinds: ["WeaponSystem"], reach: "weapon", places: false } as const;
const BARRAGE = /^(barrage|salvo|attack|strike|assault|bombardment|raid|onslaught|wave|volley)$/;
const FIRED = /^(weapon|missile|drone|rocket|munition|them|projectile)$/;
const HOLDS = /^(include|involve|comprise|feature|combine|consist)$/;
/** Sentences back that the blow was told. */
const BACK = 2;

export function findBarrage(scene: Scene, told: readonly FoundRelation[]): FoundRelation[] {
  const { index } = scene;
  const found = contentsOf(index);
  if (found === undefined) return [];
  const systems = found.words.flatMap((word) => resolveWord(scene, word, SYSTEMS));
  if (systems.length === 0) return [];
  const blows = lastTold(
    toldWithin(scene, told, BACK).filter(
      ({ relation, status }) => /^(ATTACKED|USED)$/.test(relation) && status === "actual",
    ),
  );
  const doers = new Map(blows.map(({ source }) => [source.entity, source]));
  const [doer] = doers.size === 1 ? [...doers.values()] : [];
  if (doer === undefined) return [];
  const frame = frameOf(scene, found.trigger, () => false);
  const source = { ...doer, word: found.trigger, steps: doer.steps + 1, via: "told before" };
  return systems.map((system) => relationOf(scene, frame, READING, [source, { ...system, via: "listed" }]));
}

/** "The barrage included X and Y", "Among the weapons were X and Y". */
function contentsOf(index: TreeIndex): { readonly trigger: number; readonly words: readonly number[] } | undefined {
  for (let verb = 0; verb < index.tree.forms.length; verb++) {
    if (!isVerbal(index, verb) || !HOLDS.test(lemmaOf(index, verb))) continue;
    const subject = dependents(index, verb, "nsubj")[0];
    if (
      subject === undefined ||
      !BARRAGE.test(lemmaOf(index, subject)) ||
      !/^(the|this|that|it)$/.test(formOf(index, subject - 1))
    )
      continue;
    return { trigger: verb, words: all(index, dependents(index, verb, "obj", "obl")) };
  }
  if (formOf(index, 0) !== "among" || !FIRED.test(lemmaOf(index, formOf(index, 1) === "the" ? 2 : 1))) return undefined;
  const be = index.lower.findIndex((form, word) => word > 1 && word < 6 && /^(were|was)$/.test(form));
  if (be < 0) return undefined;
  const words = index.tree.forms.flatMap((_, word) => (word > be && word < be + 14 ? [word] : []));
  return { trigger: be, words };
}

const all = (index: TreeIndex, words: readonly number[]): number[] => words.flatMap((word) => coordinated(index, word));
