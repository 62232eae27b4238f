// In: a claim. Out: its row in answers, with the sentence and the document.
import type { Claim } from "../claims/claim.ts";
import type { GraphView } from "../graph/graph-view.ts";
import { type Arrow, arrowOf, type Basis, type Status } from "../vocabulary/statuses.ts";

/** A claim as a row. */
export interface ClaimRow {
  readonly claim: string;
  readonly date: string | undefined;
  readonly subject: string;
  readonly subjectName: string;
  readonly arrow: Arrow;
  readonly status: Status;
  readonly basis: Basis;
  readonly object: string;
  readonly objectName: string;
  readonly quote: string;
  readonly speaker: string | undefined;
  readonly quantity: string | undefined;
  readonly confidence: number;
  readonly rule: string;
  readonly document: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly uri: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** The row of a claim. */
export function claimRow({ graph, documents }: GraphView, claim: Claim): ClaimRow {
  const name = (id: string): string => (graph.hasNode(id) ? graph.getNodeAttributes(id).name : id);
  const document = documents.get(claim.evidence.document);
  return {
    claim: claim.id,
    date: claim.date,
    subject: claim.subject,
    subjectName: name(claim.subject),
    arrow: arrowOf(claim.relation, claim.status, claim.basis),
    status: claim.status,
    basis: claim.basis,
    object: claim.object,
    objectName: name(claim.object),
    quote: claim.evidence.quote,
    speaker: claim.speaker && name(claim.speaker),
    quantity: claim.quantity,
    confidence: claim.confidence,
    rule: claim.rule,
    document: claim.evidence.document,
    title: document?.title,
    publisher: document?.publisher,
    published: document?.published,
    uri: document?.uri,
    start: claim.evidence.start,
    end: claim.evidence.end,
  };
}

/** Columns that tables of evidence and timelines show. */
export const EVIDENCE_COLUMNS: readonly (keyof ClaimRow)[] = [
  "quote",
  "publisher",
  "published",
  "basis",
  "speaker",
  "confidence",
  "uri",
];
export const TIMELINE_COLUMNS: readonly (keyof ClaimRow)[] = [
  "date",
  "subjectName",
  "arrow",
  "objectName",
  "quote",
  "publisher",
  "published",
];
