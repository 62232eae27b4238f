// The view as an output of a notebook: a sandboxed frame in a page that is not ours.
import { load } from "@entente/graph/node";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { interactive } from "../src/notebook/index.ts";
import { launch } from "./browser.ts";
import { WORLD } from "./world.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

test("the frame shows the graph and its sentences, without network, storage or an address of its own", async () => {
  const view = await interactive(load(WORLD), { title: "world", height: 700 });
  expect(view[Symbol.for("Jupyter.display")]!()).toEqual({ "text/html": view.html });
  const page = await (await browser.newContext({ viewport: { width: 1200, height: 800 }, offline: true })).newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  await page.setContent(`<!doctype html><title>notebook</title><body>${view.html}</body>`);
  const frame = page.frameLocator("iframe");
  await frame.locator("#search").fill("poland");
  await frame.locator("#search-hits [role=option]:not([aria-disabled])").first().waitFor();
  await frame.locator("#search").press("Enter");
  await frame.locator(".details .title").waitFor();
  await frame.locator(".details section .line").last().click();
  await frame.locator(".details article mark").first().waitFor();
  expect(problems).toEqual([]);
});
