// In: what a question asks of edges. Out: whether an edge has it.
import { type DayRange, dayRange, overlaps } from "../dates/day-range.ts";
import type { EdgeAttributes } from "../graph/edge-attributes.ts";
import type { GraphView } from "../graph/graph-view.ts";
import type { Relation } from "../vocabulary/relations.ts";
import type { Arrow, Status } from "../vocabulary/statuses.ts";

/** What edges must be like; what is absent is not asked. */
export interface EdgeFilter {
  readonly relation?: Relation | readonly Relation[];
  readonly status?: Status | readonly Status[];
  readonly arrow?: Arrow | readonly Arrow[];
  /** A date or interval: some claim's event date shares a day with it. */
  readonly at?: string;
  /** Only as sure as this, 0 to 1. */
  readonly confidence?: number;
  /** Also edges that follow from leaders' acts alone; default false. */
  readonly derived?: boolean;
}

/** A date that a question was given, as a range. Throws when it is none. */
export function askedRange(question: string, date: string): DayRange {
  const range = dayRange(date);
  if (!range)
    throw new RangeError(`graph/${question}: "${date}" is no date; write 2024, 2024-07, 2024-07-08 or 2024-02/2024-05`);
  return range;
}

const oneOf = <T>(wanted: T | readonly T[] | undefined, value: T): boolean =>
  wanted === undefined || (Array.isArray(wanted) ? wanted.includes(value) : wanted === value);

/** Makes the test of edges that a filter asks for. */
export function edgeTest(view: GraphView, filter: EdgeFilter): (edge: string, attributes: EdgeAttributes) => boolean {
  const asked = filter.at === undefined ? undefined : askedRange("neighbors", filter.at);
  return (edge, attributes) =>
    (filter.derived === true || !attributes.derived) &&
    oneOf(filter.relation, attributes.relation) &&
    oneOf(filter.status, attributes.status) &&
    oneOf(filter.arrow, attributes.arrow) &&
    (filter.confidence === undefined || attributes.confidence >= filter.confidence) &&
    (asked === undefined || happensAt(view, edge, attributes, asked));
}

/** The edge's own bounds decide most; its claims the rest. */
function happensAt(view: GraphView, edge: string, { firstDate, lastDate }: EdgeAttributes, asked: DayRange): boolean {
  const [first, last] = [dayRange(firstDate)?.first, dayRange(lastDate)?.last];
  if (first === undefined || last === undefined || !overlaps({ first, last }, asked)) return false;
  return view.claims.outlines(edge).some(({ days }) => days !== undefined && overlaps(days, asked));
}
