// What a view is: plain data that a URL can hold, that history can step through and that a file can keep.

/** What the filters leave out or ask for. Lists name what is left out, so that nothing said means everything shown. */
export interface Filters {
  readonly kinds: readonly string[];
  readonly relations: readonly string[];
  readonly statuses: readonly string[];
  readonly bases: readonly string[];
  /** Publishers and speakers asked for; none named means all. */
  readonly publishers: readonly string[];
  readonly speakers: readonly string[];
  readonly confidence: number;
}

/** Which days count. Days are ISO dates; an empty text is an open end. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
  /** By the date of the act, or by the date of the report. */
  readonly by: "event" | "report";
  /** Only what had been published by this day. */
  readonly knownOn: string;
}

/** What is looked at: nothing, nodes (two make a dyad), one edge, a document, or a path. */
export type Selection =
  | { readonly type: "none" }
  | { readonly type: "nodes"; readonly ids: readonly string[] }
  | { readonly type: "edge"; readonly id: string }
  | { readonly type: "document"; readonly id: string; readonly claim: string }
  | {
      readonly type: "path";
      readonly from: string;
      readonly to: string;
      readonly timed: boolean;
      readonly choice: number;
    };

export type Measure = "degree" | "pagerank" | "betweenness" | "claims";
export type Screen = "graph" | "table" | "query";

/** One view of a graph. */
export interface ViewState {
  readonly filters: Filters;
  readonly time: TimeWindow;
  readonly selection: Selection;
  readonly expanded: readonly string[];
  readonly hidden: readonly string[];
  /** When not empty, only these nodes are drawn. */
  readonly isolated: readonly string[];
  /** Nodes held where somebody put them. */
  readonly pinned: Readonly<Record<string, readonly [number, number]>>;
  readonly size: Measure;
  readonly colour: "kind" | "community" | Measure;
  readonly screen: Screen;
}

export const EMPTY_FILTERS: Filters = {
  kinds: [],
  relations: [],
  statuses: [],
  bases: [],
  publishers: [],
  speakers: [],
  confidence: 0,
};

export const EMPTY_VIEW: ViewState = {
  filters: EMPTY_FILTERS,
  time: { from: "", to: "", by: "event", knownOn: "" },
  selection: { type: "none" },
  expanded: [],
  hidden: [],
  isolated: [],
  pinned: {},
  size: "degree",
  colour: "kind",
  screen: "graph",
};
