// A built graph in, what a person wants to know of it first out: counts and the ten strongest edges with a sentence each.
import { type Claim, type EntenteGraph, NODE_KIND_NAMES, NODE_KINDS, RELATIONS } from "@entente/graph";
import { countIssues } from "../progress/count-issues.ts";
import { duration } from "../progress/progress.ts";
import type { Built } from "./build.ts";

const STRONGEST = 10;
const SENTENCES = 2;

/** Lines for a terminal or a log. */
export function reportLines(built: Built, folder: string): string[] {
  const { graph, issues, worked, seconds } = built;
  const documents = graph.documents.size;
  const lines = [
    `${folder}: ${count(documents, "document")}, ${count(graph.claims.size, "claim")}, ${nodesByKind(graph)}, ${count(graph.graph.size, "edge")}`,
    `${worked === documents ? "" : `${count(worked, "document")} read now, the others were known; `}${duration(seconds)}`,
    "",
    "The strongest edges (offices apart):",
    ...strongest(graph).flatMap((edge) => edgeLines(graph, edge)),
  ];
  if (issues.length > 0) lines.push("", `Left out: ${countIssues(issues)}`, ...issueLines(built));
  return lines;
}

/** The same for programs. */
export function reportJson({ graph, issues, worked, seconds, workSeconds }: Built): object {
  const resources = process.resourceUsage();
  const thousandth = (number: number): number => Math.round(number * 1000) / 1000;
  return {
    documents: graph.documents.size,
    claims: graph.claims.size,
    nodes: graph.graph.order,
    edges: graph.graph.size,
    worked,
    seconds: thousandth(seconds),
    workSeconds: thousandth(workSeconds),
    processorSeconds: thousandth((resources.userCPUTime + resources.systemCPUTime) / 1e6),
    memoryMb: Math.round(resources.maxRSS / 1024),
    issues,
  };
}

function issueLines({ issues }: Built): string[] {
  const lines = issues.slice(0, 10).map(({ place, reason }) => `  ${place}: ${reason}`);
  return issues.length > 10 ? [...lines, `  … and ${issues.length - 10} more (--json lists all)`] : lines;
}

function nodesByKind(graph: EntenteGraph): string {
  const counts = new Map<string, number>();
  graph.graph.forEachNode((_node, { entityType }) => counts.set(entityType, (counts.get(entityType) ?? 0) + 1));
  const kinds = NODE_KIND_NAMES.filter((kind) => counts.has(kind)).map((kind) => {
    const number = counts.get(kind)!;
    return number === 1
      ? `1 ${kind === "WeaponSystem" ? "weapon system" : kind.toLowerCase()}`
      : `${number.toLocaleString("en")} ${NODE_KINDS[kind].plural}`;
  });
  return kinds.join(", ") || "no nodes";
}

/** Edges that most independent sources state; derived ones count nothing. */
function strongest(graph: EntenteGraph): string[] {
  const edges = graph.graph.edges().filter((edge) => {
    const { derived, relation } = graph.graph.getEdgeAttributes(edge);
    return !derived && relation !== "HOLDS_OFFICE_IN";
  });
  const strength = (edge: string): [number, number, number] => {
    const { origins, weight, confidence } = graph.graph.getEdgeAttributes(edge);
    return [origins, weight, confidence];
  };
  return edges
    .map((edge) => ({ edge, strength: strength(edge) }))
    .sort(
      (a, b) =>
        b.strength[0] - a.strength[0] ||
        b.strength[1] - a.strength[1] ||
        b.strength[2] - a.strength[2] ||
        (a.edge < b.edge ? -1 : 1),
    )
    .slice(0, STRONGEST)
    .map(({ edge }) => edge);
}

function edgeLines(graph: EntenteGraph, edge: string): string[] {
  const { relation, status, alleged, claims, documents } = graph.graph.getEdgeAttributes(edge);
  const name = (node: string): string => graph.graph.getNodeAttributes(node).name;
  const qualified = [status === "actual" ? "" : status, alleged > 0 ? "alleged" : ""].filter(Boolean).join(", ");
  const best = [...graph.claims.ofEdge(edge)].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  const told = `${count(claims.length, "claim")} in ${count(documents, "document")}`;
  return [
    `  ${name(graph.graph.source(edge))} — ${RELATIONS[relation].active} — ${name(graph.graph.target(edge))}${qualified ? ` (${qualified})` : ""}  ${told}`,
    ...sentences(graph, best),
  ];
}

/** The surest sentences, each once, with who published them and when. */
function sentences(graph: EntenteGraph, claims: readonly Claim[]): string[] {
  const lines = claims.map(({ evidence }) => {
    const source = graph.documents.get(evidence.document);
    const from = [source?.publisher, source?.published].filter(Boolean).join(", ");
    return `      “${evidence.quote.replace(/\s+/g, " ").trim()}”${from ? ` ${from}` : ""}`;
  });
  return [...new Set(lines)].slice(0, SENTENCES);
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
