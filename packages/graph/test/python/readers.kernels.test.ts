// The formats as Python's readers see them: networkx, igraph, pandas.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  arrange,
  buildGraph,
  fromGraphML,
  fromJSON,
  joinText,
  toCSV,
  toGEXF,
  toGraphML,
  toNodeLink,
} from "../../src/index.ts";
import { toParquet } from "../../src/parquet/index.ts";
import { makeWorld } from "../fixtures/make-world.ts";
import { pythonEnv, runPython } from "./python-env.ts";

const world = buildGraph(makeWorld());
arrange(world.graph);
const edgeId = "country:POL|SUPPLIED|country:UKR";
const attributesOf = (key: string): Record<string, unknown> => ({ ...world.graph.getEdgeAttributes(key) });
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  pythonEnv();
  folder = mkdtempSync(join(tmpdir(), "entente-readers-"));
  mkdirSync(at("tables"));
  writeFileSync(at("world.graphml"), joinText(toGraphML(world)));
  writeFileSync(at("world.gexf"), joinText(toGEXF(world)));
  writeFileSync(at("world.json"), joinText(toNodeLink(world)));
  for (const { path, chunks } of toCSV(world)) writeFileSync(at(`tables/${path}`), joinText(chunks));
  for (const { path, bytes } of toParquet(world)) writeFileSync(at(`tables/${path}`), bytes);
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COUNTS = `
def counts(g):
    return {"nodes": g.number_of_nodes(), "edges": g.number_of_edges(), "kind": type(g).__name__,
            "nodeAttributes": sorted({k for _, d in g.nodes(data=True) for k in d}),
            "edgeAttributes": sorted({k for *_, d in g.edges(data=True) for k in d}),
            "name": g.nodes["country:TUR"].get("name", g.nodes["country:TUR"].get("label"))}
`;

const named = (rows: readonly object[]): string[] => [...new Set(rows.flatMap(Object.keys))].sort();
const nodeNames = named(world.graph.nodes().map((node) => world.graph.getNodeAttributes(node)));
const edgeNames = [...named(world.graph.edges().map(attributesOf)), "sentences", "uris"].sort();

describe("networkx", () => {
  it("reads GraphML with the same nodes, edges and attributes", () => {
    const script = `import sys, json, networkx as nx${COUNTS}
g = nx.read_graphml(sys.argv[1])
d = g.edges["country:POL", "country:UKR", sys.argv[2]]
print(json.dumps({**counts(g), "confidence": d["confidence"], "weight": d["weight"], "derived": d["derived"], "claims": json.loads(d["claims"])}))`;
    expect(runPython(script, [at("world.graphml"), edgeId])).toEqual({
      nodes: 66,
      edges: 260,
      kind: "MultiDiGraph",
      nodeAttributes: nodeNames,
      edgeAttributes: edgeNames,
      name: "Türkiye",
      confidence: 0.99,
      weight: 3,
      derived: false,
      claims: attributesOf(edgeId).claims,
    });
  });
  it("reads node-link JSON, lists and all", () => {
    const script = `import sys, json, networkx as nx${COUNTS}
g = nx.node_link_graph(json.load(open(sys.argv[1], encoding="utf8")), edges="edges")
print(json.dumps({**counts(g), "data": g.edges["country:POL", "country:UKR", sys.argv[2]]}))`;
    expect(runPython(script, [at("world.json"), edgeId])).toMatchObject({
      nodes: 66,
      edges: 260,
      kind: "MultiDiGraph",
      nodeAttributes: nodeNames,
      edgeAttributes: edgeNames,
      data: attributesOf(edgeId),
    });
  });
  it("reads GEXF with positions and parallel edges", () => {
    const script = `import sys, json, networkx as nx${COUNTS}
g = nx.read_gexf(sys.argv[1])
print(json.dumps({**counts(g), "parallel": g.number_of_edges("country:POL", "country:UKR"), "x": g.nodes["country:TUR"]["viz"]["position"]["x"]}))`;
    expect(runPython(script, [at("world.gexf")])).toMatchObject({
      nodes: 66,
      edges: 260,
      name: "Türkiye",
      parallel: world.graph.outEdges("country:POL").filter((edge) => edge.endsWith("|country:UKR")).length,
      x: world.graph.getNodeAttributes("country:TUR").x,
    });
  });
  it("writes GraphML that we read", () => {
    const script = `import sys, json, networkx as nx
g = nx.MultiDiGraph(); g.add_node("a", w=1.5, t="<&\\n>"); g.add_edge("a", "b", n=3); g.add_edge("a", "b", n=4, f=True)
nx.write_graphml(g, sys.argv[1]); print(json.dumps(open(sys.argv[1], encoding="utf8").read()))`;
    const { graph } = fromGraphML(runPython(script, [at("theirs.graphml")]) as string);
    expect(graph.getNodeAttributes("a")).toEqual({ w: 1.5, t: "<&\n>" });
    expect(graph.edges().map((edge) => graph.getEdgeAttributes(edge))).toEqual([{ n: 3 }, { n: 4, f: true }]);
  });
});

describe("igraph", () => {
  it("reads GraphML with the same nodes, edges and attributes", () => {
    const script = `import sys, json, igraph
g = igraph.Graph.Read_GraphML(sys.argv[1])
print(json.dumps({"nodes": g.vcount(), "edges": g.ecount(), "directed": g.is_directed(), "v": sorted(g.vs.attributes()), "e": sorted(g.es.attributes())}))`;
    expect(runPython(script, [at("world.graphml")])).toEqual({
      nodes: 66,
      edges: 260,
      directed: true,
      v: [...nodeNames, "id"].sort(),
      e: [...edgeNames, "id"].sort(),
    });
  });
});

describe("pandas", () => {
  const shapes = { nodes: 66, edges: 260, claims: 281, documents: 16 };

  it("reads the CSV tables", () => {
    const script = `import sys, json, pandas as pd
t = {n: pd.read_csv(f"{sys.argv[1]}/{n}.csv", keep_default_na=False) for n in ["nodes", "edges", "claims", "documents"]}
e = t["edges"].set_index("key").loc[sys.argv[2]]
print(json.dumps({"shapes": {n: len(f) for n, f in t.items()}, "joined": len(t["claims"].merge(t["edges"], left_on="edge", right_on="key")), "claims": json.loads(e["claims"]), "documents": int(e["documents"])}))`;
    expect(runPython(script, [at("tables"), edgeId])).toEqual({
      shapes,
      joined: 281,
      claims: attributesOf(edgeId).claims,
      documents: 3,
    });
  });
  it("reads the Parquet tables, with lists as lists and numbers as numbers", () => {
    const script = `import sys, json, pandas as pd
t = {n: pd.read_parquet(f"{sys.argv[1]}/{n}.parquet") for n in ["nodes", "edges", "claims", "documents"]}
e = t["edges"].set_index("key").loc[sys.argv[2]]
n = t["nodes"].set_index("id")
print(json.dumps({"shapes": {n: len(f) for n, f in t.items()}, "claims": list(e["claims"]), "documents": int(e["documents"]), "confidence": float(e["confidence"]), "kind": str(t["edges"]["documents"].dtype),
  "noParties": n.loc["country:POL", "parties"] is None, "noAliases": list(n.loc["leader:oskar-tamm-fin", "aliases"]), "quotes": int(t["claims"]["quote"].str.len().gt(0).sum())}))`;
    expect(runPython(script, [at("tables"), edgeId])).toEqual({
      shapes,
      claims: attributesOf(edgeId).claims,
      documents: 3,
      confidence: 0.99,
      kind: expect.stringMatching(/int64/i),
      noParties: true,
      noAliases: [],
      quotes: 281,
    });
  });
});

describe("awkward values", () => {
  const text = `"quoted", <tag> & 'more'\n\r\t \u0001 😀 \\u0041`;
  const graph = fromJSON({
    attributes: {},
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: [{ key: "a", attributes: { note: text, list: [], big: "x".repeat(1_000_000) } }],
    edges: [
      { key: "1", source: "a", target: "a", attributes: { note: text, nothing: null } },
      { key: "2", source: "a", target: "a", attributes: {} },
    ],
  } as never);

  // networkx makes numbers of edge ids that are numbers.
  it("reach networkx through GraphML: control characters as \\uXXXX, lists and null as JSON", () => {
    writeFileSync(at("awkward.graphml"), joinText(toGraphML(graph)));
    const script = `import sys, json, networkx as nx
g = nx.read_graphml(sys.argv[1], force_multigraph=True)
print(json.dumps({"edges": g.number_of_edges(), "note": g.nodes["a"]["note"], "list": g.nodes["a"]["list"], "big": len(g.nodes["a"]["big"]), "nothing": g.edges["a", "a", 1]["nothing"]}))`;
    const note = text.replace("\\u0041", "\\u005cu0041").replace("\u0001", "\\u0001");
    expect(runPython(script, [at("awkward.graphml")])).toEqual({
      edges: 2,
      note,
      list: "[]",
      big: 1_000_000,
      nothing: "null",
    });
  });
  it("reach pandas through CSV unchanged", () => {
    const [nodes] = [...toCSV(graph)];
    writeFileSync(at("awkward.csv"), joinText(nodes!.chunks));
    const script = `import sys, json, pandas as pd
print(json.dumps(pd.read_csv(sys.argv[1], lineterminator=None).loc[0, "note"]))`;
    // pandas takes a lone carriage return inside quotes as it stands.
    expect(runPython(script, [at("awkward.csv")])).toBe(text);
  });
  it("reach pandas through Parquet unchanged", () => {
    const [nodes] = [...toParquet(graph)];
    writeFileSync(at("awkward.parquet"), nodes!.bytes);
    const script = `import sys, json, pandas as pd
f = pd.read_parquet(sys.argv[1]); print(json.dumps({"note": f.loc[0, "note"], "list": list(f.loc[0, "list"]), "big": len(f.loc[0, "big"])}))`;
    expect(runPython(script, [at("awkward.parquet")])).toEqual({ note: text, list: [], big: 1_000_000 });
  });
});
