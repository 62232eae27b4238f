// In: two actors. Out: what runs between them, counted by month and quad class.
import { originOf } from "../documents/to-document.ts";
import type { GraphView } from "../graph/graph-view.ts";
import { type QuadClass, RELATIONS } from "../vocabulary/relations.ts";
import { edgesOf } from "./read-timeline.ts";

/** One month (or year, where no month is known; or "undated"). */
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

/**
 * Counts acts that a text states as having happened. Copies of one text count once for each edge and month. Acts of leaders count
 * through the state-to-state edges that follow from them: no other edge of the pair holds them, so nothing counts twice.
 */
export function readDyad(view: GraphView, a: string, b: string): DyadRow[] {
  const rows = new Map<string, Counts>();
  const seen = new Set<string>();
  for (const edge of edgesOf(view, [a, b], { status: "actual", derived: true }).sort()) {
    const { relation, arrow } = view.graph.getEdgeAttributes(edge);
    const { quad } = RELATIONS[relation];
    if (quad === "none" || arrow.startsWith("ALLEGED_")) continue;
    for (const claim of view.claims.ofEdge(edge)) {
      const document = view.documents.get(claim.evidence.document);
      const month = claim.date?.slice(0, 7).replace(/\/.*/, "") ?? "undated";
      const act = `${month} ${edge} ${document ? originOf(document) || document.id : claim.evidence.document}`;
      if (seen.has(act)) continue;
      seen.add(act);
      const row = rows.get(month) ?? noCounts(month);
      rows.set(month, row);
      row[COLUMN_OF[quad]] += 1;
      if (!row.edges.includes(edge)) row.edges = [...row.edges, edge];
    }
  }
  return [...rows.values()].sort((x, y) => (x.month < y.month ? -1 : 1));
}
