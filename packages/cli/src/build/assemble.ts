// The journal in, the files of the graph out.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildGraph,
  type Claim,
  type Correction,
  type EntenteGraph,
  type Entity,
  parseLines,
  type SourceDocument,
  type TextKept,
} from "@entente/graph";
import { save } from "@entente/graph/node";
import type { Issue } from "../sources/piece.ts";
import type { Journal } from "../store/journal.ts";
import { VERSION } from "../version.ts";
import type { ExtractOptions, PieceProduct } from "../work/extract-piece.ts";
import { modelVersion } from "../work/pipeline-version.ts";

export interface AssembleOptions {
  readonly folder: string;
  readonly extract: ExtractOptions;
  readonly text: TextKept;
  readonly inputs: readonly object[];
}

export interface Assembled {
  readonly graph: EntenteGraph;
  readonly issues: readonly Issue[];
}

/** Gathers the products of the wanted pieces; an analyst's corrections in the folder stay. */
export async function assemble(
  journal: Journal,
  wanted: ReadonlySet<string>,
  options: AssembleOptions,
): Promise<Assembled> {
  const documents: SourceDocument[] = [];
  const entities: Entity[] = [];
  const claims: Claim[] = [];
  const issues: Issue[] = [];
  for await (const { json } of journal.entries(wanted)) {
    const product = JSON.parse(json) as PieceProduct;
    issues.push(...product.issues);
    for (const extracted of product.extracted) {
      documents.push(extracted.document);
      entities.push(...extracted.entities);
      claims.push(...extracted.claims);
    }
  }
  const graph = buildGraph({ documents, entities, claims, corrections: readCorrections(options.folder) });
  const { alleged, weak, fields } = options.extract;
  save(graph, options.folder, {
    text: options.text,
    versions: { entente: VERSION, model: modelVersion() },
    options: { alleged, weak, ...(Object.keys(fields).length > 0 ? { fields } : {}) },
    inputs: options.inputs,
  });
  return { graph, issues };
}

/** Lines that do not fit are kept out here; `entente check` names them. */
function readCorrections(folder: string): readonly Correction[] {
  const path = join(folder, "corrections.jsonl");
  return existsSync(path) ? parseLines<Correction>("corrections.jsonl", "correction", readFileSync(path)).records : [];
}
