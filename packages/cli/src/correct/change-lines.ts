// Changes between two graphs in, lines for a terminal out.
import type { ChangeKind, GraphDiff } from "@entente/graph";

const SIGN: Readonly<Record<ChangeKind, string>> = {
  added: "+",
  removed: "-",
  strengthened: "^",
  weakened: "v",
  changed: "~",
};
const ORDER: readonly ChangeKind[] = ["added", "removed", "strengthened", "weakened", "changed"];

/** One line for each change, then the counts. */
export function changeLines(diff: GraphDiff): string[] {
  const edges = ORDER.flatMap((kind) => diff.edges.filter(({ change }) => change === kind)).map(
    ({ change, sourceName, arrow, targetName, before, after }) =>
      `${SIGN[change]} ${sourceName} ${arrow} ${targetName} (claims: ${before} -> ${after})`,
  );
  const nodes = diff.nodes.map(({ change, name, id, nameBefore }) =>
    change === "changed" ? `~ ${nameBefore} is now called ${name} (${id})` : `${SIGN[change]} node ${name} (${id})`,
  );
  const count = (kind: ChangeKind): string => `${diff.edges.filter(({ change }) => change === kind).length} ${kind}`;
  const documents = `documents: ${diff.documentsAdded.length} added, ${diff.documentsRemoved.length} removed`;
  return [...edges, ...nodes, `edges: ${ORDER.slice(0, 4).map(count).join(", ")}; ${documents}`];
}
