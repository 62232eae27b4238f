// Named views and notes in, the file of the views out: on the server with --edit, in this browser without.
import { fromHash, toHash } from "../../core/index.ts";
import { model } from "./app-model.svelte.ts";
import { keep, kept } from "./keep.ts";
import { t } from "./messages.svelte.ts";

export interface SavedView {
  readonly name: string;
  /** As in the address after #. */
  readonly hash: string;
}

export const notes: { of: Record<string, string> } = $state({ of: {} });
export const saved: { views: readonly SavedView[] } = $state({ views: [] });

interface ViewsFile {
  readonly views: readonly SavedView[];
  readonly notes: Record<string, string>;
}

const keptAs = (): string => `views.${model.opened?.title ?? ""}`;

export async function loadViews(): Promise<void> {
  const file = await readViews().catch(() => null);
  const views = Array.isArray(file?.views) ? file.views : [];
  saved.views = views.filter((one) => typeof one?.name === "string" && typeof one.hash === "string");
  notes.of = Object.fromEntries(Object.entries(file?.notes ?? {}).filter(([, text]) => typeof text === "string"));
}

async function readViews(): Promise<Partial<ViewsFile> | null> {
  const here = kept(keptAs());
  return here === null ? ((await model.server?.call<ViewsFile>("GET", "/api/views")) ?? null) : JSON.parse(here);
}

export async function saveNote(id: string, text: string): Promise<void> {
  if (text.trim() === "") delete notes.of[id];
  else notes.of[id] = text;
  await save();
}

export async function saveView(name: string): Promise<void> {
  saved.views = [...saved.views.filter((one) => one.name !== name), { name, hash: toHash(model.view) }];
  await save();
}

export async function dropView(name: string): Promise<void> {
  saved.views = saved.views.filter((one) => one.name !== name);
  await save();
}

export const showView = ({ hash }: SavedView): void => model.show(fromHash(hash));

/** The file as it would be written: what an exported page carries. */
export const viewsFile = (): ViewsFile => ({ views: $state.snapshot(saved.views) as SavedView[], notes: $state.snapshot(notes.of) });

async function save(): Promise<void> {
  if (model.server?.info.edit) await model.server.call("PUT", "/api/views", viewsFile());
  else keep(keptAs(), JSON.stringify(viewsFile()));
  model.say(t("said.saved"));
}
