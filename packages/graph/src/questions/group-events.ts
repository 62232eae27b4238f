// In: the claims of one edge with the documents that make them. Out: events, each with all that report it: many reports of one act are one event.
import type { Claim } from "../claims/claim.ts";
import { type DayRange, dayRange } from "../dates/day-range.ts";
import type { SourceDocument } from "../documents/document.ts";

type Documents = ReadonlyMap<string, SourceDocument>;

/** An act as several documents tell it. */
export interface EventGroup {
  /** In the order in which they were taken: the most precise date first. */
  readonly claims: readonly Claim[];
  /** Days of the most precise date; absent when no claim has one. */
  readonly days: DayRange | undefined;
  readonly place: string | undefined;
  readonly items: readonly string[];
  readonly recipients: readonly string[];
}

/** Reports of one act differ by a day: time zones, and "on Monday" counted from the day of the report. */
const DAYS_APART = 1;
/** A report without a date tells an act of the week before it was published. */
const REPORTED_WITHIN = 7;

interface Open {
  readonly claims: Claim[];
  readonly days: DayRange | undefined;
  /** When the first report without a date was published. */
  readonly reported: DayRange | undefined;
  place: string | undefined;
  items: readonly string[];
  recipients: readonly string[];
}

/** The same groups for any order of the claims. They share source, relation, target and status already, being of one edge. */
export function groupEvents(claims: readonly Claim[], documents: Documents): EventGroup[] {
  const events: Open[] = [];
  const dated = claims.map((claim) => ({
    claim,
    days: dayRange(claim.date),
    reported: dayRange(documents.get(claim.evidence.document)?.published),
  }));
  const length = (days: DayRange | undefined): number => (days ? days.last - days.first : Number.POSITIVE_INFINITY);
  const start = (days: DayRange | undefined): number => days?.first ?? Number.POSITIVE_INFINITY;
  dated.sort(
    (a, b) =>
      compare(length(a.days), length(b.days)) ||
      compare(start(a.days), start(b.days)) ||
      compare(start(a.reported), start(b.reported)) ||
      (a.claim.id < b.claim.id ? -1 : 1),
  );
  for (const each of dated) {
    const like = events.filter((event) => agrees(event, each.claim) && sameTime(event, each.days, each.reported));
    // A day decides for the first; a month, a year or no date may mean any of several, and then joins none of them.
    const joined =
      like.length === 1 || length(each.days) === 0 ? like[0] : like.find((event) => equal(event.days, each.days));
    if (joined) join(joined, each.claim);
    else events.push(open(each.claim, each.days, each.reported));
  }
  return events;
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
const equal = (a: DayRange | undefined, b: DayRange | undefined): boolean =>
  a?.first === b?.first && a?.last === b?.last;

const open = (claim: Claim, days: DayRange | undefined, reported: DayRange | undefined): Open => ({
  claims: [claim],
  days,
  reported,
  place: claim.place,
  items: claim.items ?? [],
  recipients: claim.recipient === undefined ? [] : [claim.recipient],
});

function join(event: Open, claim: Claim): void {
  event.claims.push(claim);
  event.place ??= claim.place;
  event.items = [...new Set([...event.items, ...(claim.items ?? [])])].sort();
  if (claim.recipient !== undefined) event.recipients = [...new Set([...event.recipients, claim.recipient])].sort();
}

/** What is left open agrees with anything; two places, or two lots of arms that share none, are two acts. */
function agrees(event: Open, { place, items = [], recipient }: Claim): boolean {
  if (event.place !== undefined && place !== undefined && event.place !== place) return false;
  if (event.items.length > 0 && items.length > 0 && !items.some((item) => event.items.includes(item))) return false;
  return recipient === undefined || event.recipients.length === 0 || event.recipients.includes(recipient);
}

function sameTime(event: Open, days: DayRange | undefined, reported: DayRange | undefined): boolean {
  if (days && event.days) {
    const apart = days.first === days.last ? DAYS_APART : 0;
    return event.days.first - apart <= days.last && days.first <= event.days.last + apart;
  }
  if (!reported) return event.days === undefined && event.reported === undefined;
  const told = event.days ?? event.reported;
  return (
    told !== undefined && told.first <= reported.last + DAYS_APART && reported.first - REPORTED_WITHIN <= told.last
  );
}
