// Inputs in; a line or a paragraph for each document on standard output, issues on standard error, out.
import { once } from "node:events";
import type { Claim, Entity } from "@entente/graph";
import { countIssues } from "../progress/count-issues.ts";
import { findInputs, type InputKinds } from "../sources/find-inputs.ts";
import type { Issue } from "../sources/piece.ts";
import { type Extracted, type ExtractOptions, extractPiece } from "./extract-piece.ts";
import { readResources } from "./load-resources.ts";

/** Prints as it reads, so that it can stand in a pipe; memory holds one piece at a time. */
export async function extract(
  inputs: readonly string[],
  options: ExtractOptions & InputKinds,
  print: "jsonl" | "text",
): Promise<void> {
  const resources = readResources(options);
  const issues: Issue[] = [];
  for await (const found of (await findInputs(inputs, options)).found) {
    if ("issue" in found) {
      issues.push(found.issue);
      continue;
    }
    const product = await extractPiece(found.piece, resources, options);
    issues.push(...product.issues);
    for (const extracted of product.extracted) {
      const text = print === "jsonl" ? `${JSON.stringify(extractionLine(extracted))}\n` : inWords(extracted);
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    }
  }
  for (const { place, reason } of issues.slice(0, 20)) process.stderr.write(`${place}: ${reason}\n`);
  if (issues.length > 20) process.stderr.write(`left out in all: ${countIssues(issues)}\n`);
}

/** The document without its text: every claim brings its quote. `id` is the input's own where it has one. */
function extractionLine({ document, entities, claims }: Extracted): object {
  const { id, key, text: _text, ...about } = document;
  return { document: { id: key ?? id, documentId: id, ...about }, entities, claims };
}

function inWords({ document, entities, claims }: Extracted): string {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const heading = [document.title ?? document.key ?? document.id, document.publisher, document.published];
  const lines = claims.map((claim) => claimInWords(claim, names));
  return `${heading.filter(Boolean).join(" · ")}\n${lines.join("") || "  no claims\n"}\n`;
}

function claimInWords(claim: Claim, names: ReadonlyMap<Entity["id"], string>): string {
  const name = (id: string): string => names.get(id) ?? id;
  const about = [
    claim.status === "actual" ? "" : claim.status,
    claim.basis === "reported" ? "" : claim.basis,
    claim.date,
  ];
  const details = about.filter(Boolean).join(", ");
  const head = `  ${name(claim.subject)} ${claim.relation} ${name(claim.object)}${details ? ` (${details})` : ""}`;
  return `${head}\n      “${claim.evidence.quote.replace(/\s+/g, " ").trim()}”\n`;
}
