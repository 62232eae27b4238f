// A checkout in, its dependencies and built parts in place out; what is in place is left alone.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runPnpm } from "./run.mjs";

const STAMP = join(ROOT, "node_modules", ".entente-installed");

/** Installs when the lockfile is another than at the last time. */
export function installDependencies() {
  const lock = createHash("sha256")
    .update(readFileSync(join(ROOT, "pnpm-lock.yaml")))
    .digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lock) return true;
  if (!runPnpm(["install", "--frozen-lockfile", "--prefer-offline"])) return false;
  writeFileSync(STAMP, lock);
  return true;
}

/** Builds the viewer's page unless it is newer than all it is made of. */
export function buildViewer() {
  const page = join(ROOT, "packages/viewer/dist/app/index.html");
  const made = existsSync(page) ? statSync(page).mtimeMs : 0;
  const sources = ["packages/viewer/src", "packages/graph/src"].map((folder) => newest(join(ROOT, folder)));
  return (
    Math.max(...sources) < made ||
    runPnpm(["--filter", "@entente/viewer", "exec", "vite", "build", "--logLevel", "warn"])
  );
}

function newest(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...names.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
