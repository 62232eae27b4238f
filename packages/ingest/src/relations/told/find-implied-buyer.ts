// An agentless passive of buying in ("four launchers, bought from Chad in 2022, are expected in Gao"), the one other state that the text is speaking of out.
import { type Frame, isAgentless } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { headOf, isVerbal, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import { labelledState } from "../lists/find-labelled-state.ts";
import { type Filled, wordsAt } from "../roles/find-roles.ts";

/** Sentences back within which the buyer was named. */
const BACK = 2;
/** What is bought is destroyed, or spoken of, by others too. */
const OTHERS =
  /^(destroy|strike|hit|attack|capture|seize|down|shoot|intercept|sink|lose|condemn|criticise|criticize|denounce|blame|accuse|say|claim|report|mention|discuss|study|photograph|film|see|show|resemble|outperform|match|beat)$/;

/** Nobody where no seller is named or several states come into question. */
export function impliedBuyer(scene: Scene, frame: Frame): Filled[] {
  if (!isAgentless(frame)) return [];
  const labelled = labelledState(scene);
  if (labelled.length > 0) return labelled.map((each) => ({ ...each, word: frame.trigger }));
  const sellers = ["from", "with"].flatMap((path) => wordsAt(scene, frame, path).map(({ word }) => word));
  if (sellers.length === 0 || isOthersDeed(scene, frame.trigger) || isUsed(scene, frame.trigger)) return [];
  for (let at: Scene | undefined = scene, back = 0; at !== undefined && back <= BACK; at = at.previous, back++) {
    const states = statesOf(at, at === scene ? sellers : []).filter(({ entity }) => !isSeller(scene, sellers, entity));
    const named = new Map(states.map((each) => [each.entity, each]));
    if (named.size > 1) return [];
    if (named.size === 1) return [...named.values()].map((each) => ({ ...each, word: frame.trigger }));
  }
  return [];
}

/** "Chad destroyed tanks bought from Mali": somebody else's. */
function isOthersDeed({ index }: Scene, trigger: number): boolean {
  for (let word = headOf(index, trigger), steps = 0; word >= 0 && steps < 6; word = headOf(index, word), steps++)
    if (isVerbal(index, word) && OTHERS.test(lemmaOf(index, word))) return true;
  return false;
}

/** "They used drones bought from Chad": whoever they are bought them. */
function isUsed({ index }: Scene, trigger: number): boolean {
  if (!/^acl/.test(labelOf(index, trigger))) return false;
  let noun = headOf(index, trigger);
  for (let steps = 0; steps < 4 && /^(nmod|appos|conj)$/.test(labelOf(index, noun)); steps++)
    noun = headOf(index, noun);
  return /^(obj|obl)$/.test(labelOf(index, noun));
}

/** Every state that a sentence refers to, but for what stands in the seller's phrase. */
const statesOf = (scene: Scene, sellers: readonly number[]): Filled[] =>
  [...scene.references].flatMap(([word, references]) =>
    references
      .filter(({ kind }) => kind === "Country" && !sellers.some((seller) => lies(scene, seller, word)))
      .flatMap(({ entities, form, score }) =>
        entities.map((entity) => ({
          entity,
          kind: "Country" as const,
          word,
          form,
          score: score * 0.65,
          steps: 2,
          via: "told before",
        })),
      ),
  );

const isSeller = (scene: Scene, sellers: readonly number[], entity: string): boolean =>
  [...scene.references].some(
    ([word, references]) =>
      sellers.some((seller) => lies(scene, seller, word)) &&
      references.some(({ entities }) => entities.includes(entity)),
  );

/** Whether a word is the seller's or hangs below it. */
function lies({ index }: Scene, seller: number, word: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < 8; at = headOf(index, at), steps++) if (at === seller) return true;
  return false;
}
