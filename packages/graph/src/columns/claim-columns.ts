// In: the claims and documents of a graph. Out: their columns.
import type { Claim } from "../claims/claim.ts";
import { type DayRange, dayRange } from "../dates/day-range.ts";
import type { SourceDocument } from "../documents/document.ts";
import type { ClaimSource } from "../graph/graph-view.ts";
import { BASES } from "../vocabulary/statuses.ts";
import { CLAIM_DERIVED, type ColumnArrays, NO_DAY } from "./columns.ts";
import type { StringTable } from "./intern-strings.ts";
import { codeOf, pack } from "./pack.ts";

type ClaimColumns = Pick<ColumnArrays, Extract<keyof ColumnArrays, `claim${string}`>>;
type DocumentColumns = Pick<ColumnArrays, Extract<keyof ColumnArrays, `document${string}`>>;

const ID = /^claim:([0-9a-f]{8})([0-9a-f]{8})$/;

function idHalf(claim: Claim, half: 1 | 2): number {
  const match = ID.exec(claim.id);
  if (!match) throw new RangeError(`graph/toColumns: "${claim.id}" is no claim id`);
  return Number.parseInt(match[half]!, 16);
}

/** Columns of the claims, edge by edge. `documentIndex` gives the place of a document id. */
export function claimColumns(
  edges: readonly string[],
  claims: ClaimSource,
  documentIndex: ReadonlyMap<string, number>,
  strings: StringTable,
): ClaimColumns {
  const claimOffsets = new Uint32Array(edges.length + 1);
  const rows: Claim[] = [];
  for (const [index, edge] of edges.entries()) {
    for (const claim of claims.ofEdge(edge)) rows.push(claim);
    claimOffsets[index + 1] = rows.length;
  }
  const numbers = (read: (claim: Claim) => number): Uint32Array => pack(rows, new Uint32Array(rows.length), read);
  const dates = rows.map((claim) => dayRange(claim.date));
  return {
    claimOffsets,
    claimIdHigh: numbers((claim) => idHalf(claim, 1)),
    claimIdLow: numbers((claim) => idHalf(claim, 2)),
    claimDocument: numbers((claim) => documentIndex.get(claim.evidence.document) ?? 0xffffffff),
    claimBasis: pack(rows, new Uint8Array(rows.length), (claim) => codeOf(BASES, claim.basis)),
    claimFlags: pack(rows, new Uint8Array(rows.length), (claim) => (claim.derived === undefined ? 0 : CLAIM_DERIVED)),
    claimConfidence: pack(rows, new Uint16Array(rows.length), (claim) => Math.round(claim.confidence * 1000)),
    ...bounds(dates, "claim"),
    claimSpeaker: numbers((claim) => strings.add(claim.speaker)),
  };
}

/** Columns of the documents. */
export function documentColumns(documents: readonly SourceDocument[], strings: StringTable): DocumentColumns {
  const texts = (read: (document: SourceDocument) => string | undefined): Uint32Array =>
    pack(documents, new Uint32Array(documents.length), (document) => strings.add(read(document)));
  return {
    documentId: texts((document) => document.id),
    documentUri: texts((document) => document.uri),
    documentTitle: texts((document) => document.title),
    documentPublisher: texts((document) => document.publisher),
    documentPublished: texts((document) => document.published),
    ...bounds(
      documents.map((document) => dayRange(document.published)),
      "document",
    ),
  };
}

type Bounds<Prefix extends string> = Record<`${Prefix}FirstDay` | `${Prefix}LastDay`, Int32Array>;

const bounds = <Prefix extends string>(dates: readonly (DayRange | undefined)[], prefix: Prefix): Bounds<Prefix> =>
  ({
    [`${prefix}FirstDay`]: pack(dates, new Int32Array(dates.length), (date) => date?.first ?? NO_DAY),
    [`${prefix}LastDay`]: pack(dates, new Int32Array(dates.length), (date) => date?.last ?? NO_DAY),
  }) as Bounds<Prefix>;
