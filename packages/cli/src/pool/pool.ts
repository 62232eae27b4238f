// Pieces in, their products out, on all cores. A piece that takes too long or too much memory is given up; the rest goes on.
import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { Piece } from "../sources/piece.ts";
import type { ExtractOptions } from "../work/extract-piece.ts";
import type { Crew, TakeOutcome } from "./crew.ts";
import { lostOutcome, type Outcome, type ThreadData } from "./messages.ts";
import { startThread } from "./start-thread.ts";

export interface PoolOptions {
  readonly extract: ExtractOptions;
  /** Threads; absent: one for each core. */
  readonly jobs?: number | undefined;
  /** Time for one piece; absent: a minute, some hundred times what a long article takes. */
  readonly pieceMs?: number | undefined;
  /** Memory of one thread in MB. */
  readonly threadMb?: number | undefined;
}

/** Pieces a thread holds at a time: enough that it never waits, few enough that progress stays true. */
const HELD = 8;

interface Thread {
  readonly worker: Worker;
  readonly pieces: Piece[];
  timer: NodeJS.Timeout | undefined;
  /** It has loaded its code and its model. */
  ready: boolean;
}

export class Pool implements Crew {
  readonly #options: PoolOptions;
  readonly #take: TakeOutcome;
  readonly #threads = new Set<Thread>();
  readonly #jobs: number;
  #failure: Error | undefined;
  #waiting: (() => void)[] = [];

  constructor(options: PoolOptions, take: TakeOutcome) {
    this.#options = options;
    this.#take = take;
    this.#jobs = Math.max(1, options.jobs ?? availableParallelism());
  }

  async push(piece: Piece): Promise<void> {
    for (;;) {
      if (this.#failure) throw this.#failure;
      const thread = this.#freest();
      if (thread) return this.#give(thread, [piece]);
      await this.#change();
    }
  }

  async drain(): Promise<void> {
    while ([...this.#threads].some(({ pieces }) => pieces.length > 0)) {
      if (this.#failure) break;
      await this.#change();
    }
    await this.close();
    if (this.#failure) throw this.#failure;
  }

  async close(): Promise<void> {
    const threads = [...this.#threads];
    this.#threads.clear();
    await Promise.all(threads.map((thread) => this.#end(thread)));
  }

  /** Resolves when a piece is done or a thread has failed. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** A thread with room; a new one while all others are busy and there are fewer than jobs. */
  #freest(): Thread | undefined {
    const threads = [...this.#threads].sort((a, b) => a.pieces.length - b.pieces.length);
    if (threads[0]?.pieces.length === 0) return threads[0];
    if (threads.length < this.#jobs) return this.#start();
    return threads[0]!.pieces.length < HELD ? threads[0] : undefined;
  }

  #give(thread: Thread, pieces: readonly Piece[]): void {
    thread.pieces.push(...pieces);
    thread.worker.postMessage(pieces);
    if (!thread.timer) this.#watch(thread);
  }

  #start(): Thread {
    const worker = startThread(
      "./thread",
      { options: this.#options.extract } satisfies ThreadData,
      this.#options.threadMb ?? 1536,
    );
    const thread: Thread = { worker, pieces: [], timer: undefined, ready: false };
    this.#threads.add(thread);
    worker.on("message", (message: Outcome | "ready") => {
      if (message === "ready") thread.ready = true;
      else this.#done(thread, message);
    });
    worker.on("error", (error: NodeJS.ErrnoException) => this.#failed(thread, error));
    return thread;
  }

  #done(thread: Thread, outcome: Outcome): void {
    const piece = thread.pieces.shift();
    clearTimeout(thread.timer);
    thread.timer = undefined;
    if (thread.pieces.length > 0) this.#watch(thread);
    if (piece) this.#take(outcome, piece);
    this.#wake();
  }

  #watch(thread: Thread): void {
    const limit = this.#options.pieceMs ?? 60_000;
    thread.timer = setTimeout(() => {
      const reason = `it took longer than ${limit / 1000} s and was given up`;
      this.#giveUp(thread, "timeout", reason);
    }, limit);
  }

  #failed(thread: Thread, error: NodeJS.ErrnoException): void {
    if (!this.#threads.has(thread)) return;
    if (error.code === "ERR_WORKER_OUT_OF_MEMORY") {
      this.#giveUp(thread, "memory", "it needs more memory than one document may have");
    } else if (!thread.ready) {
      // It cannot even start, and neither could the next.
      this.#failure = error;
      this.#wake();
    } else this.#giveUp(thread, "failed", `reading it failed (${error.message.split("\n")[0]})`);
  }

  /** Its first piece gets an issue, its other pieces another thread. */
  #giveUp(thread: Thread, kind: string, reason: string): void {
    const [piece, ...rest] = thread.pieces.splice(0);
    this.#threads.delete(thread);
    void this.#end(thread);
    if (piece) this.#take(lostOutcome({ place: piece.place, kind, reason }), piece);
    if (rest.length > 0) this.#give(this.#start(), rest);
    this.#wake();
  }

  async #end(thread: Thread): Promise<void> {
    clearTimeout(thread.timer);
    await thread.worker.terminate();
  }
}
