// A name and a content in, a file in the reader's downloads out; and the exports that make such files.
import { drawSvg, type RowFormat } from "../../core/index.ts";
import { type AppTexts, buildPage } from "../../page/build-page.ts";
import { model } from "./app-model.svelte.ts";
import { t } from "./messages.svelte.ts";
import { viewsFile } from "./views.svelte.ts";

function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  model.say(t("said.exported", { name }));
}

const fileName = (ending: string): string => `${(model.opened?.title ?? "graph").replace(/[^\p{L}\p{N}-]+/gu, "-")}.${ending}`;
const TYPES: Readonly<Record<RowFormat, string>> = { csv: "text/csv", graphml: "application/graphml+xml", json: "application/json" };

export async function saveRows(format: RowFormat): Promise<void> {
  saveFile(fileName(format), new Blob([await model.ask("write", { format })], { type: TYPES[format] }));
}

export function saveSvg(): void {
  saveFile(fileName("svg"), new Blob([drawSvg(model.scene!.snapshot())], { type: "image/svg+xml" }));
}

/** The drawing again at 1 to 4 times its size on the screen, from the same SVG. */
export async function savePng(scale: number): Promise<void> {
  const snapshot = model.scene!.snapshot();
  const url = URL.createObjectURL(new Blob([drawSvg(snapshot, scale)], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(snapshot.width * scale), Math.round(snapshot.height * scale)];
  canvas.getContext("2d")!.drawImage(image, 0, 0);
  URL.revokeObjectURL(url);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob) saveFile(fileName("png"), blob);
}

export async function savePage(): Promise<void> {
  const [app, content] = await Promise.all([readApp(), model.ask("content", {})]);
  const page = await buildPage(app, { ...content, views: JSON.stringify(viewsFile()) });
  saveFile(fileName("html"), new Blob([page], { type: "text/html" }));
}

async function readApp(): Promise<AppTexts> {
  const read = async (path: string): Promise<string> => (await fetch(new URL(path, document.baseURI))).text();
  const [script, style, graphWorker, layoutWorker, polish] = await Promise.all(["index.js", "index.css", "graph-worker.js", "layout-worker.js", "pl.json"].map((name) => read(`assets/${name}`)));
  return { script: script!, style: style!, graphWorker: graphWorker!, layoutWorker: layoutWorker!, polish: polish! };
}

/** A page that was exported has no files of its own to make another page from. */
export const canSavePage = (): boolean => location.protocol.startsWith("http");
