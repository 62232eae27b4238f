// Bytes and the ending of their file in; the way of a build through them out: what it must never do throws.
import { writeFileSync } from "node:fs";
import type { Resources } from "@entente/ingest";
import { findInputs } from "../../src/sources/find-inputs.ts";
import { extractPiece } from "../../src/work/extract-piece.ts";

/** Milliseconds of processor time for an input of at most 200 kB; what is unpacked may be larger. */
const SLOWEST_MS = 20_000;
const OPTIONS = { alleged: true, derived: true, weak: true, beam: false, fields: {} };

export async function tryInput(bytes: Uint8Array, path: string, resources: Resources): Promise<void> {
  writeFileSync(path, bytes);
  const from = process.cpuUsage();
  for await (const found of (await findInputs([path])).found) {
    if ("issue" in found) {
      mustBeOneLine(`${found.issue.place}: ${found.issue.reason}`);
      continue;
    }
    const { extracted, issues } = await extractPiece(found.piece, resources, OPTIONS);
    if (extracted.length + issues.length === 0) throw new Error("neither a document nor an issue");
    for (const { kind, reason } of issues) {
      mustBeOneLine(`${found.piece.place}: ${reason}`);
      if (kind === "failed") throw new Error(reason);
    }
    for (const { document, claims } of extracted) {
      if (!document.text.isWellFormed()) throw new Error("half a pair of surrogates in the text");
      for (const { evidence } of claims) {
        const source = evidence.field === "title" ? document.title : document.text;
        if (source?.slice(evidence.start, evidence.end) !== evidence.quote)
          throw new Error("a quote that is not at its span");
      }
    }
  }
  const { user, system } = process.cpuUsage(from);
  if ((user + system) / 1000 > SLOWEST_MS) throw new Error(`it took ${Math.round((user + system) / 1e6)} s`);
}

function mustBeOneLine(reason: string): void {
  if (/[\n\r]/.test(reason) || reason.length > 5000)
    throw new Error(`an issue that is not one line: ${JSON.stringify(reason.slice(0, 100))}`);
}
