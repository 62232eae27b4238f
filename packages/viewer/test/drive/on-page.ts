// An open viewer in, what stands on it and what its graph holds out; and the presses that many steps make.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { EdgeRow, NodeRow } from "../../src/core/questions/describe.ts";
import { EMPTY_VIEW, type ViewState } from "../../src/core/state/view-state.ts";
import { type Shown, settled } from "../browser.ts";
import type { Drive } from "./step.ts";

export const rows = (page: Page): Locator => page.locator("[role=row]:not(.heads)");
export const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name, exact: true });
export const textOf = async (locator: Locator): Promise<string> =>
  ((await locator.first().textContent()) ?? "").replace(/\s+/g, " ").trim();
export const title = (page: Page): Promise<string> => textOf(page.locator(".details .title"));

/** Drawn and left nodes, drawn and left edges. */
export async function amounts(page: Page): Promise<[number, number, number, number]> {
  const text = (await textOf(page.locator(".amount"))).replace(/(?<=\d),(?=\d)/g, "");
  return (text.match(/\d+/g) ?? []).slice(0, 4).map(Number) as [number, number, number, number];
}

/** The nodes that the filters leave, those with most claims first. */
export const nodes = (page: Page, count = 50): Promise<readonly NodeRow[]> =>
  page.evaluate(async (most) => {
    const question = { sort: "claims" as const, descending: true, from: 0, count: most, text: "" };
    return (await (globalThis as unknown as Shown).entente.ask("nodes", question)).rows;
  }, count);

/** The edges that the filters leave, those with most claims first. */
export const edges = (page: Page, count = 20_000): Promise<readonly EdgeRow[]> =>
  page.evaluate(async (most) => {
    const question = { sort: "claims" as const, descending: true, from: 0, count: most, text: "" };
    return (await (globalThis as unknown as Shown).entente.ask("edges", question)).rows;
  }, count);

/** Names of the actors of a kind with most claims. */
export const strongest = async (page: Page, kind: string): Promise<string[]> =>
  (await nodes(page)).filter((node) => node.kind === kind).map(({ name }) => name);

/** How many of the edges that are drawn alone join other nodes than they do in the graph; none should. */
export const misdrawn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { ask, scene } = (globalThis as unknown as Shown).entente;
    const question = { sort: "claims" as const, descending: true, from: 0, count: 100_000, text: "" };
    const known = new Map((await ask("edges", question)).rows.map((row) => [row.index, row]));
    const idOf = (key: string): string => scene.model.nodes.get(key)!.id;
    return [...scene.model.edges.values()].filter((edge) => {
      if (!edge.shown || edge.edges.length > 1) return false;
      const row = known.get(edge.edges[0]!);
      return !row || idOf(edge.source) !== row.source.id || idOf(edge.target) !== row.target.id;
    }).length;
  });

/** Another view, as an address would bring it, seen whole. */
export async function show(page: Page, change: Partial<ViewState> = {}): Promise<void> {
  await page.evaluate((view) => (globalThis as unknown as Shown).entente.show(view), { ...EMPTY_VIEW, ...change });
  await settled(page);
  await page.mouse.move(2, 2);
  await page.evaluate(() => (globalThis as unknown as Shown).entente.scene.fit());
  await settled(page);
}

/** A page that holds a large graph, on a busy machine. */
const LONG = { timeout: 240_000 };

export async function download(drive: Drive, name: string): Promise<Buffer> {
  await button(drive.page, "Export").click();
  const [file] = await Promise.all([drive.page.waitForEvent("download", LONG), button(drive.page, name).click(LONG)]);
  const path = join(drive.folder, file.suggestedFilename());
  await file.saveAs(path);
  return readFileSync(path);
}
