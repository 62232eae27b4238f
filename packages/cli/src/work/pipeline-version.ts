// The programs that make products in, a hash of them out: another pipeline, other products.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExtractOptions } from "./extract-piece.ts";
import { modelPath } from "./load-resources.ts";

/** 16 hex digits over the code of extraction and reading as it lies on the disk, the model, and the options. */
export function pipelineVersion(options: ExtractOptions): string {
  const said = JSON.stringify([
    options.alleged,
    options.derived,
    options.weak,
    options.beam,
    Object.entries(options.fields).sort(),
  ]);
  return createHash("sha256").update(`${codeVersion()}${said}`).digest("hex").slice(0, 16);
}

/** 16 hex digits over code and models alone: what workers and builders of one queue have in common. */
export function codeVersion(): string {
  const hash = createHash("sha256");
  for (const folder of codeFolders()) {
    for (const path of codeFiles(folder))
      hash.update(`${slashes(relative(folder, path))}\0`).update(readFileSync(path));
  }
  for (const beam of [false, true]) hash.update(readFileSync(modelPath(beam)));
  return hash.digest("hex").slice(0, 16);
}

/** 16 hex digits of the model's own hash: what the manifest names. */
export const modelVersion = (beam: boolean): string =>
  createHash("sha256")
    .update(readFileSync(modelPath(beam)))
    .digest("hex")
    .slice(0, 16);

function codeFolders(): string[] {
  const here = dirname(dirname(fileURLToPath(import.meta.url)));
  const entries = ["@entente/ingest", "@entente/graph"].map((name) =>
    dirname(fileURLToPath(import.meta.resolve(name))),
  );
  return [...entries, join(here, "readers"), join(here, "languages"), join(here, "work"), join(here, "origins")];
}

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:js|ts|json)$/.test(name) && !/\.(?:test|d)\.ts$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

const slashes = (path: string): string => path.split(sep).join("/");
