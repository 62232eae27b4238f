// The version of the CLI, as its package.json states it.
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };

/** `0.1.0` */
export const VERSION: string = manifest.version;
