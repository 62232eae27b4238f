// The app's sources in, dist/app out: one page, one script, one style sheet, two workers; nothing from elsewhere.
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defaultClientConditions, defineConfig } from "vite";

// Modules that only define things: what is not used of them is left out. Without this the graph package's layouts and hashes would be in the page.
const pure = /\/packages\/(graph|viewer)\/src\/.*\.ts$|\/node_modules\/(graphology|@noble|virtua|sigma)/;
const treeshake = {
  moduleSideEffects: (id: string): boolean => !pure.test(id) || id.endsWith("-worker.ts") || id.endsWith("/app.ts"),
};

/** The scene's programs stand under the names of sigma's own, which are then never made: the page need not carry them. */
const ownPrograms = {
  name: "own-programs",
  transform: (code: string, id: string): string | null =>
    id.includes("/sigma/")
      ? code
          .replace(/(DEFAULT_(?:NODE|EDGE)_PROGRAM_CLASSES = )\{[^}]*\}/g, "$1{}")
          .replace(/^(var \w+ = )(create\w+Program\(\);)$/gm, "$1/*#__PURE__*/ $2")
      : null,
};

const names = {
  entryFileNames: "assets/[name].js",
  chunkFileNames: "assets/[name].js",
  assetFileNames: "assets/[name][extname]",
};

export default defineConfig({
  root: "src/app",
  base: "./",
  plugins: [svelte(), ownPrograms],
  resolve: {
    conditions: ["source", ...defaultClientConditions],
    alias: { events: fileURLToPath(new URL("src/app/event-emitter.ts", import.meta.url)) },
  },
  // Exported pages carry each worker as one text, so a worker must not import anything.
  worker: { format: "iife", rolldownOptions: { output: names, treeshake } },
  build: {
    outDir: "../../dist/app",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { ...names, codeSplitting: false }, treeshake },
  },
});
