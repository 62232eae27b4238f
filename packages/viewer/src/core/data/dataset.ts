// The whole graph as columns, the form in which every question of the viewer is asked.
import type { NodeKind, Relation } from "@entente/graph";

/** A day that is not known, in days since 1970-01-01. */
export const NO_DAY = -2_147_483_648;
/** A publisher or speaker that is not given. */
export const NONE = 0xffff_ffff;

/** What is known of the nodes; the index is the node. */
export interface NodeColumns {
  readonly count: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly kinds: Uint8Array;
  readonly aliases: readonly (readonly string[])[];
  readonly iso3: readonly string[];
  readonly wikidata: readonly string[];
  /** NaN where nobody computed a position. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly community: Uint32Array;
  readonly rank: Float32Array;
}

/** What is known of the edges; the index is the edge. */
export interface EdgeColumns {
  readonly count: number;
  readonly ids: readonly string[];
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly relation: Uint8Array;
  readonly status: Uint8Array;
  readonly alleged: Uint8Array;
  /** 1: follows from a leader's office. 2: an end is not in the graph, so that it can never be shown. */
  readonly derived: Uint8Array;
  /** Where the edge's claims lie in the claim columns: claims[offsets[e]] to claims[offsets[e + 1]]. */
  readonly offsets: Uint32Array;
  readonly confidence: Float32Array;
  /** First and last date of the act, as precise as the texts give it; the empty text when they do not. */
  readonly firstDate: (edge: number) => string;
  readonly lastDate: (edge: number) => string;
}

/** What filters need to know of each claim, grouped by edge. */
export interface ClaimColumns {
  readonly count: number;
  readonly edge: Uint32Array;
  readonly basis: Uint8Array;
  /** First and last day of the act, NO_DAY when the text does not say. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  readonly document: Uint32Array;
  readonly speaker: Uint32Array;
  readonly confidence: Float32Array;
}

/** What filters need to know of each document. */
export interface DocumentColumns {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly uris: readonly string[];
  /** Publication dates, as precise as they were given. */
  readonly dates: readonly string[];
  readonly publisher: Uint32Array;
  readonly published: Int32Array;
}

/** One graph, opened. */
export interface Dataset {
  readonly title: string;
  readonly nodes: NodeColumns;
  readonly edges: EdgeColumns;
  readonly claims: ClaimColumns;
  readonly documents: DocumentColumns;
  readonly publishers: readonly string[];
  readonly speakers: readonly string[];
  readonly kindNames: readonly NodeKind[];
  readonly relationNames: readonly Relation[];
  /** What was wrong with the file and was left out. */
  readonly issues: readonly string[];
}

const DAY = 86_400_000;

/** `2024`, `2024-07` or `2024-07-08` as the first day it covers. */
export function firstDayOf(date: string | undefined): number {
  const found = /^(-?\d{4,6})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? "");
  if (!found) return NO_DAY;
  return Math.floor(Date.UTC(Number(found[1]), Number(found[2] ?? 1) - 1, Number(found[3] ?? 1)) / DAY);
}

/** `2024`, `2024-07` or `2024-07-08` as the last day it covers; of an interval, its end. */
export function lastDayOf(date: string | undefined): number {
  const end = (date ?? "").split("/").at(-1) ?? "";
  const found = /^(-?\d{4,6})(?:-(\d\d))?(?:-(\d\d))?/.exec(end);
  if (!found) return NO_DAY;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 12), found[3]];
  return Math.floor((day ? Date.UTC(year, month - 1, Number(day)) : Date.UTC(year, month, 0)) / DAY);
}

/** A day number as an ISO date; the empty text for an unknown day. */
export function isoOfDay(day: number): string {
  return day === NO_DAY ? "" : new Date(day * DAY).toISOString().slice(0, 10);
}
