// Inputs in, the folder of a graph out: find pieces -> make their products, journalled -> gather them -> the graph's files.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { TextKept } from "@entente/graph";
import type { Crew, TakeOutcome } from "../pool/crew.ts";
import { Pool } from "../pool/pool.ts";
import { type Progress, startProgress } from "../progress/progress.ts";
import { findInputs, hashFiles, type InputKinds, type Inputs } from "../sources/find-inputs.ts";
import type { Issue } from "../sources/piece.ts";
import { Journal, removeOtherJournals } from "../store/journal.ts";
import { takeLock } from "../store/lock.ts";
import type { ExtractOptions } from "../work/extract-piece.ts";
import { pieceKey } from "../work/piece-key.ts";
import { pipelineVersion } from "../work/pipeline-version.ts";
import { type Assembled, assemble } from "./assemble.ts";

export interface BuildOptions {
  readonly folder: string;
  readonly extract: ExtractOptions;
  readonly kinds: InputKinds;
  readonly text: TextKept;
  /** Forget what earlier builds did. */
  readonly fresh: boolean;
  readonly jobs?: number | undefined;
  readonly pieceMs?: number | undefined;
  /** The Redis behind which workers wait; absent: the threads of this machine. */
  readonly queue?: string | undefined;
}

/** What a build did. `worked`: documents that were read now; the others were known. */
export interface Built extends Assembled {
  readonly worked: number;
  readonly issues: readonly Issue[];
  readonly seconds: number;
  /** Of these, for reading and extraction. */
  readonly workSeconds: number;
}

/** Where work is kept between builds; deleting it costs time alone. */
export const CACHE = ".cache";

/** Of the time of a build, what reading and extraction take; making the graph takes the rest. */
const READING = 0.84;

/** Issues of this kind are tried again by the next build. */
const PASSING = new Set(["timeout", "memory"]);

/** The graph is that of these inputs alone: what earlier builds had and these inputs lack is gone from it. */
export async function build(words: readonly string[], options: BuildOptions): Promise<Built> {
  const started = performance.now();
  const inputs = await findInputs(words, options.kinds);
  const cache = join(options.folder, CACHE);
  const lock = await takeLock(cache);
  const progress = startProgress();
  try {
    const version = pipelineVersion(options.extract);
    if (options.fresh) await rm(join(cache, version), { recursive: true, force: true });
    const journal = await Journal.open(join(cache, version));
    const workStarted = performance.now();
    const { wanted, worked, issues } = await work(inputs, journal, options, progress);
    const workSeconds = (performance.now() - workStarted) / 1000;
    const assembled = await assemble(journal, wanted, {
      ...options,
      cache,
      inputs: await hashFiles(inputs.files),
      show: (made) => {
        const share = inputs.bytes ? READING + (1 - READING) * made : undefined;
        progress.show({
          share,
          done: `making the graph, ${Math.floor(100 * made)} %`,
          units: worked,
          unit: "documents",
        });
      },
    });
    removeOtherJournals(cache, version);
    const seconds = (performance.now() - started) / 1000;
    return { ...assembled, worked, issues: [...issues, ...assembled.issues], seconds, workSeconds };
  } finally {
    progress.finish();
    await lock.release();
  }
}

interface Worked {
  readonly wanted: ReadonlySet<string>;
  readonly worked: number;
  readonly issues: readonly Issue[];
}

/** Makes the products that the journal lacks. */
async function work(inputs: Inputs, journal: Journal, options: BuildOptions, progress: Progress): Promise<Worked> {
  const wanted = new Set<string>();
  const issues: Issue[] = [];
  let [worked, claims, known, readTo] = [0, 0, 0, 0];
  const show = (): void => {
    const done = `${worked.toLocaleString("en")} documents, ${claims.toLocaleString("en")} claims${known > 0 ? `, ${known.toLocaleString("en")} known` : ""}`;
    const share = inputs.bytes ? READING * Math.min(1, readTo / inputs.bytes) : undefined;
    progress.show({ share, done, units: worked, unit: "documents" });
  };
  const take: TakeOutcome = (outcome, piece) => {
    worked += outcome.documents;
    claims += outcome.claims;
    readTo = Math.max(readTo, piece.readTo);
    const passing = outcome.issues.filter(({ kind }) => PASSING.has(kind));
    if (passing.length === 0) journal.append({ key: pieceKey(piece), json: outcome.json });
    issues.push(...passing);
    show();
  };
  const crew = await gatherCrew(options, take);
  try {
    for await (const found of inputs.found) {
      if ("issue" in found) {
        issues.push(found.issue);
        continue;
      }
      const key = pieceKey(found.piece);
      if (wanted.has(key)) continue;
      wanted.add(key);
      if (!journal.has(key)) await crew.push(found.piece);
      else {
        known++;
        readTo = found.piece.readTo;
        show();
      }
    }
    await crew.drain();
  } finally {
    await crew.close();
    journal.close();
  }
  return { wanted, worked, issues };
}

/** What speaks to a queue is loaded by those alone who ask for one. */
async function gatherCrew({ extract, jobs, pieceMs, queue }: BuildOptions, take: TakeOutcome): Promise<Crew> {
  if (queue === undefined) return new Pool({ extract, jobs, pieceMs }, take);
  const { RemotePool } = await import("../queue/remote-pool.ts");
  return RemotePool.open(queue, extract, take);
}
