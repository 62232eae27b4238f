// graphology's serialised form (graph.json): in and out.
import { graphJson } from "../files/graph-json.ts";
import type { EntenteGraph } from "../graph/entente-graph.ts";
import type { GraphView } from "../graph/graph-view.ts";
import type { SerializedGraph } from "../graph/multi-graph.ts";
import { importRows } from "./import-rows.ts";

/** Pieces of the text, a node or edge a line. */
export const toJSON = (view: GraphView): Iterable<string> => graphJson(view.graph);

/** Reads text, or the parsed object. Throws when it is none of a directed multigraph. */
export function fromJSON(source: string | SerializedGraph): EntenteGraph {
  const data = typeof source === "string" ? (JSON.parse(source) as SerializedGraph) : source;
  if (!Array.isArray(data?.nodes) || !Array.isArray(data.edges))
    throw new TypeError('graph/fromJSON: the keys "nodes" and "edges" must hold lists, as graphology writes them');
  return importRows(data.nodes, data.edges);
}
