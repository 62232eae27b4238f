// In: the claims of one edge. Out: the edge's attributes.
import type { Claim } from "../claims/claim.ts";
import { dayRange } from "../dates/day-range.ts";
import type { SourceDocument } from "../documents/document.ts";
import { originOf } from "../documents/to-document.ts";
import { arrowOf, type Basis } from "../vocabulary/statuses.ts";
import type { EdgeAttributes } from "./edge-attributes.ts";
import { edgeConfidence } from "./edge-confidence.ts";

type Documents = ReadonlyMap<string, SourceDocument>;

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

/** Earliest start and latest end among dates; of equal days the more precise text. */
function dateSpan(dates: readonly (string | undefined)[]): { first?: string; last?: string } {
  let [first, last] = [undefined, undefined] as [[number, string] | undefined, [number, string] | undefined];
  for (const date of dates) {
    const range = dayRange(date);
    if (!range || !date) continue;
    const [start = date, end = date] = date.split("/");
    if (!first || range.first < first[0] || (range.first === first[0] && moreExact(start, first[1])))
      first = [range.first, start];
    if (!last || range.last > last[0] || (range.last === last[0] && moreExact(end, last[1]))) last = [range.last, end];
  }
  return { ...(first && { first: first[1] }), ...(last && { last: last[1] }) };
}

const moreExact = (a: string, b: string): boolean => (a.length === b.length ? a < b : a.length > b.length);

/** Sums up the claims of one edge. `claims` are sorted by id and share relation, status and arrow. */
export function bundleClaims(claims: readonly Claim[], documents: Documents): EdgeAttributes {
  const { relation, status, basis } = claims[0]!;
  const ids = sorted(claims.map((claim) => claim.evidence.document));
  const originOfId = (id: string): string => (documents.has(id) ? originOf(documents.get(id)!) : id);
  const counted = (wanted: Basis): number => claims.filter((claim) => claim.basis === wanted).length;
  const weight = claims.filter((claim) => claim.derived === undefined).length;
  const event = dateSpan(claims.map((claim) => claim.date));
  const report = dateSpan(ids.map((id) => documents.get(id)?.published));
  return {
    relation,
    status,
    arrow: arrowOf(relation, status, basis),
    claims: claims.map((claim) => claim.id),
    documents: ids.length,
    origins: new Set(ids.map(originOfId)).size,
    reported: counted("reported"),
    quoted: counted("quoted"),
    alleged: counted("alleged"),
    ...(event.first && { firstDate: event.first }),
    ...(event.last && { lastDate: event.last }),
    ...(report.first && { firstReported: report.first }),
    ...(report.last && { lastReported: report.last }),
    confidence: edgeConfidence(
      claims.map((claim) => ({ origin: originOfId(claim.evidence.document), confidence: claim.confidence })),
    ),
    items: sorted(claims.flatMap((claim) => claim.items ?? [])),
    recipients: sorted(claims.flatMap((claim) => claim.recipient ?? [])),
    speakers: sorted(claims.flatMap((claim) => claim.speaker ?? [])),
    offices: sorted(claims.flatMap((claim) => claim.office ?? [])),
    derived: weight === 0,
    weight,
  };
}
