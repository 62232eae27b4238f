// A graph folder in; the viewer driven on it as an analyst would, pictures of each step, and what each showed, out. The graph itself stays as it is.
//   npx tsx --conditions=source scripts/drive-viewer.ts <graph> [pictures folder] [--only step,step] [-- words for entente view…]      (the viewer has to be built)
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startDrive } from "../packages/viewer/test/drive/start-drive.ts";
import { STEPS } from "../packages/viewer/test/drive/steps.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: "string" } } });
const [graph, pictures = join(tmpdir(), "entente-pictures"), ...words] = positionals;
if (!graph) {
  console.error("usage: drive-viewer.ts <graph> [pictures folder] [--only step,step] [-- words for entente view…]");
  process.exit(2);
}
const wanted = values.only?.split(",");
mkdirSync(pictures, { recursive: true });
let prefix = "";
const { drive, stop } = await startDrive(
  graph,
  async (name, page = drive.page) => {
    await page.screenshot({ path: join(pictures, `${prefix}-${name}.png`), timeout: 60_000 });
  },
  words,
);
drive.page.context().setDefaultTimeout(60_000);
// What tsx calls in functions that are sent to the page.
await drive.page.evaluate("globalThis.__name = (given) => given");
await drive.page.addInitScript("globalThis.__name = (given) => given");
for (const [at, { name, go }] of STEPS.entries()) {
  if (wanted && !wanted.includes(name)) continue;
  prefix = String(at + 1).padStart(2, "0");
  const started = performance.now();
  const said = await go(drive).catch((error: Error) => {
    process.exitCode = 1;
    return `FAILED: ${error.message}`;
  });
  await drive.shoot(name);
  console.log(`${name.padEnd(26)} ${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${said}`);
}
await stop();
console.log(drive.problems.length === 0 ? `no problems; pictures in ${pictures}` : drive.problems.join("\n"));
if (drive.problems.length > 0) process.exitCode = 1;
