// In: a graph. Out: its four tables: nodes, edges, claims, documents. What CSV and Parquet write.
import type { GraphView } from "../graph/graph-view.ts";
import { type AttributeColumn, attributeColumns } from "./attribute-column.ts";
import { type ExportOptions, exportRows } from "./export-rows.ts";

/** One table; its rows are read anew each time they are iterated. */
export interface Table {
  readonly name: "nodes" | "edges" | "claims" | "documents";
  readonly columns: readonly AttributeColumn[];
  readonly rows: Iterable<Readonly<Record<string, unknown>>>;
}

const iterable = <T>(generate: () => Iterator<T>): Iterable<T> => ({ [Symbol.iterator]: generate });

const table = (name: Table["name"], rows: Table["rows"]): Table => ({ name, columns: attributeColumns(rows), rows });

/** The tables. Claims carry the key of their edge and their span in their document; texts of documents are left out. */
export function* tablesOf(view: GraphView, options: ExportOptions = {}): Generator<Table> {
  const { nodes, edges } = exportRows(view, options);
  yield table(
    "nodes",
    iterable(function* () {
      for (const { key, attributes } of nodes) yield { id: key, ...attributes };
    }),
  );
  yield table(
    "edges",
    iterable(function* () {
      for (const { key, source, target, attributes } of edges) yield { key, source, target, ...attributes };
    }),
  );
  if (view.claims.size > 0) yield table("claims", claimRows(view, options));
  if (view.documents.size > 0) yield table("documents", documentRows(view));
}

const claimRows = (view: GraphView, { text = "quotes" }: ExportOptions): Table["rows"] =>
  iterable(function* () {
    for (const edge of view.graph.edges())
      for (const { evidence, ...claim } of view.claims.ofEdge(edge)) {
        const { quote, ...span } = evidence;
        yield { ...claim, edge, ...span, ...(text !== "none" && { quote }) };
      }
  });

const documentRows = (view: GraphView): Table["rows"] =>
  iterable(function* () {
    for (const { text: _text, ...document } of view.documents.values()) yield document;
  });
