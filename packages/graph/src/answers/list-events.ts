// In: a graph and none, one or two nodes. Out: what happened, an event a row, with how many reports, documents and independent origins tell it.
import { dayText } from "../dates/day-range.ts";
import { originOf } from "../documents/to-document.ts";
import type { EntenteGraph } from "../graph/entente-graph.ts";
import type { EdgeFilter } from "../questions/edge-filter.ts";
import { type EventGroup, groupEvents } from "../questions/group-events.ts";
import { edgesOf } from "../questions/read-timeline.ts";
import type { Arrow } from "../vocabulary/statuses.ts";
import { Answer } from "./answer.ts";

/** One event. */
export interface EventRow {
  /** The most precise date that a report gives. */
  readonly date: string | undefined;
  readonly subjectName: string;
  readonly arrow: Arrow;
  readonly objectName: string;
  readonly place: string | undefined;
  /** Names of the arms. */
  readonly items: readonly string[];
  /** Claims that tell it. */
  readonly reports: number;
  readonly documents: number;
  /** Copies of one report count once. */
  readonly origins: number;
  /** The surest sentence. */
  readonly quote: string;
  /** Key of the edge it belongs to. */
  readonly edge: string;
  /** Ids of the claims, the surest first. */
  readonly claims: readonly string[];
}

const COLUMNS: readonly (keyof EventRow)[] = [
  "date",
  "subjectName",
  "arrow",
  "objectName",
  "reports",
  "documents",
  "origins",
  "quote",
];

/**
 * Events about everything, one node, or two: claims of one edge are one event when their dates lie a day apart at most (or a wider date
 * holds no other) and place, arms and recipient do not differ. By date; those without one come last.
 */
export function listEvents(
  graph: EntenteGraph,
  about: string | readonly [string, string] | undefined = undefined,
  filter: EdgeFilter = {},
): Answer<EventRow> {
  const names = about === undefined ? [] : typeof about === "string" ? [about] : about;
  const ids = names.map((name) => graph.id(name)) as [] | [string] | [string, string];
  const found = edgesOf(graph, ids, filter).flatMap((edge) =>
    groupEvents(graph.claims.ofEdge(edge), graph.documents).map((event) => ({
      event,
      row: eventRow(graph, edge, event),
    })),
  );
  found.sort(
    (a, b) =>
      (a.event.days?.first ?? Number.MAX_VALUE) - (b.event.days?.first ?? Number.MAX_VALUE) ||
      b.row.origins - a.row.origins ||
      (a.row.edge < b.row.edge ? -1 : a.row.edge > b.row.edge ? 1 : 0) ||
      (a.row.claims[0]! < b.row.claims[0]! ? -1 : 1),
  );
  const title = ["Events", ...ids.map((id) => graph.node(id).name)].join(" – ");
  return new Answer({
    title,
    rows: found.map(({ row }) => row),
    columns: COLUMNS,
    edges: found.map(({ row }) => row.edge),
  });
}

function eventRow(graph: EntenteGraph, edge: string, { claims, days, place, items }: EventGroup): EventRow {
  const name = (id: string): string => (graph.graph.hasNode(id) ? graph.node(id).name : id);
  const documents = [...new Set(claims.map((claim) => claim.evidence.document))];
  const origins = documents.map((id) => {
    const document = graph.documents.get(id);
    return document ? originOf(document) : id;
  });
  const surest = [...claims].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  const exact = days && (days.first === days.last ? dayText(days.first) : claims[0]!.date);
  return {
    date: exact,
    subjectName: name(graph.graph.source(edge)),
    arrow: graph.graph.getEdgeAttributes(edge).arrow,
    objectName: name(graph.graph.target(edge)),
    place: place && name(place),
    items: items.map(name),
    reports: claims.length,
    documents: documents.length,
    origins: new Set(origins).size,
    quote: surest[0]!.evidence.quote,
    edge,
    claims: surest.map(({ id }) => id),
  };
}
