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
  /** Ids of all nodes. */
  nodes(): string[];
  /** Keys of all edges. */
  edges(): string[];
  /** Keys of the edges between two nodes, in either direction. */
  edges(source: string, target: string): string[];
  /** Keys of the edges that leave a node. */
  outEdges(node: string): string[];
  /** Keys of the edges that reach a node. */
  inEdges(node: string): string[];
  /** Ids of the nodes beside a node. */
  neighbors(node: string): string[];
  /** Number of edges of a node. */
  degree(node: string): number;
  /** Whether there is such a node. */
  hasNode(node: string): boolean;
  /** Whether there is an edge of that key. */
  hasEdge(edge: string): boolean;
  /** Where an edge starts. */
  source(edge: string): string;
  /** Where an edge ends. */
  target(edge: string): string;
  /** The other end of an edge. */
  opposite(node: string, edge: string): string;
  /** What a node carries: the object itself. */
  getNodeAttributes(node: string): NodeAttributes;
  /** What an edge carries: the object itself. */
  getEdgeAttributes(edge: string): EdgeAttributes;
  /** Sets some attributes of a node. */
  mergeNodeAttributes(node: string, attributes: Partial<NodeAttributes>): unknown;
  /** Adds a node; throws when it is there. */
  addNode(node: string, attributes: NodeAttributes): string;
  /** Adds an edge; throws when its key is taken. */
  addEdgeWithKey(edge: string, source: string, target: string, attributes: EdgeAttributes): string;
  /** Calls for each node. */
  forEachNode(callback: OnNode): void;
  /** Calls for each edge. */
  forEachEdge(callback: OnEdge): void;
  /** Calls for each edge of a node. */
  forEachEdge(node: string, callback: OnEdge): void;
  /** Calls for each edge between two nodes, in either direction. */
  forEachEdge(source: string, target: string, callback: OnEdge): void;
  /** Calls for each edge that leaves a node. */
  forEachOutEdge(node: string, callback: OnEdge): void;
  /** Calls for each edge that reaches a node. */
  forEachInEdge(node: string, callback: OnEdge): void;
  /** The serialised form. */
  export(): SerializedGraph;
  /** Takes in a serialised form. */
  import(data: SerializedGraph): unknown;
}

type GraphConstructor = new (options: { type: "directed"; multi: true }) => MultiGraph;

// The default export is the class in Node (CommonJS), in bundlers and in browsers alike; named exports are not.
const Constructor = graphology.default as unknown as GraphConstructor;

/** An empty directed multigraph. */
export const createMultiGraph = (): MultiGraph => new Constructor({ type: "directed", multi: true });
