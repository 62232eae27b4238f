// What a step of the drive is, and what all of them are given.
import type { Browser } from "playwright-core";
import type { Opened } from "../browser.ts";

/** Actors and edges are found in the graph itself, so that any graph will do. */
export interface Drive extends Opened {
  readonly browser: Browser;
  /** Where the page is served, with its token. */
  readonly url: string;
  /** The folder that is served with --edit; and the graph as it was before, which it is compared with. */
  readonly graph: string;
  readonly original: string;
  /** Where downloads go. */
  readonly folder: string;
  /** Keeps a picture of a page; one of the open page is kept after each step anyway. */
  readonly shoot: (name: string, page?: Opened["page"]) => Promise<void>;
}

export interface Step {
  readonly name: string;
  /** Throws when something is not as it must be; gives a sentence on what was seen. */
  readonly go: (drive: Drive) => Promise<string>;
}
