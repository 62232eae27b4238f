// Everybody can use it: without a mouse, on a phone, in dark and light, in Polish, with the rules of axe-core held.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { find, launch, open, type Served, serve, settled } from "./browser.ts";
import { askByKeyboard } from "./drive/reach-everybody.ts";
import { WORLD } from "./world.ts";

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serve(WORLD)]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const SCREENS: readonly [string, (page: Page) => Promise<unknown>][] = [
  ["overview", async () => {}],
  ["node", (page) => find(page, "poland")],
  [
    "edge",
    async (page) => {
      await find(page, "poland");
      await page.locator(".details section .line").last().click();
      await page.locator(".details article").first().waitFor();
    },
  ],
  [
    "document",
    async (page) => {
      await find(page, "poland");
      await page.locator(".details section .line").last().click();
      await page.getByRole("button", { name: "Open the document" }).first().click();
      await page.locator(".reader .word").first().waitFor();
    },
  ],
  [
    "table",
    async (page) => {
      await page.getByRole("button", { name: "Table" }).click();
      await page.locator("[role=row]:not(.heads)").first().waitFor();
    },
  ],
  ["query", (page) => page.getByRole("button", { name: "Query" }).click()],
  ["help", (page) => page.keyboard.press("?")],
];

test.each((["light", "dark"] as const).flatMap((theme) => SCREENS.map(([name, go]) => ({ theme, name, go }))))(
  "axe-core finds nothing: $name, $theme",
  async ({ theme, go }) => {
    const { page, problems } = await open(browser, served.url, { colorScheme: theme, bypassCSP: true });
    await go(page);
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  },
);

test("who arms whom, since when, and who says so: by keyboard alone, within a minute", async () => {
  const { page } = await open(browser, served.url);
  const started = Date.now();
  const card = await askByKeyboard(page, "Ukraine");
  expect(card).toContain("Poland supplied Ukraine");
  expect(card).toContain("since 2022");
  expect(card).toContain("Meridian Agency");
  expect(Date.now() - started).toBeLessThan(60_000);
  await page.context().close();
});

test("arrow keys walk the table, and what is reached is said", async () => {
  const { page } = await open(browser, served.url);
  await page.keyboard.press("Alt+2");
  await page.getByRole("grid").focus();
  await page.locator("[role=row]:not(.heads)").first().waitFor();
  await page.keyboard.press("ArrowDown");
  const said = page.locator("[role=status][aria-live]");
  await expect.poll(() => said.textContent()).toMatch(/Russia attacked Ukraine, 4 claims/);
  await page.keyboard.press("ArrowRight");
  await page.locator(".details .title").waitFor();
  expect(await page.locator(".details .title").textContent()).toBe("Ukraine");
  await page.context().close();
});

test.each([
  ["phone", 390, 844],
  ["tablet", 820, 1180],
])("on a %s nothing runs out of the screen, and everything is within reach", async (_name, width, height) => {
  const { page, problems } = await open(browser, served.url, { viewport: { width, height }, hasTouch: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.getByRole("button", { name: "Filters and legend" }).click();
  await page.locator(".filters").getByText("Leader", { exact: true }).click();
  await page.locator(".filters").getByRole("button", { name: "Close" }).click();
  await find(page, "poland");
  expect(await page.locator("aside.details").isVisible()).toBe(true);
  await page.locator(".details section .line").last().click();
  await page.locator(".details article").first().waitFor();
  expect(await page.locator(".details .body").evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(problems).toEqual([]);
  await page.context().close();
});

test.each(["light", "dark"] as const)(
  "in forced colours, %s, what is chosen is framed and every name can be read",
  async (colorScheme) => {
    const { page, problems } = await open(browser, served.url, {
      colorScheme,
      forcedColors: "active",
      bypassCSP: true,
    });
    const outline = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).outlineStyle);
    await page.getByRole("button", { name: "Table" }).click();
    await page.locator("[role=row]:not(.heads)").first().click();
    await page.locator(".details article mark").first().waitFor();
    expect(await outline("[role=row].active")).toBe("solid");
    expect(await outline(".button[aria-pressed=true]")).toBe("solid");
    expect(
      await page
        .locator(".details article mark")
        .first()
        .evaluate((mark) => {
          const { color, backgroundColor } = getComputedStyle(mark);
          return color !== backgroundColor && backgroundColor !== getComputedStyle(document.body).backgroundColor;
        }),
    ).toBe(true);
    const pictures = process.env["ENTENTE_PICTURES"];
    if (pictures) await page.screenshot({ path: `${pictures}/forced-table-${colorScheme}.png` });
    await page.getByRole("button", { name: "Graph" }).click();
    await settled(page);
    if (pictures) await page.screenshot({ path: `${pictures}/forced-graph-${colorScheme}.png` });
    expect(problems).toEqual([]);
    await page.context().close();
  },
);

test("in Polish, with Polish plurals and the right language on the page", async () => {
  const { page } = await open(browser, served.url, { locale: "pl-PL" });
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("pl");
  await find(page, "poland");
  expect(await page.locator(".details .card").textContent()).toMatch(/33 relacje.*41 stwierdzeń/s);
  await page.context().close();
});
