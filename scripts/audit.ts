// The lockfile in; known weaknesses of high or critical severity out, and code 1 then. 'not checked' where the registry has no audit.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

interface Advisory {
  readonly module_name: string;
  readonly severity: string;
  readonly title: string;
  readonly url: string;
  readonly patched_versions?: string;
}

const { stdout, stderr } = spawnSync("npx", ["-y", "pnpm@10.34.8", "audit", "--json"], {
  cwd: ROOT,
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
  timeout: 120_000,
  shell: process.platform === "win32",
});

interface Report {
  readonly advisories?: Readonly<Record<string, Advisory>>;
  readonly error?: { readonly message?: string };
}

/** An empty report when what came is none. */
function parsed(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return {};
  }
}

const { advisories, error } = parsed(stdout);
const found = advisories && Object.values(advisories);
if (!found) {
  const said = error?.message ?? `${stdout}${stderr}`.trim().split("\n")[0];
  const status = /responded with (\d{3})/.exec(said ?? "")?.[1];
  const reason = status ? `it answers ${status}` : said?.replace(/https?:\/\/\S+/g, "its address").slice(0, 160);
  console.log(`not checked: the registry gives no audit (${reason || "no answer"})`);
} else {
  const grave = found.filter(({ severity }) => severity === "high" || severity === "critical");
  for (const { module_name, severity, title, url, patched_versions } of grave) {
    console.error(`${module_name}: ${severity}, ${title} (${url}); take ${patched_versions ?? "another package"}`);
  }
  console.log(`${found.length} advisories, ${grave.length} of them high or critical`);
  if (grave.length > 0) process.exitCode = 1;
}
