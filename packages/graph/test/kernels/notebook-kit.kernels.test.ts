// The Notebook Kit page, built by the kit and opened in a real browser, on the fixture graph.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildPage } from "./kit-env.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const CHROMIUMS = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];

let site: string;
let server: Server;
let browser: Browser;

function serve(folder: string): Server {
  return createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? "/", "http://localhost").pathname));
    if (!path.startsWith(folder) || !existsSync(path)) return void response.writeHead(404).end();
    response
      .writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" })
      .end(readFileSync(path));
  }).listen(0, "127.0.0.1");
}

beforeAll(async () => {
  execFileSync(process.execPath, [at("../../scripts/bundle.mjs")]);
  site = buildPage("arms-and-words.html", at("../fixtures/world"));
  server = serve(site);
  const executablePath = CHROMIUMS.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error("no Chromium: install chromium, or set CHROME_PATH");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
}, 600_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  if (site) rmSync(dirname(site), { recursive: true, force: true });
});

it("shows deeds, words and sentences", async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/arms-and-words.html`);
  const summary = await page.locator("#summary").textContent({ timeout: 60_000 });
  expect(JSON.parse(summary!)).toEqual({ nodes: 66, edges: 260, actual: 17, planned: 13, denied: 6 });
  const text = await page.locator("body").textContent();
  expect(text).toContain("281 claims from 16 documents");
  expect(text).toContain("Poland handed over the first Leopard 2 tanks to Ukraine on 24 February 2023.");
  expect(await page.locator("img[src^='data:image/svg+xml']").count()).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});
