// A graph that is drawn from files on the disk has the bytes of one that is built in memory.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildGraph, type EntenteGraph, toFiles } from "@entente/graph";
import { load } from "@entente/graph/node";
import { expect, it } from "vitest";
import { LineFile } from "../store/line-file.ts";
import { StoredClaims } from "../store/stored-claims.ts";
import { StoredDocuments } from "../store/stored-documents.ts";
import { drawStored } from "./draw-stored.ts";

const WORLD = join(import.meta.dirname, "../../../graph/test/fixtures/world");

function contents(graph: EntenteGraph): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { path, chunks } of toFiles(graph)) files[path] = Buffer.concat([...chunks]).toString("base64");
  return files;
}

it("draws the fixture graph alike from memory and from the disk", () => {
  const { documents, entities, claims } = load(WORLD, { from: "records" }).records;
  const folder = mkdtempSync(join(tmpdir(), "entente-stored-"));
  const stored = {
    documents: new StoredDocuments(new LineFile(join(folder, "d"))),
    claims: new StoredClaims(new LineFile(join(folder, "c"))),
  };
  for (const document of documents.values()) stored.documents.add(document);
  for (const claim of claims.values()) stored.claims.add(claim);
  const memory = buildGraph({ documents: documents.values(), entities: entities.values(), claims: claims.values() });
  const disk = drawStored(stored.documents, entities, stored.claims);
  expect(contents(disk)).toEqual(contents(memory));
  const [id, claim] = [...claims][3]!;
  expect([disk.claims.get(id), disk.claims.get("claim:0"), disk.documents.has("doc:0")]).toEqual([
    claim,
    undefined,
    false,
  ]);
  expect(disk.claims.size).toBeGreaterThan(100);
});
