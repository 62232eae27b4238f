// Words in; the CLI as a process of its own, from its sources, out.
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const LOADER =
  process.features && "typescript" in process.features && process.features.typescript
    ? []
    : ["--import", import.meta.resolve("tsx")];

export const newFolder = (name: string): string => mkdtempSync(join(tmpdir(), `entente-${name}-`));

/** Started, not awaited: to be killed. */
export function startEntente(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...LOADER, "--conditions=source", MAIN, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Run to its end. */
export async function runEntente(
  words: readonly string[],
  input?: string,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [...LOADER, "--conditions=source", MAIN, ...words], { stdio: "pipe" });
  const [out, err]: Buffer[][] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out!.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err!.push(chunk));
  child.stdin.end(input ?? "");
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out: Buffer.concat(out!).toString(), err: Buffer.concat(err!).toString() };
}

/** Names and hashes of the files of a graph, without what builds keep for themselves. */
export function hashFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => !name.startsWith(".cache") && /\.\w+$/.test(name),
  );
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}
