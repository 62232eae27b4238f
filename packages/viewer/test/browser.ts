// A graph folder in, the viewer as a user meets it out: served by the command line, shown by a real Chromium.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const ROOT = new URL("../../../", import.meta.url);
const FLAGS = [
  ..."--headless --no-sandbox --disable-quic --no-first-run --disable-background-networking".split(" "),
  ..."--disable-component-update --disable-sync --use-gl=angle --use-angle=swiftshader --enable-unsafe-swiftshader".split(
    " ",
  ),
];

export function launch(flags: readonly string[] = []): Promise<Browser> {
  const executablePath =
    process.env["CHROME_PATH"] ?? ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
  return chromium.launch({ args: [...FLAGS, ...flags], ...(executablePath && { executablePath }) });
}

export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** `entente view <folder> --no-open …` until it is stopped. */
export async function serve(folder: string, words: readonly string[] = []): Promise<Served> {
  const child: ChildProcess = spawn(
    process.execPath,
    [fileURLToPath(new URL("scripts/entente.mjs", ROOT)), "view", folder, "--no-open", ...words],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr!.on("data", (data: Buffer) => (said += data));
    child.stdout!.once("data", (data: Buffer) => resolve(data.toString().trim()));
    child.once("exit", (code) => reject(new Error(`entente view ended with ${code}: ${said}`)));
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGTERM");
    });
  return { url, stop };
}

/** A page and what went wrong on it: errors, refused requests, violations of the policy. */
export interface Opened {
  readonly page: Page;
  readonly problems: string[];
}

export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    permissions: [],
    ...options,
  });
  context.setDefaultTimeout(12_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(url);
  await page.waitForFunction(() =>
    ["ready", "empty", "failed"].includes((globalThis as unknown as Shown).entente?.loading.state),
  );
  await settled(page);
  return { page, problems };
}

/** What app.ts puts on the page, as far as tests use it. */
export interface Shown {
  readonly entente: {
    readonly loading: { readonly state: string };
    readonly looking: boolean;
    readonly scene: import("../src/core/scene/scene.ts").Scene;
    readonly view: import("../src/core/state/view-state.ts").ViewState;
    readonly viewed: import("../src/core/worker/requests.ts").Viewed;
    readonly ask: import("../src/core/worker/ask.ts").Ask;
    readonly show: (view: import("../src/core/state/view-state.ts").ViewState) => void;
  };
}

/** A moment for what was pressed to be asked, the answer, and two frames in which it is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(100);
  await page.waitForFunction(() => !(globalThis as unknown as Shown).entente.looking);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** How many pairs of the names that are drawn lie on each other. */
export const overlapping = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const boxes = (globalThis as unknown as Shown).entente.scene.labels.placed;
    return boxes.flatMap((a, at) =>
      boxes.slice(at + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    ).length;
  });

/** Types a name into the search and takes the first hit, by keyboard. */
export async function find(page: Page, name: string): Promise<void> {
  await page.locator("#search").fill(name);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "details");
  await page.locator(".details .title").first().waitFor();
  await settled(page);
}

/** Where a drawn node or the middle of a drawn edge lies on the page. */
export function placeOf(
  page: Page,
  what: { readonly node: string } | { readonly from: string; readonly to: string; readonly relation: number },
): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const { scene } = (globalThis as unknown as Shown).entente;
    const box = scene.sigma.getContainer().getBoundingClientRect();
    const key = (id: string): string => [...scene.model.nodes.values()].find((node) => node.id === id)!.key;
    const at = (node: string): { x: number; y: number } =>
      scene.sigma.framedGraphToViewport(scene.sigma.getNodeDisplayData(node)!);
    if ("node" in wanted) {
      const { x, y } = at(key(wanted.node));
      return { x: x + box.left, y: y + box.top };
    }
    const [a, b] = [key(wanted.from), key(wanted.to)];
    const edge = [...scene.model.edges.values()].find(
      (one) => one.source === a && one.target === b && one.relation === wanted.relation,
    )!;
    const [from, to] = [at(edge.source), at(edge.target)];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const bend = edge.bend * Math.min(1, length / 90);
    // Pixels run downwards, the drawing upwards: its normal is turned round.
    const [nx, ny] = [(to.y - from.y) / length, -(to.x - from.x) / length];
    return { x: (from.x + to.x) / 2 + nx * bend + box.left, y: (from.y + to.y) / 2 + ny * bend + box.top };
  }, what);
}
