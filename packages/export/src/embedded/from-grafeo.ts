// A value of the embedded engine in, a cell of an answer out.
import type { Cell, NodeCell, RelationshipCell } from "../query/engine.ts";

type Record_ = Readonly<Record<string, unknown>>;

/** `paths`: the query names a path, so that `{nodes, edges}` is one. */
export function fromGrafeo(value: unknown, paths: boolean): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value !== "object") return value as Cell;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => fromGrafeo(item, paths));
  const map = value as Record_;
  if (Array.isArray(map._labels))
    return { node: mainLabelLast(map._labels as string[]), properties: properties(map, paths) };
  if (typeof map._type === "string" && "_source" in map)
    return { relationship: map._type, properties: properties(map, paths) };
  if (paths && Array.isArray(map.nodes) && Array.isArray(map.edges)) return { path: alternate(map.nodes, map.edges) };
  const [tag] = Object.keys(map);
  if (tag?.startsWith("$") && typeof map[tag] === "string") return map[tag] as string;
  return Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, fromGrafeo(inner, paths)]));
}

const mainLabelLast = (labels: readonly string[]): string[] => [...labels].sort();

const properties = (map: Record_, paths: boolean): { [name: string]: Cell } =>
  Object.fromEntries(
    Object.entries(map)
      .filter(([key]) => !["_id", "_labels", "_type", "_source", "_target"].includes(key))
      .map(([key, inner]) => [key, fromGrafeo(inner, paths)]),
  );

function alternate(nodes: readonly unknown[], edges: readonly unknown[]): (NodeCell | RelationshipCell)[] {
  const steps: unknown[] = [];
  for (const [at, node] of nodes.entries()) steps.push(node, ...(at < edges.length ? [edges[at]] : []));
  return steps.map((step) => fromGrafeo(step, false) as NodeCell | RelationshipCell);
}
