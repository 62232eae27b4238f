// What an analyst does with a graph, in a real browser, on the fixture graph.
import { RELATION_NAMES } from "@entente/graph";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import {
  find,
  launch,
  type Opened,
  open,
  overlapping,
  placeOf,
  type Served,
  type Shown,
  serve,
  settled,
} from "./browser.ts";
import { WORLD } from "./world.ts";

let browser: Browser;
let served: Served;
let opened: Opened;
let page: Page;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serve(WORLD)]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});
beforeEach(async () => {
  opened = await open(browser, served.url);
  page = opened.page;
});
afterEach(async () => {
  expect(opened.problems).toEqual([]);
  await page.context().close();
});

const amount = (): Promise<string | null> => page.locator(".amount").textContent();
const title = (): Promise<string | null> => page.locator(".details .title").first().textContent();

test("the graph is drawn, and no two names overlap", async () => {
  expect(await amount()).toContain("66 of 66 nodes");
  const names = await page.evaluate(() => (globalThis as unknown as Shown).entente.scene.labels.placed.length);
  expect(names).toBeGreaterThan(30);
  expect(await overlapping(page)).toBe(0);
});

test("a click on an edge shows its sentences marked in their document", async () => {
  const at = await placeOf(page, {
    from: "country:RUS",
    to: "country:UKR",
    relation: RELATION_NAMES.indexOf("ATTACKED"),
  });
  await page.mouse.move(at.x, at.y);
  await settled(page);
  await page.mouse.click(at.x, at.y);
  await page.locator(".details article").first().waitFor();
  expect(await title()).toMatch(/Russia\s+attacked\s+Ukraine/);
  expect(await page.locator(".details article mark").count()).toBe(4);
  await page.getByRole("button", { name: "Open the document" }).first().click();
  await page.locator(".reader .chosen").first().waitFor();
  expect(await page.locator(".reader .chosen").allTextContents()).not.toEqual([]);
});

test("a click on a node shows who it is; the address brings it back", async () => {
  const at = await placeOf(page, { node: "country:POL" });
  await page.mouse.click(at.x, at.y);
  await page.locator(".details .title").waitFor();
  expect(await title()).toBe("Poland");
  await expect.poll(() => page.url()).toContain("sel=n,country:POL");
  await page.reload();
  await page.locator(".details .title").waitFor();
  expect(await title()).toBe("Poland");
});

test("the legend filters with live counts, and every step can be undone and done again", async () => {
  const before = await amount();
  await page.locator(".filters").getByText("Weapon system").click();
  await settled(page);
  const without = await amount();
  expect(without).not.toBe(before);
  await page.keyboard.press("Control+z");
  await settled(page);
  expect(await amount()).toBe(before);
  await page.keyboard.press("Control+Shift+z");
  await settled(page);
  expect(await amount()).toBe(without);
});

test("only planned leaves planned edges", async () => {
  await page.getByRole("button", { name: "Only planned" }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  const strokes = await page.evaluate(() =>
    [...(globalThis as unknown as Shown).entente.scene.model.edges.values()]
      .filter((edge) => edge.shown)
      .map((edge) => edge.stroke),
  );
  expect(strokes.length).toBeGreaterThan(10);
  expect(strokes.every((stroke) => stroke === 1 || stroke === 3)).toBe(true);
});

test("a brush over the time line leaves out the rest; a click brings all back", async () => {
  const before = await amount();
  const plot = (await page.locator(".plot svg").boundingBox())!;
  await page.mouse.move(plot.x + plot.width * 0.7, plot.y + 20);
  await page.mouse.down();
  await page.mouse.move(plot.x + plot.width * 0.85, plot.y + 20, { steps: 5 });
  await page.mouse.up();
  await settled(page);
  expect(await amount()).not.toBe(before);
  await expect.poll(() => page.url()).toMatch(/from=20\d\d(-\d\d)?&to=20\d\d/);
  await page.getByRole("button", { name: "All days" }).click();
  await settled(page);
  expect(await amount()).toBe(before);
});

test("play moves the window along until somebody stops it", async () => {
  await page.getByRole("button", { name: "Play" }).click();
  await page.waitForTimeout(1100);
  const first = page.url();
  await page.waitForTimeout(1100);
  expect(page.url()).not.toBe(first);
  await page.getByRole("button", { name: "Pause" }).click();
  await settled(page);
  // The address follows a moment later.
  const days = (): Promise<string | null> => page.locator(".time .range").textContent();
  const stopped = await days();
  await page.waitForTimeout(700);
  expect(await days()).toBe(stopped);
});

test("as known on a day leaves out what was published later", async () => {
  await page.getByLabel("As known on").fill("2022-12-31");
  await settled(page);
  const left = Number(/of (\d+) edges/.exec((await amount())!)![1]);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(246);
});

test("isolate, expand, hide and pin a node", async () => {
  await find(page, "guyana");
  await page.getByRole("button", { name: "Isolate" }).click();
  await settled(page);
  const few = Number(/^\s*(\d+) of/.exec((await amount())!)![1]);
  expect(few).toBeLessThan(20);
  await page.getByRole("button", { name: "Show all", exact: true }).click();
  await page.getByRole("button", { name: "Pin", exact: true }).click();
  await expect.poll(() => page.url()).toContain("pin=country:GUY");
  await page.getByRole("button", { name: "Hide", exact: true }).click();
  await settled(page);
  expect(await amount()).toContain("65 of 66 nodes");
});

test("dragging a node pins it where it is let go", async () => {
  const at = await placeOf(page, { node: "organization:asean" }).catch(() => placeOf(page, { node: "country:PHL" }));
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 60, at.y - 40, { steps: 10 });
  await page.mouse.up();
  await settled(page);
  await expect.poll(() => page.url()).toContain("pin=");
});

test("a path shows each step with a sentence", async () => {
  await find(page, "poland");
  await page.getByRole("button", { name: "Path to…" }).click();
  await page.getByRole("combobox", { name: "Where to" }).fill("guyana");
  await page.locator(".details [role=option]:not([aria-disabled])").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".hop blockquote").first().waitFor();
  expect(await page.locator(".hop").count()).toBe(await page.locator(".hop blockquote").count());
  await page.getByLabel("each step not before the last").check();
  await settled(page);
  await expect.poll(() => page.url()).toContain("timed");
});

test("two nodes make a dyad", async () => {
  await find(page, "poland");
  await page.locator("#search").focus();
  await page.keyboard.type("ukraine");
  await page.locator("#search-hits [role=option]:not([aria-disabled])").first().waitFor();
  await page.keyboard.press("Shift+Enter");
  await page.getByText("Poland → Ukraine").waitFor();
  expect(await page.locator(".details .line").count()).toBeGreaterThan(3);
});

test("names in a document lead back to the graph", async () => {
  await find(page, "poland");
  await page.locator(".details section .line").last().click();
  await page.getByRole("button", { name: "Open the document" }).first().click();
  const name = page.locator(".reader .word[title]").first();
  await name.waitFor();
  const wanted = await name.getAttribute("title");
  await name.click();
  await page.locator(".details .title").waitFor();
  expect(await title()).toBe(wanted);
});

test("size and colour by a measure; a layout comes to rest", async () => {
  await page.getByRole("button", { name: "Size and colour" }).click();
  await page.getByRole("combobox", { name: "Size by" }).selectOption("betweenness");
  await page.getByRole("combobox", { name: "Colour by" }).selectOption("community");
  await settled(page);
  await expect.poll(() => page.url()).toContain("size=betweenness&colour=community");
  await page.getByRole("button", { name: "Lay out again" }).click();
  await page.locator("[aria-label='Lay out again'][aria-pressed=false]").waitFor({ timeout: 30_000 });
});

test("the table does what the drawing does", async () => {
  await page.getByRole("button", { name: "Table" }).click();
  const rows = page.locator("[role=row]:not(.heads)");
  await rows.first().waitFor();
  await page.getByRole("button", { name: "From", exact: true }).click();
  await settled(page);
  const names = (await rows.locator("[role=gridcell]:first-child").allTextContents()).map((name) => name.trim());
  expect(names).toEqual([...names].sort());
  await rows.nth(3).click();
  await page.locator(".details article").first().waitFor();
});

test("queries are answered and shown on the graph; writing is refused", async () => {
  await page.getByRole("button", { name: "Query" }).click();
  await page.getByRole("button", { name: "Who arms whom" }).click();
  await page.getByLabel("Cypher query").press("Control+Enter");
  await page.getByRole("button", { name: /Show \d+ nodes on the graph/ }).click({ timeout: 60_000 });
  await settled(page);
  await expect.poll(() => page.url()).toContain("only=");
  await page.getByRole("button", { name: "Query" }).click();
  await page.getByLabel("Cypher query").fill("MATCH (n) DETACH DELETE n");
  await page.getByLabel("Cypher query").press("Control+Enter");
  await page.locator(".query [role=alert]").waitFor();
  opened.problems.splice(0, opened.problems.length, ...opened.problems.filter((problem) => !problem.includes("422")));
});

test("a lost graphics context is replaced", async () => {
  await page.evaluate(() => {
    const canvas = (globalThis as unknown as Shown).entente.scene.sigma.getCanvases()["nodes"]!;
    canvas.getContext("webgl2")!.getExtension("WEBGL_lose_context")!.loseContext();
  });
  await page.waitForTimeout(600);
  const at = await placeOf(page, { node: "country:POL" });
  await page.mouse.click(at.x, at.y);
  await page.locator(".details .title").waitFor();
  expect(await title()).toBe("Poland");
});
