// Pieces in, their products out, made by workers on any machine. Lost messages are sent again: a product depends on its piece alone.
import { setTimeout as sleep } from "node:timers/promises";
import { type Job, Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { Crew, TakeOutcome } from "../pool/crew.ts";
import { lostOutcome, type Outcome } from "../pool/messages.ts";
import type { Piece } from "../sources/piece.ts";
import type { ExtractOptions } from "../work/extract-piece.ts";
import { pieceKey } from "../work/piece-key.ts";
import { connect } from "./connect.ts";
import { type JobData, queueName, toJob } from "./job.ts";

/** Pieces that may be out at a time: enough for some dozens of workers, little enough for memory. */
const WINDOW = 512;
const POLL_MS = 100;
/** A queue that lost its data (a server without persistence) gets what is still out again. */
const RESEND_MS = 5000;
const BATCH = 100;
/** How long a Redis may be away before the build gives up; what was done by then is in the journal. */
const PATIENCE_MS = 10 * 60_000;

export class RemotePool implements Crew {
  readonly #redis: Redis;
  readonly #queue: Queue<JobData, Outcome>;
  readonly #options: ExtractOptions;
  readonly #take: TakeOutcome;
  readonly #out = new Map<string, Piece>();
  #resent = Date.now();

  private constructor(redis: Redis, options: ExtractOptions, take: TakeOutcome) {
    this.#redis = redis;
    this.#options = options;
    this.#take = take;
    this.#queue = new Queue(queueName(), { connection: redis });
    this.#queue.on("error", () => {});
  }

  static async open(address: string, options: ExtractOptions, take: TakeOutcome): Promise<RemotePool> {
    return new RemotePool(await connect(address), options, take);
  }

  async push(piece: Piece): Promise<void> {
    while (this.#out.size >= WINDOW) await this.#patiently(() => this.#collect());
    this.#out.set(pieceKey(piece), piece);
    await this.#patiently(() => this.#send([piece]));
  }

  async drain(): Promise<void> {
    while (this.#out.size > 0) await this.#patiently(() => this.#collect());
    await this.close();
  }

  async close(): Promise<void> {
    await this.#queue.close().catch(() => {});
    this.#redis.disconnect();
  }

  /** Does it again while the server is away: whatever was half done may be done twice. */
  async #patiently(act: () => Promise<void>): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await act();
      } catch (error) {
        const away = /connection|ECONN|LOADING|READONLY|closed/i.test((error as Error).message);
        if (!away || Date.now() > until) throw error;
        await sleep(500);
      }
    }
  }

  async #send(pieces: readonly Piece[]): Promise<void> {
    await this.#queue.addBulk(
      pieces.map((piece) => ({
        name: "piece",
        data: toJob(piece, this.#options),
        opts: { jobId: pieceKey(piece), attempts: 3, removeOnComplete: false, removeOnFail: false },
      })),
    );
  }

  /** Takes what is done; results of an earlier build that died are taken too, when they are wanted. */
  async #collect(): Promise<void> {
    const taken = (await this.#takeJobs("completed")) + (await this.#takeJobs("failed"));
    if (taken > 0) return;
    await sleep(POLL_MS);
    if (Date.now() - this.#resent < RESEND_MS) return;
    this.#resent = Date.now();
    await this.#send([...this.#out.values()]);
  }

  /** Takes jobs off the queue; how many of them were wanted. */
  async #takeJobs(state: "completed" | "failed"): Promise<number> {
    let wanted = 0;
    // A job that is gone by the time it is read comes as undefined.
    for (const job of (await this.#queue.getJobs([state], 0, BATCH - 1)) as (Job<JobData, Outcome> | undefined)[]) {
      if (!job) continue;
      const reason = `no worker could read it (${job.failedReason})`;
      const outcome =
        state === "failed" ? lostOutcome({ place: job.data.place, kind: "failed", reason }) : job.returnvalue;
      if (outcome) wanted += this.#settle(job.id!, outcome);
      await job.remove();
    }
    return wanted;
  }

  #settle(id: string, outcome: Outcome): number {
    const piece = this.#out.get(id);
    if (!piece) return 0;
    this.#out.delete(id);
    this.#take(outcome, piece);
    return 1;
  }
}
