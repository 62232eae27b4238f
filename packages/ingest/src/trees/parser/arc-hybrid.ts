/** The transition system: a stack and a buffer over the words of a sentence, and the three moves that build a tree. */

/**
 * Positions are 0 … n-1 for words, n for the root at the end of the buffer, n+1 for "no such word". A state is one block
 * of integers, so that a beam can copy it in one go: a row of n+2 entries for each field below, then the two scalars.
 */
export interface State {
  readonly size: number;
  readonly data: Int32Array;
}

/** Rows of a state; row 0 is the stack. */
export const HEAD = 1;
export const LABEL = 2;
export const LEFT1 = 3;
export const LEFT2 = 4;
export const RIGHT1 = 5;
export const RIGHT2 = 6;
export const LEFT_COUNT = 7;
export const RIGHT_COUNT = 8;
export const LEFT_SET = 9;
export const RIGHT_SET = 10;
const ROWS = 11;

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

export function makeState(words: number): State {
  const size = words + 2;
  const data = new Int32Array(ROWS * size + 2);
  data.fill(words + 1, HEAD * size, LABEL * size);
  data.fill(words + 1, LEFT1 * size, LEFT_COUNT * size);
  data.fill(words + 1, 0, size);
  return { size, data };
}

export function copyState(from: State, to: State): void {
  to.data.set(from.data);
}

export function stackHeight(state: State): number {
  return state.data[ROWS * state.size] as number;
}

export function bufferFront(state: State): number {
  return state.data[ROWS * state.size + 1] as number;
}

/** Word at `depth` below the top of the stack, or "no such word". */
export function stackAt(state: State, depth: number): number {
  const height = stackHeight(state);
  return depth < height ? (state.data[height - 1 - depth] as number) : state.size - 1;
}

export function isFinal(state: State): boolean {
  return stackHeight(state) === 0 && bufferFront(state) === state.size - 2;
}

/** SHIFT needs a word in the buffer; the root takes one child alone, the last word on the stack. */
export function mayShift(state: State): boolean {
  return bufferFront(state) < state.size - 2;
}

export function mayLeft(state: State): boolean {
  const height = stackHeight(state);
  return height > 1 ? bufferFront(state) < state.size - 2 : height === 1;
}

export function mayRight(state: State): boolean {
  return stackHeight(state) > 1;
}

/** Does a move in place; `label` counts for LEFT (buffer front governs the top) and RIGHT (second governs the top). */
export function move(state: State, kind: number, label: number): void {
  const { size, data } = state;
  const scalars = ROWS * size;
  const height = data[scalars] as number;
  const front = data[scalars + 1] as number;
  if (kind === SHIFT) {
    data[height] = front;
    data[scalars] = height + 1;
    data[scalars + 1] = front + 1;
    return;
  }
  const child = data[height - 1] as number;
  const head = kind === LEFT ? front : (data[height - 2] as number);
  data[scalars] = height - 1;
  data[height - 1] = size - 1;
  data[HEAD * size + child] = head;
  data[LABEL * size + child] = label + 1;
  const left = kind === LEFT;
  const first = (left ? LEFT1 : RIGHT1) * size + head;
  data[(left ? LEFT2 : RIGHT2) * size + head] = data[first] as number;
  data[first] = child;
  const count = (left ? LEFT_COUNT : RIGHT_COUNT) * size + head;
  data[count] = (data[count] as number) + 1;
  const set = (left ? LEFT_SET : RIGHT_SET) * size + head;
  data[set] = (data[set] as number) | (1 << (label % 31));
}
