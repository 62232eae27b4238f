// Tests by what they need: unit (nothing), server (a real Neo4j), browser (a real Chromium), kernels (real Jupyter kernels), long (minutes).
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const excluded = ["**/node_modules/**", "**/dist/**"];
const kinds = ["server", "browser", "kernels", "long"];
const neo4j = fileURLToPath(new URL("scripts/neo4j/stop-tests-server.ts", import.meta.url));
const project = (name: string, include: string[], exclude: string[], timeout: number) => ({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    name,
    include,
    exclude: [...excluded, ...exclude],
    testTimeout: timeout,
    hookTimeout: timeout * 2,
    environment: "node" as const,
    // Unit tests share what they load: the model and the sources are read once for each worker, not for each file.
    isolate: name !== "unit",
    ...(name === "server" ? { globalSetup: [neo4j] } : {}),
  },
});

export default defineConfig({
  test: {
    projects: [
      project(
        "unit",
        ["{packages,scripts}/**/*.test.ts"],
        kinds.map((kind) => `**/*.${kind}.test.ts`),
        20_000,
      ),
      ...kinds.map((kind) =>
        project(kind, [`{packages,scripts}/**/*.${kind}.test.ts`], [], kind === "long" ? 1_800_000 : 180_000),
      ),
    ],
  },
});
