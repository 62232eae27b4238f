// The bytes of a model in, what every document needs out: the model, the gazetteers, the patterns.
import { type Gazetteer, loadGazetteer } from "./gazetteers/load-gazetteer.ts";
import { PATTERNS } from "./relations/all-patterns.ts";
import { buildLexicon, type Lexicon } from "./relations/find-relations.ts";
import { loadModel, type Model } from "./trees/model.ts";

/** Loaded once, shared by all documents, never changed. */
export interface Resources {
  readonly model: Model;
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
}

/**
 * Loads what extraction needs. `model`: the uncompressed content of `model/english.bin.gz`.
 * @throws "ingest/loadModel: …" when the bytes are no model of this version.
 */
export function loadResources(input: { readonly model: Uint8Array }): Resources {
  return { model: loadModel(input.model), gazetteer: loadGazetteer(), lexicon: buildLexicon(PATTERNS) };
}
