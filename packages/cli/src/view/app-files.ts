// The path of a request in, a file of the viewer's built app out; nothing outside of the app is ever read.
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { CliError } from "../commands/command.ts";
import type { Answer } from "./answer.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Folder of the built app, from the installed package. */
export function findApp(): string {
  const index = fileURLToPath(import.meta.resolve("@entente/viewer/app/index.html"));
  if (!existsSync(index)) throw new CliError("the viewer is not built yet; run: pnpm --filter @entente/viewer build");
  return dirname(index);
}

/** Null when there is no such file. */
export function readAppFile(app: string, path: string): Answer | null {
  const file = join(app, ...(path === "/" ? ["index.html"] : path.split("/")));
  if (!file.startsWith(app + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  return { status: 200, type: TYPES[extname(file)] ?? "application/octet-stream", body: readFileSync(file) };
}
