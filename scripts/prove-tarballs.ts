// The packages as npm would publish them in, proof that they work in an empty folder out: build, view and imports, with npm alone.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PACKAGES = ["graph", "ingest", "export", "viewer", "cli"];
const windows = process.platform === "win32";

function must(command: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd, encoding: "utf8", shell: windows });
  if (error || status !== 0) throw new Error(`${command} ${words.join(" ")} failed:\n${error ?? ""}${stdout}${stderr}`);
  return stdout;
}

function pack(target: string): string[] {
  must("npx", ["-y", "pnpm@10.34.8", "-r", "--sort", "run", "build"], ROOT);
  for (const name of PACKAGES) {
    must("npx", ["-y", "pnpm@10.34.8", "pack", "--pack-destination", target], join(ROOT, "packages", name));
  }
  return readdirSync(target).filter((name) => name.endsWith(".tgz"));
}

/** The packages need each other by version; overrides make npm take the tarballs instead of asking a registry. */
function install(folder: string, tarballs: readonly string[]): void {
  const names = ["@entente/graph", "@entente/ingest", "@entente/export", "@entente/viewer", "entente"];
  const file = (name: string): string => {
    const start = `${name.replace("@", "").replace("/", "-")}-`;
    return `file:${join("tarballs", tarballs.find((tarball) => tarball.startsWith(start) && /^\d/.test(tarball.slice(start.length)))!)}`;
  };
  const dependencies = Object.fromEntries(names.map((name) => [name, file(name)]));
  const overrides = Object.fromEntries(names.map((name) => [name, `$${name}`]));
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, type: "module", dependencies, overrides }),
  );
  must("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], folder);
}

const IMPORTS = `
import { RELATION_NAMES, toDocument } from "@entente/graph";
import { load } from "@entente/graph/node";
import { extractDocument } from "@entente/ingest";
import * as shared from "@entente/export";
import * as neo4j from "@entente/export/neo4j";
import * as embedded from "@entente/export/embedded";
const graph = load("graphs/one");
if (RELATION_NAMES.length < 20 || graph.graph.size < 1) throw new Error("the graph is empty");
if (typeof extractDocument !== "function" || typeof toDocument !== "function") throw new Error("ingest lacks its entry");
for (const entry of [neo4j, embedded]) if (Object.keys(entry).length === 0) throw new Error("export lacks an entry");
console.log(\`\${graph.graph.order} nodes, \${graph.graph.size} edges, \${Object.keys(shared).length} shared\`);
`;

async function viewAnswers(folder: string): Promise<void> {
  const child = spawn("npx", ["entente", "view", "graphs/one", "--no-open"], {
    cwd: folder,
    shell: windows,
    detached: !windows,
  });
  try {
    const page = await fetch(await addressOf(child));
    const html = await page.text();
    if (!page.ok || !/<script/.test(html)) throw new Error(`the viewer answers ${page.status} without a page`);
  } finally {
    if (windows || child.pid === undefined) child.kill();
    else process.kill(-child.pid, "SIGTERM");
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = "";
  child.stdout?.on("data", (chunk) => (said += chunk));
  for (let tries = 0; tries < 200; tries++) {
    const address = /https?:\/\/\S+/.exec(said)?.[0];
    if (address) return address;
    await sleep(100);
  }
  throw new Error(`the viewer printed no address within 20 s: ${said}`);
}

const folder = mkdtempSync(join(tmpdir(), "entente-tarballs-"));
try {
  mkdirSync(join(folder, "tarballs"));
  const tarballs = pack(join(folder, "tarballs"));
  console.log(`packed ${tarballs.join(", ")}`);
  install(folder, tarballs);
  writeFileSync(
    join(folder, "one.txt"),
    "Poland and Ukraine signed a security agreement in Warsaw on Monday. Germany delivered tanks to Ukraine.\n",
  );
  console.log(must("npx", ["entente", "build", "one.txt", "-o", "graphs/one"], folder).split("\n")[0]);
  must("npx", ["entente", "check", "graphs/one"], folder);
  writeFileSync(join(folder, "imports.mjs"), IMPORTS);
  console.log(must("node", ["imports.mjs"], folder).trim());
  await viewAnswers(folder);
  console.log("npx entente view serves its page; the tarballs work");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
