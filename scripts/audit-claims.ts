// Extracted claims in (JSON Lines of `entente extract`), a random sample of each relation out, to be read beside its sentence.
//   tsx --conditions=source scripts/audit-claims.ts claims.jsonl --count 25 --seed 1 [--relation SUPPLIED] [--status planned] [--texts documents.jsonl.gz …]
// With --texts, the documents that the claims come from, what stands before the sentence is printed too: whom "it" takes up.
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { type Claim, type Extraction, toDocument } from "@entente/graph";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "25" },
    seed: { type: "string", default: "1" },
    relation: { type: "string" },
    status: { type: "string" },
    texts: { type: "string", multiple: true, default: [] },
  },
});
const file = positionals[0];
if (file === undefined) throw new Error("audit-claims: give the JSON Lines that `entente extract --jsonl` wrote");

interface Line {
  readonly claim: Claim;
  readonly text: string;
}

/** Characters shown before a sentence. */
const BEFORE = 220;

/** Texts by document id. */
function readTexts(files: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const name of files) {
    const bytes = readFileSync(name);
    for (const line of (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n")) {
      if (line === "") continue;
      const { id, text } = toDocument(JSON.parse(line) as Parameters<typeof toDocument>[0]);
      texts.set(id, text);
    }
  }
  return texts;
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const random = randomFrom(Number(values.seed));
const count = Number(values.count);
const texts = readTexts(values.texts);
const oneLine = (text: string): string => text.replace(/\s+/g, " ");

function linesOf(claim: Claim, names: ReadonlyMap<string, string>): string {
  const { evidence } = claim;
  const former = claim.former === true ? ", former" : "";
  const before = evidence.field === "title" ? undefined : texts.get(evidence.document);
  const lead =
    before === undefined ? "" : `…${oneLine(before.slice(Math.max(0, evidence.start - BEFORE), evidence.start))} >>> `;
  return [
    `${names.get(claim.subject)} ${claim.relation} ${names.get(claim.object)} (${claim.status}, ${claim.basis}${former}, ${claim.rule}, ${claim.confidence})`,
    `     ${lead}${oneLine(evidence.quote)}`,
  ].join("\n");
}

const drawn = new Map<string, { seen: number; kept: Line[] }>();
for await (const line of createInterface({ input: createReadStream(file) })) {
  if (line === "") continue;
  const { entities, claims } = JSON.parse(line) as Extraction;
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  for (const claim of claims) {
    if (
      (values.relation !== undefined && claim.relation !== values.relation) ||
      (values.status !== undefined && claim.status !== values.status)
    )
      continue;
    const pool = drawn.get(claim.relation) ?? { seen: 0, kept: [] };
    drawn.set(claim.relation, pool);
    const text = linesOf(claim, names);
    pool.seen++;
    if (pool.kept.length < count) pool.kept.push({ claim, text });
    else {
      const at = Math.floor(random() * pool.seen);
      if (at < count) pool.kept[at] = { claim, text };
    }
  }
}
for (const [relation, { seen, kept }] of [...drawn].sort()) {
  console.log(`\n## ${relation}: ${kept.length} of ${seen}`);
  for (const [i, line] of kept.entries()) console.log(`${String(i + 1).padStart(3)}. ${line.text}`);
}
