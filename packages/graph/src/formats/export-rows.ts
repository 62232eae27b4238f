// In: a graph. Out: what formats write: nodes and edges with their attributes, edges with their best sentences and links.

import type { Claim } from "../claims/claim.ts";
import { originOf } from "../documents/to-document.ts";
import type { GraphView } from "../graph/graph-view.ts";

/** One node or edge as formats write it. */
export interface ExportNode {
  readonly key: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}
export interface ExportEdge extends ExportNode {
  readonly source: string;
  readonly target: string;
}

/** Nodes and edges, read anew each time they are iterated. */
export interface ExportRows {
  readonly nodes: Iterable<ExportNode>;
  readonly edges: Iterable<ExportEdge>;
}

/** What exports may say. */
export interface ExportOptions {
  /** `none` leaves the sentences out; default `quotes`. Whole texts are never exported. */
  readonly text?: "full" | "quotes" | "none";
}

/** Sentences on an edge: more make tables unreadable, and the claims have all of them. */
const BEST = 3;

/** The surest claims, one for each origin. */
function bestClaims(view: GraphView, edge: string): readonly Claim[] {
  const claims = [...view.claims.ofEdge(edge)].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  const origins = new Set<string>();
  return claims
    .filter(({ evidence }) => {
      const document = view.documents.get(evidence.document);
      const origin = document ? originOf(document) || document.id : evidence.document;
      return !origins.has(origin) && origins.add(origin);
    })
    .slice(0, BEST);
}

const iterable = <T>(generate: () => Iterator<T>): Iterable<T> => ({ [Symbol.iterator]: generate });

/** What is exported of a graph. Edges of a graph without claims carry no sentences. */
export function exportRows(view: GraphView, { text = "quotes" }: ExportOptions = {}): ExportRows {
  const { graph } = view;
  const sourced = (edge: string): object => {
    const claims = view.claims.size === 0 ? [] : bestClaims(view, edge);
    if (claims.length === 0) return {};
    const uris = claims.flatMap(({ evidence }) => view.documents.get(evidence.document)?.uri ?? []);
    const sentences = claims.map(({ evidence }) => evidence.quote);
    return { ...(text !== "none" && { sentences: [...new Set(sentences)] }), uris: [...new Set(uris)] };
  };
  return {
    nodes: iterable(function* () {
      for (const key of graph.nodes()) yield { key, attributes: graph.getNodeAttributes(key) };
    }),
    edges: iterable(function* () {
      for (const key of graph.edges()) {
        const attributes = { ...graph.getEdgeAttributes(key), ...sourced(key) };
        yield { key, source: graph.source(key), target: graph.target(key), attributes };
      }
    }),
  };
}
