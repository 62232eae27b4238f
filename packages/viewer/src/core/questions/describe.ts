// A node or an edge in, what its card says out.
import { type Arrow, arrowOf, STATUSES } from "@entente/graph";
import { type Adjacency, otherEnd } from "../data/adjacency.ts";
import { type Dataset, isoOfDay, NO_DAY } from "../data/dataset.ts";
import { claimDay } from "./filter-mask.ts";

/** An edge as tables, cards and paths show it. */
export interface EdgeRow {
  readonly index: number;
  readonly id: string;
  readonly source: { readonly id: string; readonly name: string; readonly kind: string };
  readonly target: { readonly id: string; readonly name: string; readonly kind: string };
  readonly relation: string;
  readonly arrow: Arrow;
  readonly status: string;
  readonly alleged: boolean;
  readonly derived: boolean;
  readonly claims: number;
  readonly documents: number;
  /** Dates of the act; empty when no text gives one. */
  readonly first: string;
  readonly last: string;
  /** First and last day of publication. */
  readonly reportedFirst: string;
  readonly reportedLast: string;
  /** Since when and until when it is spoken of: a claim counts with the day of its act or, where no text gives one, of its report. */
  readonly since: Bound;
  readonly until: Bound;
  readonly confidence: number;
}

/** An end of a span of time. */
export interface Bound {
  /** Empty when nothing is dated. */
  readonly date: string;
  /** It is the day of a report, not of the act. */
  readonly reported: boolean;
}

/** A node as tables and cards show it. */
export interface NodeRow {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly degree: number;
  readonly claims: number;
}

export interface NodeCard extends NodeRow {
  readonly aliases: readonly string[];
  readonly iso3: string;
  readonly wikidata: string;
  /** Shown edges at the node: out, in, by arrow; most claims first. */
  readonly relations: readonly {
    readonly arrow: Arrow;
    readonly relation: string;
    readonly out: number;
    readonly in: number;
  }[];
  readonly offices: readonly EdgeRow[];
  /** The strongest shown edges. */
  readonly strongest: readonly EdgeRow[];
  /** Claims by year. */
  readonly years: readonly (readonly [string, number])[];
}

export const arrowAt = (data: Dataset, edge: number): Arrow =>
  arrowOf(
    data.relationNames[data.edges.relation[edge]!]!,
    STATUSES[data.edges.status[edge]!]!,
    data.edges.alleged[edge] ? "alleged" : "reported",
  );

const endOf = (data: Dataset, node: number): EdgeRow["source"] => ({
  id: data.nodes.ids[node]!,
  name: data.nodes.names[node]!,
  kind: data.kindNames[data.nodes.kinds[node]!]!,
});

/** `claims` counts the shown claims; dates and documents are those of all claims of the edge. */
export function describeEdge(data: Dataset, edge: number, claims: number): EdgeRow {
  const documents = new Set<number>();
  for (let claim = data.edges.offsets[edge]!; claim < data.edges.offsets[edge + 1]!; claim++)
    documents.add(data.claims.document[claim]!);
  const reported = [...documents]
    .map((document) => data.documents.dates[document] ?? "")
    .filter((date) => date !== "")
    .sort();
  return {
    index: edge,
    id: data.edges.ids[edge]!,
    source: endOf(data, data.edges.source[edge]!),
    target: endOf(data, data.edges.target[edge]!),
    relation: data.relationNames[data.edges.relation[edge]!]!,
    arrow: arrowAt(data, edge),
    status: STATUSES[data.edges.status[edge]!]!,
    alleged: data.edges.alleged[edge] === 1,
    derived: data.edges.derived[edge] === 1,
    claims,
    documents: documents.size,
    first: data.edges.firstDate(edge),
    last: data.edges.lastDate(edge),
    reportedFirst: reported[0] ?? "",
    reportedLast: reported.at(-1) ?? "",
    since: boundOf(data, edge, "first"),
    until: boundOf(data, edge, "last"),
    confidence: data.edges.confidence[edge]!,
  };
}

/** The earliest first or the latest last day of an edge's claims, as precise as the texts give it. */
function boundOf(data: Dataset, edge: number, which: "first" | "last"): Bound {
  const { claims, documents, edges } = data;
  const days = which === "first" ? claims.firstDay : claims.lastDay;
  const sign = which === "first" ? 1 : -1;
  const isBefore = (day: number, other: number): boolean => other === NO_DAY || sign * day < sign * other;
  let [act, report, document] = [NO_DAY, NO_DAY, -1];
  for (let claim = edges.offsets[edge]!; claim < edges.offsets[edge + 1]!; claim++) {
    const of = claims.document[claim]!;
    const [day, published] = [days[claim]!, documents.published[of] ?? NO_DAY];
    if (day !== NO_DAY && isBefore(day, act)) act = day;
    if (day === NO_DAY && published !== NO_DAY && isBefore(published, report)) [report, document] = [published, of];
  }
  if (report !== NO_DAY && isBefore(report, act)) return { date: documents.dates[document] ?? "", reported: true };
  return { date: which === "first" ? edges.firstDate(edge) : edges.lastDate(edge), reported: false };
}

/** How many offices a card lists: those held longest, or by most, have the most claims. */
const OFFICES = 6;
/** How many edges a card lists. */
const LISTED = 12;

export function describeNode(data: Dataset, near: Adjacency, claims: Uint32Array, node: number): NodeCard {
  const edges: number[] = [];
  for (let at = near.offsets[node]!; at < near.offsets[node + 1]!; at++)
    if (claims[near.edges[at]!]) edges.push(near.edges[at]!);
  const stated = edges.filter((edge) => !data.edges.derived[edge]);
  const strongest = [...stated].sort((a, b) => claims[b]! - claims[a]! || a - b);
  const isOffice = (edge: number): boolean => data.relationNames[data.edges.relation[edge]!] === "HOLDS_OFFICE_IN";
  const rows = (list: readonly number[]): EdgeRow[] =>
    list.slice(0, LISTED).map((edge) => describeEdge(data, edge, claims[edge]!));
  return {
    index: node,
    ...endOf(data, node),
    degree: stated.length,
    claims: stated.reduce((sum, edge) => sum + claims[edge]!, 0),
    aliases: data.nodes.aliases[node]!,
    iso3: data.nodes.iso3[node]!,
    wikidata: data.nodes.wikidata[node]!,
    relations: countArrows(data, node, strongest),
    offices: rows(strongest.filter(isOffice).slice(0, OFFICES)),
    strongest: rows(strongest.filter((edge) => !isOffice(edge))),
    years: countYears(data, stated),
  };
}

function countArrows(data: Dataset, node: number, edges: readonly number[]): NodeCard["relations"] {
  const counts = new Map<Arrow, { arrow: Arrow; relation: string; out: number; in: number }>();
  for (const edge of edges) {
    const arrow = arrowAt(data, edge);
    const row = counts.get(arrow) ?? {
      arrow,
      relation: data.relationNames[data.edges.relation[edge]!]!,
      out: 0,
      in: 0,
    };
    row[data.edges.source[edge] === node ? "out" : "in"]++;
    counts.set(arrow, row);
  }
  return [...counts.values()].sort((a, b) => b.out + b.in - a.out - a.in || (a.arrow < b.arrow ? -1 : 1));
}

function countYears(data: Dataset, edges: readonly number[]): [string, number][] {
  const years = new Map<string, number>();
  for (const edge of edges) {
    for (let claim = data.edges.offsets[edge]!; claim < data.edges.offsets[edge + 1]!; claim++) {
      const day = claimDay(data, claim, "event");
      if (day === NO_DAY) continue;
      const year = isoOfDay(day).slice(0, -6);
      years.set(year, (years.get(year) ?? 0) + 1);
    }
  }
  return [...years].sort(([a], [b]) => Number(a) - Number(b));
}

/** The shown edges of one arrow at a node, both ways, most claims first. */
export function describeArrow(
  data: Dataset,
  near: Adjacency,
  claims: Uint32Array,
  node: number,
  arrow: Arrow,
): EdgeRow[] {
  const rows: EdgeRow[] = [];
  for (let at = near.offsets[node]!; at < near.offsets[node + 1]!; at++) {
    const edge = near.edges[at]!;
    if (claims[edge] && !data.edges.derived[edge] && arrowAt(data, edge) === arrow)
      rows.push(describeEdge(data, edge, claims[edge]!));
  }
  return rows.sort(byClaims);
}

const byClaims = (one: EdgeRow, other: EdgeRow): number => other.claims - one.claims || one.index - other.index;

/** The shown edges between two nodes, both ways, most claims first. */
export function describeDyad(data: Dataset, near: Adjacency, claims: Uint32Array, a: number, b: number): EdgeRow[] {
  const rows: EdgeRow[] = [];
  for (let at = near.offsets[a]!; at < near.offsets[a + 1]!; at++) {
    const edge = near.edges[at]!;
    if (claims[edge] && otherEnd(data.edges, edge, a) === b) rows.push(describeEdge(data, edge, claims[edge]!));
  }
  return rows.sort(byClaims);
}
