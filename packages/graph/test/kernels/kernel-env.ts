// In: nothing. Out: a folder with Jupyter kernels for Python, Deno and tslab; made once and kept in the system's folder for temporary files.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pythonEnv } from "../python/python-env.ts";

/** Kernels that npm carries; neither is built on the machine. */
const PACKAGES = ["deno@2.9.6", "tslab@1.0.22"];

/** Where the kernels are, as JUPYTER_PATH wants it. */
export function kernelEnv(): string {
  const key = createHash("sha256").update(PACKAGES.join(" ")).digest("hex").slice(0, 12);
  const folder = join(tmpdir(), `entente-kernels-${key}`);
  if (!existsSync(folder)) install(folder);
  const programs = join(folder, "node_modules");
  const deno = join(programs, ".bin", process.platform === "win32" ? "deno.cmd" : "deno");
  const tslab = join(programs, "tslab", "bin", "tslab");
  writeKernel(folder, "python3", "python", [pythonEnv(), "-m", "ipykernel_launcher", "-f", "{connection_file}"]);
  writeKernel(folder, "deno", "typescript", [deno, "jupyter", "--kernel", "--conn", "{connection_file}"]);
  writeKernel(folder, "tslab", "typescript", [process.execPath, tslab, "kernel", "--config-path", "{connection_file}"]);
  return folder;
}

function install(folder: string): void {
  const part = `${folder}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  writeFileSync(join(part, "package.json"), '{ "private": true }\n');
  execFileSync("npm", ["install", "--no-audit", "--no-fund", ...PACKAGES], {
    cwd: part,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  // deno's package fetches nothing, but links its program when it is first run.
  try {
    renameSync(part, folder);
  } catch {
    rmSync(part, { recursive: true, force: true });
  }
}

function writeKernel(folder: string, name: string, language: string, argv: readonly string[]): void {
  const kernels = join(folder, "kernels", name);
  mkdirSync(kernels, { recursive: true });
  writeFileSync(join(kernels, "kernel.json"), JSON.stringify({ argv, display_name: name, language }));
}
