// Words found for the slots of a frame in, one map without doubles out.
import type { Filler, Slot, Via } from "./frame.ts";

/** Slots of a frame, each with its words in the order of their finding, none twice. */
export class SlotMap {
  readonly map: Map<Slot, Filler[]> = new Map();
  /** Adds words to a slot. */
  add(slot: Slot, fillers: readonly Filler[]): void {
    const known = this.map.get(slot);
    if (known === undefined) this.map.set(slot, [...fillers]);
    else for (const filler of fillers) if (!known.some((each) => each.word === filler.word)) known.push(filler);
  }
}

/** The same words, found on another way. */
export const asVia = (fillers: readonly Filler[], via: Via): Filler[] => fillers.map(({ word }) => ({ word, via }));
