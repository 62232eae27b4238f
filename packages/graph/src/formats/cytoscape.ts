// Cytoscape's JSON (Cytoscape.js and Cytoscape desktop): out.
import type { GraphView } from "../graph/graph-view.ts";
import { type ExportOptions, exportRows } from "./export-rows.ts";

/** Pieces of the text, an element a line. y grows downwards there. */
export function* toCytoscape(view: GraphView, options: ExportOptions = {}): Generator<string> {
  const rows = exportRows(view, options);
  yield '{"format_version":"1.0","generated_by":"entente","data":{},"elements":{"nodes":[';
  let separator = "\n";
  for (const { key, attributes } of rows.nodes) {
    const { x, y, ...data } = attributes;
    const position = typeof x === "number" && typeof y === "number" ? { position: { x, y: -y } } : {};
    yield separator + JSON.stringify({ data: { ...data, id: key }, ...position });
    separator = ",\n";
  }
  yield '\n],"edges":[';
  separator = "\n";
  for (const { key, source, target, attributes } of rows.edges) {
    yield separator + JSON.stringify({ data: { ...attributes, id: key, source, target } });
    separator = ",\n";
  }
  yield "\n]}}\n";
}
