// The part of a simple undirected graph that layouts and community detection are given, as a type of its own.
import * as graphology from "graphology";

/** At most one edge between two nodes. */
export interface SimpleGraph {
  readonly order: number;
  readonly size: number;
  addNode(node: string, attributes?: Record<string, unknown>): string;
  addEdge(source: string, target: string, attributes: { weight: number }): string;
  forEachNode(callback: (node: string, attributes: Record<string, number>) => void): void;
  forEachEdge(
    callback: (edge: string, attributes: { readonly weight: number }, source: string, target: string) => void,
  ): void;
  mergeNodeAttributes(node: string, attributes: Record<string, unknown>): unknown;
}

type SimpleConstructor = new (options: { type: "undirected"; multi: false }) => SimpleGraph;
const Constructor = graphology.default as unknown as SimpleConstructor;

/** An empty simple graph. */
export const createSimpleGraph = (): SimpleGraph => new Constructor({ type: "undirected", multi: false });
