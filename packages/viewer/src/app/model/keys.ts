// Keys pressed anywhere on the page in, the steps they stand for done.
import type { Screen } from "../../core/index.ts";
import { model } from "./app-model.svelte.ts";

const SCREENS: Readonly<Record<string, Screen>> = { "1": "graph", "2": "table", "3": "query" };

const typing = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

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
    } else if (event.key === "Escape" && !event.defaultPrevented && !typing(event.target) && model.view.selection.type !== "none") {
      model.select({ type: "none" });
    }
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}
