// Words in, the rates of packages/export/test/bench.ts on standard output out: tsx scripts/bench-export.ts [--nodes 100000] [--edges 500000] [--rounds 3]
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const bench = fileURLToPath(new URL("../packages/export/test/bench.ts", import.meta.url));
const words = [
  "--max-old-space-size=6000",
  "--import",
  import.meta.resolve("tsx"),
  "--conditions=source",
  bench,
  ...process.argv.slice(2),
];
process.exitCode = spawnSync(process.execPath, words, { stdio: "inherit" }).status ?? 1;
