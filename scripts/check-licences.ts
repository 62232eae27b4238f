// Installed dependencies in; those under a licence that this project cannot be passed on with out, and code 1 then.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Licences that ask for no more than their notice (SPDX names). */
const PERMISSIVE = new Set(
  "MIT ISC Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD BlueOak-1.0.0 CC0-1.0 CC-BY-4.0 Unlicense MIT-0 Python-2.0 Zlib WTFPL".split(
    " ",
  ),
);

/** Weaker copyleft that does not reach what uses it; each with why it is here. */
const WITH_REASON: Readonly<Record<string, string>> = {
  duck: "BSD: its licence file is the two-clause text",
  "axe-core": "MPL-2.0: runs in tests alone",
  lightningcss: "MPL-2.0: builds the viewer's styles, no part of what is built",
};

interface Installed {
  readonly name: string;
  readonly license: string;
}

/** `(MIT OR GPL-3.0)` is fine, `MIT AND X` needs both. */
function isPermissive(licence: string): boolean {
  const plain = licence.replace(/[()]/g, " ").trim();
  if (/\sOR\s/i.test(plain)) return plain.split(/\sOR\s/i).some(isPermissive);
  return plain.split(/\sAND\s/i).every((name) => PERMISSIVE.has(name.trim()));
}

function installed(): Installed[] {
  const running = process.env.npm_execpath;
  const [command, words] =
    running && /pnpm.*js$/.test(running) ? [process.execPath, [running]] : ["npx", ["-y", "pnpm@10.34.8"]];
  const { stdout, status } = spawnSync(command, [...words, "licenses", "list", "--json"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("pnpm licenses list failed; run the install first");
  return Object.values(JSON.parse(stdout) as Record<string, Installed[]>).flat();
}

const packages = installed();
const refused = packages.filter(({ name, license }) => {
  const known = Object.keys(WITH_REASON).some((prefix) => name === prefix || name.startsWith(`${prefix}-`));
  return !known && !name.startsWith("@entente/") && name !== "entente" && !isPermissive(license);
});
for (const { name, license } of refused) {
  console.error(
    `${name} is under ${license}: replace it, or add it to WITH_REASON in scripts/check-licences.ts with why it may stay`,
  );
}
console.log(`${packages.length} packages, ${refused.length} under licences that are not allowed`);
if (refused.length > 0) process.exitCode = 1;
