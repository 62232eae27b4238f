// Two nodes in, the shortest ways between them along edges that are shown out (Yen's algorithm over breadth-first search).
import { STATUSES } from "@entente/graph";
import { type Adjacency, otherEnd } from "../data/adjacency.ts";
import { type Dataset, NO_DAY } from "../data/dataset.ts";
import { claimDay } from "./filter-mask.ts";

/** One way: its nodes, and between each two of them the edges that join them. */
export interface Path {
  readonly nodes: readonly number[];
  readonly edges: readonly (readonly number[])[];
}

export interface PathQuestion {
  readonly from: number;
  readonly to: number;
  /** How many ways at most. */
  readonly count: number;
  /** Each step not before the last: what can have passed from hand to hand. */
  readonly timed: boolean;
}

interface Ban {
  readonly nodes: ReadonlySet<number>;
  readonly steps: ReadonlySet<string>;
}

const stepKey = (from: number, to: number): string => `${from}>${to}`;

const DENIED = STATUSES.indexOf("denied");

/** Ways over what was said to be or to be planned; over what was denied only where there is no other. */
export function findPaths(data: Dataset, near: Adjacency, shown: Uint8Array, question: PathQuestion): Path[] {
  const said = shown.map((flag, edge) => (data.edges.status[edge] === DENIED ? 0 : flag));
  const paths = findPathsOver(data, near, said, question);
  return paths.length > 0 ? paths : findPathsOver(data, near, shown, question);
}

/** Shortest first, without loops; direction does not matter, time does when asked. */
function findPathsOver(data: Dataset, near: Adjacency, shown: Uint8Array, question: PathQuestion): Path[] {
  const search = (start: number, day: number, ban: Ban): number[] | null =>
    shortest(data, near, shown, { ...question, from: start, day, ban });
  const first = search(question.from, Number.NEGATIVE_INFINITY, { nodes: new Set(), steps: new Set() });
  if (!first) return [];
  const found = [first];
  const waiting: number[][] = [];
  while (found.length < question.count) {
    waiting.push(...spurs(data, near, shown, question, found, search));
    waiting.sort((a, b) => a.length - b.length || weight(data, b) - weight(data, a));
    const next = waiting.find((way) => !found.some((known) => same(known, way)));
    if (!next) break;
    waiting.splice(0, waiting.length, ...waiting.filter((way) => !same(way, next)));
    found.push(next);
  }
  return found.map((nodes) => ({ nodes, edges: hops(data, near, shown, nodes, question.timed) }));
}

type Search = (start: number, day: number, ban: Ban) => number[] | null;

function spurs(
  data: Dataset,
  near: Adjacency,
  shown: Uint8Array,
  question: PathQuestion,
  found: readonly number[][],
  search: Search,
): number[][] {
  const last = found.at(-1)!;
  const ways: number[][] = [];
  for (let at = 0; at < last.length - 1; at++) {
    const root = last.slice(0, at + 1);
    const alike = found.filter((way) => same(way.slice(0, at + 1), root));
    const steps = new Set(alike.map((way) => stepKey(way[at]!, way[at + 1]!)));
    const day = question.timed ? arrival(data, near, shown, root) : Number.NEGATIVE_INFINITY;
    const rest = search(last[at]!, day, { nodes: new Set(root.slice(0, -1)), steps });
    if (rest) ways.push([...root.slice(0, -1), ...rest]);
  }
  return ways;
}

interface Leg extends PathQuestion {
  readonly day: number;
  readonly ban: Ban;
}

/** Breadth first; timed, a node may be met again when it is met earlier in time. */
function shortest(data: Dataset, near: Adjacency, shown: Uint8Array, leg: Leg): number[] | null {
  const before = new Map<number, number>();
  const reached = new Map<number, number>([[leg.from, leg.day]]);
  let front = [leg.from];
  while (front.length > 0 && !before.has(leg.to)) {
    const next: number[] = [];
    for (const node of front) {
      for (let at = near.offsets[node]!; at < near.offsets[node + 1]!; at++) {
        const edge = near.edges[at]!;
        const other = otherEnd(data.edges, edge, node);
        if (!shown[edge] || reached.has(other) || leg.ban.nodes.has(other) || leg.ban.steps.has(stepKey(node, other)))
          continue;
        const day = leg.timed ? firstDayAfter(data, edge, reached.get(node)!) : 0;
        if (day === null) continue;
        reached.set(other, day);
        before.set(other, node);
        next.push(other);
      }
    }
    front = next;
  }
  return before.has(leg.to) ? trace(before, leg.from, leg.to) : null;
}

function trace(before: ReadonlyMap<number, number>, from: number, to: number): number[] {
  const way = [to];
  for (let node = to; node !== from; ) {
    node = before.get(node)!;
    way.push(node);
  }
  return way.reverse();
}

/** The earliest day at or after `day` on which the edge has a claim, by the act or else by the report; null when it has none. */
function firstDayAfter(data: Dataset, edge: number, day: number): number | null {
  let best: number | null = null;
  for (let claim = data.edges.offsets[edge]!; claim < data.edges.offsets[edge + 1]!; claim++) {
    const known = claimDay(data, claim, "event");
    if (known === NO_DAY || Math.max(known, data.claims.lastDay[claim]!) < day) continue;
    const reached = Math.max(known, day);
    if (best === null || reached < best) best = reached;
  }
  return best;
}

function arrival(data: Dataset, near: Adjacency, shown: Uint8Array, way: readonly number[]): number {
  let day = Number.NEGATIVE_INFINITY;
  for (let at = 0; at + 1 < way.length; at++) {
    const days = between(data, near, shown, way[at]!, way[at + 1]!).map((edge) => firstDayAfter(data, edge, day));
    day = Math.min(...days.map((known) => known ?? Number.POSITIVE_INFINITY));
  }
  return day;
}

function hops(data: Dataset, near: Adjacency, shown: Uint8Array, way: readonly number[], timed: boolean): number[][] {
  return way.slice(1).map((node, at) => {
    const all = between(data, near, shown, way[at]!, node);
    if (!timed) return all;
    const day = arrival(data, near, shown, way.slice(0, at + 1));
    return all.filter((edge) => firstDayAfter(data, edge, day) !== null);
  });
}

/** The shown edges between two nodes, both ways. */
export function between(data: Dataset, near: Adjacency, shown: Uint8Array, a: number, b: number): number[] {
  const edges: number[] = [];
  for (let at = near.offsets[a]!; at < near.offsets[a + 1]!; at++) {
    const edge = near.edges[at]!;
    if (shown[edge] && otherEnd(data.edges, edge, a) === b) edges.push(edge);
  }
  return edges;
}

const weight = (data: Dataset, way: readonly number[]): number =>
  way.reduce((sum, node) => sum + data.nodes.rank[node]!, 0);
const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((node, at) => node === b[at]);
