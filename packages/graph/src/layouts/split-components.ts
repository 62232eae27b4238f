// In: a simple graph. Out: its connected parts as graphs of their own, the largest first.
import { createSimpleGraph, type SimpleGraph } from "./simple-graph.ts";

/** Parts of one size come in the order of their first nodes. Attributes of nodes and edges are kept. */
export function splitComponents(simple: SimpleGraph): SimpleGraph[] {
  const parent = new Map<string, string>();
  simple.forEachNode((node) => parent.set(node, node));
  const rootOf = (node: string): string => {
    let root = node;
    while (parent.get(root) !== root) root = parent.get(root)!;
    for (let at = node; at !== root; ) {
      const next = parent.get(at)!;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  simple.forEachEdge((_edge, _attributes, source, target) => parent.set(rootOf(source), rootOf(target)));
  const parts = new Map<string, SimpleGraph>();
  simple.forEachNode((node, attributes) => {
    const root = rootOf(node);
    let part = parts.get(root);
    if (!part) parts.set(root, (part = createSimpleGraph()));
    part.addNode(node, attributes);
  });
  simple.forEachEdge((_edge, { weight }, source, target) =>
    parts.get(rootOf(source))!.addEdge(source, target, { weight }),
  );
  return [...parts.values()].sort((a, b) => b.order - a.order);
}
