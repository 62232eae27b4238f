// @entente/viewer/notebook: a graph in, the interactive view as an output of a notebook out.
import { readFileSync } from "node:fs";
import type { EntenteGraph } from "@entente/graph";
import { type AppTexts, graphPage, type PageOptions } from "../page/index.ts";

export interface NotebookOptions extends Partial<PageOptions> {
  /** Pixels; 600 when not given. */
  readonly height?: number;
}

/** What kernels of JavaScript ask an output for. */
export interface NotebookView {
  readonly html: string;
  readonly [key: symbol]: () => { readonly "text/html": string };
}

/** The texts of the built app, from the installed package. Throws when it is not built. */
export function readApp(): AppTexts {
  const read = (name: string): string =>
    readFileSync(new URL(import.meta.resolve(`@entente/viewer/app/${name}`)), "utf8");
  return {
    script: read("assets/index.js"),
    style: read("assets/index.css"),
    graphWorker: read("assets/graph-worker.js"),
    layoutWorker: read("assets/layout-worker.js"),
    polish: read("assets/pl.json"),
  };
}

/** A frame that holds the whole viewer; it reaches neither the notebook nor the network. */
export async function interactive(
  graph: EntenteGraph,
  { height = 600, title = "Entente", ...options }: NotebookOptions = {},
): Promise<NotebookView> {
  const page = await graphPage(readApp(), graph, { title, ...options });
  const quoted = page.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const html = `<iframe sandbox="allow-scripts allow-downloads allow-popups" title="${title.replaceAll('"', "&quot;")}" style="width:100%;height:${Math.round(height)}px;border:1px solid #ccc" srcdoc="${quoted}"></iframe>`;
  return { html, [Symbol.for("Jupyter.display")]: () => ({ "text/html": html }) };
}
