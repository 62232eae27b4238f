// A value of the driver in, a cell of an answer out.
import neo4j from "neo4j-driver";
import type { Cell, NodeCell, RelationshipCell } from "../query/engine.ts";

type Properties = Readonly<Record<string, unknown>>;

/** Days, times, durations and points become the text that Cypher prints for them. */
export function fromDriver(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value !== "object") return value as Cell;
  if (Array.isArray(value)) return value.map(fromDriver);
  if (neo4j.isNode(value)) return toNode(value);
  if (neo4j.isRelationship(value))
    return { relationship: value.type, properties: record(value.properties as Properties) };
  if (neo4j.isPath(value)) {
    const steps = value.segments.flatMap(({ relationship, end }) => [fromDriver(relationship), fromDriver(end)]);
    return { path: [toNode(value.start), ...(steps as (NodeCell | RelationshipCell)[])] };
  }
  if (neo4j.isDuration(value)) return value.toString().replace(/T$/, "");
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return record(value as Properties);
}

const toNode = ({ labels, properties }: { labels: string[]; properties: unknown }): NodeCell => ({
  node: [...labels].sort(),
  properties: record(properties as Properties),
});

const record = (map: Properties): { readonly [key: string]: Cell } =>
  Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, fromDriver(inner)]));
