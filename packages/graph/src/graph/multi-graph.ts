// The part of graphology's MultiDirectedGraph that this package uses and promises, as a type of its own.
// graphology's declarations do not resolve under "nodenext"; at run time the value is a graphology graph and may be passed to its libraries.
import * as graphology from "graphology";
import type { EdgeAttributes } from "./edge-attributes.ts";
import type { NodeAttributes } from "./node-attributes.ts";

type OnNode = (node: string, attributes: NodeAttributes) => void;
type OnEdge = (edge: string, attributes: EdgeAttributes, source: string, target: string) => void;

/** graphology's serialised form. */
export interface SerializedGraph {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly options: { readonly type: "directed"; readonly multi: true; readonly allowSelfLoops: boolean };
  readonly nodes: readonly { readonly key: string; readonly attributes: NodeAttributes }[];
  readonly edges: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: EdgeAttributes;
  }[];
}

/** A directed multigraph. `order` counts nodes, `size` counts edges. */
export interface MultiGraph {
  readonly order: number;
  readonly size: number;
  nodes(): string[];
  edges(): string[];
  edges(source: string, target: string): string[];
  outEdges(node: string): string[];
  inEdges(node: string): string[];
  neighbors(node: string): string[];
  degree(node: string): number;
  hasNode(node: string): boolean;
  hasEdge(edge: string): boolean;
  source(edge: string): string;
  target(edge: string): string;
  opposite(node: string, edge: string): string;
  getNodeAttributes(node: string): NodeAttributes;
  getEdgeAttributes(edge: string): EdgeAttributes;
  mergeNodeAttributes(node: string, attributes: Partial<NodeAttributes>): unknown;
  addNode(node: string, attributes: NodeAttributes): string;
  addEdgeWithKey(edge: string, source: string, target: string, attributes: EdgeAttributes): string;
  forEachNode(callback: OnNode): void;
  forEachEdge(callback: OnEdge): void;
  forEachEdge(node: string, callback: OnEdge): void;
  forEachEdge(source: string, target: string, callback: OnEdge): void;
  forEachOutEdge(node: string, callback: OnEdge): void;
  forEachInEdge(node: string, callback: OnEdge): void;
  export(): SerializedGraph;
  import(data: SerializedGraph): unknown;
}

type GraphConstructor = new (options: { type: "directed"; multi: true }) => MultiGraph;

// The default export is the class in Node (CommonJS), in bundlers and in browsers alike; named exports are not.
const Constructor = graphology.default as unknown as GraphConstructor;

/** An empty directed multigraph. */
export const createMultiGraph = (): MultiGraph => new Constructor({ type: "directed", multi: true });
