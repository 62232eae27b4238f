import { expect, test } from "vitest";
import type { EdgeRow } from "../questions/describe.ts";
import { writeRows } from "./write-rows.ts";

const end = (id: string, name: string): EdgeRow["source"] => ({ id, name, kind: "Country" });
const edge = (source: EdgeRow["source"], target: EdgeRow["source"]): EdgeRow => ({
  index: 0,
  id: `${source.id}|SUPPLIED|${target.id}`,
  source,
  target,
  relation: "SUPPLIED",
  arrow: "SUPPLIED",
  status: "actual",
  alleged: false,
  derived: false,
  claims: 2,
  documents: 1,
  first: "2022",
  last: "2024-07-08",
  reportedFirst: "2024-07-09",
  reportedLast: "2024-07-09",
  since: { date: "2022", reported: false },
  until: { date: "2024-07-09", reported: true },
  confidence: 0.9,
});
const rows = {
  nodes: [{ index: 0, ...end("country:AAA", 'A<b> & "c"\u0001'), degree: 1, claims: 2 }],
  edges: [edge(end("country:AAA", 'Quoted, "name"'), end("country:BBB", "=cmd()"))],
};

test("CSV quotes what needs it and disarms formulas", () => {
  const [, line] = writeRows(rows, "csv").split("\r\n");
  expect(line).toBe(
    'country:AAA,"Quoted, ""name""",country:BBB,\'=cmd(),SUPPLIED,SUPPLIED,actual,2,1,2022,2024-07-08,2024-07-09,2024-07-09,0.9',
  );
});

test("GraphML escapes markup and drops what XML cannot carry", () => {
  const text = writeRows(rows, "graphml");
  expect(text).toContain("A&lt;b&gt; &amp; &quot;c&quot;</data>");
  expect(text).not.toContain("\u0001");
});

test("JSON is what graphology imports", () => {
  const graph = JSON.parse(writeRows(rows, "json"));
  expect(graph.edges[0]).toMatchObject({ source: "country:AAA", target: "country:BBB", attributes: { claims: 2 } });
});
