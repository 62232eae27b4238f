// The lockfile in, the bill of materials of what is published (CycloneDX 1.6, JSON) out: tsx scripts/sbom.ts bom.json
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const output = process.argv[2] ?? "bom.json";
// cdxgen reads pnpm-lock.yaml; nothing is installed or sent.
const words = [
  "-y",
  "@cyclonedx/cdxgen",
  "--type",
  "pnpm",
  "--required-only",
  "--no-install-deps",
  "--spec-version",
  "1.6",
  "--output",
  output,
];
const { status } = spawnSync("npx", words, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
if (status !== 0) {
  console.error("cdxgen failed; it needs the registry for its own download: see above");
  process.exitCode = 1;
}
