// All tests, with what they need brought along; the last line says how many passed and failed, code 1 when one failed or a part is missing.
// npx -y pnpm@10.34.8 test      or      node scripts/test.mjs [--full]
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, PARTS } from "./setup/find-tools.mjs";
import { buildViewer, installDependencies } from "./setup/install.mjs";
import { ROOT, run, runPnpm } from "./setup/run.mjs";

const full = process.argv.includes("--full");
const bin = (name) => join(ROOT, "node_modules", ".bin", name);

const GOLD = "packages/ingest/test/gold";
/** F1 of the claims, in percent, that a change to extraction must not fall under. */
const GOLD_MIN = 75;

/** Each is one test of its own in the count. */
const CHECKS = [
  ["lint and format", () => run(bin("biome"), ["check", "."])],
  ["types", () => runPnpm(["-s", "run", "types"])],
  ["imports", () => run(bin("tsx"), ["scripts/check-imports.ts"])],
  ["dead code", () => run(bin("knip"), [])],
  ["licences", () => run(bin("tsx"), ["scripts/check-licences.ts"])],
  ["graphs/seeds", () => run(process.execPath, ["scripts/check-seeds.mjs"])],
  ["annotated articles", () => run(process.execPath, ["scripts/entente.mjs", "eval", GOLD, "--min", String(GOLD_MIN)])],
];

/** Whether any test of the kind exists. */
function hasTests(kind) {
  return ["packages", "scripts"].some((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true }).some(
      (name) => name.endsWith(`.${kind}.test.ts`) && !name.includes("node_modules"),
    ),
  );
}

/** The newest line of Neo4j: its tests run a second time where a JDK for it is there. */
const NEWEST_NEO4J = "2026.08.1";
const hasNewestNeo4j = () =>
  !process.env.NEO4J_URI &&
  run(bin("tsx"), ["scripts/neo4j/main.ts", "java", "--version", NEWEST_NEO4J], { quiet: true });

/** Unit tests take every core; the others share a server or a screen, and are timed. */
const WORKERS = { unit: ["--maxWorkers=100%"] };

/** Runs one project of vitest; a run that ends without a report counts as one failure. */
function runProject(kind, folder, env = {}) {
  const report = join(folder, `${kind}.json`);
  rmSync(report, { force: true });
  const chromium = findChromium();
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const words = ["run", "--project", kind, ...(WORKERS[kind] ?? []), ...reporters];
  const ended = run(bin("vitest"), words, { env: { ...env, ...(chromium ? { CHROME_PATH: chromium } : {}) } });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
  const failed = Math.max(numFailedTests, numFailedTestSuites > 0 || !ended ? 1 : 0);
  return { passed: numPassedTests, failed };
}

function main() {
  if (!installDependencies() || !buildViewer()) return { passed: 0, failed: 1 };
  const total = { passed: 0, failed: 0 };
  for (const [name, check] of CHECKS) {
    console.log(`\n— ${name}`);
    total[check() ? "passed" : "failed"]++;
  }
  const folder = mkdtempSync(join(tmpdir(), "entente-tests-"));
  const missing = [];
  for (const kind of ["unit", "server", "browser", "kernels", ...(full ? ["long"] : [])].filter(hasTestsOrUnit)) {
    const part = PARTS.find((each) => each.kind === kind);
    if (part && !part.found()) {
      missing.push(part.install);
      continue;
    }
    const runs = [{ name: kind, env: {} }];
    if (kind === "server" && full && hasNewestNeo4j())
      runs.push({ name: `${kind}, Neo4j ${NEWEST_NEO4J}`, env: { NEO4J_VERSION: NEWEST_NEO4J } });
    for (const { name, env } of runs) {
      console.log(`\n— ${name}`);
      const { passed, failed } = runProject(kind, folder, env);
      total.passed += passed;
      total.failed += failed;
    }
  }
  rmSync(folder, { recursive: true, force: true });
  console.log("");
  for (const line of missing) console.log(`missing: ${line}`);
  if (missing.length > 0) process.exitCode = 1;
  return total;
}

const hasTestsOrUnit = (kind) => kind === "unit" || hasTests(kind);

const { passed, failed } = main();
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
