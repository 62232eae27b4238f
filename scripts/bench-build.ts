// A number of invented documents or inputs of one's own in; how long their build takes, what memory its process needs and how right its progress was, out.
// tsx --conditions=source scripts/bench-build.ts [--documents 1000000] [--long] [--jobs 2] [--keep <folder>] [files or folders …]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateDocument, generateShortDocument } from "../packages/cli/test/generate-documents.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: "string", default: "1000000" },
    long: { type: "boolean", default: false },
    jobs: { type: "string" },
    keep: { type: "string" },
  },
});
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DOCUMENTS = Number(values.documents);
const EVERY_MS = 1000;

/** One document a line: a sentence each, or with --long three to seven. */
async function writeInput(path: string): Promise<void> {
  const file = createWriteStream(path);
  for (let number = 0; number < DOCUMENTS; number++) {
    const document = values.long ? generateDocument(number) : generateShortDocument(number);
    if (!file.write(`${JSON.stringify(document)}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}

/** What a process has in memory now, in MB; undefined elsewhere than on Linux. */
function residentMb(pid: number): number | undefined {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return undefined;
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(path, "utf8"))?.[1];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}

/** `1 h 5 min left`, `3 min 20 s left`, `45 s left` as seconds. */
function secondsLeft(line: string): number | undefined {
  const said = /((?:\d+ (?:h|min|s) ?)+)left/.exec(line)?.[1];
  if (!said) return undefined;
  const size: Record<string, number> = { h: 3600, min: 60, s: 1 };
  return [...said.matchAll(/(\d+) (h|min|s)/g)].reduce(
    (sum, [, number, unit]) => sum + Number(number) * size[unit!]!,
    0,
  );
}

interface Watched {
  readonly report: {
    readonly documents: number;
    readonly claims: number;
    readonly memoryMb: number;
    readonly workSeconds: number;
  };
  readonly seconds: number;
  /** Memory at each second. */
  readonly memory: readonly number[];
  /** When something was said, and the end it foretold, in seconds from the start. */
  readonly foretold: readonly { readonly at: number; readonly end: number }[];
}

async function watchBuild(inputs: readonly string[], folder: string): Promise<Watched> {
  const started = performance.now();
  const now = (): number => (performance.now() - started) / 1000;
  const jobs = values.jobs ? ["--jobs", values.jobs] : [];
  const loader = [
    "--import",
    import.meta.resolve("tsx"),
    "--conditions=source",
    join(ROOT, "packages/cli/src/main.ts"),
  ];
  const child = spawn(process.execPath, [...loader, "build", ...inputs, "-o", folder, "--json", ...jobs], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const memory: number[] = [];
  const timer = setInterval(() => memory.push(residentMb(child.pid!) ?? Number.NaN), EVERY_MS);
  const foretold: { at: number; end: number }[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => {
    console.error(line);
    const left = secondsLeft(line);
    if (left !== undefined) foretold.push({ at: now(), end: now() + left });
  });
  let text = "";
  child.stdout.on("data", (bytes: Buffer) => {
    text += bytes.toString();
  });
  const [code] = (await once(child, "close")) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`entente build ended with code ${code}`);
  return { report: JSON.parse(text), seconds: now(), memory, foretold };
}

const megabytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).reduce(
    (sum, name) => sum + statSync(join(folder, name)).size,
    0,
  ) / 1e6;

/** Memory in the middle and at the end of each tenth of the run: what grows with the number of documents shows. */
const tenths = (all: readonly number[]): number[] =>
  Array.from({ length: 10 }, (_, tenth) =>
    Math.max(...all.slice((tenth * all.length) / 10, ((tenth + 1) * all.length) / 10)),
  );

function say({ report, seconds, memory, foretold }: Watched, folder: string): void {
  console.log(
    `${report.documents} documents, ${report.claims} claims in ${seconds.toFixed(0)} s (reading ${report.workSeconds.toFixed(0)} s), load ${loadavg()[0]!.toFixed(1)}`,
  );
  console.log(`memory at most ${report.memoryMb} MB; by tenths of the run ${tenths(memory).join(", ")} MB`);
  const journal = megabytes(join(folder, ".cache"));
  console.log(`journal ${journal.toFixed(0)} MB, graph ${(megabytes(folder) - journal).toFixed(0)} MB`);
  const errors = foretold.map(({ end }) => (end - seconds) / seconds);
  const mean = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
  console.log(
    `${errors.length} times it said when it would end, on average ${(100 * mean).toFixed(0)} % of the whole away`,
  );
  for (const share of [0.1, 0.25, 0.5, 0.75, 0.9]) {
    const at = foretold.findIndex((each) => each.at >= share * seconds);
    if (at >= 0)
      console.log(
        `at ${(100 * share).toFixed(0)} % of its time the build foretold its end ${(100 * errors[at]!).toFixed(0)} % of the whole ${errors[at]! < 0 ? "too early" : "too late"}`,
      );
  }
}

const folder = values.keep ?? mkdtempSync(join(tmpdir(), "entente-bench-"));
try {
  const invented = join(folder, "documents.jsonl");
  if (positionals.length === 0) await writeInput(invented);
  const graph = join(folder, "graph");
  say(await watchBuild(positionals.length > 0 ? positionals : [invented], graph), graph);
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}
