// In: src/bundle/index.ts. Out: dist/graph.bundle.mjs, one file without static imports, and its declarations beside it.
import { renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const part = at(`dist/graph.bundle.${process.pid}.mjs`);
await build({
  entryPoints: [at("src/bundle/index.ts")],
  outfile: part,
  bundle: true,
  format: "esm",
  // "browser" takes the dependencies' files for browsers: no Node module is needed before `load` asks for one.
  platform: "browser",
  target: "es2022",
  external: ["node:*"],
  legalComments: "inline",
  charset: "utf8",
});
// Whole or not at all: a notebook may be reading it.
renameSync(part, at("dist/graph.bundle.mjs"));
writeFileSync(at("dist/graph.bundle.d.mts"), 'export * from "./bundle/index.js";\n');
