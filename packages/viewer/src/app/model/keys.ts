// Keys pressed anywhere on the page in, the steps they stand for done.
import type { Screen } from "../../core/index.ts";
import { model } from "./app-model.svelte.ts";

const SCREENS: Readonly<Record<string, Screen>> = { "1": "graph", "2": "table", "3": "query" };

/** Where letters become text: boxes and sliders do not count. */
const TEXT = "textarea, select, input:not([type=checkbox], [type=range], [type=file]), [contenteditable]";
const typing = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches(TEXT);

/** A dialog or a menu is open: Escape is meant for it. */
const covered = (): boolean => document.querySelector("dialog[open], [popover]:popover-open") !== null;

/** Gives a function that stops listening. Letters alone do nothing while somebody types. */
export function listenToKeys(): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && !typing(event.target)) {
      const key = event.key.toLowerCase();
      if (key === "z" || key === "y") {
        event.preventDefault();
        if (key === "y" || event.shiftKey) model.redo();
        else model.undo();
      }
      return;
    }
    if (event.altKey && event.key in SCREENS) {
      event.preventDefault();
      model.change((view) => ({ ...view, screen: SCREENS[event.key]! }));
    } else if (event.key === "/" && !typing(event.target)) {
      event.preventDefault();
      document.getElementById("search")?.focus();
    } else if (event.key === "Escape" && !covered() && !event.defaultPrevented && !typing(event.target) && model.view.selection.type !== "none") {
      model.select({ type: "none" });
    }
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}
