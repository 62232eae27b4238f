/** A parser state and the gold tree in, the cost of each move out (Goldberg and Nivre 2013, for arc-hybrid). */
import { bufferFront, type State, stackAt, stackHeight } from "../../packages/ingest/src/trees/parser/arc-hybrid.ts";

export interface Costs {
  shift: number;
  left: number;
  right: number;
}

/** Gold arcs that each move makes unreachable. `heads` has the root as the number of words. */
export function fillCosts(state: State, heads: Int16Array, costs: Costs): void {
  const root = state.size - 2;
  const top = stackAt(state, 0);
  const second = stackAt(state, 1);
  const front = bufferFront(state);
  const topHead = top <= root ? (heads[top] as number) : -1;
  let childrenAhead = 0;
  if (top < root) for (let k = front; k < root; k++) if (heads[k] === top) childrenAhead++;
  costs.left = childrenAhead + (topHead === second || topHead > front ? 1 : 0);
  costs.right = childrenAhead + (topHead >= front ? 1 : 0);
  costs.shift = 0;
  if (front < root) {
    const frontHead = heads[front] as number;
    const height = stackHeight(state);
    for (let depth = 0; depth < height; depth++) {
      const word = stackAt(state, depth);
      if (heads[word] === front || (depth > 0 && frontHead === word)) costs.shift++;
    }
  }
}
