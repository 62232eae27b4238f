// How answers and graphs show themselves, and that nothing from a document gets out of its place.
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { makeWorld } from "../../test/fixtures/make-world.ts";
import { Answer } from "../answers/answer.ts";
import { readXml } from "../formats/read-xml.ts";
import { buildGraph } from "../graph/entente-graph.ts";
import { show } from "./show.ts";
import { base64 } from "./svg-image.ts";

const world = buildGraph(makeWorld());
const hostile = `<script>alert(1)</script>"'|\u0007\n[x](javascript:1)`;
const answer = new Answer({
  title: hostile,
  rows: Array.from({ length: 45 }, (_, index) => ({
    name: hostile,
    index,
    link: index % 2 ? "javascript:alert(1)" : "https://example.org/a?b=1&c=2",
  })),
  columns: ["name", "index", "link"],
});

describe("tables", () => {
  it("HTML: escaped, 20 rows a page, links only to http", () => {
    const html = answer.toHTML();
    expect(html).not.toMatch(/<script|href="javascript/);
    expect(html).toContain('href="https://example.org/a?b=1&amp;c=2"');
    expect(html.match(/<summary>/g)).toHaveLength(2);
    expect(html).toContain("rows 41 to 45");
  });
  it("Markdown: no table cell can be broken, no link or tag made", () => {
    const lines = answer.toMarkdown().split("\n");
    expect(
      lines.filter((line) => line.startsWith("| ")).every((line) => line.replace(/\\./g, "").split("|").length === 5),
    ).toBe(true);
    expect(answer.toMarkdown()).not.toMatch(/(?<!\\)<script|(?<!\\)\[x/);
  });
  it("plain text: 20 rows, no control characters", () => {
    const text = inspect(answer);
    expect(text).toBe(answer.toString());
    expect(text).not.toMatch(/[\u0007]/);
    expect(text.endsWith("… 25 more rows")).toBe(true);
  });
  it("a bundle for Jupyter", () => {
    const bundle = (answer as unknown as Record<symbol, () => Record<string, unknown>>)[
      Symbol.for("Jupyter.display")
    ]!();
    expect(Object.keys(bundle)).toEqual(["text/html", "text/markdown", "text/plain", "application/json"]);
    expect(JSON.parse(JSON.stringify(answer))).toHaveLength(45);
  });
  it("an element only where there is a document", () => expect(() => answer.toElement()).toThrow(/graph\/toElement/));
  it("tslab is given HTML, others the value", () => {
    const given: string[] = [];
    expect(show(answer, { tslab: { display: { html: (html) => given.push(html) } } })).toBeUndefined();
    expect(given).toEqual([answer.toHTML({ picture: true })]);
    expect(show(answer)).toBe(answer);
  });
});

describe("pictures", () => {
  const svg = world.toSVG();
  const tags = [...readXml(svg)].filter((piece) => piece.kind === "open");

  it("well-formed: every tag that opens closes", () => {
    const open: string[] = [];
    for (const piece of readXml(svg)) {
      if (piece.kind === "open" && !piece.empty) open.push(piece.name);
      if (piece.kind === "close") expect(open.pop()).toBe(piece.name);
    }
    expect(open).toEqual([]);
  });
  it("draws every node, and every edge that is not derived", () => {
    expect(tags.filter(({ name, attributes }) => name === "circle" && attributes.stroke === "#fff")).toHaveLength(66);
    const direct = world.graph.edges().filter((edge) => !world.graph.getEdgeAttributes(edge).derived).length;
    expect(tags.filter(({ name, attributes }) => name === "g" && attributes.opacity)).toHaveLength(direct);
  });
  it("dashes what is planned, dots what is denied, leaves alleged heads hollow", () => {
    const edges = world.graph
      .edges()
      .map((edge) => world.graph.getEdgeAttributes(edge))
      .filter(({ derived }) => !derived);
    const dashed = (dash: string) =>
      tags.filter(({ attributes }) => attributes["stroke-dasharray"] === dash && attributes.fill === "none").length;
    expect(dashed("7 4")).toBe(edges.filter(({ status }) => status === "planned").length);
    expect(dashed("1.5 4")).toBe(edges.filter(({ status }) => status === "denied").length);
    const hollow = tags.filter(({ name, attributes }) => name === "path" && attributes.fill === "#fff").length;
    expect(hollow).toBe(edges.filter(({ arrow }) => arrow.startsWith("ALLEGED_")).length);
  });
  it("bends parallel edges apart", () => {
    const picture = world.subgraph(["Poland", "Ukraine"]).toSVG();
    const paths = [...picture.matchAll(/<path d="(M[^"]*Q[^"]*)" fill="none"/g)].map(([, path]) => path);
    expect(new Set(paths).size).toBe(6);
  });
  it("escapes names", () => {
    const { documents, entities, claims } = makeWorld();
    const named = entities.map((entity) => (entity.id === "country:POL" ? { ...entity, name: hostile } : entity));
    expect(buildGraph({ documents, entities: named, claims }).toSVG()).not.toContain("<script");
  });
  it("says how many it leaves out", () => {
    const { documents, entities, claims } = makeWorld();
    const extra = Array.from({ length: 600 }, (_, index) => ({
      id: `leader:n${index}`,
      kind: "Leader" as const,
      name: `N ${index}`,
      aliases: [],
    }));
    const more = extra.map(({ id }, index) => ({
      ...claims[0]!,
      id: `claim:${String(index).padStart(16, "0")}`,
      subject: id,
    }));
    expect(
      buildGraph({ documents, entities: [...entities, ...extra], claims: [...claims, ...more] }).toSVG(),
    ).toContain("The 500 strongest of 666 nodes");
  }, 60_000);
  it("is the same every time", () => expect(buildGraph(makeWorld()).toSVG()).toBe(svg));
  it("stands in HTML as an image that needs no trust", () => {
    const [, data] = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(world.toHTML())!;
    expect(Buffer.from(data!, "base64").toString("utf8")).toBe(svg);
  });
  it.each(["", "a", "ab", "abc", "łódź"])("base64 of %j", (text) =>
    expect(base64(Buffer.from(text))).toBe(Buffer.from(text).toString("base64")),
  );
});
