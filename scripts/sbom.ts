// The lockfile in, the bill of materials of what is published (CycloneDX 1.6, JSON) out: tsx scripts/sbom.ts bom.json
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const output = resolve(process.argv[2] ?? "bom.json");

interface Component {
  readonly "bom-ref": string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly scope?: string;
}

interface Bom {
  readonly components: readonly Component[];
  readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface Installed {
  readonly name: string;
  readonly versions: readonly string[];
}

function npx(words: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync("npx", ["-y", ...words], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new Error(`${words[0]} failed:\n${`${stdout}${stderr}`.trim().split("\n").slice(-5).join("\n")}`);
  return stdout;
}

/** `name@version` of everything that an installation brings, as pnpm knows it: cdxgen's own --required-only keeps direct dependencies alone. */
function published(): Set<string> {
  const byLicence = JSON.parse(npx(["pnpm@10.34.8", "licenses", "list", "--prod", "--json"])) as Record<
    string,
    Installed[]
  >;
  return new Set(
    Object.values(byLicence)
      .flat()
      .flatMap(({ name, versions }) => versions.map((version) => `${name}@${version}`)),
  );
}

const nameOf = ({ group, name, version }: Component): string => `${group ? `${group}/` : ""}${name}@${version}`;

/** cdxgen reads pnpm-lock.yaml; nothing is installed or sent. */
function inventory(): Bom {
  npx(["@cyclonedx/cdxgen@12.8.4", "--type", "pnpm", "--no-install-deps", "--spec-version", "1.6", "--output", output]);
  const bom = JSON.parse(readFileSync(output, "utf8")) as Bom;
  rmSync(output);
  return bom;
}

const wanted = published();
const all = inventory();
const components = all.components
  .filter((component) => wanted.has(nameOf(component)))
  .map((component) => ({ ...component, scope: "required" }));
const listed = new Set(components.map(nameOf));
const missing = [...wanted].filter((name) => !listed.has(name) && !/^(@entente\/|entente@)/.test(name));
const refs = new Set(components.map((component) => component["bom-ref"]));
const dependencies = (all.dependencies ?? [])
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: (dependsOn ?? []).filter((on) => refs.has(on)) }));
writeFileSync(output, `${JSON.stringify({ ...all, components, dependencies }, null, 2)}\n`);
console.log(`${output}: ${components.length} packages of an installation, CycloneDX 1.6`);
if (missing.length > 0) {
  console.error(`cdxgen did not list ${missing.join(", ")}: run an install, then this again`);
  process.exitCode = 1;
}
