// Files or folders of documents (.jsonl, .jsonl.gz) in; how fast extraction is, beside its peers, on one core and on all, and how it grows, out.
// As it is published, so after `pnpm build`: tsx scripts/bench-ingest.ts <files…> [--every 10] [--peers <folder with node_modules>] [--spacy "<python> <script> …"] [--grow 100]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { setEngineFlags } from "../packages/cli/src/engine-flags.ts";
import { compareJobs, growth } from "./bench-ingest/builds.ts";
import { oneCore } from "./bench-ingest/one-core.ts";
import { comparePackages, compareScript } from "./bench-ingest/peers.ts";
import { readInputs } from "./bench-ingest/read-inputs.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: "string", default: "1" },
    peers: { type: "string" },
    spacy: { type: "string" },
    grow: { type: "string" },
  },
});

setEngineFlags();
const inputs = readInputs(positionals, Number(values.every));
const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
try {
  const seconds = await oneCore(inputs);
  if (values.peers) comparePackages(inputs, values.peers, seconds);
  if (values.spacy) compareScript(inputs, values.spacy.split(" "), folder, seconds);
  await compareJobs(inputs, folder);
  if (values.grow) await growth(inputs, folder, Number(values.grow));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
