// Relations told so far in, those that the text still speaks of out.
import type { Scene } from "../../clauses/scene.ts";
import type { FoundRelation } from "../relation.ts";

/** What was told at most so many sentences before this one. */
export const toldWithin = <Told extends FoundRelation>(
  { sentence }: Scene,
  told: readonly Told[],
  back: number,
): Told[] => told.filter((each) => sentence.index - each.scene.sentence.index <= back);

/** What the last of their sentences told. */
export function lastTold<Told extends FoundRelation>(told: readonly Told[]): Told[] {
  const last = told.reduce((latest, { scene }) => Math.max(latest, scene.sentence.index), -1);
  return told.filter(({ scene }) => scene.sentence.index === last);
}
