// A cell of an answer in, what people read out: a node by its name, an edge by its ends.
import {
  type Cell,
  isNodeCell,
  isPathCell,
  isRelationshipCell,
  type NodeCell,
  type RelationshipCell,
} from "@entente/export";

/** One line without control characters. Nothing is an empty text. */
export function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return oneLine(String(cell));
  if (Array.isArray(cell)) return `[${cell.map(textOf).join(", ")}]`;
  if (isNodeCell(cell)) return nodeText(cell);
  if (isRelationshipCell(cell)) return edgeText(cell);
  if (isPathCell(cell))
    return cell.path.map((step) => ("node" in step ? nodeName(step) : ` -${step.relationship}- `)).join("");
  return `{${Object.entries(cell)
    .map(([key, inner]) => `${key}: ${textOf(inner as Cell)}`)
    .join(", ")}}`;
}

/** Control characters would move the cursor or colour the terminal. */
export const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");

const nodeName = ({ properties }: NodeCell): string =>
  oneLine(String(properties.name ?? properties.title ?? properties.quote ?? properties.id ?? "?"));

const nodeText = (node: NodeCell): string =>
  `${nodeName(node)} (${node.node.find((label) => label !== "Entity") ?? "node"})`;

function edgeText({ relationship, properties }: RelationshipCell): string {
  const [source, , target] = String(properties.id ?? "").split("|");
  const ends = source && target ? `${source} -${relationship}-> ${target}` : relationship;
  const dates = properties.firstDate
    ? `, ${properties.firstDate}${properties.lastDate === properties.firstDate ? "" : ` to ${properties.lastDate}`}`
    : "";
  return typeof properties.claims === "number"
    ? `${ends} (${properties.claims} ${properties.claims === 1 ? "claim" : "claims"}${dates})`
    : ends;
}

/** A cell as JSON prints it: integers beyond 2^53 as text. */
export const toJson = (cell: unknown): string =>
  JSON.stringify(cell, (_key, value) => (typeof value === "bigint" ? String(value) : value));
