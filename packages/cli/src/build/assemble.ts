// The journal in, the files of the graph out.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraph, type Correction, type EntenteGraph, parseLines, type TextKept } from "@entente/graph";
import { save } from "@entente/graph/node";
import type { Issue } from "../sources/piece.ts";
import type { Journal } from "../store/journal.ts";
import { TextFile } from "../store/text-file.ts";
import { VERSION } from "../version.ts";
import type { ExtractOptions } from "../work/extract-piece.ts";
import { modelVersion } from "../work/pipeline-version.ts";
import { gather } from "./gather.ts";

export interface AssembleOptions {
  readonly folder: string;
  /** Where what is needed for a while alone is kept. */
  readonly cache: string;
  readonly extract: ExtractOptions;
  readonly text: TextKept;
  readonly inputs: readonly object[];
}

export interface Assembled {
  /** Its texts cannot be read any more; everything else can. */
  readonly graph: EntenteGraph;
  readonly issues: readonly Issue[];
}

/** Gathers the products of the wanted pieces; an analyst's corrections in the folder stay. */
export async function assemble(
  journal: Journal,
  wanted: ReadonlySet<string>,
  options: AssembleOptions,
): Promise<Assembled> {
  const texts = new TextFile(join(options.cache, "texts"));
  try {
    const { documents, entities, claims, issues } = await gather(journal, wanted, texts);
    const graph = buildGraph({ documents, entities, claims, corrections: readCorrections(options.folder) });
    const { alleged, weak, fields } = options.extract;
    save(graph, options.folder, {
      text: options.text,
      versions: { entente: VERSION, model: modelVersion() },
      options: { alleged, weak, ...(Object.keys(fields).length > 0 ? { fields } : {}) },
      inputs: options.inputs,
    });
    return { graph, issues };
  } finally {
    texts.close();
  }
}

/** Lines that do not fit are kept out here; `entente check` names them. */
function readCorrections(folder: string): readonly Correction[] {
  const path = join(folder, "corrections.jsonl");
  return existsSync(path) ? parseLines<Correction>("corrections.jsonl", "correction", readFileSync(path)).records : [];
}
