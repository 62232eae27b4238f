// A graph folder in, the graph as it is being corrected out: shown at once from memory, while its files are written behind.
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  buildGraph,
  type ColumnOrder,
  type Correction,
  decodeColumns,
  type EntenteGraph,
  encodeColumns,
  evidenceLines,
  orderEdges,
  type Place,
  placesIn,
  type ReadRecords,
  type TextKept,
  takePlaces,
  toColumns,
} from "@entente/graph";
import { loadRecords, optionsOf, saveCorrections, writeWhole } from "@entente/graph/node";
import { writeBehind } from "./write-behind.ts";

export type Content = Uint8Array | string;

export interface GraphEditor {
  /** What the graph is built from, with the corrections that are kept; null where there are none, so that nothing is read. */
  readonly corrected: () => ReadRecords | null;
  /** Draws the graph with these corrections and keeps them; or says why the one that was added can have no effect. */
  readonly correct: (
    make: (known: readonly Correction[]) => readonly Correction[],
    added?: Correction,
  ) => string | null;
  /** A file of the graph as corrected; null: the one in the folder is right. */
  readonly file: (path: string) => Content | null;
  /** Everything is in the folder. */
  readonly written: () => Promise<void>;
}

/** Stands in the folder while its files are behind its corrections. */
const BEHIND = "corrections.pending";
const BEHIND_SAYS =
  "The files of this graph are older than corrections.jsonl. `entente view --edit` writes them anew.\n";
/** An analyst decides on several sentences in a row. */
const PAUSE = 2000;

interface Open {
  readonly stamp: string;
  readonly records: ReadRecords;
  readonly text: TextKept;
  readonly places: ReadonlyMap<string, Place>;
  /** As corrected here; null before the first correction. */
  drawn: { readonly graph: EntenteGraph; readonly order: ColumnOrder; readonly columns: Uint8Array } | null;
}

/** `rewrite` makes the files of the folder anew from its records, without holding up who asks meanwhile. */
export function editGraph(
  folder: string,
  rewrite: (folder: string) => Promise<void>,
  pause: number = PAUSE,
): GraphEditor {
  let open: Open | null = null;
  const mark = join(folder, BEHIND);
  const behind = writeBehind({
    write: () => rewrite(folder),
    onDone: () => {
      rmSync(mark, { force: true });
      if (open) open = { ...open, stamp: stampOf(folder) };
    },
    onError: ({ message }) =>
      process.stderr.write(`the corrections are kept, but the graph could not be written anew: ${message}\n`),
    pause,
  });
  /** Forgets what another program has written anew. */
  const current = (): Open | null => {
    if (open && !existsSync(mark) && open.stamp !== stampOf(folder)) open = null;
    return open;
  };
  const opened = (): Open => (open = current() ?? read(folder));
  if (existsSync(mark)) behind.ask();
  return {
    corrected: () => (current() || existsSync(join(folder, "corrections.jsonl")) ? opened().records : null),
    correct: (make, added) => {
      const { records, places, ...rest } = opened();
      const next = { ...records, corrections: make(records.corrections) };
      const graph = buildGraph(next);
      const issue = graph.issues.find(({ correction }) => correction === added?.id);
      if (issue) return issue.message;
      takePlaces(graph.graph, places);
      const order = orderEdges(graph.graph);
      writeWhole(mark, [Buffer.from(BEHIND_SAYS)]);
      saveCorrections(graph, folder);
      const columns = Buffer.concat([...encodeColumns(toColumns(graph, order))]);
      open = { ...rest, records: next, places, drawn: { graph, order, columns } };
      behind.ask();
      return null;
    },
    file: (path) => {
      const state = current();
      if (!state?.drawn) return null;
      const { graph, order, columns } = state.drawn;
      if (path === "graph.columns") return columns;
      const chunk = /^evidence\/(\d+)\.jsonl$/.exec(path)?.[1];
      return chunk === undefined ? null : [...evidenceLines(graph, order.edges, Number(chunk), state.text)].join("");
    },
    written: behind.finish,
  };
}

function read(folder: string): Open {
  return {
    stamp: stampOf(folder),
    records: loadRecords(folder),
    text: optionsOf(folder).text ?? "full",
    places: placesIn(decodeColumns(readFileSync(join(folder, "graph.columns")))),
    drawn: null,
  };
}

/** Another one after each writing: the manifest comes last. */
function stampOf(folder: string): string {
  const { mtimeMs, size, ino } = statSync(join(folder, "manifest.json"));
  return `${mtimeMs} ${size} ${ino}`;
}
