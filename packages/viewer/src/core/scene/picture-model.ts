// Pictures one after another in, one graphology graph whose nodes and edges sigma draws out, with what changed.

import { isSymmetric, RELATION_NAMES, RELATIONS } from "@entente/graph";
import { MultiDirectedGraph } from "graphology";
import type { Picture } from "../worker/requests.ts";
import { strokeOf } from "./palette.ts";
import { type Point, placeNewcomers } from "./place-newcomers.ts";

/** A node as the scene knows it. Changed in place; the reducers read it. */
export interface SceneNode {
  readonly key: string;
  readonly index: number;
  readonly id: string;
  name: string;
  kind: number;
  community: number;
  size: number;
  /** 0 to 1 on the ramp of the measure that colours. */
  share: number;
  more: number;
  shown: boolean;
  /** What decides how it is drawn, as one number; as it was drawn last. */
  look: number;
}

/** An edge as the scene knows it: one edge of the graph, or a bundle of more than five between the same two nodes. */
export interface SceneEdge {
  readonly key: string;
  /** Edges of the graph by index; more than one in a bundle. */
  edges: readonly number[];
  readonly source: string;
  readonly target: string;
  relation: number;
  stroke: 0 | 1 | 2 | 3;
  width: number;
  bend: number;
  head: 0 | 1;
  shown: boolean;
  look: number;
}

/** What another picture changed. */
export interface Change {
  /** Nodes or edges came that were not there: sigma must index anew. */
  readonly rebuilt: boolean;
  readonly nodes: string[];
  readonly edges: string[];
}

/** Edges between the same two nodes are fanned up to this many, then drawn as one. */
const FANNED = 5;
/** From this many new nodes and edges on, a graph that sigma does not listen to yet is filled: it would index each one as it comes. */
const MANY = 300;
/** Pixels between two edges of a fan. */
const FAN_GAP = 16;

export class PictureModel {
  graph: MultiDirectedGraph = new MultiDirectedGraph();
  readonly nodes: Map<string, SceneNode> = new Map<string, SceneNode>();
  readonly edges: Map<string, SceneEdge> = new Map<string, SceneEdge>();
  /** Nodes shown, the largest first: the order in which names are given a place. */
  order: SceneNode[] = [];
  /** Edges shown. */
  size = 0;
  #drawn = 0;
  /** Nodes that were there, but not shown, when a layout of its own was made; null before: then everybody lies where the file says. */
  #strays: Set<number> | null = null;
  readonly #byIndex = new Map<number, SceneNode>();
  /** Single edges by their index in the graph, bundles by their pair. */
  readonly #single = new Map<number, SceneEdge>();
  readonly #bundles = new Map<number, SceneEdge>();

  /** Takes over a picture. Of another graph, nothing that was drawn is kept. */
  apply(picture: Picture): Change {
    if (picture.graph !== this.#drawn) this.#forget();
    this.#drawn = picture.graph;
    if (this.#countNew(picture) > MANY) this.graph = this.graph.copy() as MultiDirectedGraph;
    const before = this.graph.order + this.graph.size;
    for (const node of this.nodes.values()) node.shown = false;
    for (const edge of this.edges.values()) edge.shown = false;
    this.#takeNodes(picture, this.#strays ? placeNewcomers(picture, (index) => this.#placeOf(index)) : null);
    this.#takeEdges(picture);
    this.order = [...this.nodes.values()]
      .filter((node) => node.shown)
      .sort((a, b) => b.size - a.size || a.index - b.index);
    const rebuilt = this.graph.order + this.graph.size !== before;
    return { rebuilt, nodes: changed(this.nodes, nodeLook), edges: changed(this.edges, edgeLook) };
  }

  node(index: number): SceneNode | undefined {
    return this.#byIndex.get(index);
  }

  #forget(): void {
    this.graph = new MultiDirectedGraph();
    this.#strays = null;
    for (const known of [this.nodes, this.edges, this.#byIndex, this.#single, this.#bundles]) known.clear();
  }

  #countNew({ nodes, edges }: Picture): number {
    const unknown = (count: number, index: number): number => count + (this.#byIndex.has(index) ? 0 : 1);
    return nodes.index.reduce(unknown, 0) + Math.max(0, edges.index.length - this.edges.size);
  }

  /** A layout gives what is shown other places: from now on, who comes lies beside its neighbours. */
  leaveFile(): void {
    this.#strays = new Set([...this.nodes.values()].filter(({ shown }) => !shown).map(({ index }) => index));
  }

  #placeOf(index: number): Point | undefined {
    const node = this.#strays?.has(index) ? undefined : this.#byIndex.get(index);
    return node && (this.graph.getNodeAttributes(node.key) as Point);
  }

  #takeNodes({ nodes }: Picture, places: ReadonlyMap<number, Point> | null): void {
    const largest = nodes.size.reduce((most, value) => Math.max(most, value), Number.MIN_VALUE);
    const most = nodes.colour.reduce((top, value) => Math.max(top, value), Number.MIN_VALUE);
    nodes.index.forEach((index, at) => {
      const key = `n${index}`;
      let node = this.nodes.get(key);
      if (!node) {
        node = {
          key,
          index,
          id: nodes.ids[at]!,
          name: "",
          kind: 0,
          community: 0,
          size: 0,
          share: 0,
          more: 0,
          shown: true,
          look: -1,
        };
        this.nodes.set(key, node);
        this.#byIndex.set(index, node);
        const { x, y } = places?.get(index) ?? { x: nodes.x[at]!, y: nodes.y[at]! };
        this.graph.addNode(key, positionOf(x, y, index));
      } else if (this.#strays?.has(index)) this.graph.mergeNodeAttributes(key, places!.get(index)!);
      this.#strays?.delete(index);
      node.name = nodes.names[at]!;
      node.kind = nodes.kind[at]!;
      node.community = nodes.community[at]!;
      node.size = 3 + 13 * Math.sqrt(nodes.size[at]! / largest);
      node.share = Math.sqrt(nodes.colour[at]! / most);
      node.more = nodes.more[at]!;
      node.shown = true;
    });
  }

  #takeEdges({ edges }: Picture): void {
    const pairs = new Map<number, number[]>();
    this.size = 0;
    edges.index.forEach((_, at) => {
      const pair = pairOf(edges.source[at]!, edges.target[at]!);
      const list = pairs.get(pair);
      if (list) list.push(at);
      else pairs.set(pair, [at]);
    });
    for (const [pair, list] of pairs) {
      this.size += list.length > FANNED ? 1 : list.length;
      if (list.length > FANNED) this.#takeBundle(pair, list, edges);
      else for (const [place, at] of list.entries()) this.#takeEdge(at, place - (list.length - 1) / 2, edges);
    }
  }

  #takeEdge(at: number, place: number, edges: Picture["edges"]): void {
    const [index, source, target] = [edges.index[at]!, edges.source[at]!, edges.target[at]!];
    let edge = this.#single.get(index);
    if (!edge) this.#single.set(index, (edge = this.#addEdge(`e${index}`, source, target, [index])));
    edge.shown = true;
    edge.relation = edges.relation[at]!;
    edge.stroke = strokeOf(edges.status[at]!, edges.alleged[at] === 1);
    edge.width = Math.min(5, 1.1 + Math.log2(edges.claims[at]!) * 0.6);
    // A bend is to the right of the edge's own direction; the fan must not depend on it.
    edge.bend = place * FAN_GAP * (source < target ? 1 : -1);
    edge.head = HEADS[edge.relation]!;
  }

  #takeBundle(pair: number, list: readonly number[], edges: Picture["edges"]): void {
    const first = list.reduce((best, at) => (edges.claims[at]! > edges.claims[best]! ? at : best), list[0]!);
    const [low, high] = [Math.floor(pair / MOST_NODES), pair % MOST_NODES];
    let edge = this.#bundles.get(pair);
    if (!edge) this.#bundles.set(pair, (edge = this.#addEdge(`b${low}-${high}`, low, high, [])));
    edge.shown = true;
    edge.edges = list.map((at) => edges.index[at]!);
    edge.relation = edges.relation[first]!;
    edge.stroke = list.every((at) => edges.status[at] === 1) ? 1 : 0;
    edge.width = Math.min(7, 2.5 + Math.log2(list.length));
    edge.head = 0;
  }

  #addEdge(key: string, from: number, to: number, edges: readonly number[]): SceneEdge {
    const [source, target] = [this.#byIndex.get(from)!.key, this.#byIndex.get(to)!.key];
    const edge: SceneEdge = {
      key,
      edges,
      source,
      target,
      relation: 0,
      stroke: 0,
      width: 1,
      bend: 0,
      head: 1,
      shown: true,
      look: -1,
    };
    this.edges.set(key, edge);
    this.graph.addDirectedEdgeWithKey(key, source, target);
    return edge;
  }

  /** Forgets what is no longer shown, when that has become most of it. */
  purge(): boolean {
    const shown = this.order.length;
    if (this.nodes.size <= shown * 2 + 500) return false;
    const kept = new MultiDirectedGraph();
    for (const node of this.nodes.values()) {
      if (node.shown) kept.addNode(node.key, this.graph.getNodeAttributes(node.key));
      else {
        this.nodes.delete(node.key);
        this.#byIndex.delete(node.index);
      }
    }
    for (const edge of this.edges.values()) {
      if (edge.shown) kept.addDirectedEdgeWithKey(edge.key, edge.source, edge.target);
      else this.edges.delete(edge.key);
    }
    for (const known of [this.#single, this.#bundles])
      for (const [number, edge] of known) if (!edge.shown) known.delete(number);
    this.graph = kept;
    return true;
  }
}

/** Two nodes, whichever comes first, as one number. */
const MOST_NODES = 2 ** 26;
const pairOf = (a: number, b: number): number => (a < b ? a * MOST_NODES + b : b * MOST_NODES + a);

const HEADS = RELATION_NAMES.map((name) => (isSymmetric(name) ? 0 : 1));

// What of a node or an edge decides how it is drawn, as one number.
const nodeLook = (node: SceneNode): number =>
  node.shown ? 1 + node.size * 64 + node.share + node.kind * 8192 + node.more * 65_536 : 0;
const edgeLook = (edge: SceneEdge): number =>
  edge.shown ? 1 + edge.width * 16 + edge.stroke + (edge.bend + 100) * 512 + edge.relation * 262_144 : 0;

/** Keys of what looks otherwise than it was drawn last. */
function changed<Item extends { look: number }>(
  items: ReadonlyMap<string, Item>,
  lookOf: (item: Item) => number,
): string[] {
  const keys: string[] = [];
  for (const [key, item] of items) {
    const look = lookOf(item);
    if (item.look === look) continue;
    item.look = look;
    keys.push(key);
  }
  return keys;
}

/** Quality of an edge's relation, for its colour. */
export const quadOf = (edge: SceneEdge): (typeof RELATIONS)[keyof typeof RELATIONS]["quad"] =>
  RELATIONS[RELATION_NAMES[edge.relation]!].quad;

/** A node without a usable position gets one on a sunflower, so that nothing is drawn at infinity. */
function positionOf(x: number, y: number, index: number): { x: number; y: number } {
  if (Number.isFinite(x) && Number.isFinite(y)) return { x, y };
  const [angle, radius] = [index * 2.399963, Math.sqrt(index + 1) * 10];
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
}
