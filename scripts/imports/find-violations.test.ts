// Imports that are allowed, and those that are refused with what their sentence has to say.
import { describe, expect, it } from "vitest";
import { findViolations } from "./find-violations.ts";

const ALLOWED: readonly [string, string][] = [
  ["packages/cli/src/store/lock.ts", 'import { open } from "node:fs/promises";'],
  ["packages/cli/src/readers/read-html.ts", 'import { parseHTML } from "linkedom";'],
  ["packages/cli/src/commands/build.ts", 'const { work } = await import("../queue/work.ts");'],
  [
    "packages/graph/src/node/load.ts",
    'import { readFile } from "node:fs/promises";\nimport { a } from "../claims/claim.ts";',
  ],
  ["packages/ingest/src/links/link.ts", 'import type { Tree } from "../trees/tree.ts";'],
  ["packages/ingest/src/claims/make.ts", 'import { readTime } from "../times/read-time.ts";'],
  ["packages/ingest/src/mentions/a.test.ts", 'import { x } from "../claims/b.ts";\nimport { it } from "vitest";'],
  ["packages/ingest/src/pipeline.ts", 'import { a } from "./claims/a.ts";'],
  ["packages/export/src/neo4j/push.ts", 'import neo4j from "neo4j-driver";'],
  [
    "packages/viewer/src/App.svelte",
    '<script lang="ts">\nimport { Scene } from "./core/scene.ts";\n</script>\n<p>from "node:fs"</p>',
  ],
];

const REFUSED: readonly [string, string, RegExp][] = [
  ["packages/graph/src/claims/a.ts", 'import fs from "node:fs";', /run in a browser too; do this in cli/],
  ["packages/graph/src/claims/a.ts", 'import { x } from "@entente/ingest";', /may import nothing of the workspace/],
  ["packages/graph/src/claims/a.ts", 'import { x } from "../node/load.ts";', /turn the dependency round/],
  ["packages/graph/src/claims/a.ts", 'import _ from "lodash";', /does not use lodash/],
  ["packages/ingest/src/mentions/a.ts", 'export { x } from "../claims/b.ts";', /mentions comes before claims/],
  ["packages/ingest/src/mentions/a.ts", 'import { x } from "../pipeline.ts";', /never imports what composes it/],
  ["packages/ingest/src/oddments/a.ts", 'import { x } from "../claims/b.ts";', /oddments is no stage/],
  [
    "packages/ingest/src/links/a.ts",
    'import { x } from "../../../graph/src/claims/claim.ts";',
    /go through the entry "@entente\/graph"/,
  ],
  [
    "packages/cli/src/commands/push.ts",
    'import neo4j from "neo4j-driver";',
    /only @entente\/export\/neo4j may speak to neo4j-driver/,
  ],
  ["packages/cli/src/commands/build.ts", 'import { Queue } from "bullmq";', /only the queue may speak to bullmq/],
  ["packages/viewer/src/core/a.ts", 'import { mount } from "svelte";', /does not use svelte/],
  ["packages/newcomer/src/a.ts", 'import { x } from "y";', /has no row/],
];

describe("findViolations", () => {
  it.each(ALLOWED)("allows %s: %s", (path, text) => expect(findViolations([{ path, text }])).toEqual([]));

  it.each(REFUSED)("refuses %s: %s", (path, text, expected) => {
    const [sentence, ...more] = findViolations([{ path, text }]);
    expect(sentence).toMatch(expected);
    expect(more).toEqual([]);
  });

  it("refuses a cycle and names it, but lets a lazy import close a ring", () => {
    const a = { path: "packages/cli/src/a.ts", text: 'import { b } from "./b.ts";' };
    const b = { path: "packages/cli/src/b.ts", text: 'import { a } from "./a.ts";' };
    const lazy = { ...b, text: 'const { a } = await import("./a.ts");' };
    expect(findViolations([a, b])).toEqual([
      expect.stringMatching(/src\/a.ts -> .*src\/b.ts -> .*src\/a.ts is a cycle/),
    ]);
    expect(findViolations([a, lazy])).toEqual([]);
  });
});
