// Two datasets in, the edges that one has and the other lacks, or has with more or fewer claims, out.
import type { Dataset } from "../data/dataset.ts";
import type { Comparison } from "../worker/requests.ts";
import { describeEdge } from "./describe.ts";

/** Lists longer than this are cut: a comparison is read, not scrolled for hours. */
const LISTED = 2000;

const claimsOf = (data: Dataset, edge: number): number => data.edges.offsets[edge + 1]! - data.edges.offsets[edge]!;

/** `before` is what is open; `after` is the graph it is held against. */
export function compareDatasets(before: Dataset, after: Dataset): Comparison {
  const known = new Map(before.edges.ids.map((id, edge) => [id, edge]));
  const comparison = { title: after.title, added: [], removed: [], strengthened: [], weakened: [] } as {
    -readonly [Key in keyof Comparison]: Comparison[Key] extends readonly (infer Row)[] ? Row[] : Comparison[Key];
  };
  const kept = new Set<string>();
  for (let edge = 0; edge < after.edges.count; edge++) {
    const id = after.edges.ids[edge]!;
    const earlier = known.get(id);
    const row = describeEdge(after, edge, claimsOf(after, edge));
    if (earlier === undefined) {
      comparison.added.push(row);
      continue;
    }
    kept.add(id);
    const count = claimsOf(before, earlier);
    if (row.claims > count) comparison.strengthened.push({ ...row, before: count });
    if (row.claims < count) comparison.weakened.push({ ...row, before: count });
  }
  for (const [id, edge] of known)
    if (!kept.has(id)) comparison.removed.push(describeEdge(before, edge, claimsOf(before, edge)));
  for (const list of [comparison.added, comparison.removed, comparison.strengthened, comparison.weakened]) {
    list.sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
    list.splice(LISTED);
  }
  return comparison;
}
