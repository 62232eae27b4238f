// In: the records of a graph and ids of documents. Out: the records without those documents and their claims.
import type { GraphInput, Records } from "../graph/records.ts";

/** What a graph without the documents is built from. Corrections stay: they say what was decided, not what was read. */
export function withoutDocuments(records: Records, ids: readonly string[]): GraphInput {
  const gone = new Set(ids);
  return {
    documents: [...records.documents.values()].filter(({ id }) => !gone.has(id)),
    entities: records.entities.values(),
    claims: [...records.claims.values()].filter(({ evidence }) => !gone.has(evidence.document)),
    corrections: records.corrections.values(),
  };
}
