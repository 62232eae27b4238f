// Views one after another in, steps back and forth out.

/** What was, what is and what was undone. Plain data; every step gives a new one. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Older steps than this are forgotten: a day of clicking fits. */
const LONGEST = 500;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** A new step. With `merge` it takes the place of the present one (dragging a slider is one step). */
export function step<T>(history: History<T>, next: T, merge = false): History<T> {
  if (next === history.present) return history;
  if (merge) return { ...history, present: next, future: [] };
  return { past: [...history.past, history.present].slice(-LONGEST), present: next, future: [] };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const after = history.future[0];
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future: history.future.slice(1) };
}
