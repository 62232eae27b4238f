// A way to write files in, the same done a little later and never twice at once out.
import { setTimeout as sleep } from "node:timers/promises";

export interface WriteBehind {
  /** Something changed: it will be written, in one go with what changes meanwhile. */
  readonly ask: () => void;
  /** Writes at once what is to be written; done when it is. */
  readonly finish: () => Promise<void>;
}

interface Writing {
  readonly write: () => Promise<void>;
  /** Nothing changed while it was written. */
  readonly onDone: () => void;
  readonly onError: (error: Error) => void;
  /** Milliseconds in which further changes are waited for. */
  readonly pause: number;
}

/** A writing that fails is tried again with the next change. */
export function writeBehind({ write, onDone, onError, pause }: Writing): WriteBehind {
  let changed = false;
  let hurry = new AbortController();
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (changed) {
      await sleep(pause, undefined, { signal: hurry.signal }).catch(() => {});
      changed = false;
      await write().then(() => !changed && onDone(), onError);
    }
  };
  return {
    ask: () => {
      changed = true;
      running ??= run().finally(() => {
        running = null;
      });
    },
    finish: async () => {
      hurry.abort();
      await running;
      hurry = new AbortController();
    },
  };
}
