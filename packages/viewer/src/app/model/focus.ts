// A selection in, what stands out on the drawing out; and a click on a drawn edge, the selection it makes.
import { type Focus, focusEdges, focusNodes, NO_FOCUS, type Scene, type Selection } from "../../core/index.ts";
import { model } from "./app-model.svelte.ts";

function keysOf(scene: Scene, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return [...scene.model.nodes.values()].filter((node) => node.shown && wanted.has(node.id)).map(({ key }) => key);
}

/** Paths and edges are asked for by their ids; until the answer is there, their ends stand out. */
export function readableFocus(scene: Scene, selection: Selection): Focus {
  if (selection.type === "nodes") return focusNodes(scene.model, keysOf(scene, selection.ids));
  if (selection.type === "path") {
    void focusPath(scene, selection);
    return focusNodes(scene.model, keysOf(scene, [selection.from, selection.to]));
  }
  if (selection.type !== "edge") return NO_FOCUS;
  const index = indexOfEdge.get(selection.id);
  if (index !== undefined) return focusEdges(scene.model, [index]);
  void model.ask("edge", { id: selection.id }).then((row) => {
    if (!row || model.view.selection !== selection) return;
    indexOfEdge.set(selection.id, row.index);
    scene.setFocus(focusEdges(scene.model, [row.index]));
  });
  return NO_FOCUS;
}

const indexOfEdge = new Map<string, number>();

async function focusPath(scene: Scene, selection: Extract<Selection, { type: "path" }>): Promise<void> {
  const { paths } = await model.ask("paths", { from: selection.from, to: selection.to, count: 5, timed: selection.timed });
  const path = paths[selection.choice];
  if (!path || model.view.selection !== selection) return;
  const edges = path.hops.flatMap((hop) => hop.map(({ index }) => index));
  const nodes = path.nodes.map(({ index }) => `n${index}`).filter((key) => scene.model.graph.hasNode(key));
  scene.setFocus(focusEdges(scene.model, edges, nodes));
}

/** A bundle stands for all between two nodes: it selects both. */
export async function drawnEdge(scene: Scene, key: string): Promise<void> {
  const edge = scene.model.edges.get(key);
  if (!edge) return;
  const [source, target] = [scene.model.nodes.get(edge.source)!, scene.model.nodes.get(edge.target)!];
  const rows = await model.ask("dyad", { a: source.id, b: target.id });
  const row = edge.edges.length === 1 ? rows.find(({ index }) => index === edge.edges[0]) : undefined;
  if (row) indexOfEdge.set(row.id, row.index);
  model.select(row ? { type: "edge", id: row.id } : { type: "nodes", ids: [source.id, target.id] });
}
