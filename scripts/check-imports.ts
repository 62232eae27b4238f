// The sources of the workspace in; a sentence for each import that breaks a rule out, and code 1 then.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { findViolations } from "./imports/find-violations.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folders = ["scripts", ...readdirSync(join(root, "packages")).map((name) => `packages/${name}/src`)];
const files = folders
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|mts|svelte)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") }));

const violations = findViolations(files);
for (const sentence of violations) console.error(sentence);
console.log(`${files.length} files, ${violations.length} forbidden imports`);
if (violations.length > 0) process.exitCode = 1;
