// In: an id, a name, an alias or a code. Out: the node it means.
import { foldLetters } from "../entities/slug.ts";
import type { GraphView } from "../graph/graph-view.ts";
import type { MultiGraph } from "../graph/multi-graph.ts";

/** All names of a graph in one string, so that looking for one is a single search. */
export interface FoldedNames {
  /** A line feed before each name, and one at the end. */
  readonly text: string;
  /** Where each name's line feed stands, and the node it belongs to. */
  readonly starts: readonly number[];
  readonly nodes: readonly string[];
}

const indexes = new WeakMap<MultiGraph, FoldedNames>();

/** Every id, name, alias and code of the graph, folded; made once for each graph. */
export function foldedNames(graph: MultiGraph): FoldedNames {
  const known = indexes.get(graph);
  if (known) return known;
  const [parts, starts, nodes]: [string[], number[], string[]] = [[], [], []];
  let length = 0;
  graph.forEachNode((node, { name, aliases, iso3 }) => {
    for (const text of new Set([node, name, ...(aliases ?? []), ...(iso3 ? [iso3] : [])])) {
      const part = `\n${foldLetters(String(text)).replaceAll("\n", " ")}`;
      starts.push(length);
      nodes.push(node);
      parts.push(part);
      length += part.length;
    }
  });
  const made = { text: `${parts.join("")}\n`, starts, nodes };
  indexes.set(graph, made);
  return made;
}

/** Index of the name that holds a position. */
function nameAt(starts: readonly number[], position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Calls for each place where the text occurs in a name; `after` and `before` are the characters around it. */
export function eachOccurrence(
  { text, starts, nodes }: FoldedNames,
  wanted: string,
  call: (node: string, before: string, after: string) => void,
): void {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    call(nodes[nameAt(starts, at)]!, text[at - 1]!, text[at + wanted.length]!);
}

/** The id of the node meant. Throws, with what is near, when nothing or more than one thing has that name. */
export function resolveNode({ graph }: Pick<GraphView, "graph">, text: string): string {
  if (graph.hasNode(text)) return text;
  const wanted = foldLetters(text);
  const [exact, near] = [new Set<string>(), new Set<string>()];
  if (wanted && !wanted.includes("\n"))
    eachOccurrence(foldedNames(graph), wanted, (node, before, after) =>
      (before === "\n" && after === "\n" ? exact : near).add(node),
    );
  const [only] = exact;
  if (exact.size === 1) return only!;
  const meant = [...(exact.size > 0 ? exact : near)];
  const hint = meant.length > 0 ? `; did you mean ${meant.slice(0, 5).join(", ")}?` : "";
  throw new RangeError(
    `graph/resolveNode: ${exact.size > 1 ? "several nodes are" : "no node is"} named "${text}"${hint}`,
  );
}
