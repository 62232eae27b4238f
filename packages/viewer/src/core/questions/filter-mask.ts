// A dataset and filters in, for every claim the reasons why it is left out (one bit each) out.

import { BASES, STATUSES } from "@entente/graph";
import { type Dataset, firstDayOf, lastDayOf, NO_DAY, NONE } from "../data/dataset.ts";
import type { Filters, TimeWindow } from "../state/view-state.ts";

/** One bit for each filter, so that a filter's own counts can leave it out. */
export const BIT = {
  kind: 1,
  relation: 2,
  status: 4,
  basis: 8,
  publisher: 16,
  speaker: 32,
  confidence: 64,
  time: 128,
  derived: 256,
} as const;

/** Bits for each claim; 0 is a claim that is shown. */
export function maskClaims(data: Dataset, filters: Filters, time: TimeWindow): Uint16Array {
  const ofEdge = maskEdges(data, filters);
  const { claims, documents, edges } = data;
  const bases = codes(filters.bases, BASES);
  const publishers = asked(filters.publishers, data.publishers);
  const speakers = asked(filters.speakers, data.speakers);
  const inTime = timeTest(data, time);
  const mask = new Uint16Array(claims.count);
  for (let edge = 0; edge < edges.count; edge++) {
    for (let claim = edges.offsets[edge]!; claim < edges.offsets[edge + 1]!; claim++) {
      let bits = ofEdge[edge]!;
      if (bases.has(claims.basis[claim]!)) bits |= BIT.basis;
      if (publishers && !publishers.has(documents.publisher[claims.document[claim]!] ?? NONE)) bits |= BIT.publisher;
      if (speakers && !speakers.has(claims.speaker[claim]!)) bits |= BIT.speaker;
      if (claims.confidence[claim]! < filters.confidence) bits |= BIT.confidence;
      if (inTime && !inTime(claim)) bits |= BIT.time;
      mask[claim] = bits;
    }
  }
  return mask;
}

/** What rules out a whole edge. Edges that follow from a leader's office show only where leaders are left out. */
function maskEdges(data: Dataset, filters: Filters): Uint16Array {
  const kinds = codes(filters.kinds, data.kindNames);
  const relations = codes(filters.relations, data.relationNames);
  const statuses = codes(filters.statuses, STATUSES);
  const withLeaders = !filters.kinds.includes("Leader");
  const { edges, nodes } = data;
  const mask = new Uint16Array(edges.count);
  for (let edge = 0; edge < edges.count; edge++) {
    let bits = 0;
    if (kinds.has(nodes.kinds[edges.source[edge]!]!) || kinds.has(nodes.kinds[edges.target[edge]!]!)) bits |= BIT.kind;
    if (relations.has(edges.relation[edge]!)) bits |= BIT.relation;
    if (statuses.has(edges.status[edge]!)) bits |= BIT.status;
    if (edges.derived[edge] === 2 || (withLeaders && edges.derived[edge] === 1)) bits |= BIT.derived;
    mask[edge] = bits;
  }
  return mask;
}

/** Codes of the names that are left out. */
function codes(names: readonly string[], table: readonly string[]): Set<number> {
  return new Set(names.map((name) => table.indexOf(name)).filter((code) => code >= 0));
}

function asked(names: readonly string[], table: readonly string[]): Set<number> | null {
  return names.length === 0 ? null : new Set(names.map((name) => table.indexOf(name)).filter((code) => code >= 0));
}

/** The day by which a claim stands on the time line: the first day of the act, or else the day of the report. */
export function claimDay(data: Dataset, claim: number, by: TimeWindow["by"]): number {
  const published = data.documents.published[data.claims.document[claim]!] ?? NO_DAY;
  if (by === "report") return published;
  const first = data.claims.firstDay[claim]!;
  return first === NO_DAY ? published : first;
}

function timeTest(data: Dataset, time: TimeWindow): ((claim: number) => boolean) | null {
  if (time.from === "" && time.to === "" && time.knownOn === "") return null;
  const from = time.from === "" ? Number.NEGATIVE_INFINITY : firstDayOf(time.from);
  const to = time.to === "" ? Number.POSITIVE_INFINITY : lastDayOf(time.to);
  const known = time.knownOn === "" ? Number.POSITIVE_INFINITY : lastDayOf(time.knownOn);
  const bounded = time.from !== "" || time.to !== "";
  return (claim) => {
    const published = data.documents.published[data.claims.document[claim]!] ?? NO_DAY;
    if (published !== NO_DAY && published > known) return false;
    if (!bounded) return true;
    const first = claimDay(data, claim, time.by);
    if (first === NO_DAY) return false;
    const last = time.by === "event" ? data.claims.lastDay[claim]! : NO_DAY;
    return first <= to && Math.max(first, last) >= from;
  };
}
