// In: something that shows itself, and a notebook's own display object. Out: it is shown.
import type { Displayable } from "./mime-bundle.ts";

/** tslab's display object: import * as tslab from "tslab". */
export interface TslabDisplay {
  /** Shows under the cell. */
  readonly display: {
    /** HTML as it stands. */
    readonly html: (html: string) => void;
  };
}

/** Where to show. */
export interface ShowOptions {
  /** In tslab, whose cells do not ask a value how it shows itself. */
  readonly tslab?: TslabDisplay;
}

/** Shows a value: through tslab when it is given, else by returning it as what Deno's kernel displays. */
export function show<T extends Displayable>(value: T, options: ShowOptions = {}): T | undefined {
  if (!options.tslab) return value;
  options.tslab.display.html(value.toHTML({ picture: true }));
  return undefined;
}
