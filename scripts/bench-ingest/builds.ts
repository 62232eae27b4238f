// Documents in, `entente build` as a user runs it out: on one core and on all, and as the inputs grow.
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { rate, say } from "./clock.ts";
import type { Input } from "./read-inputs.ts";

/** Cores that a build may use are fixed where the system can: one thread has helpers that compile and collect, and they would use another. */
const PINS = spawnSync("taskset", ["-c", "0", process.execPath, "--version"]).status === 0;

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BUILT = join("packages", "cli", "dist", "main.js");

interface Report {
  readonly documents: number;
  readonly seconds: number;
  readonly workSeconds: number;
  readonly processorSeconds: number;
  readonly memoryMb: number;
}

const run = promisify(execFile);

/** A build as it is published, by so many threads on as many cores from the first given on. */
async function build(path: string, jobs: number, core = 0): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  const words = [BUILT, "build", path, "-o", folder, "--json", "--jobs", String(jobs)];
  const [command = "", ...rest] = [
    ...(PINS ? ["taskset", "-c", `${core}-${core + jobs - 1}`] : []),
    process.execPath,
    ...words,
  ];
  const { stdout } = await run(command, rest, { cwd: ROOT, maxBuffer: 1e9 });
  rmSync(folder, { recursive: true, force: true });
  return JSON.parse(stdout) as Report;
}

const writeLines = (path: string, inputs: readonly Input[]): void =>
  writeFileSync(path, inputs.map((input) => `${JSON.stringify(input)}\n`).join(""));

/**
 * Reading, extraction and writing by one thread on one core and by one for each core; then by two processes at once that share nothing,
 * each all of it: no threads can gain more than they. Ratios say nothing while others use the cores.
 */
export async function compareJobs(inputs: readonly Input[], folder: string): Promise<void> {
  const path = join(folder, "inputs.jsonl");
  writeLines(path, inputs);
  const megabytes = inputs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const tell = (jobs: number, { documents, seconds, workSeconds, processorSeconds, memoryMb }: Report): void =>
    say(
      `build, ${jobs} threads${PINS ? ` on ${jobs} cores` : ""}   ${rate(documents, workSeconds)} documents/s ${(megabytes / workSeconds).toFixed(2)} MB/s while reading, ${seconds.toFixed(1)} s in all, ${processorSeconds.toFixed(1)} s of processor time, ${memoryMb} MB`,
    );
  const one = await build(path, 1);
  tell(1, one);
  const cores = availableParallelism();
  if (cores < 2) return;
  const many = await build(path, cores);
  tell(cores, many);
  const apart = await Promise.all([build(path, 1, 0), build(path, 1, 1)]);
  const gained = one.workSeconds / many.workSeconds;
  const most = (2 * one.workSeconds) / Math.max(...apart.map(({ workSeconds }) => workSeconds));
  say(
    `${cores} threads are ${gained.toFixed(2)} times as fast as one, two processes apart ${most.toFixed(2)} times${PINS ? "" : "; without taskset one thread uses more than one core"}`,
  );
}

/** The same documents 1, 10 and 100 times over, each time with another text so that none is known. */
export async function growth(inputs: readonly Input[], folder: string, base: number): Promise<void> {
  const used = inputs.filter((_, at) => at % Math.max(1, Math.floor(inputs.length / base)) === 0).slice(0, base);
  const costs: number[] = [];
  for (const times of [1, 10, 100]) {
    const path = join(folder, `times-${times}.jsonl`);
    const copies = Array.from({ length: times }, (_, copy) =>
      used.map((input) => ({ ...input, text: `${input.text}\n\nCopy ${copy}.` })),
    );
    writeLines(path, copies.flat());
    const { documents, processorSeconds, memoryMb } = await build(path, availableParallelism());
    say(
      `${String(times).padStart(4)}x   ${documents} documents, ${processorSeconds.toFixed(1)} s of processor time, ${memoryMb} MB at most`,
    );
    costs.push(processorSeconds);
  }
  const [one = 0, ten = 0, hundred = 0] = costs;
  const slope = (hundred - ten) / 90 / ((ten - one) / 9);
  say(`a document costs ${slope.toFixed(2)} times as much from 10x to 100x as from 1x to 10x`);
}
