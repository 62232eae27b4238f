// Files out of the viewer and into it: pictures, rows, the page that opens from disk, dropped graphs, a graph to compare with.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { find, launch, type Opened, open, type Served, serve, settled } from "./browser.ts";
import { WORLD } from "./world.ts";

const ENTENTE = fileURLToPath(new URL("../../../scripts/entente.mjs", import.meta.url));

let browser: Browser;
let served: Served;
let folder: string;
let opened: Opened;
let page: Page;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "entente-viewer-"));
  cpSync(WORLD, join(folder, "graph"), { recursive: true });
  [browser, served] = await Promise.all([launch(), serve(join(folder, "graph"), ["--edit", "--compare", WORLD])]);
  opened = await open(browser, served.url);
  page = opened.page;
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function exported(name: string): Promise<Buffer> {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path);
}

const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test("pictures at one and at four times the size", async () => {
  const [width, height] = sizeOf(await exported("Picture (PNG, 1×)"));
  expect(width).toBeGreaterThan(800);
  expect(sizeOf(await exported("Picture (PNG, 4×)"))).toEqual([width * 4, height * 4]);
});

test("the drawing as SVG has every node and name that is in sight", async () => {
  const svg = (await exported("Drawing (SVG)")).toString();
  expect(svg.startsWith("<svg")).toBe(true);
  expect(svg).toContain(">Poland</text>");
  expect(svg.match(/stroke-dasharray="8 5"/g)!.length).toBeGreaterThan(5);
});

test.each([
  ["Edges (CSV)", "country:POL,Poland,country:UKR,Ukraine,SUPPLIED,SUPPLIED,actual,3,3,"],
  ["GraphML", '<node id="country:POL">'],
  ["JSON (graphology)", '"key": "country:POL|SUPPLIED|country:UKR"'],
])("%s holds what is drawn", async (name, line) => {
  expect((await exported(name)).toString()).toContain(line);
});

test("the exported page opens from disk without a network, with sentences, under its own policy", async () => {
  const html = await exported("Page that opens from disk (HTML)");
  expect(html.toString()).not.toContain("http://127.0.0.1");
  const copy = await open(browser, `file://${join(folder, "graph.html")}`, { offline: true });
  await find(copy.page, "poland");
  await copy.page.locator(".details section .line").last().click();
  await copy.page.locator(".details article mark").first().waitFor();
  await copy.page.getByRole("button", { name: "Lay out again" }).click();
  await copy.page.locator("[aria-label='Lay out again'][aria-pressed=false]").waitFor({ timeout: 30_000 });
  expect(copy.problems).toEqual([]);
  await copy.page.context().close();
});

test("a claim is rejected with a reason, which is kept and can be taken back", async () => {
  await page.goto(`${served.url}#sel=e,country:POL%7CSUPPLIED%7Ccountry:UKR`);
  await page.reload();
  await page.locator(".details article").first().waitFor();
  expect(await page.locator(".details article").count()).toBe(3);
  await page.getByRole("button", { name: "Wrong" }).first().click();
  await page.getByPlaceholder("Reason").first().fill("it was a loan");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(() => page.locator(".details article").count(), { timeout: 20_000 }).toBe(2);
  expect(readFileSync(join(folder, "graph", "corrections.jsonl"), "utf8")).toContain("it was a loan");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Corrections" }).click();
  await page.getByRole("button", { name: "Take back" }).click();
  await page.getByText("No corrections yet.").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(".details article").count(), { timeout: 20_000 }).toBe(3);
});

test("two nodes that are one are merged", async () => {
  await find(page, "kosovo");
  await page.getByRole("button", { name: "Same as…", exact: true }).click();
  await page.locator(".details [role=combobox]").fill("lithuania");
  await page.locator(".details [role=option]:not([aria-disabled])").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByPlaceholder("Reason").fill("a trial");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(() => page.locator(".amount").textContent(), { timeout: 20_000 }).toContain("of 65 nodes");
});

test("another graph beside it: the merged one lacks edges of the first", async () => {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Compare with another graph" }).click();
  await page.getByText("Compared with world").waitFor();
  const heads = await page.locator("dialog h4").allTextContents();
  expect(heads[0]).toMatch(/Added · [1-9]/);
  await page.keyboard.press("Escape");
});

test("views are named and notes kept in the file of the views", async () => {
  await find(page, "norway");
  await page.getByLabel("Note").fill("ask about the frigates");
  await page.getByLabel("Note").blur();
  await page.getByRole("button", { name: "Views", exact: true }).click();
  await page.getByLabel("Name of the view").fill("north");
  await page.getByRole("button", { name: "Save this view" }).click();
  await settled(page);
  const file = JSON.parse(readFileSync(join(folder, "graph", "views.json"), "utf8"));
  expect(file).toMatchObject({
    views: [{ name: "north", hash: "sel=n,country:NOR" }],
    notes: { "country:NOR": "ask about the frigates" },
  });
});

test("the page that the command line writes carries the notes", async () => {
  const file = join(folder, "noted.html");
  const words = ["export", join(folder, "graph"), "--format", "html", "-o", file];
  const done = spawnSync(process.execPath, [ENTENTE, ...words], { encoding: "utf8" });
  expect(done.status, done.stderr).toBe(0);
  const copy = await open(browser, `file://${file}`, { offline: true });
  await find(copy.page, "norway");
  await expect
    .poll(() => copy.page.getByLabel("Note").inputValue(), { timeout: 20_000 })
    .toBe("ask about the frigates");
  expect(copy.problems).toEqual([]);
  await copy.page.context().close();
});

test("a dropped graph takes the place of the open one", async () => {
  const columns = readFileSync(join(WORLD, "graph.columns")).toString("base64");
  await page.evaluate((text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], "dropped.columns"));
    dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
  }, columns);
  await page.getByRole("heading", { name: "dropped", level: 1 }).waitFor();
  expect(await page.locator(".amount").textContent()).toContain("of 66 nodes");
});

test("record files that are dropped become a graph with sentences", async () => {
  const files = Object.fromEntries(
    ["documents", "entities", "claims"].map((name) => [
      `${name}.jsonl`,
      readFileSync(join(WORLD, `${name}.jsonl`), "utf8"),
    ]),
  );
  await page.evaluate((texts) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) data.items.add(new File([text], name));
    dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
  }, files);
  await page.getByRole("heading", { name: "documents", level: 1 }).waitFor();
  await find(page, "poland");
  await page.locator(".details section .line").last().click();
  await page.locator(".details article mark").first().waitFor();
});

test("nothing went wrong meanwhile", () => {
  expect(opened.problems).toEqual([]);
});
