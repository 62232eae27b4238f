// Counts of right, wrong and missed in, precision, recall and F1 out.

/** `found`: annotated facts that were found; one claim may find two. */
export interface Tally {
  right: number;
  wrong: number;
  found: number;
  missed: number;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, found: 0, missed: 0 });

export function ratesOf({ right, wrong, found, missed }: Tally): Rates {
  const precision = right + wrong > 0 ? right / (right + wrong) : 0;
  const recall = found + missed > 0 ? found / (found + missed) : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

export function addTally(sum: Tally, part: Tally): void {
  sum.right += part.right;
  sum.wrong += part.wrong;
  sum.found += part.found;
  sum.missed += part.missed;
}
