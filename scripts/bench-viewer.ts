// What the viewer costs the main thread of a real browser, beside plain sigma and other libraries on the same data: a table on standard output.
//   npx tsx --conditions=source scripts/bench-viewer.ts [--small] [--no-peers]
// Peers are installed into a temporary folder and forgotten. Times are processor time, so that a busy machine changes them little.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { decodeColumns } from "@entente/graph";
import type { Browser, CDPSession, Page } from "playwright-core";
import { launch, serve } from "../packages/viewer/test/browser.ts";
import { generateColumns } from "./bench-viewer/generate-columns.ts";
import {
  type Costs,
  costOf,
  frames,
  heapOf,
  mainThread,
  measureViewer,
  openViewer,
  startSession,
} from "./bench-viewer/measure-viewer.ts";
import { PEERS, type Peer } from "./bench-viewer/peers.ts";

const VIEWER = fileURLToPath(new URL("../packages/viewer/", import.meta.url));
const SIZES = process.argv.includes("--small")
  ? [[1000, 3000]]
  : [
      [10_000, 30_000],
      [100_000, 300_000],
    ];

/** What is used of esbuild, which the workspace brings for its packages. */
interface Bundler {
  readonly buildSync: (options: object) => { readonly outputFiles: readonly { readonly text: string }[] };
}

function shellSize(): number {
  return (
    ["index.js", "index.css"].reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(VIEWER, "dist/app/assets", name)), { level: 9 }).length,
      0,
    ) / 1000
  );
}

async function benchViewer(browser: Browser, folder: string, nodes: number, edges: number): Promise<Costs> {
  const graph = join(folder, `g${nodes}`);
  mkdirSync(graph, { recursive: true });
  writeFileSync(join(graph, "graph.columns"), generateColumns(nodes, edges));
  const served = await serve(graph);
  const page = await freshPage(browser);
  const costs = await measureViewer(page, served.url);
  await page.context().close();
  const others = await again(browser, async (other) => (await openViewer(other, served.url)).firstFrame);
  await served.stop();
  return { ...costs, "first frame": middle([costs["first frame"]!, ...others]) };
}

const freshPage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();

/** A first frame is over at once, and what else the browser does then weighs: it is measured on three empty pages. */
async function again(browser: Browser, draw: (page: Page) => Promise<number>): Promise<number[]> {
  const costs: number[] = [];
  for (let time = 0; time < 2; time++) {
    const page = await freshPage(browser);
    costs.push(await draw(page));
    await page.context().close();
  }
  return costs;
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** The peer's code and the data as one script; packages come from the viewer or from the temporary folder. */
function bundle(peer: Peer, folder: string, nodes: number, edges: number): string {
  const entry = join(folder, `${peer.name.replace(/\W+/g, "-")}.mjs`);
  writeFileSync(entry, peer.code);
  if (peer.packages.length > 0) {
    const done = spawnSync(
      "npm",
      ["install", "--no-audit", "--no-fund", "--silent", "--prefix", folder, ...peer.packages],
      { encoding: "utf8" },
    );
    if (done.status !== 0) throw new Error(`npm install ${peer.packages.join(" ")}: ${done.stderr}`);
  }
  const require = createRequire(new URL("../packages/graph/package.json", import.meta.url));
  const { buildSync } = require("esbuild") as Bundler;
  const built = buildSync({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    write: false,
    nodePaths: [join(folder, "node_modules"), join(VIEWER, "node_modules")],
    define: { global: "globalThis" },
    logLevel: "silent",
  });
  return `globalThis.ententeBench = ${JSON.stringify(plainData(folder, nodes, edges))};\n${built.outputFiles[0]!.text}`;
}

function plainData(folder: string, nodes: number, edges: number): object {
  const { arrays, string } = decodeColumns(readFileSync(join(folder, `g${nodes}`, "graph.columns")));
  const id = (node: number): string => `n${node}`;
  return {
    nodes: Array.from({ length: nodes }, (_, node) => ({
      id: id(node),
      name: string(arrays.nodeName[node]!),
      x: arrays.nodeX[node]! / 100,
      y: arrays.nodeY[node]! / 100,
    })),
    edges: Array.from({ length: edges }, (_, edge) => ({
      source: id(arrays.edgeSource[edge]!),
      target: id(arrays.edgeTarget[edge]!),
      relation: arrays.edgeRelation[edge]!,
    })),
  };
}

type Bench = Record<"hover" | "filter", (at: number) => void>;

async function benchPeer(
  browser: Browser,
  peer: Peer,
  folder: string,
  [nodes, edges]: readonly [number, number],
): Promise<Costs> {
  const script = bundle(peer, folder, nodes, edges);
  const html =
    "<!doctype html><style>#stage{position:fixed;inset:0}</style><div id=stage></div><script src=bench.js></script>";
  const server = createServer((request, response) => response.end(request.url === "/bench.js" ? script : html)).listen(
    0,
    "127.0.0.1",
  );
  await new Promise((resolve) => server.once("listening", resolve));
  const draw = async (page: Page): Promise<{ session: CDPSession; firstFrame: number }> => {
    page.setDefaultTimeout(120_000);
    const session = await startSession(page);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate("draw()");
    // Some take their data in over several frames.
    await frames(page, 10);
    return { session, firstFrame: await mainThread(session) };
  };
  const page = await freshPage(browser);
  const { session, firstFrame } = await draw(page);
  const costs = {
    heap: await heapOf(session),
    hover: await costOf(page, session, 2, (at) => (globalThis as unknown as Bench).hover(at * 7)),
    filter: await costOf(page, session, 2, (at) => (globalThis as unknown as Bench).filter(at)),
  };
  await page.context().close();
  const others = await again(browser, async (other) => (await draw(other)).firstFrame);
  server.close();
  return { ...costs, "first frame": middle([firstFrame, ...others]) };
}

/** A peer that needs longer than this for a frame, two hovers and two filters is left out of the table, and that is said. */
const LONGEST = 240_000;

const tooLong = ({ name }: Peer): Promise<never> =>
  new Promise((_resolve, reject) =>
    setTimeout(() => reject(new Error(`${name} was stopped after ${LONGEST / 1000} s`)), LONGEST).unref(),
  );

const MEASURES = [
  "first frame",
  "hover",
  "filter",
  "time drag",
  "heap",
  "longest task in layout",
  "names overlapping",
  "nodes drawn",
  "edges drawn",
] as const;

function printTable(columns: readonly (readonly [string, Costs])[]): void {
  const plain = columns.find(([name]) => name === PEERS[0]!.name)?.[1];
  console.log(`| | ${columns.map(([name]) => name).join(" | ")} |\n|---|${columns.map(() => "---:|").join("")}`);
  for (const measure of MEASURES) {
    const cells = columns.map(([, costs]) => {
      const value = costs[measure];
      if (value === undefined) return "–";
      const ratio = plain?.[measure] ? ` (${(value / plain[measure]).toFixed(2)}×)` : "";
      return `${value.toFixed(value < 10 && !Number.isInteger(value) ? 1 : 0)}${ratio}`;
    });
    console.log(`| ${measure} | ${cells.join(" | ")} |`);
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  const browser = await launch();
  console.log(`shell: ${shellSize().toFixed(1)} kB gzip (script and style)`);
  for (const [nodes, edges] of SIZES as [number, number][]) {
    const columns: [string, Costs][] = [["entente", await benchViewer(browser, folder, nodes, edges)]];
    // Beyond this size the others need minutes or more memory than the page has.
    const peers = nodes > 10_000 ? [] : process.argv.includes("--no-peers") ? PEERS.slice(0, 1) : PEERS;
    for (const peer of peers) {
      const costs = await Promise.race([benchPeer(browser, peer, folder, [nodes, edges]), tooLong(peer)]).catch(
        (error: Error) => console.error(`${peer.name}: ${error.message}`),
      );
      if (costs) columns.push([peer.name, costs]);
    }
    console.log(
      `\n${nodes.toLocaleString("en")} nodes, ${edges.toLocaleString("en")} edges; milliseconds of the main thread's processor time, megabytes of heap\n`,
    );
    printTable(columns);
  }
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

await main();
