// Measures a graph of many claims: build, save, load from columns, single-hop questions, and the same in raw graphology.
// npx tsx -C source scripts/bench-graph.ts [claims, default 1000000] [--keep <folder>]
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: "string" } } });
const claims = Number(positionals[0] ?? 1_000_000);
const folder = values.keep ?? mkdtempSync(join(tmpdir(), "entente-bench-"));

/** Each step in a process of its own, so that the memory of one is not counted for the next. */
function step(name: "make" | "ask" | "raw", words: readonly string[] = []): void {
  const script = fileURLToPath(new URL(`bench-graph/${name}.ts`, import.meta.url));
  const node = [
    "--expose-gc",
    "--max-old-space-size=12000",
    "--import",
    "tsx",
    "-C",
    "source",
    script,
    folder,
    ...words,
  ];
  const text = execFileSync(process.execPath, node, { encoding: "utf8", maxBuffer: 1 << 26 });
  for (const [measure, value] of Object.entries(JSON.parse(text) as Record<string, number>))
    console.log(`${name.padEnd(5)} ${measure.padEnd(44)} ${value}`);
}

if (!existsSync(join(folder, "manifest.json"))) step("make", [String(claims)]);
step("ask");
step("raw");
if (!values.keep) rmSync(folder, { recursive: true, force: true });
