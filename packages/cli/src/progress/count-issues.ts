// Issues in, one line with their numbers by kind out: `12 language, 3 damaged`.
import type { Issue } from "../sources/piece.ts";

export function countIssues(issues: Iterable<Pick<Issue, "kind">>): string {
  const counts = new Map<string, number>();
  for (const { kind } of issues) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted.map(([kind, count]) => `${count} ${kind}`).join(", ");
}
