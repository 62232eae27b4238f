// An open viewer on any graph in, what an analyst does with it done, one step after another, each with what it showed out.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { find, type Opened, open, overlapping, placeOf, type Shown, settled } from "./browser.ts";

/** What the steps share; the actors are found in the graph itself, so that any graph will do. */
export interface Drive extends Opened {
  readonly browser: Browser;
  /** Where downloads go. */
  readonly folder: string;
}

export interface Step {
  readonly name: string;
  /** Throws when something is not as it must be; gives a sentence on what was seen. */
  readonly go: (drive: Drive) => Promise<string>;
}

const rows = (page: Page): Locator => page.locator("[role=row]:not(.heads)");
const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name, exact: true });
const textOf = async (locator: Locator): Promise<string> =>
  ((await locator.first().textContent()) ?? "").replace(/\s+/g, " ").trim();
const title = (page: Page): Promise<string> => textOf(page.locator(".details .title"));

/** Drawn and left nodes, drawn and left edges. */
async function amounts(page: Page): Promise<[number, number, number, number]> {
  const text = (await textOf(page.locator(".amount"))).replace(/(?<=\d),(?=\d)/g, "");
  return (text.match(/\d+/g) ?? []).slice(0, 4).map(Number) as [number, number, number, number];
}

/** Names of the actors with most claims, from the table of nodes. */
async function strongest(page: Page, kind: string): Promise<string[]> {
  await button(page, "Table").click();
  await button(page, "Nodes").click();
  await settled(page);
  const found = await rows(page).evaluateAll((lines) =>
    lines.map((line) => [...line.children].map((cell) => cell.textContent!.trim())),
  );
  await button(page, "Edges").click();
  await button(page, "Graph").click();
  return found.filter((cells) => cells[1] === kind).map((cells) => cells[0]!);
}

async function anew({ page }: Drive): Promise<void> {
  await page.evaluate(() => (location.hash = ""));
  await page.reload();
  await page.waitForFunction(() => (globalThis as unknown as Shown).entente?.loading.state === "ready");
  await settled(page);
}

async function download(drive: Drive, name: string): Promise<Buffer> {
  await button(drive.page, "Export").click();
  const [file] = await Promise.all([drive.page.waitForEvent("download"), button(drive.page, name).click()]);
  const path = join(drive.folder, file.suggestedFilename());
  await file.saveAs(path);
  return readFileSync(path);
}

const overview: Step = {
  name: "overview",
  go: async ({ page }) => {
    const [nodes, all, edges, edgesAll] = await amounts(page);
    assert(nodes > 0 && nodes <= all && edges <= edgesAll, "something is drawn");
    assert.equal(await overlapping(page), 0, "no two names overlap");
    return `${nodes} of ${all} nodes, ${edges} of ${edgesAll} edges`;
  },
};

const search: Step = {
  name: "search",
  go: async ({ page }) => {
    const [name] = await strongest(page, "Country");
    await find(page, name!);
    assert.equal(await title(page), name);
    assert((await page.locator(".details .line").count()) > 0, "its relations are listed");
    return `${name}: ${await textOf(page.locator(".details header .row.small"))}`;
  },
};

const neighbours: Step = {
  name: "neighbours",
  go: async ({ page }) => {
    const name = await title(page);
    await button(page, "Isolate").click();
    await settled(page);
    const [around] = await amounts(page);
    assert(around > 1, "its neighbours are drawn");
    await button(page, "Collapse").click();
    await settled(page);
    assert.equal((await amounts(page))[0], 1, "collapsed, it stands alone");
    await button(page, "Expand").click();
    await settled(page);
    assert.equal((await amounts(page))[0], around, "expanded again, all are back");
    return `${name} with ${around - 1} neighbours`;
  },
};

const evidence: Step = {
  name: "evidence",
  go: async ({ page }) => {
    await page.locator(".details section:last-of-type .line, .details section .line").last().click();
    await page.locator(".details article mark").first().waitFor();
    const quotes = await page.locator(".details article mark").allTextContents();
    assert(
      quotes.every((quote) => quote.trim() !== ""),
      "every claim shows its words",
    );
    const said = await title(page);
    await button(page, "Open the document").first().click();
    await page.locator(".reader .chosen").first().waitFor();
    const chosen = (await page.locator(".reader .chosen").allTextContents()).join(" ");
    assert(chosen.trim() !== "", "the claim is marked in its document");
    await button(page, "Back").click();
    await page.locator(".details article mark").first().waitFor();
    return `${said}: ${quotes.length} sentences`;
  },
};

const supplied: Step = {
  name: "who-supplied-whom",
  go: async (drive) => {
    const { page } = drive;
    await anew(drive);
    await page.getByRole("button", { name: "Only supplied" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Only stated as done" }).focus();
    await page.keyboard.press("Enter");
    await settled(page);
    const [nodes, , edges, left] = await amounts(page);
    assert(edges > 0 && edges <= left, "some supplied somebody");
    const csv = (await download(drive, "Edges (CSV)")).toString().trim().split("\r\n").slice(1);
    assert.equal(csv.length, edges, "the file holds what is drawn");
    assert(
      csv.every((line) => /,SUPPLIED,(ALLEGED_)?SUPPLIED,actual,/.test(line)),
      "and nothing but what was supplied",
    );
    await button(page, "Fit to screen").click();
    await settled(page);
    return `${edges} edges between ${nodes} nodes`;
  },
};

const suppliedTable: Step = {
  name: "who-supplied-whom-table",
  go: async ({ page }) => {
    await button(page, "Table").click();
    await rows(page).first().waitFor();
    await rows(page).first().click();
    await page.locator(".details article mark").first().waitFor();
    const said = await title(page);
    assert.match(said, / supplied /);
    const card = await textOf(page.locator(".details .card"));
    assert.match(card, /\d{4}/, "since when");
    assert.match(card, /reported|quoted/, "who says so");
    return said;
  },
};

const path: Step = {
  name: "path",
  go: async (drive) => {
    const { page } = drive;
    await anew(drive);
    const names = await strongest(page, "Country");
    const [from, to] = [names[0]!, names.at(-1)!];
    await find(page, from);
    await button(page, "Path to…").click();
    await page.getByRole("combobox", { name: "Where to" }).fill(to);
    await page.locator(".details [role=option]:not([aria-disabled])").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".hop blockquote").first().waitFor();
    await settled(page);
    const [hops, quotes] = [await page.locator(".hop").count(), await page.locator(".hop blockquote").count()];
    assert.equal(quotes, hops, "each step has its sentence");
    return `${from} to ${to} in ${hops} steps`;
  },
};

const dyad: Step = {
  name: "dyad",
  go: async (drive) => {
    const { page } = drive;
    await anew(drive);
    const [first, second] = await strongest(page, "Country");
    await find(page, first!);
    await page.locator("#search").fill(second!);
    await page.locator("#search-hits [role=option]:not([aria-disabled])").first().waitFor();
    await page.keyboard.press("Shift+Enter");
    await page.getByText("Two actors").waitFor();
    await settled(page);
    return `${first} and ${second}: ${await page.locator(".details .line").count()} kinds of edges`;
  },
};

const time: Step = {
  name: "time",
  go: async (drive) => {
    const { page } = drive;
    await anew(drive);
    const before = (await amounts(page))[3];
    const plot = (await page.locator(".plot svg").boundingBox())!;
    await page.mouse.move(plot.x + plot.width * 0.8, plot.y + 20);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width * 0.97, plot.y + 20, { steps: 8 });
    await page.mouse.up();
    await settled(page);
    const within = (await amounts(page))[3];
    assert(within > 0 && within < before, "the window leaves out what lies beyond it");
    const words = await textOf(page.locator(".time .range"));
    await button(page, "Play").click();
    await page.waitForTimeout(1200);
    assert.notEqual(await textOf(page.locator(".time .range")), words, "play moves the window");
    await button(page, "Pause").click();
    await settled(page);
    return `${words}: ${within} of ${before} edges`;
  },
};

const node: Step = {
  name: "pin-hide-undo",
  go: async (drive) => {
    const { page } = drive;
    await anew(drive);
    const [, all] = await amounts(page);
    const [name] = await strongest(page, "Country");
    await find(page, name!);
    await button(page, "Pin").click();
    await page.waitForURL(/pin=/);
    await button(page, "Hide").click();
    await settled(page);
    await page.waitForURL((url) => !url.hash.includes("sel="));
    const hidden = (await amounts(page))[0];
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await settled(page);
    assert.equal((await amounts(page))[1], all, "undone");
    return `${name} hidden (${hidden} left) and brought back`;
  },
};

const hover: Step = {
  name: "point-at",
  go: async (drive) => {
    const { page } = drive;
    await anew(drive);
    const id = await page.evaluate(() => (globalThis as unknown as Shown).entente.scene.model.order[0]!.id);
    const at = await placeOf(page, { node: id });
    await page.mouse.move(at.x, at.y);
    await settled(page);
    await page.mouse.click(at.x, at.y);
    await page.locator(".details .title").waitFor();
    await settled(page);
    return await title(page);
  },
};

const query: Step = {
  name: "query",
  go: async ({ page }) => {
    await button(page, "Query").click();
    await button(page, "Who arms whom").click();
    await page.getByLabel("Cypher query").press("Control+Enter");
    await page.getByRole("button", { name: /Show [\d,]+ nodes? on the graph/ }).waitFor({ timeout: 120_000 });
    return textOf(page.locator(".query [role=status], .query .soft"));
  },
};

const communities: Step = {
  name: "communities",
  go: async (drive) => {
    const { page } = drive;
    await anew(drive);
    await button(page, "Size and colour").click();
    await page.getByLabel("Size by").selectOption("pagerank");
    await page.getByLabel("Colour by").selectOption("community");
    await page.keyboard.press("Escape");
    await button(page, "Dark theme").click();
    await settled(page);
    await button(page, "Light theme").waitFor();
    return "size by PageRank, colour by community, dark";
  },
};

const exports: Step = {
  name: "export",
  go: async (drive) => {
    const { page } = drive;
    await anew(drive);
    const [nodes] = await amounts(page);
    const svg = (await download(drive, "Drawing (SVG)")).toString();
    assert(svg.startsWith("<svg"));
    const png = await download(drive, "Picture (PNG, 2×)");
    assert(png.readUInt32BE(16) > 1000);
    assert.equal((await download(drive, "GraphML")).toString().match(/<node id=/g)!.length, nodes);
    assert.equal(JSON.parse((await download(drive, "JSON (graphology)")).toString()).nodes.length, nodes);
    const html = await download(drive, "Page that opens from disk (HTML)");
    return `SVG, PNG, GraphML, JSON of ${nodes} nodes, and a page of ${(html.length / 1e6).toFixed(1)} MB`;
  },
};

/** Opens what the step before it wrote, without a network. */
const fromDisk: Step = {
  name: "page-from-disk",
  go: async ({ browser, folder, page }) => {
    const name = `${await textOf(page.locator("h1"))}.html`;
    const copy = await open(browser, `file://${join(folder, name)}`, { offline: true });
    const [actor] = await strongest(copy.page, "Country");
    await find(copy.page, actor!);
    await copy.page.locator(".details section .line").last().click();
    await copy.page.locator(".details article mark").first().waitFor();
    const said = await title(copy.page);
    assert.deepEqual(copy.problems, []);
    await copy.page.context().close();
    return said;
  },
};

/** In this order: a step may go on where the one before it stopped. */
export const STEPS: readonly Step[] = [
  overview,
  search,
  neighbours,
  evidence,
  supplied,
  suppliedTable,
  path,
  dyad,
  time,
  node,
  hover,
  query,
  communities,
  exports,
  fromDisk,
];
