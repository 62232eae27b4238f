// In: an id, a name, an alias or a code. Out: the node it means.
import { foldLetters } from "../entities/slug.ts";
import type { GraphView } from "../graph/graph-view.ts";
import type { MultiGraph } from "../graph/multi-graph.ts";

/** A name of a node, folded, with the node. */
export interface FoldedName {
  readonly name: string;
  readonly node: string;
}

const indexes = new WeakMap<MultiGraph, readonly FoldedName[]>();

/** Every id, name, alias and code of the graph, folded; made once for each graph. */
export function foldedNames(graph: MultiGraph): readonly FoldedName[] {
  const known = indexes.get(graph);
  if (known) return known;
  const made: FoldedName[] = [];
  graph.forEachNode((node, { name, aliases, iso3 }) => {
    for (const text of new Set([node, name, ...aliases, ...(iso3 ? [iso3] : [])]))
      made.push({ name: foldLetters(text), node });
  });
  indexes.set(graph, made);
  return made;
}

/** The id of the node meant. Throws, with what is near, when nothing or more than one thing has that name. */
export function resolveNode({ graph }: Pick<GraphView, "graph">, text: string): string {
  if (graph.hasNode(text)) return text;
  const wanted = foldLetters(text);
  const names = foldedNames(graph);
  const exact = [...new Set(names.filter(({ name }) => name === wanted).map(({ node }) => node))];
  if (exact.length === 1) return exact[0]!;
  const near =
    exact.length > 0 ? exact : [...new Set(names.filter(({ name }) => name.includes(wanted)).map(({ node }) => node))];
  const hint = near.length > 0 ? `; did you mean ${near.slice(0, 5).join(", ")}?` : "";
  throw new RangeError(
    `graph/resolveNode: ${exact.length > 1 ? "several nodes are" : "no node is"} named "${text}"${hint}`,
  );
}
