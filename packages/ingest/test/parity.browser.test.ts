// The annotated articles in, the same bytes of claims out of Node and out of a real Chromium, with the same model file.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { toDocument } from "@entente/graph";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extractDocument, loadResources } from "../src/index.ts";

const GOLD = new URL("gold/", import.meta.url);
const MODEL = readFileSync(new URL("../model/english.bin.gz", import.meta.url));
const ORIGIN = "http://ingest.test/";
const PAGE = `<!doctype html><title>ingest</title><script type="module">import * as ingest from "/ingest.js"; globalThis.ingest = ingest;</script>`;

type Ingest = typeof import("../src/index.ts") & { toDocument: typeof toDocument };

interface Article {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
}

const articles: Article[] = readdirSync(GOLD)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, GOLD), "utf8")) as Article);

/** What a web page would load: ingest and the one function of graph that makes a document of a text. */
async function bundle(): Promise<string> {
  const built = await build({
    stdin: {
      contents: `export { extractDocument, loadResources } from "./src/index.ts"; export { toDocument } from "@entente/graph";`,
      resolveDir: fileURLToPath(new URL("..", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    conditions: ["source"],
    logLevel: "silent",
  });
  return (built.outputFiles[0] as { text: string }).text;
}

/** The page asks for three files and for nothing else. */
async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const files = new Map([
    ["", { contentType: "text/html", body: PAGE }],
    ["ingest.js", { contentType: "text/javascript", body: await bundle() }],
    ["english.bin.gz", { contentType: "application/octet-stream", body: MODEL }],
  ]);
  await page.route("**/*", (route) => {
    const file = files.get(route.request().url().slice(ORIGIN.length));
    return file === undefined ? route.abort() : route.fulfill(file);
  });
  await page.goto(ORIGIN);
  return page;
}

const inPage = async (input: readonly Article[]): Promise<string[]> => {
  const { ingest } = globalThis as unknown as { ingest: Ingest };
  const packed = await fetch("/english.bin.gz");
  const unpacked = (packed.body as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(
    new DecompressionStream("gzip"),
  );
  const model = new Uint8Array(await new Response(unpacked).arrayBuffer());
  const resources = ingest.loadResources({ model });
  return input.map(({ id, title, date, text }) =>
    JSON.stringify(ingest.extractDocument(ingest.toDocument({ id, title, published: date, text }), resources)),
  );
};

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath =
      process.env["CHROME_PATH"] ?? ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
    browser = await chromium.launch({ args: ["--no-sandbox"], ...(executablePath && { executablePath }) });
  });
  afterAll(() => browser.close());

  test("every article makes the same claims, to the byte", async () => {
    const page = await openPage(browser);
    const resources = loadResources({ model: gunzipSync(MODEL) });
    const expected = articles.map(({ id, title, date, text }) =>
      JSON.stringify(extractDocument(toDocument({ id, title, published: date, text }), resources)),
    );
    expect(expected.join("").split('"relation"').length).toBeGreaterThan(200);
    expect(await page.evaluate(inPage, articles)).toEqual(expected);
  });
});
