// Steps on the drawing: what is drawn, what lies around a node, what one does with a node by mouse.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { find, overlapping, placeOf, type Shown, settled } from "../browser.ts";
import { amounts, button, edges, nodes, show, strongest, textOf, title } from "./on-page.ts";
import type { Step } from "./step.ts";

export const overview: Step = {
  name: "overview",
  go: async ({ page }) => {
    const [some, all, drawn, left] = await amounts(page);
    assert(some > 0 && some <= all && drawn <= left, "something is drawn");
    assert.equal(await overlapping(page), 0, "no two names overlap");
    return `${some} of ${all} nodes, ${drawn} of ${left} edges`;
  },
};

export const more: Step = {
  name: "draw-more",
  go: async ({ page }) => {
    const [before] = await amounts(page);
    if ((await page.getByRole("button", { name: "draw more" }).count()) === 0) return "everything is drawn";
    await page.getByRole("button", { name: "draw more" }).click();
    await settled(page);
    const [after] = await amounts(page);
    assert(after > before, "more nodes are drawn");
    return `${before} nodes, then ${after}`;
  },
};

export const search: Step = {
  name: "search",
  go: async ({ page }) => {
    await show(page);
    const [name] = await strongest(page, "Country");
    await find(page, name!);
    assert.equal(await title(page), name);
    assert((await page.locator(".details .line").count()) > 0, "its relations are listed");
    const said = await textOf(page.locator(".details header .row.small"));
    const aliases = (await textOf(page.locator(".details header"))).match(/Also: ([^,…]+)/)?.[1];
    await find(page, "kind:leader");
    assert.match(await textOf(page.locator(".details .over")), /Leader/, "a kind is found");
    if (!aliases) return `${name}: ${said}`;
    await find(page, aliases.trim());
    assert.equal(await title(page), name, "it is found by another name");
    return `${name}: ${said}; also as ${aliases.trim()}`;
  },
};

export const neighbours: Step = {
  name: "neighbours",
  go: async ({ page }) => {
    const [name] = await strongest(page, "Country");
    await find(page, name!);
    await button(page, "Isolate").click();
    await settled(page);
    const [around] = await amounts(page);
    assert(around > 1, "its neighbours are drawn");
    await button(page, "Collapse").click();
    await settled(page);
    assert.equal((await amounts(page))[0], 1, "collapsed, it stands alone");
    const badge = await page.evaluate(
      () => (globalThis as unknown as Shown).entente.scene.labels.placed.map(({ text }) => text)[0],
    );
    assert.match(badge!, /\+\d+$/, "it says how many are not drawn");
    await button(page, "Expand").click();
    await settled(page);
    assert.equal((await amounts(page))[0], around, "expanded again, all are back");
    await page.mouse.move(2, 2);
    return `${name} with ${around - 1} neighbours, “${badge}” when collapsed`;
  },
};

const drawnLast = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const { scene } = (globalThis as unknown as Shown).entente;
    const places = (scene.sigma as unknown as { nodeProgramIndex: Record<string, number> }).nodeProgramIndex;
    const { key } = [...scene.model.nodes.values()].find((node) => node.id === wanted)!;
    return scene.model.graph.nodes().every((other) => places[other]! <= places[key]!);
  }, id);

export const point: Step = {
  name: "point-at",
  go: async ({ page }) => {
    await show(page);
    const id = await page.evaluate(() => (globalThis as unknown as Shown).entente.scene.model.order[0]!.id);
    const at = await placeOf(page, { node: id });
    await page.mouse.move(at.x, at.y);
    await settled(page);
    assert(await drawnLast(page, id), "what is pointed at lies above the rest");
    await page.mouse.click(at.x, at.y);
    await page.locator(".details .title").waitFor();
    await settled(page);
    assert(await drawnLast(page, id), "and what is selected");
    return await title(page);
  },
};

/** By mouse alone: a double click expands, the right button opens what one can do, a drag pins. */
export const handle: Step = {
  name: "double-click-drag-menu",
  go: async ({ page }) => {
    const { id, name } = (await nodes(page)).at(-1)!;
    await show(page, { isolated: [id] });
    let at = await placeOf(page, { node: id });
    await page.mouse.dblclick(at.x, at.y);
    await settled(page);
    const [around] = await amounts(page);
    assert(around > 1, "a double click brings the neighbours");
    await page.waitForURL(/expand=/);
    at = await placeOf(page, { node: id });
    await page.mouse.click(at.x, at.y, { button: "right" });
    await page.locator(".stage > .menu").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".stage > .menu").waitFor({ state: "detached" });
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 70, at.y - 50, { steps: 10 });
    await page.mouse.up();
    await page.waitForURL(/pin=/);
    const then = await placeOf(page, { node: id });
    assert(Math.hypot(then.x - at.x - 70, then.y - at.y + 50) < 12, "it lies where it was let go");
    return `${name}: ${around - 1} neighbours came, dragged and pinned`;
  },
};

export const keep: Step = {
  name: "pin-hide-undo",
  go: async ({ page }) => {
    await show(page);
    const [, all] = await amounts(page);
    const [name] = await strongest(page, "Country");
    await find(page, name!);
    await button(page, "Pin").click();
    await page.waitForURL(/pin=/);
    await button(page, "Hide").click();
    await page.waitForURL((url) => !url.hash.includes("sel="));
    await settled(page);
    const [hidden] = await amounts(page);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await settled(page);
    assert.equal((await amounts(page))[1], all, "undone");
    await page.keyboard.press("Control+Shift+z");
    await page.waitForURL(/pin=/);
    return `${name} hidden (${hidden} left) and brought back`;
  },
};

/** Two to five edges between two nodes are fanned, each can be clicked; more are one bundle. */
export const parallel: Step = {
  name: "parallel-edges",
  go: async ({ page, shoot }) => {
    await show(page);
    const pairs = new Map<string, { ends: [string, string]; count: number }>();
    for (const { source, target, derived } of await edges(page)) {
      if (derived) continue;
      const ends = [source.id, target.id].sort() as [string, string];
      const pair = pairs.get(ends.join()) ?? { ends, count: 0 };
      pair.count++;
      pairs.set(ends.join(), pair);
    }
    const all = [...pairs.values()].sort((a, b) => b.count - a.count);
    const fan = all.find(({ count }) => count >= 2 && count <= 5)!;
    await show(page, { isolated: fan.ends });
    const drawn = await page.evaluate(() =>
      [...(globalThis as unknown as Shown).entente.scene.model.edges.values()]
        .filter(({ shown }) => shown)
        .map(({ source, target, relation, bend, stroke }) => ({ source, target, relation, bend, stroke })),
    );
    assert.equal(drawn.length, fan.count, "each edge is drawn");
    assert.equal(new Set(drawn.map(({ bend }) => Math.abs(bend) * 2 + (bend < 0 ? 1 : 0))).size > 1, true, "fanned");
    const row = (await edges(page)).find(
      ({ source, target }) => fan.ends.includes(source.id) && fan.ends.includes(target.id) && source.id !== target.id,
    )!;
    await shoot("fan");
    const bundle = all[0]!;
    if (bundle.count <= 5) return `${fan.count} fanned between ${row.source.name} and ${row.target.name}; no bundle`;
    await show(page, { isolated: bundle.ends });
    const [a, b] = [await placeOf(page, { node: bundle.ends[0] }), await placeOf(page, { node: bundle.ends[1] })];
    await page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2);
    await settled(page);
    await page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2);
    await page.getByText("Two actors").waitFor();
    assert.equal(await page.locator(".details .line").count(), bundle.count, "the bundle opens all it holds");
    return `${fan.count} fanned between ${row.source.name} and ${row.target.name}; one bundle ×${bundle.count}`;
  },
};

export const looks: Step = {
  name: "size-and-colour",
  go: async ({ page, shoot }) => {
    await show(page);
    await button(page, "Size and colour").click();
    for (const measure of ["claims", "pagerank", "betweenness", "degree"]) {
      await page.getByRole("combobox", { name: "Size by" }).selectOption(measure);
      await page.getByRole("combobox", { name: "Colour by" }).selectOption(measure);
      await settled(page);
      const sizes = await page.evaluate(() =>
        (globalThis as unknown as Shown).entente.scene.model.order.map(({ size }) => size),
      );
      assert(sizes[0]! > 15, `by ${measure} the largest is large`);
    }
    await page.keyboard.press("Escape");
    await settled(page);
    await shoot("ramp");
    await button(page, "Size and colour").click();
    await page.getByRole("combobox", { name: "Size by" }).selectOption("pagerank");
    await page.getByRole("combobox", { name: "Colour by" }).selectOption("community");
    await page.keyboard.press("Escape");
    await button(page, "Dark theme").click();
    await settled(page);
    await shoot("communities-dark");
    await button(page, "Light theme").click();
    const key = await page.locator(".key li").allTextContents();
    assert(key.length > 1, "the colours are explained");
    return `size by PageRank, colour by community: ${key.slice(0, 3).join(" ")}`;
  },
};

export const layout: Step = {
  name: "layout",
  go: async ({ page }) => {
    await show(page);
    await button(page, "Lay out again").click();
    await page.locator("[aria-label='Lay out again'][aria-pressed=true]").waitFor();
    const started = Date.now();
    await page.locator("[aria-label='Lay out again'][aria-pressed=false]").waitFor({ timeout: 60_000 });
    await settled(page);
    assert.equal(await overlapping(page), 0, "no two names overlap");
    return `came to rest after ${((Date.now() - started) / 1000).toFixed(1)} s`;
  },
};
