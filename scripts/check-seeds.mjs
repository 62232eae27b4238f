// graphs/seeds in; whether building seeds/ anew gives the same bytes out, and code 1 when it does not.
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, runEntente } from "./setup/run.mjs";

const KEPT = join(ROOT, "graphs", "seeds");

/** `views.json` is a person's, `.cache` the builds' own. */
function hashes(folder) {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((name) => !name.startsWith(".cache") && name !== "views.json")
    .sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}

const folder = mkdtempSync(join(tmpdir(), "entente-seeds-"));
const built = runEntente(["build", "seeds", "-o", folder], { quiet: true });
const [kept, anew] = [hashes(KEPT), hashes(folder)];
rmSync(folder, { recursive: true, force: true });
const differing = [...new Set([...Object.keys(kept), ...Object.keys(anew)])].filter(
  (name) => kept[name] !== anew[name],
);
for (const name of differing)
  console.error(`graphs/seeds/${name} is not what a build of seeds/ gives: run "pnpm seeds:rebuild" and commit it`);
console.log(`${Object.keys(anew).length} files, ${differing.length} differ`);
if (!built || differing.length > 0) process.exitCode = 1;
