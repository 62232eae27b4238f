// A selection in, what stands out on the drawing out; and a click on a drawn edge, the selection it makes.
import { type Focus, focusEdges, focusNodes, NO_FOCUS, type Scene, type Selection } from "../../core/index.ts";
import { model } from "./app-model.svelte.ts";

function keysOf(scene: Scene, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return [...scene.model.nodes.values()].filter((node) => node.shown && wanted.has(node.id)).map(({ key }) => key);
}

/** Gives the focus of a selection, at once or (paths, edges and documents are asked for by their ids) when the answer is there and still wanted. */
export function readFocus(scene: Scene, selection: Selection, use: (focus: Focus) => void): void {
  const late = (focus: Focus): void => {
    if (model.view.selection === selection) use(focus);
  };
  if (selection.type === "nodes") use(focusNodes(scene.model, keysOf(scene, selection.ids)));
  else if (selection.type === "path") void focusPath(scene, selection).then(late);
  else if (selection.type === "edge") void focusEdge(scene, selection.id).then(late);
  else if (selection.type === "document") void focusDocument(scene, selection.id).then(late);
  else use(NO_FOCUS);
}

async function focusEdge(scene: Scene, id: string): Promise<Focus> {
  const index = (await model.ask("edge", { id }))?.index;
  return index === undefined ? NO_FOCUS : focusEdges(scene.model, [index]);
}

/** What a document says, while somebody reads it. */
async function focusDocument(scene: Scene, id: string): Promise<Focus> {
  const claims = (await model.ask("document", { id }))?.claims ?? [];
  return focusEdges(scene.model, claims.map(({ edge }) => edge));
}

async function focusPath(scene: Scene, { from, to, timed, choice }: Extract<Selection, { type: "path" }>): Promise<Focus> {
  const { paths } = await model.ask("paths", { from, to, count: 5, timed });
  const path = paths[choice];
  if (!path) return focusNodes(scene.model, keysOf(scene, [from, to]));
  const edges = path.hops.flatMap((hop) => hop.map(({ index }) => index));
  const nodes = path.nodes.map(({ index }) => `n${index}`).filter((key) => scene.model.graph.hasNode(key));
  return focusEdges(scene.model, edges, nodes);
}

/** A bundle stands for all between two nodes: it selects both. */
export async function drawnEdge(scene: Scene, key: string): Promise<void> {
  const edge = scene.model.edges.get(key);
  if (!edge) return;
  const [source, target] = [scene.model.nodes.get(edge.source)!, scene.model.nodes.get(edge.target)!];
  const rows = await model.ask("dyad", { a: source.id, b: target.id });
  const row = edge.edges.length === 1 ? rows.find(({ index }) => index === edge.edges[0]) : undefined;
  model.select(row ? { type: "edge", id: row.id } : { type: "nodes", ids: [source.id, target.id] });
}
