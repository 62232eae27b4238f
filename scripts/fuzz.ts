// Seconds for each format in; inputs that break a reader or the pipeline out, as files, and code 1 then.
// tsx scripts/fuzz.ts [--seconds 30] [--only pdf,docx] [--seed 1] [--out <folder>] [files to start from …]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: "string", default: "30" },
    only: { type: "string", default: "txt,md,html,json,jsonl,csv,pdf,docx,eml,xml,jsonl.gz,zip" },
    seed: { type: "string", default: "1" },
    out: { type: "string" },
  },
});
const folder = values.out ?? mkdtempSync(join(tmpdir(), "entente-fuzz-"));
const RUN = fileURLToPath(new URL("../packages/cli/test/fuzz/run.ts", import.meta.url));
/** Silence for so long is a hang: eight inputs of milliseconds each, on however busy a machine. */
const SILENCE_MS = 180_000;

/** Runs one format in a process of its own, with the memory that a thread of a build has. Returns the number of findings. */
async function fuzz(ending: string): Promise<number> {
  const given = positionals.filter((path) => path.endsWith(`.${ending}`));
  const words = ["--max-old-space-size=1536", "--import", import.meta.resolve("tsx"), "--conditions=source", RUN];
  const child = spawn(process.execPath, [...words, ending, values.seconds, values.seed, folder, ...given], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [findings, err] = [0, ""];
  child.stderr.on("data", (bytes: Buffer) => {
    err += bytes.toString();
  });
  const hang = setTimeout(() => child.kill("SIGKILL"), SILENCE_MS);
  createInterface({ input: child.stdout }).on("line", (line) => {
    hang.refresh();
    if (line.startsWith("finding")) findings++;
    if (line !== "alive") console.log(line);
  });
  const [code, signal] = (await once(child, "close")) as [number | null, string | null];
  clearTimeout(hang);
  if (code === 0) return findings;
  console.log(
    `finding ${join(folder, `current.${ending}`)}: the process ended (${signal ?? code}) ${err.trim().split("\n")[0]}`,
  );
  return findings + 1;
}

let findings = 0;
for (const ending of values.only.split(",")) findings += await fuzz(ending);
console.log(`${findings} findings${findings > 0 ? ` in ${folder}` : ""}`);
process.exitCode = findings > 0 ? 1 : 0;
