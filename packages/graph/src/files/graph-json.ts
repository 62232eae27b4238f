// In: a multigraph. Out: graphology's serialised form as text, a node or an edge a line.
import type { MultiGraph } from "../graph/multi-graph.ts";

/** Pieces of the text; `JSON.parse` of the whole is what `graph.import` takes. */
export function* graphJson(graph: MultiGraph): Generator<string> {
  yield '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":{},"nodes":[';
  const nodes = graph.nodes();
  for (const [index, key] of nodes.entries())
    yield `${index ? "," : ""}\n${JSON.stringify({ key, attributes: graph.getNodeAttributes(key) })}`;
  yield '\n],"edges":[';
  for (const [index, key] of graph.edges().entries()) {
    const line = {
      key,
      source: graph.source(key),
      target: graph.target(key),
      attributes: graph.getEdgeAttributes(key),
    };
    yield `${index ? "," : ""}\n${JSON.stringify(line)}`;
  }
  yield "\n]}\n";
}
