// Steps on the filters and the time line: each leaves only what it says, with counts that follow, and is undone.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import messages from "../../src/app/messages/en.json" with { type: "json" };
import type { Facets } from "../../src/core/questions/count-facets.ts";
import { type Shown, settled } from "../browser.ts";
import { amounts, button, edges, show, textOf } from "./on-page.ts";
import type { Step } from "./step.ts";

const facetsOf = (page: Page): Promise<Facets> =>
  page.evaluate(() => (globalThis as unknown as Shown).entente.viewed.facets);
const word = (key: string): string => (messages as unknown as Record<string, string>)[key]!;

/** The name with the fewest claims, but some. */
const rarest = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => a - b)[0]![0];

async function only(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Only ${name}`, exact: true }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
}

export const legend: Step = {
  name: "legend",
  go: async ({ page, shoot }) => {
    await show(page);
    const [before, facets] = [(await amounts(page))[3], await facetsOf(page)];
    const said: string[] = [];
    const undo = async (): Promise<void> => {
      await page.keyboard.press("Control+z");
      await settled(page);
      assert.equal((await amounts(page))[3], before, "undone");
    };
    for (const [list, holds] of [
      ["statuses", "status"],
      ["relations", "relation"],
    ] as const) {
      const name = rarest(facets[list]);
      await only(page, word(`${list === "statuses" ? "status" : "relation"}.${name}`));
      const left = await edges(page);
      assert(left.length > 0 && left.every((row) => row[holds] === name), `only ${name}`);
      if (list === "statuses") await shoot(`only-${name}`);
      said.push(`${left.length} ${name}`);
      await undo();
    }
    const basis = rarest(facets.bases);
    await only(page, word(`basis.${basis}`));
    const after = await facetsOf(page);
    assert((await amounts(page))[3] < before, "fewer edges");
    assert(after.relations["MET"]! <= facets.relations["MET"]!, "the counts of the others follow");
    if (basis === "alleged") {
      const strokes = await page.evaluate(() =>
        [...(globalThis as unknown as Shown).entente.scene.model.edges.values()]
          .filter(({ shown, edges: held }) => shown && held.length === 1)
          .map(({ stroke }) => stroke),
      );
      assert(strokes.includes(3), "what is alleged is hollow");
    }
    said.push(`${(await amounts(page))[3]} ${basis}`);
    await undo();
    await page.locator(".filters").getByText("Leader", { exact: true }).click();
    await settled(page);
    const kinds = await edges(page);
    assert(kinds.length > 0 && kinds.every(({ source, target }) => ![source.kind, target.kind].includes("Leader")));
    said.push(`${kinds.length} without leaders`);
    await undo();
    return said.join(", ");
  },
};

export const speakers: Step = {
  name: "sources-speakers-confidence",
  go: async ({ page }) => {
    await show(page);
    const before = (await amounts(page))[3];
    const said: string[] = [];
    for (const list of ["Sources", "Speakers"]) {
      const section = page.locator(".filters section", { has: page.getByRole("heading", { name: list }) });
      if ((await section.count()) === 0) continue;
      const narrow = section.getByRole("searchbox");
      const name = await textOf(section.locator("li").last().locator(".cut"));
      if ((await narrow.count()) > 0) await narrow.fill(name);
      await section.getByText(name, { exact: true }).click();
      await settled(page);
      const left = (await amounts(page))[3];
      assert(left > 0 && left <= before, `only what ${name} says`);
      said.push(`${left} edges by ${name}`);
      await page.keyboard.press("Control+z");
      await settled(page);
      assert.equal((await amounts(page))[3], before, "undone");
    }
    await page.locator("#confidence").fill("0.9");
    await settled(page);
    const sure = (await amounts(page))[3];
    assert(sure < before, "fewer are that sure");
    await button(page, "Clear").click();
    await settled(page);
    assert.equal((await amounts(page))[3], before, "cleared");
    return [...said, `${sure} at 0.90 and above, of ${before}`].join("; ");
  },
};

export const time: Step = {
  name: "time",
  go: async ({ page, shoot }) => {
    await show(page);
    const before = (await amounts(page))[3];
    const plot = (await page.locator(".plot svg").boundingBox())!;
    await page.mouse.move(plot.x + plot.width * 0.8, plot.y + 20);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width * 0.97, plot.y + 20, { steps: 8 });
    await page.mouse.up();
    await settled(page);
    const within = (await amounts(page))[3];
    assert(within > 0 && within < before, "the window leaves out what lies beyond it");
    const range = page.locator(".time .range");
    const words = await textOf(range);
    await shoot("time-window");
    await page.getByLabel("First month shown").focus();
    await page.keyboard.press("ArrowLeft");
    await settled(page);
    const wider = await textOf(range);
    assert.notEqual(wider, words, "the keyboard moves an end");
    await button(page, "Play").click();
    await page.waitForFunction(
      (was) => document.querySelector(".time .range")!.textContent!.replace(/\s+/g, " ").trim() !== was,
      wider,
    );
    await button(page, "Pause").click();
    await settled(page);
    await button(page, "All days").click();
    await settled(page);
    assert.equal((await amounts(page))[3], before, "all days are back");
    return `${words}: ${within} of ${before} edges; play moves it`;
  },
};

export const known: Step = {
  name: "as-known-on",
  go: async ({ page }) => {
    await show(page);
    const before = (await amounts(page))[3];
    await page.getByLabel("By date of").selectOption("report");
    await settled(page);
    const labels = await page.evaluate(() => [...(globalThis as unknown as Shown).entente.viewed.histogram.labels]);
    const month = labels[Math.floor(labels.length / 2)]!;
    const day = `${month.length === 4 ? `${month}-06` : month}-15`;
    await page.getByLabel("As known on").fill(day);
    await settled(page);
    const left = (await amounts(page))[3];
    assert(left > 0 && left < before, "what was published later is not known");
    return `by report; on ${day} ${left} of ${before} edges were known`;
  },
};
