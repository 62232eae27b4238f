// The formats of `entente export`: one row each. A row imports what it needs when it is asked for.
import type { EntenteGraph } from "@entente/graph";

export interface ExportText {
  readonly text: "full" | "quotes" | "none";
  /** Name of the graph, where the format has a title. */
  readonly name: string;
  /** Named views and notes of the viewer, where the format has a place for them. */
  readonly views?: string;
}

/** A file of the export: its path inside the folder, and its pieces. */
export interface ExportFile {
  readonly path: string;
  readonly chunks: Iterable<string | Uint8Array>;
}

export interface ExportFormat {
  readonly means: string;
  /** Several files: the output is a folder. */
  readonly several: boolean;
  readonly write: (graph: EntenteGraph, options: ExportText) => Promise<Iterable<ExportFile>>;
}

type Graph = typeof import("@entente/graph");
const one = (path: string, chunks: Iterable<string>): ExportFile[] => [{ path, chunks }];
const single = (
  means: string,
  path: string,
  pieces: (library: Graph, graph: EntenteGraph, options: ExportText) => Iterable<string>,
): ExportFormat => ({
  means,
  several: false,
  write: async (graph, options) => one(path, pieces(await import("@entente/graph"), graph, options)),
});

/** The graph, or one whose claims have no words. */
async function quoting(graph: EntenteGraph, { text }: ExportText): Promise<EntenteGraph> {
  if (text !== "none") return graph;
  const { buildGraph } = await import("@entente/graph");
  const { documents, entities, claims, corrections } = graph.records;
  const silent = [...claims.values()].map((claim) => ({ ...claim, evidence: { ...claim.evidence, quote: "" } }));
  return buildGraph({
    documents: documents.values(),
    entities: entities.values(),
    claims: silent,
    corrections: corrections.values(),
  });
}

function* parquetFiles(files: Iterable<{ path: string; bytes: Uint8Array }>): Generator<ExportFile> {
  for (const { path, bytes } of files) yield { path, chunks: [bytes] };
}

const NAMES = [
  "graphml",
  "gexf",
  "csv",
  "node-link",
  "cytoscape",
  "parquet",
  "turtle",
  "svg",
  "html",
  "json",
  "neo4j-csv",
  "cypher",
] as const;
export type ExportFormatName = (typeof NAMES)[number];

export const EXPORT_FORMATS: Readonly<Record<ExportFormatName, ExportFormat>> = {
  graphml: single("GraphML: networkx, igraph, yEd, Gephi", "graph.graphml", ({ toGraphML }, graph, options) =>
    toGraphML(graph, options),
  ),
  gexf: single("GEXF 1.2, with positions and colours: Gephi", "graph.gexf", ({ toGEXF }, graph, options) =>
    toGEXF(graph, options),
  ),
  csv: {
    means: "tables of nodes, edges, claims, documents: pandas, spreadsheets",
    several: true,
    write: async (graph, options) => (await import("@entente/graph")).toCSV(graph, options),
  },
  "node-link": single("JSON of networkx", "graph.json", ({ toNodeLink }, graph, options) => toNodeLink(graph, options)),
  cytoscape: single("JSON of Cytoscape", "graph.cyjs", ({ toCytoscape }, graph, options) =>
    toCytoscape(graph, options),
  ),
  parquet: {
    means: "the tables as Parquet, with lists as lists: pandas, DuckDB, Spark",
    several: true,
    write: async (graph, options) => parquetFiles((await import("@entente/graph/parquet")).toParquet(graph, options)),
  },
  turtle: {
    means: "RDF 1.1, each edge a statement with its claims",
    several: false,
    write: async (graph, options) => one("graph.ttl", (await import("@entente/graph/turtle")).toTurtle(graph, options)),
  },
  svg: single("a picture, the 500 strongest nodes", "graph.svg", (_library, graph) => [graph.toSVG()]),
  html: {
    means: "one page with the viewer in it, which opens from disk",
    several: false,
    write: async (graph, { name, ...options }) =>
      one("graph.html", [
        await (await import("../view/export-page.ts")).exportPage(graph, { title: name, ...options }),
      ]),
  },
  json: single("graphology's own form", "graph.json", ({ toJSON }, graph) => toJSON(graph)),
  "neo4j-csv": {
    means: "files for neo4j-admin database import",
    several: true,
    write: async (graph, options) =>
      (await import("@entente/export")).toNeo4jCsv(await quoting(graph, options), { claims: true }),
  },
  cypher: {
    means: "a script of MERGE statements for cypher-shell",
    several: false,
    write: async (graph, options) =>
      one(
        "graph.cypher",
        (await import("@entente/export")).toCypherScript(await quoting(graph, options), { claims: true }),
      ),
  },
};
