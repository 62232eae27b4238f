// In: a page of Observable Notebook Kit. Out: the folder of the site that the kit builds of it; the kit is installed once.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const KIT = "@observablehq/notebook-kit@2.1.8";
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function kitFolder(): string {
  const folder = join(tmpdir(), `entente-${KIT.replace(/\W+/g, "-")}`);
  if (existsSync(join(folder, "node_modules", ".bin", "notebooks"))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const shell = process.platform === "win32";
  execFileSync("npm", ["install", "--no-audit", "--no-fund", KIT], { cwd: folder, stdio: "inherit", shell });
  return folder;
}

/** Builds the page with the bundle beside it, and puts the graph where the page looks for it. */
export function buildPage(page: string, graph: string): string {
  const kit = kitFolder();
  // Inside the kit's folder, since the kit looks for its styles from there.
  const site = mkdtempSync(join(kit, "site-"));
  cpSync(at(`../../notebooks/${page}`), join(site, "notebooks", page));
  cpSync(at("../../dist/graph.bundle.mjs"), join(site, "dist", "graph.bundle.mjs"));
  const words = ["build", "--root", "notebooks", "--out", "../out", "--", page];
  const notebooks = join(kit, "node_modules", "@observablehq", "notebook-kit", "dist", "bin", "notebooks.js");
  execFileSync(process.execPath, [notebooks, ...words], { cwd: site, stdio: "pipe" });
  cpSync(graph, join(site, "out", "graph"), { recursive: true });
  return join(site, "out");
}
