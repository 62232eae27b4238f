// Steps that not everybody takes the same way: by keyboard alone, by finger, on small and large screens, in the dark, in Polish.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim, Entity, SourceDocument } from "@entente/graph";
import type { BrowserContextOptions, Page } from "playwright-core";
import english from "../../src/app/messages/en.json" with { type: "json" };
import polish from "../../src/app/messages/pl.json" with { type: "json" };
import type { EdgeRow } from "../../src/core/questions/describe.ts";
import { violations } from "../axe.ts";
import { find, open, placeOf, type Shown, settled } from "../browser.ts";
import { edges, rows, show, textOf, title } from "./on-page.ts";
import type { Drive, Step } from "./step.ts";

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.textContent ?? "").replace(/\s+/g, " ").trim());

/** Presses Tab until what has the focus says something like it. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press("Tab");
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`nothing that says ${wanted} is reached by Tab`);
}

/** Who supplied the actor of this name? By keys alone; gives the text of the card that says so. */
export async function askByKeyboard(page: Page, name: string): Promise<string> {
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "details");
  await page.locator(".details .title", { hasText: name }).waitFor();
  await page.locator(".details summary").first().waitFor();
  await tabTo(page, /^supplied (?!\().*← ?\d/);
  await page.keyboard.press("Enter");
  await page
    .locator(".details details[open] .line", { hasText: `supplied ${name}` })
    .first()
    .waitFor();
  await tabTo(page, new RegExp(`supplied ${name}`));
  await page.keyboard.press("Enter");
  await page.locator(".details article mark").first().waitFor();
  return textOf(page.locator(".details .card"));
}

const openEdge = (page: Page): Promise<EdgeRow> =>
  page.evaluate(async () => {
    const { ask, view } = (globalThis as unknown as Shown).entente;
    return (await ask("edge", { id: (view.selection as { readonly id: string }).id }))!;
  });

const records = <T>(graph: string, name: string): T[] =>
  readFileSync(join(graph, `${name}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

const asWritten = (date: string): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString("en", { dateStyle: "medium", timeZone: "UTC" });

/** Holds what a card says of an edge against the files of the graph: whose words they are, and since when. */
function checkAnswer(graph: string, { source, target, relation, status }: EdgeRow, card: string): [string, string] {
  const names = new Map(records<Entity>(graph, "entities").map(({ id, name }) => [id, name]));
  const published = new Map(records<SourceDocument>(graph, "documents").map((one) => [one.id, one.published ?? ""]));
  const claims = records<Claim>(graph, "claims").filter(
    (claim) =>
      claim.subject === source.id &&
      claim.object === target.id &&
      claim.relation === relation &&
      claim.status === status &&
      claim.basis !== "alleged" &&
      !claim.derived,
  );
  assert(claims.length > 0, "who arms whom");
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
  for (const { evidence, speaker } of claims) {
    assert(card.includes(plain(evidence.quote)), `its sentence is shown: ${evidence.quote}`);
    if (speaker) assert(card.includes(names.get(speaker) ?? speaker), `who says so: ${speaker}`);
  }
  const [since] = claims.map(({ date, evidence }) => (date ?? published.get(evidence.document)!).slice(0, 10)).sort();
  const words = since!.length === 10 ? asWritten(since!) : since!.slice(0, 4);
  assert(card.includes(words), `since when: ${words}`);
  return [`${claims.length} ${claims.length === 1 ? "sentence" : "sentences"}`, words];
}

export const keyboard: Step = {
  name: "one-minute-by-keyboard",
  go: async ({ page, graph }) => {
    await show(page);
    const row = (await edges(page)).find(({ relation, status }) => relation === "SUPPLIED" && status === "actual")!;
    const started = Date.now();
    const card = await askByKeyboard(page, row.target.name);
    const took = Date.now() - started;
    assert(took < 60_000, "within a minute");
    const [said, since] = checkAnswer(graph, await openEdge(page), card);
    return `${await title(page)}, since ${since}, as ${said} say; after ${(took / 1000).toFixed(1)} s`;
  },
};

/** A page of its own, which counts as the others do. */
async function beside(
  { browser, url, problems }: Drive,
  options: BrowserContextOptions,
  go: (page: Page) => Promise<void>,
): Promise<void> {
  const other = await open(browser, url, options);
  other.page.context().setDefaultTimeout(60_000);
  await other.page.evaluate("globalThis.__name = (given) => given");
  await go(other.page);
  problems.push(...other.problems);
  await other.page.context().close();
}

export const touch: Step = {
  name: "by-finger",
  go: async (drive) => {
    let said = "";
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
    await beside(drive, phone, async (page) => {
      const row = (await edges(page)).find(({ relation, status }) => relation === "SUPPLIED" && status === "actual")!;
      await page.getByRole("button", { name: "Filters and legend" }).tap();
      const only = page.getByRole("button", { name: "Only supplied" });
      await only.scrollIntoViewIfNeeded();
      await drive.shoot("phone-filters", page);
      await only.tap();
      await page.locator(".filters").getByRole("button", { name: "Close" }).tap();
      await settled(page);
      await drive.shoot("phone-supplied", page);
      await show(page, { isolated: [row.source.id, row.target.id] });
      await drive.shoot("phone-two", page);
      const at = await placeOf(page, { node: row.target.id });
      await page.touchscreen.tap(at.x, at.y);
      await page.locator(".details .title", { hasText: row.target.name }).waitFor();
      await settled(page);
      await drive.shoot("phone-node", page);
      const summary = page.locator(".details summary", { hasText: /^\s*supplied\s/ }).first();
      await summary.scrollIntoViewIfNeeded();
      await summary.tap();
      await page.locator(".details details[open] .line").first().tap();
      await page.locator(".details article mark").first().waitFor();
      await settled(page);
      await drive.shoot("phone-edge", page);
      said = await title(page);
      assert(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        "nothing runs out of the screen",
      );
    });
    return said;
  },
};

const WIDTHS = [360, 768, 1440, 2560] as const;

/** Each screen in each theme and width: looked at by axe-core, and by whoever opens the pictures. */
export const screens: Step = {
  name: "screens",
  go: async (drive) => {
    const found: string[] = [];
    let count = 0;
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of WIDTHS) {
        const size = { viewport: { width, height: width < 500 ? 740 : 1000 }, colorScheme, bypassCSP: true };
        await beside(drive, size, async (page) => {
          for (const [name, go] of Object.entries(SCREENS)) {
            await go(page);
            await settled(page);
            await drive.shoot(`${colorScheme}-${width}-${name}`, page);
            count++;
            assert(
              await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
              `${name} fits ${width}`,
            );
            if (width === 360 || width === 1440)
              found.push(...(await violations(page)).map((one) => `${name} ${width} ${one}`));
          }
        });
      }
    }
    const forced = { colorScheme: "dark", forcedColors: "active", bypassCSP: true } as const;
    await beside(drive, forced, async (page) => {
      for (const name of ["graph", "edge", "table"]) {
        await SCREENS[name]!(page);
        await settled(page);
        await drive.shoot(`forced-colours-${name}`, page);
      }
    });
    assert.deepEqual(found, []);
    return `${count} screens in two themes and ${WIDTHS.length} widths; axe-core found nothing`;
  },
};

const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  graph: () => Promise.resolve(),
  node: async (page) => {
    const row = (await edges(page)).find(({ relation }) => relation === "SUPPLIED")!;
    await show(page);
    await find(page, row.target.name);
  },
  edge: async (page) => {
    const row = (await edges(page)).find(({ relation, claims }) => relation === "SUPPLIED" && claims > 0)!;
    await show(page, { selection: { type: "edge", id: row.id } });
    await page.locator(".details article mark").first().waitFor();
  },
  document: async (page) => {
    await page.getByRole("button", { name: "Open the document" }).first().click();
    await page.locator(".reader header").waitFor();
  },
  table: async (page) => {
    await show(page, { screen: "table" });
    await rows(page).first().waitFor();
  },
  query: async (page) => {
    await show(page, { screen: "query" });
    await page.getByLabel("Cypher query").waitFor();
  },
  help: async (page) => {
    await show(page);
    await page.keyboard.press("?");
    await page.locator("dialog").waitFor();
  },
};

/** Sentences that stand on the page in English although there is a Polish one. */
async function untranslated(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      // What a document says is in its own language.
      if (!walker.currentNode.parentElement!.closest(".reader .text, blockquote"))
        texts.push(walker.currentNode.textContent!.trim());
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]"))
      for (const name of ["aria-label", "title", "placeholder"]) texts.push(element.getAttribute(name)?.trim() ?? "");
    return texts;
  });
  const other = polish as Readonly<Record<string, unknown>>;
  const wrong = new Set(
    Object.entries(english).flatMap(([key, text]) => (typeof text === "string" && other[key] !== text ? [text] : [])),
  );
  return [...new Set(said.filter((text) => wrong.has(text) && !Object.values(polish).includes(text)))];
}

export const inPolish: Step = {
  name: "in-polish",
  go: async (drive) => {
    const left: string[] = [];
    await beside(drive, { locale: "pl-PL" }, async (page) => {
      const look = async (name: string): Promise<void> => {
        await settled(page);
        await drive.shoot(`polish-${name}`, page);
        left.push(...(await untranslated(page)).map((text) => `${name}: ${text}`));
      };
      assert.equal(await page.evaluate(() => document.documentElement.lang), "pl");
      await look("graph");
      const row = (await edges(page)).find(({ relation }) => relation === "SUPPLIED")!;
      await find(page, row.target.name);
      await look("node");
      await show(page, { selection: { type: "edge", id: row.id } });
      await page.locator(".details article mark").first().waitFor();
      await page.getByRole("button", { name: "Dlaczego?" }).first().click();
      await page.getByRole("button", { name: "Błędne", exact: true }).first().click();
      await look("edge");
      await page.getByRole("button", { name: "Otwórz dokument" }).first().click();
      await page.locator(".reader header").waitFor();
      await look("document");
      await show(page, { screen: "table" });
      await rows(page).first().waitFor();
      await look("table");
      await show(page, { screen: "query" });
      await look("query");
      await show(page);
      for (const menu of ["Widoki zapisane", "Eksport", "Więcej", "Wielkość i kolor"]) {
        await page.getByRole("button", { name: menu, exact: true }).click();
        await look(menu.toLowerCase().replaceAll(" ", "-"));
        await page.keyboard.press("Escape");
      }
      for (const sheet of ["Porównaj z innym grafem", "Poprawki", "Pomoc (?)"]) {
        await page.getByRole("button", { name: "Więcej", exact: true }).click();
        await page.getByRole("button", { name: sheet, exact: true }).click();
        await page.locator("dialog").waitFor();
        await look(sheet.split(" ")[0]!.toLowerCase());
        await page.keyboard.press("Escape");
      }
      const [at] = await page.evaluate(() =>
        (globalThis as unknown as Shown).entente.scene.model.order.map(({ id }) => id),
      );
      const place = await placeOf(page, { node: at! });
      await page.mouse.move(place.x, place.y);
      await look("pointed");
    });
    assert.deepEqual(left, []);
    return "every screen, menu and sheet; nothing is left in English";
  },
};
