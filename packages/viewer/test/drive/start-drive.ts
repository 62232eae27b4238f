// A graph folder in, a copy of it served for editing beside the graph itself, and shown, out.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { launch, open, serve } from "../browser.ts";
import type { Drive } from "./step.ts";

export interface Start {
  readonly drive: Drive;
  readonly stop: () => Promise<void>;
}

/** `words` are for `entente view`. */
export async function startDrive(
  original: string,
  shoot: Drive["shoot"],
  words: readonly string[] = [],
): Promise<Start> {
  const folder = mkdtempSync(join(tmpdir(), "entente-drive-"));
  const graph = join(folder, basename(resolve(original)));
  const isKept = (path: string): boolean => basename(path) !== ".cache" && basename(path) !== "views.json";
  cpSync(original, graph, { recursive: true, filter: isKept });
  const [browser, served] = await Promise.all([launch(), serve(graph, ["--edit", "--compare", original, ...words])]);
  const opened = await open(browser, served.url);
  return {
    drive: { ...opened, browser, url: served.url, graph, original, folder, shoot },
    stop: async () => {
      await browser.close();
      await served.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
