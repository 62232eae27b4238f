// The journal in, the files of the graph out.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildGraph, type Correction, type EntenteGraph, parseLines, type TextKept } from "@entente/graph";
import { save } from "@entente/graph/node";
import type { Issue } from "../sources/piece.ts";
import type { Journal } from "../store/journal.ts";
import { VERSION } from "../version.ts";
import type { ExtractOptions } from "../work/extract-piece.ts";
import { modelVersion } from "../work/pipeline-version.ts";
import { drawStored } from "./draw-stored.ts";
import { type Gathered, gather, type ShowShare } from "./gather.ts";

export interface AssembleOptions {
  readonly folder: string;
  /** Where what is needed for a while alone is kept. */
  readonly cache: string;
  readonly extract: ExtractOptions;
  readonly text: TextKept;
  readonly inputs: readonly object[];
  readonly show?: ShowShare | undefined;
}

export interface Assembled {
  /** Its documents and claims are read from the disk until `close` is called. */
  readonly graph: EntenteGraph;
  readonly issues: readonly Issue[];
  readonly close: () => void;
}

/** Gathers the products of the wanted pieces; an analyst's corrections in the folder stay. */
export async function assemble(
  journal: Journal,
  wanted: ReadonlySet<string>,
  options: AssembleOptions,
): Promise<Assembled> {
  removeLeftovers(options.cache);
  const gathered = await gather(journal, wanted, options.cache, options.show);
  try {
    const graph = toGraph(gathered, readCorrections(options.folder));
    const { alleged, weak, beam, fields } = options.extract;
    save(graph, options.folder, {
      text: options.text,
      versions: { entente: VERSION, model: modelVersion(beam) },
      options: { alleged, weak, ...(beam ? { beam } : {}), ...(Object.keys(fields).length > 0 ? { fields } : {}) },
      inputs: options.inputs,
    });
    return { graph, issues: gathered.issues, close: gathered.close };
  } catch (error) {
    gathered.close();
    throw error;
  }
}

/** Corrections reach across the whole graph: what an analyst corrects by hand has to fit in memory. */
function toGraph({ documents, entities, claims }: Gathered, corrections: readonly Correction[]): EntenteGraph {
  if (corrections.length === 0) return drawStored(documents, entities, claims);
  return buildGraph({
    documents: documents.values(),
    entities: entities.values(),
    claims: claims.values(),
    corrections,
  });
}

/** What a killed build was sorting. */
function removeLeftovers(cache: string): void {
  for (const name of readdirSync(cache))
    if (/\.(?:run\d+|sorted)$/.test(name)) rmSync(join(cache, name), { force: true });
}

/** Lines that do not fit are kept out here; `entente check` names them. */
function readCorrections(folder: string): readonly Correction[] {
  const path = join(folder, "corrections.jsonl");
  return existsSync(path) ? parseLines<Correction>("corrections.jsonl", "correction", readFileSync(path)).records : [];
}
