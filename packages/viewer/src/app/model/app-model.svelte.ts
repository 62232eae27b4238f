// What the whole page shares: the open graph, the view with its history, and what is drawn. Every change is one step.
import { type Ask, askWorker, detectAbility, EMPTY_VIEW, fromHash, type History, type Opened, redo, sameBars, type Scene, type Selection, type Source, startHistory, step, type Theme, toHash, undo, type Viewed, type ViewState } from "../../core/index.ts";
import { t } from "./messages.svelte.ts";
import { keep, kept, writeHash } from "./keep.ts";
import { findServer, type Server } from "./server.ts";
import { startGraphWorker } from "./workers.ts";

/** "opening": the first graph is being read, and the page stands already, so that the drawing is ready when the graph is. */
export type Loading = { readonly state: "loading" } | { readonly state: "opening" } | { readonly state: "empty" } | { readonly state: "failed"; readonly message: string } | { readonly state: "ready" };

export class AppModel {
  loading: Loading = $state.raw({ state: "loading" });
  opened: Opened | null = $state.raw(null);
  history: History<ViewState> = $state.raw(startHistory(EMPTY_VIEW));
  viewed: Viewed | null = $state.raw(null);
  theme: Theme = $state(startTheme());
  server: Server | null = $state.raw(null);
  scene: Scene | null = $state.raw(null);
  /** Read aloud to those who do not see the drawing change. */
  announcement: string = $state("");
  /** Nodes drawn at most; more on request. */
  limit: number = $state(detectAbility().nodes || 2000);
  readonly ask: Ask = askWorker(startGraphWorker());
  #asked = 0;
  #running: Promise<void> | null = null;
  #again = false;

  get view(): ViewState {
    return this.history.present;
  }

  /** A picture is under way. */
  get looking(): boolean {
    return this.#running !== null;
  }

  async start(): Promise<void> {
    document.documentElement.dataset["theme"] = this.theme;
    addEventListener("hashchange", () => this.show(fromHash(location.hash)));
    try {
      this.server = await findServer();
      if (!this.server) {
        this.loading = { state: "empty" };
        return;
      }
      await this.open(this.server.source, this.server.info.title);
    } catch (error) {
      this.loading = { state: "failed", message: error instanceof Error ? error.message : String(error) };
    }
  }

  async open(source: Source, title: string): Promise<void> {
    this.loading = { state: this.opened ? "loading" : "opening" };
    try {
      this.opened = await this.ask("open", { source, title });
      this.history = startHistory(fromHash(location.hash));
      document.title = `${title} – Entente`;
      await this.#look();
      this.loading = { state: "ready" };
      this.say(t("said.opened", { title, nodes: this.opened.nodes, edges: this.opened.edges }));
    } catch (error) {
      this.loading = { state: "failed", message: error instanceof Error ? error.message : String(error) };
    }
  }

  /** One step of the view. With `merge` it takes the place of the last one. */
  change(make: (view: ViewState) => ViewState, merge = false): void {
    this.#take(step(this.history, make(this.view), merge));
  }

  select(selection: Selection): void {
    this.change((view) => ({ ...view, selection }));
  }

  selectNode(id: string, add = false): void {
    const { selection } = this.view;
    const before = add && selection.type === "nodes" ? selection.ids : [];
    this.select({ type: "nodes", ids: before.includes(id) ? before.filter((one) => one !== id) : [...before, id] });
  }

  undo(): void {
    this.#take(undo(this.history));
    this.say(t("said.undone"));
  }

  redo(): void {
    this.#take(redo(this.history));
    this.say(t("said.redone"));
  }

  /** A view from elsewhere: an address, a saved view. */
  show(view: ViewState): void {
    this.#take(step(this.history, view));
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    document.documentElement.dataset["theme"] = theme;
    keep("theme", theme);
  }

  say(sentence: string): void {
    this.announcement = sentence;
  }

  more(): void {
    this.limit = Math.min(10_000, this.limit * 2);
    void this.#look();
  }

  /** Asks for the picture again although the view is the same (the graph was corrected). */
  async refresh(): Promise<void> {
    if (this.server && this.opened) this.opened = await this.ask("open", { source: this.server.source, title: this.opened.title });
    await this.#look();
  }

  #take(history: History<ViewState>): void {
    if (history === this.history) return;
    const before = this.history.present;
    this.history = history;
    writeHash(() => toHash(this.view));
    if (needsPicture(before, history.present, this.viewed)) void this.#look();
  }

  /** While one question is under way, only the last of those that follow is asked. */
  async #look(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#lookWhileAsked();
    await this.#running;
  }

  async #lookWhileAsked(): Promise<void> {
    try {
      while (this.#again) {
        this.#again = false;
        const asked = ++this.#asked;
        const viewed = await this.ask("view", { view: this.view, limit: this.limit });
        if (asked === this.#asked) this.viewed = withKnownBars(viewed, this.viewed);
      }
    } finally {
      this.#running = null;
    }
  }
}

function startTheme(): Theme {
  const chosen = kept("theme");
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** The bars that are drawn already, where they are the same: a window of time changes none of them. */
function withKnownBars(viewed: Viewed, before: Viewed | null): Viewed {
  return before && sameBars(before.histogram, viewed.histogram) ? { ...viewed, histogram: before.histogram } : viewed;
}

/** Selecting something that is drawn changes no picture. */
function needsPicture(before: ViewState, after: ViewState, viewed: Viewed | null): boolean {
  const keys = ["filters", "time", "expanded", "hidden", "isolated", "size", "colour"] as const;
  if (keys.some((key) => before[key] !== after[key])) return true;
  const { selection } = after;
  if (selection === before.selection || selection.type === "none" || selection.type === "document") return false;
  if (selection.type !== "nodes") return true;
  const drawn = new Set(viewed?.picture.nodes.ids);
  return selection.ids.some((id) => !drawn.has(id));
}

export const model: AppModel = new AppModel();
