import fc from "fast-check";
import * as graphologyModule from "graphology";
import * as gexfModule from "graphology-gexf";
import * as graphmlModule from "graphology-graphml";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { makeWorld } from "../../test/fixtures/make-world.ts";
import { buildGraph } from "../graph/entente-graph.ts";
import type { SerializedGraph } from "../graph/multi-graph.ts";
import { arrange } from "../layouts/arrange.ts";
import { toTurtle } from "../turtle/to-turtle.ts";
import { attributeColumns } from "./attribute-column.ts";
import { fromCSV, toCSV } from "./csv.ts";
import { toCytoscape } from "./cytoscape.ts";
import { fromGraphML } from "./from-graphml.ts";
import { toGEXF } from "./gexf.ts";
import { toGraphML } from "./graphml.ts";
import { joinText } from "./join-text.ts";
import { fromJSON, toJSON } from "./json.ts";
import { fromNodeLink, toNodeLink } from "./node-link.ts";

const world = buildGraph(makeWorld());
arrange(world.graph);

// Text with every awkward character: quotes, line ends, controls, emoji, lone surrogates, backslashes before "u0041".
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        "<",
        "&",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\u001f",
        "\uFFFE",
        "😀",
        "\uD83D",
        "\\",
        "u0041",
        ",",
        " ",
      ),
    )
    .map((parts) => parts.join("")),
);
const value = fc.oneof(
  text,
  fc.integer(),
  // The sign of zero is not kept: JSON has none.
  fc.double({ noDefaultInfinity: true, noNaN: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
  fc.array(text, { maxLength: 3 }),
);
const attributes = fc.dictionary(fc.constantFrom("note", "aliases", "count", "score", "flag", "mixed"), value);
const graphs = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })
  .chain((keys) => {
    const key = fc.constantFrom(...keys);
    return fc.record({
      nodes: fc.tuple(...keys.map((id) => attributes.map((values) => ({ key: id, attributes: values })))),
      edges: fc
        .array(fc.record({ source: key, target: key, attributes }), { maxLength: 8 })
        .map((edges) => edges.map((edge, index) => ({ ...edge, key: `e${index}` }))),
    });
  });

const serialized = (graph: unknown): SerializedGraph => graph as SerializedGraph;
const plain = (graph: { toJSON(): SerializedGraph }): unknown => {
  const { nodes, edges } = graph.toJSON();
  return { nodes, edges };
};
const normal = (graph: unknown): unknown => {
  const { nodes, edges } = graph as SerializedGraph;
  return plain(fromJSON(serialized({ nodes, edges })));
};

describe("round trips of any graph", () => {
  const survives = (through: (graph: ReturnType<typeof fromJSON>) => ReturnType<typeof fromJSON>): void =>
    fc.assert(
      fc.property(graphs, (graph) => {
        const before = fromJSON(serialized(structuredClone(graph)));
        expect(plain(through(before))).toEqual(normal(graph));
      }),
      { numRuns: 150 },
    );

  it("GraphML", () => survives((graph) => fromGraphML(joinText(toGraphML(graph)))));
  it("CSV, given the types", () =>
    survives((graph) => {
      const files = Object.fromEntries([...toCSV(graph)].map(({ path, chunks }) => [path, joinText(chunks)]));
      // The writer chooses the types by the values; a reader of CSV is told them.
      const types = Object.fromEntries(
        ["nodes", "edges"].flatMap((table) =>
          graphColumns(graph, table as "nodes" | "edges").map(({ name, type }) => [`${table}.${name}`, type]),
        ),
      );
      const read = (table: "nodes" | "edges") =>
        fromCSV(
          { nodes: files["nodes.csv"]!, edges: files["edges.csv"] ?? "key,source,target\r\n" },
          Object.fromEntries(
            Object.entries(types).flatMap(([name, type]) =>
              name.startsWith(table) ? [[name.slice(table.length + 1), type]] : [],
            ),
          ),
        ).toJSON();
      return fromJSON(serialized({ nodes: read("nodes").nodes, edges: read("edges").edges }));
    }));
  it("JSON", () => survives((graph) => fromJSON(joinText(toJSON(graph)))));
  it("node-link", () => survives((graph) => fromNodeLink(joinText(toNodeLink(graph)))));
  it("a string of 1 MB", () => {
    const note = "é\u0001\n".repeat(350_000);
    const graph = fromJSON(serialized({ nodes: [{ key: "a", attributes: { note } }], edges: [] }));
    expect(fromGraphML(joinText(toGraphML(graph))).graph.getNodeAttributes("a").note).toBe(note);
  });
});

function graphColumns(graph: ReturnType<typeof fromJSON>, table: "nodes" | "edges") {
  const rows = graph.toJSON()[table].map((row) => (row.attributes ?? {}) as Record<string, unknown>);
  return attributeColumns(rows);
}

describe("the fixture graph", () => {
  const lean = (graph: { toJSON(): SerializedGraph }): unknown => {
    const { nodes, edges } = graph.toJSON();
    return {
      nodes,
      edges: edges.map(({ attributes: { sentences: _s, uris: _u, ...rest }, ...edge }) => ({
        ...edge,
        attributes: rest,
      })),
    };
  };

  it.each([
    ["JSON", () => fromJSON(joinText(toJSON(world)))],
    ["node-link", () => fromNodeLink(joinText(toNodeLink(world)))],
    ["GraphML", () => fromGraphML(joinText(toGraphML(world)))],
    [
      "CSV",
      () => {
        const [nodes, edges] = [...toCSV(world)].map(({ chunks }) => joinText(chunks));
        return fromCSV({ nodes: nodes!, edges: edges! });
      },
    ],
  ])("survives %s", (_name, read) => expect(lean(read())).toEqual(lean(world)));

  it("carries its best sentences on its edges, unless told not to", () => {
    const read = fromGraphML(joinText(toGraphML(world))).graph.getEdgeAttributes(
      "country:POL|SIGNED|treaty:poland-ukraine-security-agreement",
    );
    // Three documents, two origins: a copy adds no sentence.
    expect(read.sentences).toHaveLength(2);
    expect(joinText(toGraphML(world, { text: "none" }))).not.toContain("sentences");
  });
  it("gives CSV tables of claims and documents", () => {
    const files = Object.fromEntries(
      [...toCSV(world)].map(({ path, chunks }) => [path, joinText(chunks).split("\r\n").length - 2]),
    );
    expect(files).toEqual({ "nodes.csv": 66, "edges.csv": 260, "claims.csv": 281, "documents.csv": 16 });
  });
  it("is read by graphology's own GraphML and GEXF parsers", () => {
    const Graph = graphologyModule.default as unknown as { MultiDirectedGraph: unknown };
    const parse = (module: unknown, xml: string) =>
      (module as { default: { parse(graph: unknown, xml: string): { order: number; size: number } } }).default.parse(
        Graph.MultiDirectedGraph,
        xml,
      );
    for (const [module, pieces] of [
      [graphmlModule, toGraphML(world)],
      [gexfModule, toGEXF(world)],
    ] as const) {
      const read = parse(module, joinText(pieces));
      expect([read.order, read.size]).toEqual([66, 260]);
    }
  });
  it("is JSON for Cytoscape", () => {
    const { elements } = JSON.parse(joinText(toCytoscape(world)));
    expect([elements.nodes.length, elements.edges.length]).toEqual([66, 260]);
    expect(elements.nodes[0]).toMatchObject({ data: { id: "country:AUS" }, position: { x: expect.any(Number) } });
  });
  it("is Turtle that parses, with a statement for each edge and a triple for each edge that is not derived", () => {
    const quads = new Parser().parse(joinText(toTurtle(world)));
    const count = (predicate: string, object?: string) =>
      quads.filter((quad) => quad.predicate.value === predicate && (!object || quad.object.value === object)).length;
    const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    expect(count(type, "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement")).toBe(260);
    expect(count(type, "urn:entente:term:Claim")).toBe(281);
    const direct = world.graph
      .edges()
      .filter((edge) => world.graph.getEdgeAttributes(edge).arrow === "SUPPLIED").length;
    expect(count("urn:entente:term:SUPPLIED")).toBe(direct);
  });
});

describe("what others write", () => {
  it("GraphML with CDATA, comments, single quotes and no edge ids", () => {
    const xml = `<?xml version='1.0'?><!-- a > b --><graphml><key id='d0' for='node' attr.name='w' attr.type='double'/>
      <graph edgedefault='directed'><node id='a'><data key='d0'>1.5</data></node><node id='b&#x41;'/><edge source='a' target='b&#x41;'/><edge source='a' target='bA'/></graph></graphml>`;
    const { graph } = fromGraphML(xml);
    expect([graph.nodes(), graph.size, graph.getNodeAttributes("a")]).toEqual([["a", "bA"], 2, { w: 1.5 }]);
  });
  it("node-link with numbers as ids and keys", () => {
    const { graph } = fromNodeLink({
      nodes: [{ id: 1 }, { id: 2 }],
      links: [
        { source: 1, target: 2, key: 0 },
        { source: 2, target: 1, key: 0 },
      ],
    });
    expect([graph.nodes(), graph.size]).toEqual([["1", "2"], 2]);
  });
  it.each([
    ["fromJSON", () => fromJSON("{}")],
    ["fromNodeLink", () => fromNodeLink("{}")],
    ["fromCSV", () => fromCSV({ nodes: 'id\n"a', edges: "" })],
  ])("%s says what is wrong", (name, read) => expect(read).toThrow(new RegExp(`graph/${name}`)));
});
