// networkx's node-link form: in and out. networkx: nx.node_link_graph(json.load(open(path)), edges="edges").
import type { EntenteGraph } from "../graph/entente-graph.ts";
import type { GraphView } from "../graph/graph-view.ts";
import { type ExportOptions, exportRows } from "./export-rows.ts";
import { importRows } from "./import-rows.ts";

/** Pieces of the text, a node or edge a line. Attributes named `id`, `source`, `target` or `key` would be lost; ours have none. */
export function* toNodeLink(view: GraphView, options: ExportOptions = {}): Generator<string> {
  const rows = exportRows(view, options);
  yield '{"directed":true,"multigraph":true,"graph":{},"nodes":[';
  let separator = "\n";
  for (const { key, attributes } of rows.nodes) {
    yield separator + JSON.stringify({ ...attributes, id: key });
    separator = ",\n";
  }
  yield '\n],"edges":[';
  separator = "\n";
  for (const { key, source, target, attributes } of rows.edges) {
    yield separator + JSON.stringify({ ...attributes, source, target, key });
    separator = ",\n";
  }
  yield "\n]}\n";
}

type Entry = Readonly<Record<string, unknown>>;

/** Reads the form, with edges under `edges` or, as before networkx 3.4, `links`. Keys that repeat are numbered. */
export function fromNodeLink(source: string | object): EntenteGraph {
  const data = (typeof source === "string" ? JSON.parse(source) : source) as Record<string, Entry[] | undefined>;
  const edges = data.edges ?? data.links;
  if (!Array.isArray(data.nodes) || !Array.isArray(edges))
    throw new TypeError('graph/fromNodeLink: the keys "nodes" and "edges" must hold lists');
  const seen = new Set<string>();
  return importRows(
    data.nodes.map(({ id, ...attributes }) => ({ key: String(id), attributes })),
    edges.map(({ source: from, target: to, key: given, ...attributes }) => {
      const [start, end] = [String(from), String(to)];
      const key = typeof given === "string" && !seen.has(given) ? given : `${start}|${given ?? 0}|${end}|${seen.size}`;
      seen.add(key);
      return { key, source: start, target: end, attributes };
    }),
  );
}
