// Everything an analyst does, on the graph that the repository makes of its own documents: it runs, and what must hold of any graph holds.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, type Opened, open, type Served, serve } from "./browser.ts";
import { STEPS } from "./drive.ts";

const SEEDS = fileURLToPath(new URL("../../../graphs/seeds", import.meta.url));

let browser: Browser;
let served: Served;
let opened: Opened;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "entente-seeds-"));
  [browser, served] = await Promise.all([launch(), serve(SEEDS)]);
  opened = await open(browser, served.url);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.each(STEPS)("$name", async ({ go }) => {
  expect(await go({ ...opened, browser, folder })).not.toBe("");
});

test("nothing went wrong meanwhile, and the policy was never violated", () => {
  expect(opened.problems).toEqual([]);
});
