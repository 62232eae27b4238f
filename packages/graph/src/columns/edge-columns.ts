// In: the edges of a graph in order. Out: their columns.
import { dayRange } from "../dates/day-range.ts";
import type { MultiGraph } from "../graph/multi-graph.ts";
import { RELATION_NAMES } from "../vocabulary/relations.ts";
import { ARROWS, STATUSES } from "../vocabulary/statuses.ts";
import { type ColumnArrays, EDGE_DERIVED, NO_DAY } from "./columns.ts";
import type { StringTable } from "./intern-strings.ts";
import type { ColumnOrder } from "./order-edges.ts";
import { codeOf, pack, packLists } from "./pack.ts";

type EdgeColumns = Pick<ColumnArrays, Extract<keyof ColumnArrays, `edge${string}`>>;

/** Columns of the edges. */
export function edgeColumns(graph: MultiGraph, order: ColumnOrder, strings: StringTable): EdgeColumns {
  const { edges, nodeIndex } = order;
  const rows = edges.map((edge) => graph.getEdgeAttributes(edge));
  const numbers = (read: (row: (typeof rows)[number]) => number): Uint32Array =>
    pack(rows, new Uint32Array(rows.length), read);
  const codes = (read: (row: (typeof rows)[number]) => number): Uint8Array =>
    pack(rows, new Uint8Array(rows.length), read);
  const days = (read: (row: (typeof rows)[number]) => number | undefined): Int32Array =>
    pack(rows, new Int32Array(rows.length), (row) => read(row) ?? NO_DAY);
  const items = packLists(rows, strings, (row) => row.items);
  const recipients = packLists(rows, strings, (row) => row.recipients);
  const speakers = packLists(rows, strings, (row) => row.speakers);
  const offices = packLists(rows, strings, (row) => row.offices);
  return {
    edgeSource: pack(edges, new Uint32Array(edges.length), (edge) => nodeIndex.get(graph.source(edge))!),
    edgeTarget: pack(edges, new Uint32Array(edges.length), (edge) => nodeIndex.get(graph.target(edge))!),
    edgeRelation: codes((row) => codeOf(RELATION_NAMES, row.relation)),
    edgeArrow: codes((row) => codeOf(ARROWS, row.arrow)),
    edgeStatus: codes((row) => codeOf(STATUSES, row.status)),
    edgeFlags: codes((row) => (row.derived ? EDGE_DERIVED : 0)),
    edgeWeight: numbers((row) => row.weight),
    edgeDocuments: numbers((row) => row.documents),
    edgeOrigins: numbers((row) => row.origins),
    edgeReported: numbers((row) => row.reported),
    edgeQuoted: numbers((row) => row.quoted),
    edgeAlleged: numbers((row) => row.alleged),
    edgeConfidence: pack(rows, new Uint16Array(rows.length), (row) => Math.round(row.confidence * 1000)),
    edgeFirstDay: days((row) => dayRange(row.firstDate)?.first),
    edgeLastDay: days((row) => dayRange(row.lastDate)?.last),
    edgeFirstDate: numbers((row) => strings.add(row.firstDate)),
    edgeLastDate: numbers((row) => strings.add(row.lastDate)),
    edgeFirstReported: numbers((row) => strings.add(row.firstReported)),
    edgeLastReported: numbers((row) => strings.add(row.lastReported)),
    edgeItemsOffsets: items.offsets,
    edgeItems: items.values,
    edgeRecipientsOffsets: recipients.offsets,
    edgeRecipients: recipients.values,
    edgeSpeakersOffsets: speakers.offsets,
    edgeSpeakers: speakers.values,
    edgeOfficesOffsets: offices.offsets,
    edgeOffices: offices.values,
  };
}
