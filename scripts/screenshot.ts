// A graph folder in, the picture of the viewer that the README shows out: the graph with one edge's sentences.
//   npx tsx --conditions=source scripts/screenshot.ts [graphs/seeds]      (the viewer has to be built)
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launch, open, serve, settled } from "../packages/viewer/test/browser.ts";

const PICTURE = fileURLToPath(new URL("../packages/viewer/docs/viewer.png", import.meta.url));

const folder = process.argv[2] ?? fileURLToPath(new URL("../graphs/seeds", import.meta.url));
const [browser, served] = await Promise.all([launch(), serve(folder)]);
const { page, problems } = await open(browser, served.url, {
  viewport: { width: 1360, height: 850 },
  deviceScaleFactor: 1.5,
});
// Who arms whom: the strongest edge of the table that says so.
await page.getByRole("button", { name: "Table" }).click();
await page.locator("[role=row]:not(.heads)", { hasText: "supplied" }).first().click();
await page.locator(".details article").first().waitFor();
await page.getByRole("button", { name: "Graph", exact: true }).click();
await settled(page);
mkdirSync(fileURLToPath(new URL(".", `file://${PICTURE}`)), { recursive: true });
await page.screenshot({ path: PICTURE, timeout: 60_000 });
await browser.close();
await served.stop();
console.log(problems.length === 0 ? PICTURE : problems.join("\n"));
if (problems.length > 0) process.exitCode = 1;
