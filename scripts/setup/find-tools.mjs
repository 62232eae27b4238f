// Nothing in, the programs that some tests need and what to install where one is missing out.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const CHROMIUM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const CHROMIUM_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of a program, looked for as a shell does. */
export function onPath(name) {
  const endings = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find((path) => existsSync(path));
}

/** CHROME_PATH, then a browser of the system. */
export function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) return existsSync(given) ? given : undefined;
  return CHROMIUM_NAMES.map(onPath).find(Boolean) ?? CHROMIUM_PLACES.find((path) => existsSync(path));
}

/** Whether a Neo4j can be reached or put together: NEO4J_URI, else a JDK and Maven, else Docker. */
export function canHaveNeo4j() {
  if (process.env.NEO4J_URI) return true;
  const java = process.env.JAVA_HOME || onPath("java");
  if (java && onPath("mvn")) return true;
  return onPath("docker") !== undefined && spawnSync("docker", ["info"], { stdio: "ignore" }).status === 0;
}

const PYTHON = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))";

/** Whether there is a Python that can make an environment; the tests of kernels fill one by themselves. */
export const hasPython = () =>
  [process.env.PYTHON, "python3", "python"].some(
    (name) => name && spawnSync(name, ["-c", PYTHON], { stdio: "ignore" }).status === 0,
  );

/** Each part with the kind of test that needs it, and one line that says what to install. */
export const PARTS = [
  {
    kind: "browser",
    found: () => findChromium() !== undefined,
    install: "a browser: install Chromium (Debian: apt install chromium) or set CHROME_PATH",
  },
  {
    kind: "server",
    found: canHaveNeo4j,
    install:
      "Neo4j: set NEO4J_URI, or install a JDK 17 and Maven (Debian: apt install openjdk-17-jdk-headless maven), or start Docker",
  },
  {
    kind: "kernels",
    found: hasPython,
    install: "Python 3.11 or later with venv, for Jupyter kernels (Debian: apt install python3 python3-venv)",
  },
];
