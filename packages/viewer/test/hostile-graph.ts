// A folder in, a graph in it that wants to do harm: markup in every text, links that run, a name of a megabyte, ends that are not there.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  arrange,
  buildGraph,
  type Claim,
  decodeColumns,
  type Entity,
  encodeColumns,
  toDocument,
  withId,
} from "@entente/graph";
import { save } from "@entente/graph/node";

const EVIL = '<script>alert("x")</script><img src=x onerror=alert(1)>';

export function writeHostileGraph(folder: string): void {
  const document = toDocument({
    uri: "javascript:alert(1)",
    title: `${EVIL} title`,
    publisher: EVIL,
    published: "2024-05-06",
    text: `${EVIL} signed it. "><svg onload=alert(2)> said so.`,
  });
  const entity = (id: string, name: string): Entity => ({
    id,
    kind: "Country",
    name,
    aliases: [EVIL],
    wikidata: 'Q1" onclick=alert(1)',
  });
  const entities = [
    entity("country:AAA", EVIL),
    entity("country:BBB", "B".repeat(1_000_000)),
    entity("country:CCC", "\u202Eevil\u0000\uD800"),
  ];
  const claim = (subject: string, object: string): Claim =>
    withId({
      subject,
      relation: "WARNED",
      object,
      status: "actual",
      basis: "quoted",
      speaker: EVIL,
      place: EVIL,
      evidence: { document: document.id, start: 0, end: EVIL.length, quote: EVIL },
      rule: EVIL,
      confidence: 0.5,
      reasons: [EVIL],
    });
  const graph = buildGraph({
    documents: [document],
    entities,
    claims: [
      claim("country:AAA", "country:BBB"),
      claim("country:BBB", "country:CCC"),
      claim("country:CCC", "country:AAA"),
    ],
  });
  arrange(graph.graph);
  save(graph, folder);
  breakColumns(join(folder, "graph.columns"));
  breakEvidence(join(folder, "evidence"));
}

/** One edge leads nowhere, one node lies at the end of the world. */
function breakColumns(path: string): void {
  const columns = decodeColumns(readFileSync(path));
  columns.arrays.edgeTarget[1] = 4_000_000;
  columns.arrays.nodeX[2] = 2_147_483_647;
  writeFileSync(path, Buffer.concat([...encodeColumns(columns)]));
}

function breakEvidence(folder: string): void {
  for (const name of readdirSync(folder))
    writeFileSync(join(folder, name), `{"edge": not json\n${readFileSync(join(folder, name), "utf8")}`);
}
