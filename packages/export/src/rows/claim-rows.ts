// Documents and claims in, their rows and the links between them out.
import { type Claim, dayRange, dayText, edgeKeyOf, type SourceDocument } from "@entente/graph";
import { type Row, type RowValue, toRow } from "./row.ts";
import type { RelationshipTable, Table } from "./tables.ts";

/** The row of a document, with its text. */
export const documentRow = (table: Table, document: SourceDocument): Row => toRow(table, { ...document });

/** The row of a claim; `edge` names the relationship that it belongs to. */
export function claimRow(table: Table, claim: Claim): Row {
  const { evidence, ...said } = claim;
  const days = dayRange(claim.date);
  return toRow(table, {
    ...(said as unknown as Record<string, RowValue>),
    edge: edgeKeyOf(claim),
    firstDay: days ? dayText(days.first) : null,
    lastDay: days ? dayText(days.last) : null,
    document: evidence.document,
    field: evidence.field ?? null,
    start: evidence.start,
    end: evidence.end,
    quote: evidence.quote,
  });
}

/** What a claim points to, by the type of the link. */
const ENDS: Readonly<Record<string, (claim: Claim) => readonly string[]>> = {
  SUBJECT: ({ subject }) => [subject],
  OBJECT: ({ object }) => [object],
  STATED_IN: ({ evidence }) => [evidence.document],
  ITEM: ({ items }) => items ?? [],
  RECIPIENT: ({ recipient }) => (recipient ? [recipient] : []),
  SPEAKER: ({ speaker }) => (speaker ? [speaker] : []),
};

/** The links of one type that leave a claim. */
export const claimLinks = (table: RelationshipTable, claim: Claim): Row[] =>
  (ENDS[table.name]?.(claim) ?? []).map((target) =>
    toRow(table, { id: `${claim.id}|${table.name}|${target}` }, [claim.id, target]),
  );
