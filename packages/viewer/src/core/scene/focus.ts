// What is selected and what is under the pointer in, which nodes and edges stand out and which step back out.
import type { PictureModel, SceneEdge } from "./picture-model.ts";

/** Nodes and edges (keys of the scene) that are looked at. Nothing in it: everything is drawn as it is. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Drawn as they are, though not in focus: the neighbours of what is. */
  readonly near: ReadonlySet<string>;
}

export const NO_FOCUS: Focus = { nodes: new Set(), edges: new Set(), near: new Set() };

/** Neighbours of an edge's ends keep their colours: who else is there tells what the edge is worth. Among more than this the edge would be lost. */
const CROWD = 60;

export const isEmpty = (focus: Focus): boolean => focus.nodes.size === 0 && focus.edges.size === 0;

/** Nodes with their neighbours; with two nodes or more, only what lies between them counts as in focus. */
export function focusNodes(model: PictureModel, keys: readonly string[]): Focus {
  const nodes = new Set(keys.filter((key) => model.graph.hasNode(key)));
  const near = new Set(nodes);
  const edges = new Set<string>();
  for (const key of nodes) {
    model.graph.forEachEdge(key, (edge, _attributes, source, target) => {
      if (!model.edges.get(edge)?.shown) return;
      if (nodes.size > 1 && !(nodes.has(source) && nodes.has(target))) return;
      edges.add(edge);
      near.add(source).add(target);
    });
  }
  return { nodes, edges, near };
}

/** Edges of the graph by index, wherever they are drawn (a bundle stands for its own). */
export function focusEdges(model: PictureModel, indices: readonly number[], nodes: readonly string[] = []): Focus {
  const wanted = new Set(indices);
  const drawn = [...model.edges.values()].filter(
    (edge: SceneEdge) => edge.shown && edge.edges.some((index) => wanted.has(index)),
  );
  const ends = new Set([...nodes, ...drawn.flatMap(({ source, target }) => [source, target])]);
  const around = [...ends].flatMap((end) => model.graph.neighbors(end));
  const near = new Set(around.length > CROWD ? ends : [...ends, ...around]);
  return { nodes: new Set(nodes), edges: new Set(drawn.map(({ key }) => key)), near };
}

/** The nodes that have to be in sight for a focus to be seen: its own; for one node its neighbours too; for an edge its ends. */
export function nodesToShow(model: PictureModel, { nodes, edges, near }: Focus): string[] {
  if (nodes.size > 1) return [...nodes];
  if (nodes.size === 1) return [...near];
  return [...edges].flatMap((key) => {
    const edge = model.edges.get(key);
    return edge ? [edge.source, edge.target] : [];
  });
}
