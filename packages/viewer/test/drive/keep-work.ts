// Steps that leave something behind: notes, views, corrections, files; and another graph beside this one.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { find, open, type Shown, settled } from "../browser.ts";
import { amounts, button, download, edges, misdrawn, nodes, show, strongest, textOf, title } from "./on-page.ts";
import type { Drive, Step } from "./step.ts";

/** A page that draws a large graph anew without a graphics card, on a busy machine. */
const WRITTEN = { timeout: 240_000 };

async function note(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Note" }).fill(text);
  await page.getByRole("textbox", { name: "Note" }).blur();
}

const viewsFile = (graph: string): { views: { name: string; hash: string }[]; notes: Record<string, string> } =>
  JSON.parse(readFileSync(join(graph, "views.json"), "utf8"));

export const notes: Step = {
  name: "notes-and-views",
  go: async ({ page, graph, shoot }) => {
    await show(page);
    const [first, second] = await strongest(page, "Country");
    await find(page, first!);
    await note(page, "ask the embassy");
    const edge = (await edges(page))[0]!;
    await show(page, { selection: { type: "edge", id: edge.id } });
    await page.locator(".details article").first().waitFor();
    await note(page, "two sources at least");
    await button(page, "Views").click();
    await page.getByLabel("Name of the view").fill("the strongest edge");
    await page.getByRole("button", { name: "Save this view" }).click();
    await page.getByRole("button", { name: "the strongest edge", exact: true }).waitFor();
    await shoot("views");
    await page.keyboard.press("Escape");
    await find(page, second!);
    await button(page, "Views").click();
    await page.getByRole("button", { name: "the strongest edge", exact: true }).click();
    await page.locator(".details article").first().waitFor();
    const kept = viewsFile(graph);
    assert.deepEqual(Object.values(kept.notes).sort(), ["ask the embassy", "two sources at least"]);
    assert.equal(kept.views.length, 1);
    return `notes on ${first} and on ${await title(page)}, in views.json; the view leads back`;
  },
};

export const share: Step = {
  name: "shared-address",
  go: async ({ browser, page, problems }) => {
    const said = await title(page);
    await page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(page.url()).origin });
    await page.waitForURL(/sel=/);
    await button(page, "Views").click();
    await button(page, "Copy a link to this view").click();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const other = await open(browser, address);
    await other.page.locator(".details article").first().waitFor();
    assert.equal(await title(other.page), said, "another page shows the same");
    assert.deepEqual(other.problems, []);
    await other.page.context().close();
    assert.deepEqual(problems, []);
    return `${said} in another page`;
  },
};

/** Returns the seconds until the decision was taken and seen. */
async function decide(page: Page, name: string, why: string): Promise<number> {
  const before = await page.locator(".details form").count();
  await page.locator(".details").getByPlaceholder("Reason").fill(why);
  const started = performance.now();
  await page.locator(".details").getByRole("button", { name: "Save", exact: true }).click();
  await page
    .locator(".details form")
    .nth(before - 1)
    .waitFor({ state: "detached", ...WRITTEN });
  const took = (performance.now() - started) / 1000;
  await settled(page);
  assert.equal(await page.locator(".details [role=alert]").count(), 0, `${name} was taken`);
  assert.equal(await misdrawn(page), 0, `after ${name} each edge joins its own nodes`);
  return took;
}

const lines = (graph: string): number =>
  existsSync(join(graph, "corrections.jsonl"))
    ? readFileSync(join(graph, "corrections.jsonl"), "utf8").trim().split("\n").length
    : 0;

/** Actors of one kind that have little between them: joining them loses no edge between them. */
async function pickTwo(page: Page): Promise<[string, string]> {
  const found = (await nodes(page, 400)).filter(({ kind, name }) => kind === "Leader" && name.length > 4);
  return [found[0]!.name, found.at(-1)!.name];
}

export const corrections: Step = {
  name: "corrections",
  go: async ({ page, graph, shoot }) => {
    await show(page);
    const all = (await amounts(page))[1];
    const [one, other] = await pickTwo(page);
    const took: number[] = [];
    await find(page, other);
    await button(page, "Rename").click();
    await page.getByLabel("New name").fill(`${other} (renamed)`);
    took.push(await decide(page, "a name", "as the ministry writes it"));
    await page.locator(".details .title", { hasText: "(renamed)" }).waitFor(WRITTEN);
    await find(page, one);
    await button(page, "Same as…").click();
    await page.locator(".details [role=combobox]").fill(`${other} (renamed)`);
    await page.locator(".details [role=option]:not([aria-disabled])").first().waitFor();
    await page.keyboard.press("Enter");
    took.push(await decide(page, "a merge", "one person in two spellings"));
    assert.equal((await amounts(page))[1], all - 1, "two nodes are one");
    await page.locator(".details").getByRole("button", { name: "Split" }).scrollIntoViewIfNeeded();
    await shoot("merged");
    await page.locator(".details").getByRole("button", { name: "Split" }).click();
    await page
      .locator(".details")
      .getByRole("button", { name: "Split" })
      .waitFor({ state: "detached", ...WRITTEN });
    await settled(page);
    assert.equal((await amounts(page))[1], all, "split, they are two again");
    await find(page, one);
    await button(page, "Not the same as…").click();
    await page.locator(".details [role=combobox]").fill(`${other} (renamed)`);
    await page.locator(".details [role=option]:not([aria-disabled])").first().waitFor();
    await page.keyboard.press("Enter");
    took.push(await decide(page, "that two are two", "born in different years"));
    const edge = (await edges(page)).find(({ claims, derived }) => claims >= 2 && !derived)!;
    await show(page, { selection: { type: "edge", id: edge.id } });
    await page.locator(".details article").first().waitFor();
    await page.getByRole("button", { name: "Right", exact: true }).first().click();
    took.push(await decide(page, "a confirmation", "read in the original"));
    await page.locator(".details article").first().waitFor();
    await page.getByRole("button", { name: "Wrong", exact: true }).last().click();
    took.push(await decide(page, "a rejection", "it was a loan"));
    await page.waitForFunction(
      async ([id, before]) =>
        (await (globalThis as unknown as Shown).entente.ask("edge", { id: id as string }))!.claims < (before as number),
      [edge.id, edge.claims] as const,
    );
    assert.equal(lines(graph), 4, "each decision is a line");
    await button(page, "More").click();
    await button(page, "Corrections").click();
    await page.locator("dialog li").nth(3).waitFor();
    const said = (await page.locator("dialog li .grow").allTextContents())
      .map((text) => text.replace(/\s+/g, " ").trim().slice(0, 60))
      .join(" | ");
    return `seen after ${took.map((seconds) => seconds.toFixed(1)).join(", ")} s: ${said}`;
  },
};

export const compare: Step = {
  name: "compare",
  go: async ({ page }) => {
    await page.keyboard.press("Escape");
    await button(page, "More").click();
    await button(page, "Compare with another graph").click();
    await page.locator("dialog h4").first().waitFor(WRITTEN);
    const heads = (await page.locator("dialog h4").allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());
    const counts = heads.map((text) => Number(text.replace(/\D/g, "")));
    assert(counts[0]! + counts[2]! > 0, "the graph as it was says more than the corrected one");
    return heads.join(", ");
  },
};

export const takeBack: Step = {
  name: "take-back",
  go: async ({ page, graph, original }) => {
    await page.keyboard.press("Escape");
    await button(page, "More").click();
    await button(page, "Corrections").click();
    for (let left = 4; left > 0; left--) {
      assert.equal(await page.locator("dialog li .button").count(), left);
      await page.locator("dialog li .button").first().click();
      await page
        .locator("dialog li .button")
        .nth(left - 1)
        .waitFor({ state: "detached", ...WRITTEN });
    }
    await page.getByText("No corrections yet.").waitFor();
    await page.keyboard.press("Escape");
    const read = (folder: string): string => readFileSync(join(folder, "claims.jsonl"), "utf8");
    assert.equal(read(graph), read(original), "the claims are what they were, byte by byte");
    return "all four taken back; the claims are what they were";
  },
};

export const exports: Step = {
  name: "export",
  go: async (drive) => {
    const { page } = drive;
    await show(page);
    const [drawn] = await amounts(page);
    const svg = (await download(drive, "Drawing (SVG)")).toString();
    assert(svg.startsWith("<svg"));
    const breadths: number[] = [];
    for (const scale of [1, 2, 3, 4])
      breadths.push((await download(drive, `Picture (PNG, ${scale}×)`)).readUInt32BE(16));
    assert.deepEqual(
      breadths.map((breadth) => Math.round(breadth / breadths[0]!)),
      [1, 2, 3, 4],
    );
    assert((await download(drive, "Edges (CSV)")).length > 100);
    assert.equal((await download(drive, "GraphML")).toString().match(/<node id=/g)!.length, drawn);
    assert.equal(JSON.parse((await download(drive, "JSON (graphology)")).toString()).nodes.length, drawn);
    const html = await download(drive, "Page that opens from disk (HTML)");
    return `SVG, PNG to ${breadths[3]} pixels, CSV, GraphML, JSON of ${drawn} nodes, a page of ${(html.length / 1e6).toFixed(1)} MB`;
  },
};

/** Opens what the step before it wrote, without a network. */
export const fromDisk: Step = {
  name: "page-from-disk",
  go: async ({ browser, folder, page, shoot }) => {
    const name = `${await textOf(page.locator("h1"))}.html`;
    const copy = await open(browser, `file://${join(folder, name)}`, { offline: true });
    copy.page.context().setDefaultTimeout(60_000);
    const [actor] = await strongest(copy.page, "Country");
    await find(copy.page, actor!);
    await copy.page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>(".details textarea")?.value === "ask the embassy",
    );
    await copy.page.locator(".details section .line").last().click();
    await copy.page.locator(".details article mark").first().waitFor();
    const said = await title(copy.page);
    await copy.page.getByRole("button", { name: "PL: Polski" }).click();
    await copy.page.getByRole("heading", { name: "Filtry i legenda" }).waitFor();
    await shoot("page-in-polish", copy.page);
    assert.deepEqual(copy.problems, []);
    await copy.page.context().close();
    return `${said}, with the notes, and in Polish`;
  },
};

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ([called, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text!), (letter) => letter.charCodeAt(0))], called!));
      dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
    },
    [name, bytes.toString("base64")],
  );
}

export const dropped: Step = {
  name: "drop-a-file",
  go: async ({ page, original }: Drive) => {
    const all = (await amounts(page))[1];
    await drop(page, "dropped.columns", readFileSync(join(original, "graph.columns")));
    await page.getByRole("heading", { name: "dropped", level: 1 }).waitFor();
    await settled(page);
    assert.equal((await amounts(page))[1], all, "the same graph from a file");
    assert.equal(await misdrawn(page), 0, "drawn anew");
    assert.equal(await page.getByRole("button", { name: "Query" }).count(), 0, "the server's engine has another graph");
    await drop(page, "nothing.jsonl", Buffer.from("no graph at all\n"));
    await page.getByRole("alert").waitFor();
    const said = await textOf(page.getByRole("alert"));
    await page.reload();
    await page.waitForFunction(() => (globalThis as unknown as Shown).entente?.loading.state === "ready");
    await settled(page);
    return `${all} nodes from the file; a file that is none: ${said.slice(0, 60)}…`;
  },
};
