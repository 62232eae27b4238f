// In: two actors. Out: what runs between them, counted by month and quad class.
import { type DayRange, dayText } from "../dates/day-range.ts";
import { originOf } from "../documents/to-document.ts";
import type { GraphView } from "../graph/graph-view.ts";
import { type QuadClass, RELATIONS } from "../vocabulary/relations.ts";
import { edgesOf } from "./read-timeline.ts";

/** One month; the year or years, where no month is known; or "undated". */
export interface DyadRow {
  readonly month: string;
  readonly verbalCooperation: number;
  readonly materialCooperation: number;
  readonly verbalConflict: number;
  readonly materialConflict: number;
  /** Keys of the edges counted. */
  readonly edges: readonly string[];
}

const COLUMN_OF: Readonly<Record<Exclude<QuadClass, "none">, keyof Omit<DyadRow, "month" | "edges">>> = {
  "verbal-cooperation": "verbalCooperation",
  "material-cooperation": "materialCooperation",
  "verbal-conflict": "verbalConflict",
  "material-conflict": "materialConflict",
};

type Counts = { -readonly [K in keyof DyadRow]: DyadRow[K] };
const noCounts = (month: string): Counts => ({
  month,
  verbalCooperation: 0,
  materialCooperation: 0,
  verbalConflict: 0,
  materialConflict: 0,
  edges: [],
});

/** `2024-07` where the days lie in one month, `2024` where they lie in one year, else `2023/2024`. */
function monthOf({ first, last }: DayRange): string {
  const [start, end] = [dayText(first), dayText(last)];
  const length = start.slice(0, 7) === end.slice(0, 7) ? 7 : 4;
  return length === 7 || start.slice(0, 4) === end.slice(0, 4)
    ? start.slice(0, length)
    : `${start.slice(0, 4)}/${end.slice(0, 4)}`;
}

/**
 * Counts acts that a text states as having happened. Copies of one text count once for each edge and month. Acts of leaders count
 * through the state-to-state edges that follow from them: no other edge of the pair holds them, so nothing counts twice.
 */
export function readDyad(view: GraphView, a: string, b: string): DyadRow[] {
  const rows = new Map<string, Counts>();
  const month = monthReader();
  for (const edge of edgesOf(view, [a, b], { status: "actual", derived: true }).sort()) {
    const { relation, arrow } = view.graph.getEdgeAttributes(edge);
    const { quad } = RELATIONS[relation];
    if (quad === "none" || arrow.startsWith("ALLEGED_")) continue;
    for (const [name, origins] of originsByMonth(view, edge, month)) {
      const row = rows.get(name) ?? noCounts(name);
      rows.set(name, row);
      row[COLUMN_OF[quad]] += origins.size;
      row.edges = [...row.edges, edge];
    }
  }
  return [...rows.values()].sort((x, y) => (x.month < y.month ? -1 : 1));
}

/** Origins that state the edge, by month of the act. */
function originsByMonth(view: GraphView, edge: string, month: (days: DayRange) => string): Map<string, Set<string>> {
  const byMonth = new Map<string, Set<string>>();
  for (const { days, document } of view.claims.outlines(edge)) {
    const name = days ? month(days) : "undated";
    const known = view.documents.get(document);
    const origin = (known && originOf(known)) || document;
    const origins = byMonth.get(name);
    if (origins) origins.add(origin);
    else byMonth.set(name, new Set([origin]));
  }
  return byMonth;
}

/** `monthOf`, remembered for single days: a busy pair has thousands of claims on a few hundred days. */
function monthReader(): (days: DayRange) => string {
  const known = new Map<number, string>();
  return (days) => {
    if (days.first !== days.last) return monthOf(days);
    const found = known.get(days.first) ?? monthOf(days);
    known.set(days.first, found);
    return found;
  };
}
