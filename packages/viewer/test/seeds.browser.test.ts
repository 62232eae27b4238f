// Everything an analyst does, on the graph that the repository makes of its own documents: it runs, and what must hold of any graph holds.
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Start, startDrive } from "./drive/start-drive.ts";
import { STEPS } from "./drive/steps.ts";

const SEEDS = fileURLToPath(new URL("../../../graphs/seeds", import.meta.url));

let started: Start;
beforeAll(async () => {
  started = await startDrive(SEEDS, async () => {});
});
afterAll(() => started?.stop());

/** Some steps open every screen in every width; on a busy machine that takes minutes. */
const PATIENCE = 600_000;

test.each(STEPS)("$name", { timeout: PATIENCE }, async ({ go }) => {
  expect(await go(started.drive)).not.toBe("");
});

test("nothing went wrong meanwhile, and the policy was never violated", () => {
  expect(started.drive.problems).toEqual([]);
});
