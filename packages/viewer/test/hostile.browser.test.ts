// What wants to do harm: graphs whose texts are markup, requests from elsewhere, files that are none.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, open, type Served, type Shown, serve, settled } from "./browser.ts";
import { hostileLines, writeHostileGraph } from "./hostile-graph.ts";

let browser: Browser;
let served: Served;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "entente-hostile-"));
  writeHostileGraph(join(folder, "evil"));
  [browser, served] = await Promise.all([launch(), serve(join(folder, "evil"))]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("a hostile graph opens with its problems listed, and nothing of it runs", async () => {
  const { page, problems } = await open(browser, served.url);
  await page.getByRole("button", { name: /problems? in the file/ }).click();
  const listed = await page.locator("dialog li").allTextContents();
  expect(listed.some((line) => line.includes("a name of 1000000 letters was cut"))).toBe(true);
  expect(listed.some((line) => line.includes("whose ends are not in the graph"))).toBe(true);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Table" }).click();
  await page.locator("[role=row]:not(.heads)").first().click();
  await page.locator(".details article mark").first().waitFor();
  expect(await page.locator(".details article mark").first().textContent()).toContain("<script>alert");
  await page.getByRole("button", { name: "Why?" }).first().click();
  expect(await page.locator(".details a[href^=javascript]").count()).toBe(0);
  await page.getByRole("button", { name: "Open the document" }).first().click();
  await page.locator(".reader .text").waitFor();
  await settled(page);
  await page.getByRole("button", { name: "Views" }).click();
  expect(await page.locator("[popover]:popover-open").textContent()).toContain("<script>alert");
  await page.keyboard.press("Escape");
  expect(await page.locator(".page img, .page script, .page [onclick], .page [onerror]").count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("an address that wants nodes nowhere draws them where they lie", async () => {
  const { page, problems } = await open(browser, `${served.url}#pin=country:AAA@NaN@Infinity,country:CCC@1e308@-1e308`);
  const places = await page.evaluate(() => {
    const { model } = (globalThis as unknown as Shown).entente.scene;
    return [...model.nodes.keys()].map((key) => model.graph.getNodeAttributes(key) as { x: number; y: number });
  });
  expect(places).toHaveLength(3);
  for (const { x, y } of places) expect(Math.hypot(x, y)).toBeLessThan(1e8);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("files that are dropped leave out what is no record, and say so", async () => {
  const { page, problems } = await open(browser, served.url);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.jsonl"));
    dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
  }, hostileLines());
  await page.getByRole("heading", { name: "dropped", level: 1 }).waitFor();
  expect(await page.locator(".amount").textContent()).toContain("2 of 2 nodes");
  await page.getByRole("button", { name: /problems? in the file/ }).click();
  const listed = (await page.locator("dialog li").allTextContents()).join("\n");
  for (const said of ["2 lines could not be read", "claim was left out: confidence", "entity was left out: name"])
    expect(listed).toContain(said);
  expect(await page.locator("dialog img, dialog script").count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a file that is no graph is said to be none", async () => {
  const broken = join(folder, "broken");
  mkdirSync(broken);
  writeFileSync(join(broken, "graph.columns"), "not a graph at all");
  const other = await serve(broken);
  const { page } = await open(browser, other.url);
  expect(await page.locator("[role=alert]").textContent()).toContain("ENTENTE1");
  await page.context().close();
  await other.stop();
});

interface Said {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
}

const ask = (path: string, headers: Record<string, string>, method = "GET"): Promise<Said> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.url);
    const call = request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode!, headers: response.headers });
    });
    call.on("error", reject).end();
  });

test("the server answers under its own name alone, with the token alone, and gives only what is the graph's", async () => {
  const { host, searchParams } = new URL(served.url);
  const token = { authorization: `Bearer ${searchParams.get("token")}` };
  const status = async (path: string, headers: Record<string, string>, method?: string): Promise<number> =>
    (await ask(path, headers, method)).status;
  expect(await status("/", { host })).toBe(200);
  expect(await status("/", { host: "evil.example" })).toBe(421);
  expect(await status("/api/graph/graph.columns", { host })).toBe(401);
  expect(await status("/api/graph/graph.columns", { host, ...token })).toBe(200);
  expect(await status("/api/graph/graph.columns", { host, ...token, origin: "http://evil.example" })).toBe(403);
  expect(await status("/api/graph/..%2F..%2Fsecret", { host, ...token })).toBe(404);
  expect(await status("/..%2f..%2fpackage.json", { host })).toBe(404);
  expect(await status("/assets/../../../../package.json", { host })).toBe(404);
  expect(await status("/api/corrections", { host, ...token })).toBe(403);
  expect(await status("/api/views", { host, ...token }, "PUT")).toBe(403);
});

test("every answer carries the strict policy", async () => {
  const { headers } = await ask("/", { host: new URL(served.url).host });
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|http:/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("no-referrer");
});
