// In: nothing. Out: the path of a Python with the readers that the tests compare with; made once and kept in the system's folder for temporary files.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the tests import, with the versions that were tried. */
const PACKAGES = [
  "networkx==3.6.*",
  "igraph==1.0.*",
  "pandas==3.*",
  "pyarrow==26.*",
  "nbclient==0.11.*",
  "nbformat==5.*",
  "ipykernel==7.*",
];

const binary = (folder: string, name: string): string =>
  process.platform === "win32" ? join(folder, "Scripts", `${name}.exe`) : join(folder, "bin", name);

/** Python 3.11 or later, as PYTHON or the usual names. */
function basePython(): string {
  for (const name of [process.env.PYTHON, "python3", "python"]) {
    if (!name) continue;
    try {
      const version = execFileSync(name, ["-c", "import sys; print(sys.version_info >= (3, 11))"], {
        encoding: "utf8",
      });
      if (version.trim() === "True") return name;
    } catch {
      // Not there under this name.
    }
  }
  throw new Error("these tests want Python 3.11 or later: install python3 and python3-venv, or set PYTHON");
}

/** The environment's Python; the first call downloads the packages (about 250 MB). */
export function pythonEnv(): string {
  const key = createHash("sha256").update(PACKAGES.join(" ")).digest("hex").slice(0, 12);
  const folder = join(tmpdir(), `entente-python-${key}`);
  if (existsSync(binary(folder, "python"))) return binary(folder, "python");
  const part = `${folder}.${process.pid}`;
  execFileSync(basePython(), ["-m", "venv", part], { stdio: "inherit" });
  execFileSync(binary(part, "python"), ["-m", "pip", "install", "--quiet", ...PACKAGES], { stdio: "inherit" });
  // Scripts of an environment name its folder, so only `python -m …` is used after the move.
  try {
    renameSync(part, folder);
  } catch {
    rmSync(part, { recursive: true, force: true });
  }
  return binary(folder, "python");
}

/** Runs a script and gives what it prints, as JSON. */
export function runPython(script: string, words: readonly string[]): unknown {
  const text = execFileSync(pythonEnv(), ["-c", script, ...words], { encoding: "utf8", maxBuffer: 1 << 28 });
  return JSON.parse(text);
}
