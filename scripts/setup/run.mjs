// A command and its words in, whether it went well out; its output goes to the terminal.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The root of the checkout. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const PNPM = "pnpm@10.34.8";

const windows = process.platform === "win32";

/** True when it ended with code 0. `env` is added to the environment. */
export function run(command, words, { env = {}, quiet = false } = {}) {
  const { status } = spawnSync(command, words, {
    cwd: ROOT,
    stdio: quiet ? ["ignore", "ignore", "inherit"] : "inherit",
    env: { ...process.env, ...env },
    shell: windows && !command.endsWith(".exe"),
  });
  return status === 0;
}

/** pnpm as it runs now, else by npx: a machine has Node and npm alone. */
export function runPnpm(words, options) {
  const running = process.env.npm_execpath;
  if (running && /pnpm/.test(running) && /\.[cm]?js$/.test(running)) {
    return run(process.execPath, [running, ...words], options);
  }
  return run("npx", ["-y", PNPM, ...words], options);
}

/** The CLI of this checkout, from its sources. */
export const runEntente = (words, options) => run(process.execPath, ["scripts/entente.mjs", ...words], options);
