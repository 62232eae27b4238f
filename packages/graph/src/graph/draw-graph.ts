// In: documents, entities and claims, each once. Out: the multigraph, the claims by edge, and claims without ends.
import type { Claim } from "../claims/claim.ts";
import { dayRange } from "../dates/day-range.ts";
import type { SourceDocument } from "../documents/document.ts";
import type { Entity, EntityId } from "../entities/entity.ts";
import { bundleClaims } from "./bundle-claims.ts";
import { edgeKeyOf, endsOf } from "./edge-key.ts";
import type { ClaimSource } from "./graph-view.ts";
import { createMultiGraph, type MultiGraph } from "./multi-graph.ts";
import type { NodeAttributes } from "./node-attributes.ts";

/** What a graph is drawn from. Claims are sorted by id. */
export interface Drawable {
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly claims: ReadonlyMap<string, Claim>;
}

/** The drawn graph. */
export interface Drawing {
  readonly graph: MultiGraph;
  readonly claims: ClaimSource;
  /** Ids of claims whose subject or object is no entity of the graph; they are left out. */
  readonly dangling: readonly string[];
}

/** Ids that a claim names. */
const namedBy = (claim: Claim): (string | undefined)[] => [
  claim.subject,
  claim.object,
  claim.recipient,
  claim.place,
  claim.speaker,
  ...(claim.items ?? []),
];

/** Entities that a claim names, and the parties of treaties among them: nothing else enters a graph. */
export function namedEntities(
  claims: Iterable<Claim>,
  entities: ReadonlyMap<EntityId, Entity>,
): ReadonlyMap<EntityId, Entity> {
  const named = new Set<string>();
  for (const claim of claims) for (const id of namedBy(claim)) if (id !== undefined) named.add(id);
  for (const id of [...named]) for (const party of entities.get(id)?.parties ?? []) named.add(party);
  if (named.size >= entities.size && [...entities.keys()].every((id) => named.has(id))) return entities;
  return new Map([...entities].filter(([id]) => named.has(id)));
}

const nodeAttributes = (entity: Entity): NodeAttributes => {
  const { id: _id, kind, ...rest } = entity;
  return { entityType: kind, ...rest, strength: 0 };
};

/** Draws nodes and edges in the order of their ids, so that equal records give equal bytes. */
export function drawGraph({ documents, entities, claims }: Drawable): Drawing {
  const graph = createMultiGraph();
  for (const entity of entities.values()) graph.addNode(entity.id, nodeAttributes(entity));
  const bundles = new Map<string, Claim[]>();
  const dangling: string[] = [];
  for (const claim of claims.values()) {
    if (!entities.has(claim.subject) || !entities.has(claim.object)) {
      dangling.push(claim.id);
      continue;
    }
    const key = edgeKeyOf(claim);
    const bundle = bundles.get(key);
    if (bundle) bundle.push(claim);
    else bundles.set(key, [claim]);
  }
  for (const key of inEdgeOrder(bundles)) addEdge(graph, key, bundles.get(key)!, documents);
  return { graph, claims: claimsByEdge(claims, bundles), dangling };
}

/** Keys by (source, key), the order of the columns too. */
function inEdgeOrder(bundles: ReadonlyMap<string, readonly Claim[]>): string[] {
  const bySource = new Map<string, string[]>();
  for (const [key, [claim]] of bundles) {
    const { source } = endsOf(claim!);
    const keys = bySource.get(source);
    if (keys) keys.push(key);
    else bySource.set(source, [key]);
  }
  return [...bySource.keys()].sort().flatMap((source) => bySource.get(source)!.sort());
}

function addEdge(graph: MultiGraph, key: string, bundle: Claim[], documents: Drawable["documents"]): void {
  const { source, target } = endsOf(bundle[0]!);
  const attributes = bundleClaims(bundle, documents);
  graph.addEdgeWithKey(key, source, target, attributes);
  for (const end of source === target ? [source] : [source, target])
    graph.getNodeAttributes(end).strength += attributes.weight;
}

const claimsByEdge = (claims: ReadonlyMap<string, Claim>, bundles: ReadonlyMap<string, Claim[]>): ClaimSource => ({
  size: claims.size,
  get: (id) => claims.get(id),
  ofEdge: (edge) => bundles.get(edge) ?? [],
  outlines: (edge) =>
    (bundles.get(edge) ?? []).map(({ date, evidence }) => ({ days: dayRange(date), document: evidence.document })),
  values: () => claims.values(),
});
