// Runs the CLI of this checkout from its sources: node scripts/entente.mjs build seeds -o graphs/mine
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../packages/cli/src/main.ts", import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
// Node strips types by itself since 22.18; before that tsx does.
const stripsTypes = major > 22 || (major === 22 && minor >= 18);
const loader = stripsTypes ? ["--disable-warning=ExperimentalWarning"] : ["--import", import.meta.resolve("tsx")];

const child = spawn(process.execPath, [...loader, "--conditions=source", main, ...process.argv.slice(2)], {
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
});
