// In: ids, keys, links, publishers. Out: the ids of the documents they mean, and what meant none.
import type { SourceDocument } from "../documents/document.ts";

/** Documents found for what was asked. */
export interface SelectedDocuments {
  readonly ids: readonly string[];
  /** Asked for and not found. */
  readonly unknown: readonly string[];
}

/** Each of `wanted` is a document's id, its key, its uri, or a publisher's name (all its documents). */
export function selectDocuments(
  documents: ReadonlyMap<string, SourceDocument>,
  wanted: readonly string[],
): SelectedDocuments {
  const ids = new Set<string>();
  const unknown = wanted.filter((text) => {
    const found = [...documents.values()].filter((document) =>
      [document.id, document.key, document.uri, document.publisher].includes(text),
    );
    for (const { id } of found) ids.add(id);
    return found.length === 0;
  });
  return { ids: [...ids].sort(), unknown };
}
