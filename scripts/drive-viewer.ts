// A graph folder in; the viewer driven on it as an analyst would, a picture after each step, and what each showed, out.
//   npx tsx --conditions=source scripts/drive-viewer.ts <graph> [pictures folder] [words for entente view…]      (the viewer has to be built)
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, open, serve } from "../packages/viewer/test/browser.ts";
import { STEPS } from "../packages/viewer/test/drive.ts";

const [graph, pictures = join(tmpdir(), "entente-pictures"), ...words] = process.argv.slice(2);
if (!graph) {
  console.error("usage: drive-viewer.ts <graph> [pictures folder] [words for entente view…]");
  process.exit(2);
}
mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "entente-drive-"));
const [browser, served] = await Promise.all([launch(), serve(graph, words)]);
const opened = await open(browser, served.url);
opened.page.context().setDefaultTimeout(60_000);
// What tsx calls in functions that are sent to the page.
await opened.page.evaluate("globalThis.__name = (given) => given");
await opened.page.addInitScript("globalThis.__name = (given) => given");
for (const [at, { name, go }] of STEPS.entries()) {
  const started = performance.now();
  const said = await go({ ...opened, browser, folder }).catch((error: Error) => {
    process.exitCode = 1;
    return `FAILED: ${error.message}`;
  });
  const picture = join(pictures, `${String(at + 1).padStart(2, "0")}-${name}.png`);
  await opened.page.screenshot({ path: picture, timeout: 60_000 });
  console.log(`${name.padEnd(24)} ${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${said}`);
}
await browser.close();
await served.stop();
rmSync(folder, { recursive: true, force: true });
console.log(opened.problems.length === 0 ? `no problems; pictures in ${pictures}` : opened.problems.join("\n"));
if (opened.problems.length > 0) process.exitCode = 1;
