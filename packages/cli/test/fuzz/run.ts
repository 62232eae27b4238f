// An ending, seconds, a seed, a folder and inputs of the caller's in; that many seconds of fuzzing out: findings as files in the folder.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readResources } from "../../src/work/load-resources.ts";
import { type Coverage, watchCoverage } from "./coverage.ts";
import { createRandom, mutate, type Random } from "./mutate.ts";
import { DOCX_PARTS, pack, SEEDS } from "./seeds.ts";
import { tryInput } from "./try-input.ts";

const [ending = "txt", seconds = "10", seed = "1", folder = ".", ...given] = process.argv.slice(2);
const random = createRandom(Number(seed));
const resources = readResources({ beam: false });
/** What runs when the process is ended from outside lies here. */
const current = join(folder, `current.${ending}`);
/** Inputs that are tried before coverage is asked: asking costs more than trying. */
const BATCH = 8;

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)]!;

/** A .docx is changed inside as often as outside: a broken archive is refused at its door. */
function next(known: readonly Uint8Array[]): Buffer {
  if (ending === "docx" && random(2) === 0) {
    const [name, part] = pick(Object.entries(DOCX_PARTS), random);
    return Buffer.from(
      pack({ ...DOCX_PARTS, [name]: mutate(Buffer.from(part), Buffer.from(DOCX_PARTS["word/document.xml"]!), random) }),
    );
  }
  return mutate(pick(known, random), pick(known, random), random);
}

function keep(bytes: Uint8Array, reason: string): void {
  const name = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const path = join(folder, `${name}.${ending}`);
  writeFileSync(path, bytes);
  console.log(`finding ${path}: ${reason}`);
}

async function attempt(bytes: Uint8Array): Promise<void> {
  try {
    await tryInput(bytes, current, resources);
  } catch (error) {
    keep(bytes, error instanceof Error ? error.message.split("\n")[0]! : String(error));
  }
}

/** Inputs that reach new places are kept and changed further. */
async function fuzz(coverage: Coverage): Promise<{ tries: number; known: number }> {
  const known: Uint8Array[] = [...(SEEDS[ending] ?? []), ...given.map((path) => readFileSync(path))];
  for (const bytes of known) await attempt(bytes);
  await coverage.take();
  let tries = 0;
  for (const until = performance.now() + 1000 * Number(seconds); performance.now() < until; ) {
    const batch = Array.from({ length: BATCH }, () => next(known));
    for (const bytes of batch) await attempt(bytes);
    tries += batch.length;
    if ((await coverage.take()) > 0) known.push(...batch);
    console.log("alive");
  }
  return { tries, known: known.length };
}

mkdirSync(folder, { recursive: true });
const coverage = await watchCoverage();
const { tries, known } = await fuzz(coverage);
console.log(`${ending}: ${tries} inputs, ${coverage.places} places reached, ${known} inputs kept`);
