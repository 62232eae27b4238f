// Stored claims and documents and the entities in; the graph of them out, drawn edge by edge, the same as if all were in memory.
import {
  bundleClaims,
  createMultiGraph,
  EntenteGraph,
  type Entity,
  type EntityId,
  endsOf,
  type MultiGraph,
  namedEntities,
} from "@entente/graph";
import type { StoredClaims } from "../store/stored-claims.ts";
import type { StoredDocuments } from "../store/stored-documents.ts";

export function drawStored(
  documents: StoredDocuments,
  entities: ReadonlyMap<EntityId, Entity>,
  claims: StoredClaims,
): EntenteGraph {
  const named = namedEntities(claims.values(), entities);
  const graph = createMultiGraph();
  for (const { id, kind, ...about } of named.values()) graph.addNode(id, { entityType: kind, ...about, strength: 0 });
  const dangling = claims.gatherEdges(named);
  for (const key of inOrder(claims)) addEdge(graph, key, claims, documents);
  const records = { documents, entities: named, claims, corrections: new Map() };
  return new EntenteGraph({ graph, claims, records, issues: [], dangling });
}

/** By source, then by key: the order in which graphs list their edges. */
function inOrder(claims: StoredClaims): string[] {
  const bySource = new Map<string, string[]>();
  for (const key of claims.edgeKeys()) {
    const source = key.slice(0, key.indexOf("|"));
    const keys = bySource.get(source);
    if (keys) keys.push(key);
    else bySource.set(source, [key]);
  }
  return [...bySource.keys()].sort().flatMap((source) => bySource.get(source)!.sort());
}

function addEdge(graph: MultiGraph, key: string, claims: StoredClaims, documents: StoredDocuments): void {
  const bundle = claims.ofEdge(key);
  const { source, target } = endsOf(bundle[0]!);
  const attributes = bundleClaims(bundle, documents);
  graph.addEdgeWithKey(key, source, target, attributes);
  for (const end of new Set([source, target])) graph.getNodeAttributes(end).strength += attributes.weight;
}
