// Steps that answer a question: who arms whom, since when, and who says so; from the card, the table, paths and queries.
import assert from "node:assert/strict";
import { find, type Shown, settled } from "../browser.ts";
import { amounts, button, download, edges, rows, show, strongest, textOf, title } from "./on-page.ts";
import type { Step } from "./step.ts";

export const card: Step = {
  name: "node-card",
  go: async ({ page }) => {
    await show(page);
    const row = (await edges(page)).find(({ relation, status }) => relation === "SUPPLIED" && status === "actual")!;
    await find(page, row.source.name);
    assert.equal(await title(page), row.source.name);
    assert((await page.locator(".details figure svg rect").count()) > 0, "claims by year");
    await page.locator(".details blockquote").first().waitFor();
    const summary = page.locator(".details summary", { hasText: /^\s*supplied\s/ }).first();
    await summary.click();
    const lines = page.locator(".details details[open] .line");
    await lines.first().waitFor();
    const said = await textOf(lines.first());
    assert.match(said, /supplied/);
    const wikidata = await page.locator(".details a[href^='https://www.wikidata.org/wiki/Q']").count();
    return `${row.source.name}: ${await lines.count()} edges “supplied”, first: ${said}${wikidata ? "; Wikidata" : ""}`;
  },
};

export const evidence: Step = {
  name: "evidence",
  go: async ({ page }) => {
    await page.locator(".details details[open] .line").first().click();
    await page.locator(".details article mark").first().waitFor();
    const quotes = await page.locator(".details article mark").allTextContents();
    assert(
      quotes.every((quote) => quote.trim() !== ""),
      "every claim shows its words",
    );
    await page.getByRole("button", { name: "Why?" }).first().click();
    assert.match(await textOf(page.locator(".details article dl")), /Rule.*Confidence.*Span/, "why it is there");
    await page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(page.url()).origin });
    await page.getByRole("button", { name: "BibTeX" }).first().click();
    await page.getByRole("button", { name: "copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert(copied.startsWith("@"), "the citation is copied");
    return `${await title(page)}: ${quotes.length} sentences, cited as ${copied.split("{")[0]}`;
  },
};

export const reader: Step = {
  name: "reader",
  go: async ({ page }) => {
    const edge = await title(page);
    await button(page, "Open the document").first().click();
    await page.locator(".reader .chosen, .reader .notice").first().waitFor();
    if ((await page.locator(".reader .chosen").count()) === 0) return "the graph was built without texts";
    const chosen = (await page.locator(".reader .chosen").allTextContents()).join(" ");
    assert(chosen.trim() !== "", "the claim is marked in its document");
    const name = page.locator(".reader .word[title]").first();
    if ((await name.count()) === 0) return `${edge}: marked in a text that names nobody`;
    const wanted = await name.getAttribute("title");
    await name.click();
    await page.locator(".details .title", { hasText: wanted! }).waitFor();
    await button(page, "Back").click();
    await page.locator(".reader .text").waitFor();
    return `${edge}: marked; “${wanted}” leads back to the graph`;
  },
};

export const supplied: Step = {
  name: "who-supplied-whom",
  go: async (drive) => {
    const { page } = drive;
    await show(page);
    await page.getByRole("button", { name: "Only supplied" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Only stated as done" }).focus();
    await page.keyboard.press("Enter");
    await settled(page);
    const [drawnNodes, , drawn, left] = await amounts(page);
    assert(drawn > 0 && drawn <= left, "some supplied somebody");
    const csv = (await download(drive, "Edges (CSV)")).toString().trim().split("\r\n").slice(1);
    assert.equal(csv.length, drawn, "the file holds what is drawn");
    assert(
      csv.every((line) => /,SUPPLIED,(ALLEGED_)?SUPPLIED,actual,/.test(line)),
      "and nothing but what was supplied",
    );
    await button(page, "Fit to screen").click();
    await settled(page);
    return `${drawn} edges between ${drawnNodes} nodes`;
  },
};

export const table: Step = {
  name: "who-supplied-whom-table",
  go: async ({ page }) => {
    await button(page, "Table").click();
    await rows(page).first().waitFor();
    for (const column of ["From", "Relation", "To", "Docs", "First", "Last", "Conf.", "Claims"]) {
      await page.locator(".heads button", { hasText: column }).click();
      await page.locator(".heads [aria-sort]:not([aria-sort=none])", { hasText: column }).waitFor();
    }
    await settled(page);
    await rows(page).first().click();
    await page.locator(".details article mark").first().waitFor();
    const said = await title(page);
    assert.match(said, / supplied /);
    const text = await textOf(page.locator(".details .card"));
    assert.match(text, /\d{4}/, "since when");
    assert.match(text, /reported|quoted/, "who says so");
    const status = page.locator("[role=status][aria-live]");
    await page.getByRole("grid").focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => /supplied/.test(document.querySelector("[role=status][aria-live]")!.textContent!));
    const heard = await textOf(status);
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (globalThis as unknown as Shown).entente.view.selection.type === "nodes");
    await button(page, "Nodes").click();
    await rows(page).first().waitFor();
    return `${said}; heard: ${heard}`;
  },
};

export const path: Step = {
  name: "path",
  go: async ({ page, shoot }) => {
    await show(page);
    const names = await strongest(page, "Country");
    const [from, to] = [names[0]!, names.at(-1)!];
    await find(page, from);
    await button(page, "Path to…").click();
    await page.getByRole("combobox", { name: "Where to" }).fill(to);
    await page.locator(".details [role=option]:not([aria-disabled])").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".hop blockquote").first().waitFor();
    const [hops, quotes] = [await page.locator(".hop").count(), await page.locator(".hop blockquote").count()];
    assert.equal(quotes, hops, "each step has its sentence");
    const choices = page.getByRole("group", { name: "Paths" }).getByRole("button");
    const count = await choices.count();
    if (count > 1) {
      await choices.last().click();
      await page.waitForFunction((at) => {
        const { selection } = (globalThis as unknown as Shown).entente.view;
        return selection.type === "path" && selection.choice === at;
      }, count - 1);
      await page.locator(".hop blockquote").first().waitFor();
    }
    await page.mouse.move(2, 2);
    await settled(page);
    await shoot("path-choice");
    await page.getByLabel("each step not before the last").check();
    await page.locator(".hop, .card > p.soft").first().waitFor();
    await page.waitForURL(/timed/);
    return `${from} to ${to} in ${hops} steps, ${Math.max(1, count)} ways`;
  },
};

export const dyad: Step = {
  name: "dyad",
  go: async ({ page }) => {
    await show(page);
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

export const query: Step = {
  name: "query",
  go: async ({ page, problems, shoot }) => {
    await show(page, { screen: "query" });
    const field = page.getByLabel("Cypher query");
    await field.fill("MATCH (n) DETACH DELETE n");
    await field.press("Control+Enter");
    await page.locator(".query [role=alert]").waitFor({ timeout: 120_000 });
    // A refusal is an answer of its own, and the browser notes it.
    problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes("422")));
    await button(page, "Who arms whom").click();
    await field.press("Control+Enter");
    const onGraph = page.getByRole("button", { name: /Show [\d,]+ nodes? on the graph/ });
    await onGraph.waitFor({ timeout: 120_000 });
    await page.locator(".query td .link", { hasText: "SUPPLIED" }).first().click();
    await page.locator(".details article mark").first().waitFor();
    await shoot("query-answer");
    const words = await textOf(onGraph);
    await onGraph.click();
    await page.waitForURL(/only=/);
    await settled(page);
    const [drawn] = await amounts(page);
    assert(drawn > 1, "the answer is drawn");
    return `writing refused; ${words}: ${drawn} drawn`;
  },
};
