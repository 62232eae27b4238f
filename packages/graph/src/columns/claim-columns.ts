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

/** What the columns hold of a claim: claims themselves may be read from a disk, and all of them do not fit in memory. */
interface ClaimRow {
  readonly high: number;
  readonly low: number;
  readonly document: number;
  readonly basis: number;
  readonly flags: number;
  readonly confidence: number;
  readonly days: DayRange | undefined;
  readonly speaker: number;
}

/** Columns of the claims, edge by edge. `documentIndex` gives the place of a document id. */
export function claimColumns(
  edges: readonly string[],
  claims: ClaimSource,
  documentIndex: ReadonlyMap<string, number>,
  strings: StringTable,
): ClaimColumns {
  const claimOffsets = new Uint32Array(edges.length + 1);
  const rows: ClaimRow[] = [];
  for (const [index, edge] of edges.entries()) {
    for (const claim of claims.ofEdge(edge)) rows.push(claimRow(claim, documentIndex, strings));
    claimOffsets[index + 1] = rows.length;
  }
  const numbers = (read: (row: ClaimRow) => number): Uint32Array => pack(rows, new Uint32Array(rows.length), read);
  return {
    claimOffsets,
    claimIdHigh: numbers(({ high }) => high),
    claimIdLow: numbers(({ low }) => low),
    claimDocument: numbers(({ document }) => document),
    claimBasis: pack(rows, new Uint8Array(rows.length), ({ basis }) => basis),
    claimFlags: pack(rows, new Uint8Array(rows.length), ({ flags }) => flags),
    claimConfidence: pack(rows, new Uint16Array(rows.length), ({ confidence }) => confidence),
    ...bounds(rows, "claim"),
    claimSpeaker: numbers(({ speaker }) => speaker),
  };
}

const claimRow = (claim: Claim, documentIndex: ReadonlyMap<string, number>, strings: StringTable): ClaimRow => ({
  high: idHalf(claim, 1),
  low: idHalf(claim, 2),
  document: documentIndex.get(claim.evidence.document) ?? 0xffffffff,
  basis: codeOf(BASES, claim.basis),
  flags: claim.derived === undefined ? 0 : CLAIM_DERIVED,
  confidence: Math.round(claim.confidence * 1000),
  days: dayRange(claim.date),
  speaker: strings.add(claim.speaker),
});

/** What the columns hold of a document: all but its text. */
export interface DocumentRow {
  readonly id: string;
  readonly uri: string | undefined;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly days: DayRange | undefined;
}

/** Rows of documents; publishers and dates that many share are kept once. */
export function documentRows(documents: Iterable<SourceDocument>): DocumentRow[] {
  const shared = new Map<string | undefined, string>();
  const once = (text: string | undefined): string | undefined => {
    if (text !== undefined && !shared.has(text)) shared.set(text, text);
    return shared.get(text);
  };
  return Array.from(documents, ({ id, uri, title, publisher, published }) => ({
    id,
    uri,
    title,
    publisher: once(publisher),
    published: once(published),
    days: dayRange(published),
  }));
}

/** Columns of the documents. */
export function documentColumns(documents: readonly DocumentRow[], strings: StringTable): DocumentColumns {
  const texts = (read: (document: DocumentRow) => string | undefined): Uint32Array =>
    pack(documents, new Uint32Array(documents.length), (document) => strings.add(read(document)));
  return {
    documentId: texts((document) => document.id),
    documentUri: texts((document) => document.uri),
    documentTitle: texts((document) => document.title),
    documentPublisher: texts((document) => document.publisher),
    documentPublished: texts((document) => document.published),
    ...bounds(documents, "document"),
  };
}

type Bounds<Prefix extends string> = Record<`${Prefix}FirstDay` | `${Prefix}LastDay`, Int32Array>;

const bounds = <Prefix extends string>(
  rows: readonly { readonly days: DayRange | undefined }[],
  prefix: Prefix,
): Bounds<Prefix> =>
  ({
    [`${prefix}FirstDay`]: pack(rows, new Int32Array(rows.length), ({ days }) => days?.first ?? NO_DAY),
    [`${prefix}LastDay`]: pack(rows, new Int32Array(rows.length), ({ days }) => days?.last ?? NO_DAY),
  }) as Bounds<Prefix>;
