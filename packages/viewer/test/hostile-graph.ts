// A folder in, a graph in it that wants to do harm: markup in every text, links that run, a name of a megabyte, ends that are not there,
// a place at the end of the world, lines of evidence and views that are none.
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
  writeFileSync(join(folder, "views.json"), HOSTILE_VIEWS);
}

/** One edge leads nowhere, one node lies at the end of the world. */
function breakColumns(path: string): void {
  const columns = decodeColumns(readFileSync(path));
  columns.arrays.edgeTarget[1] = 4_000_000;
  columns.arrays.nodeX[2] = 2_147_483_647;
  writeFileSync(path, Buffer.concat([...encodeColumns(columns)]));
}

/** Lines that are no JSON, no line of evidence, no claim, or so deep that who walks down does not come back. */
const BROKEN = [
  '{"edge": not json',
  "null",
  "[]",
  '{"edge":0,"key":"k","claim":null}',
  '{"edge":0,"key":"k","claim":{"evidence":{"quote":{"toString":1}},"reasons":7,"confidence":NaN}}',
  '{"edge":0,"key":"k","claim":{"id":"claim:0000000000000000","evidence":7,"reasons":"none"}}',
  `{"edge":0,"key":"k","claim":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
];

function breakEvidence(folder: string): void {
  for (const name of readdirSync(folder))
    writeFileSync(join(folder, name), [...BROKEN, readFileSync(join(folder, name), "utf8")].join("\n"));
}

/** Views and notes of the wrong form. */
const HOSTILE_VIEWS = JSON.stringify({
  views: [null, { name: { a: 1 }, hash: 7 }, { name: EVIL, hash: "pin=country:AAA@NaN@1e999" }],
  notes: { "country:AAA": { toString: 1 }, "country:BBB": EVIL },
});

/** Extractions, a line each: a sound one, and others with numbers that JSON has not, records of the wrong form, treaties that are each other's parties. */
export function hostileLines(): string {
  const document = toDocument({ uri: "https://example.org/1", published: "2024-05-06", text: "Peru warned Chile." });
  const place = { document: document.id, start: 0, end: 18, quote: "Peru warned Chile." };
  const claim = withId({
    subject: "treaty:one",
    relation: "WARNED",
    object: "treaty:other",
    status: "actual",
    basis: "reported",
    evidence: place,
    rule: "r",
    confidence: 0.5,
    reasons: [],
  });
  const treaty = (id: string, party: string): object => ({
    id,
    kind: "Treaty",
    name: id,
    aliases: [],
    parties: [party],
  });
  const entities = [treaty("treaty:one", "treaty:other"), treaty("treaty:other", "treaty:one")];
  const nested = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  return [
    JSON.stringify({ document, entities, claims: [claim] }),
    `{"document":{},"entities":[],"claims":[{"confidence":NaN}]}`,
    JSON.stringify({ document, entities: [], claims: [{ ...claim, confidence: "1e999" }, null, 7] }),
    JSON.stringify({ document, entities: [{ ...entities[0], name: { toString: EVIL } }], claims: [] }),
    `{"document":${nested},"entities":${nested},"claims":${nested}}`,
    `{"document":{"__proto__":{"title":"x"}},"entities":5,"claims":[]}`,
  ].join("\n");
}
