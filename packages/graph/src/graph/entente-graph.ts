// The graph as users hold it: graphology's multigraph, the documents and claims behind it, and the questions one asks of it.
import { Answer } from "../answers/answer.ts";
import {
  claimAnswer,
  diffAnswer,
  edgeAnswer,
  nodeAnswer,
  pathAnswer,
  type TimedHopRow,
  timedPathAnswer,
} from "../answers/make-answer.ts";
import { diffGraphs, type EdgeChange, type GraphDiff } from "../changes/diff-graphs.ts";
import { selectDocuments } from "../changes/select-documents.ts";
import { withoutDocuments } from "../changes/without-documents.ts";
import type { Claim } from "../claims/claim.ts";
import type { CorrectionIssue } from "../corrections/correction-issue.ts";
import { type DayRange, dayRange, overlaps } from "../dates/day-range.ts";
import { type DrawOptions, drawSvg } from "../display/draw-svg.ts";
import { toElement } from "../display/element.ts";
import { htmlPage } from "../display/html-table.ts";
import { showsItself } from "../display/shows-itself.ts";
import type { SourceDocument } from "../documents/document.ts";
import type { CommunityOptions } from "../layouts/find-communities.ts";
import type { ClaimRow } from "../questions/claim-row.ts";
import { askedRange, type EdgeFilter } from "../questions/edge-filter.ts";
import { byWeight, type EdgeRow, edgeRow } from "../questions/edge-row.ts";
import { findNeighbors, type NeighborOptions } from "../questions/find-neighbors.ts";
import { type FindOptions, findNodes } from "../questions/find-nodes.ts";
import { findPaths, type PathOptions } from "../questions/find-paths.ts";
import { findTimePath } from "../questions/find-time-path.ts";
import { type CommunityRow, listCommunities } from "../questions/list-communities.ts";
import { type NodeRow, nodeRow } from "../questions/node-row.ts";
import { type RankMeasure, type RankRow, rankNodes } from "../questions/rank-nodes.ts";
import { type DyadRow, readDyad } from "../questions/read-dyad.ts";
import { readEvidence } from "../questions/read-evidence.ts";
import { edgesOf, readTimeline } from "../questions/read-timeline.ts";
import { resolveNode } from "../questions/resolve-node.ts";
import { subgraphInput } from "../questions/subgraph-input.ts";
import { assembleGraph, type BuiltGraph } from "./build-graph.ts";
import type { ClaimSource, GraphView } from "./graph-view.ts";
import type { MultiGraph, SerializedGraph } from "./multi-graph.ts";
import type { GraphInput, Records } from "./records.ts";

/** What an answer speaks of. */
type SpokenOf = Pick<Answer<EdgeRow>, "nodes" | "edges">;

/** What a retraction would do, and the graph after it. */
export interface Retraction {
  /** Edges that vanish or weaken; what is not listed stays. */
  readonly plan: Answer<EdgeChange>;
  readonly diff: GraphDiff;
  /** Ids of the documents that are retracted. */
  readonly documents: readonly string[];
  /** Asked for and not in the graph. */
  readonly unknown: readonly string[];
  /** The graph without the documents. */
  readonly graph: EntenteGraph;
}

/**
 * A knowledge graph in which every edge can be traced to the sentences that say it. Immutable: questions return new values.
 * Wherever a node is asked for, its id, name, alias or code will do; a name that means none or several throws a RangeError.
 */
export class EntenteGraph implements GraphView {
  /** A graphology MultiDirectedGraph; may be passed to graphology's libraries and to sigma. */
  readonly graph: MultiGraph;
  /** Documents by id. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /** The claims behind the edges, as corrected. */
  readonly claims: ClaimSource;
  /** What the graph was built from: documents, entities, claims and corrections, as given. */
  readonly records: Records;
  /** Corrections that had no effect. */
  readonly issues: readonly CorrectionIssue[];
  /** Claims left out because an end of theirs is no entity of the graph. */
  readonly dangling: readonly string[];

  constructor(built: BuiltGraph) {
    this.graph = built.graph;
    this.documents = built.records.documents;
    this.claims = built.claims;
    this.records = built.records;
    this.issues = built.issues;
    this.dangling = built.dangling;
  }

  /** Nodes whose id, name, alias or code has the text, best first. */
  find(text: string, options: FindOptions = {}): Answer<NodeRow> {
    return nodeAnswer(this, `"${text}"`, findNodes(this, text, options));
  }

  /** One node. */
  node(node: string): NodeRow {
    return nodeRow(this.graph, this.id(node));
  }

  /** The id of the node that a name means. */
  id(node: string): string {
    return resolveNode(this, node);
  }

  /** The edges of a node, strongest first. */
  neighbors(node: string, options: NeighborOptions = {}): Answer<EdgeRow> {
    const id = this.id(node);
    return edgeAnswer(this, `Edges of ${nodeRow(this.graph, id).name}`, findNeighbors(this, id, options));
  }

  /** The shortest way between two nodes, or the `k` shortest; a row for each hop. */
  path(from: string, to: string, options: PathOptions = {}): Answer<EdgeRow & { readonly path: number }> {
    const [start, end] = [this.id(from), this.id(to)];
    return pathAnswer(this, `From ${from} to ${to}`, findPaths(this, start, end, options));
  }

  /** The way whose hops run forward in time and that arrives first; a row for each hop. */
  timePath(from: string, to: string, options: PathOptions & { readonly since?: string } = {}): Answer<TimedHopRow> {
    const hops = findTimePath(this, this.id(from), this.id(to), options);
    return timedPathAnswer(this, `From ${from} to ${to}, forward in time`, hops ?? []);
  }

  /** Dated claims about everything, one node, or two nodes, in order of time. */
  timeline(
    about: string | readonly [string, string] | undefined = undefined,
    filter: EdgeFilter = {},
  ): Answer<ClaimRow> {
    const names = about === undefined ? [] : typeof about === "string" ? [about] : about;
    const ids = names.map((name) => this.id(name)) as [] | [string] | [string, string];
    const { rows, undated } = readTimeline(this, ids, filter);
    const notes = undated > 0 ? [`${undated} claims without a date are left out.`] : [];
    return claimAnswer(this, "timeline", {
      title: ["Timeline", ...ids.map((id) => this.node(id).name)].join(" – "),
      rows,
      notes,
    });
  }

  /** The sentences of an edge, surest first. */
  evidence(edge: string): Answer<ClaimRow> {
    const rows = readEvidence(this, edge);
    const { sourceName, arrow, targetName } = edgeRow(this.graph, edge);
    return claimAnswer(this, "evidence", { title: `${sourceName} ${arrow} ${targetName}`, rows, edges: [edge] });
  }

  /** Everything that happened between two actors, counted by month and PLOVER quad class. */
  dyad(a: string, b: string): Answer<DyadRow> {
    const [first, second] = [this.id(a), this.id(b)];
    const rows = readDyad(this, first, second);
    const edges = edgesOf(this, [first, second], { derived: true });
    const columns = [
      "month",
      "verbalCooperation",
      "materialCooperation",
      "verbalConflict",
      "materialConflict",
    ] as const;
    return new Answer({
      title: `${this.node(first).name} and ${this.node(second).name}`,
      rows,
      columns,
      nodes: [first, second],
      edges,
      picture: () => drawSvg(this.graph, { nodes: [first, second], edges }),
    });
  }

  /** All nodes by a measure. */
  rank(measure: RankMeasure = "strength"): Answer<RankRow> {
    const rows = rankNodes(this, measure);
    const nodes = rows.map(({ id }) => id);
    return new Answer({ title: `Nodes by ${measure}`, rows, columns: ["name", "entityType", "score", "id"], nodes });
  }

  /** Communities by size; the same every time for the same seed. */
  communities(options: CommunityOptions = {}): Answer<CommunityRow> {
    const rows = listCommunities(this, options);
    return new Answer({
      title: "Communities",
      rows,
      columns: ["community", "size", "strongest"],
      nodes: this.graph.nodes(),
    });
  }

  /** All edges, strongest first. */
  table(filter: EdgeFilter = { derived: true }): Answer<EdgeRow> {
    const rows = edgesOf(this, [], filter).map((edge) => edgeRow(this.graph, edge));
    return edgeAnswer(this, "Edges", rows.sort(byWeight));
  }

  /** The graph of claims that pass. Corrections are kept. */
  filter(keep: (claim: Claim) => boolean): EntenteGraph {
    const { documents, entities, claims, corrections } = this.records;
    const kept = [...claims.values()].filter(keep);
    return buildGraph({
      documents: documents.values(),
      entities: entities.values(),
      claims: kept,
      corrections: corrections.values(),
    });
  }

  /** The graph of acts whose date shares a day with the date or interval. Claims without a date are left out. */
  at(date: string): EntenteGraph {
    return this.#during(askedRange("at", date));
  }

  /** The graph of acts from one date to another, both included. Claims without a date are left out. */
  between(from: string, to: string): EntenteGraph {
    return this.#during({ first: askedRange("between", from).first, last: askedRange("between", to).last });
  }

  #during(asked: DayRange): EntenteGraph {
    return this.filter(({ date }) => {
      const range = dayRange(date);
      return range !== undefined && overlaps(range, asked);
    });
  }

  /** The graph as a reader could know it on a day: claims of documents published by then. Undated documents are left out. */
  asKnownOn(date: string): EntenteGraph {
    const { last } = askedRange("asKnownOn", date);
    return this.filter(({ evidence }) => {
      const published = dayRange(this.documents.get(evidence.document)?.published);
      return published !== undefined && published.last <= last;
    });
  }

  /** The graph of some nodes and the edges among them, or of what an answer speaks of. */
  subgraph(of: SpokenOf | readonly string[]): EntenteGraph {
    const [nodes, edges] = "nodes" in of ? [of.nodes, of.edges] : [of.map((node) => this.id(node)), []];
    return buildGraph(subgraphInput(this, this.records, nodes, edges));
  }

  /** What this graph has and another had not. */
  diff(before: GraphView): Answer<EdgeChange> {
    return diffAnswer(this, "Changes", diffGraphs(before, this));
  }

  /** This graph and another as one; corrections of both apply, and conflicts among them are in `issues`. */
  merge(other: EntenteGraph): EntenteGraph {
    const both = <T>(read: (records: Records) => ReadonlyMap<string, T>): T[] => [
      ...read(this.records).values(),
      ...read(other.records).values(),
    ];
    return buildGraph({
      documents: both((records) => records.documents),
      entities: both((records) => records.entities),
      claims: both((records) => records.claims),
      corrections: both((records) => records.corrections),
    });
  }

  /** What falls when documents (by id, key, link or publisher) are taken back. Nothing changes here: `.graph` is the graph after it. */
  retract(documents: readonly string[]): Retraction {
    const { ids, unknown } = selectDocuments(this.documents, documents);
    const graph = buildGraph(withoutDocuments(this.records, ids));
    const diff = diffGraphs(this, graph);
    return { plan: diffAnswer(this, "What falls", diff), diff, documents: ids, unknown, graph };
  }

  /** graphology's serialised form: what `fromJSON` and graph.json hold. */
  toJSON(): SerializedGraph {
    return this.graph.export();
  }

  /** A picture: arrows, dashed for planned, dotted for denied, hollow for alleged; above 500 nodes the strongest. */
  toSVG(options: DrawOptions = {}): string {
    return drawSvg(this.graph, options);
  }

  /** Counts, picture and the strongest edges. */
  toHTML(options: { readonly picture?: boolean } = {}): string {
    return htmlPage(this.#summary(), options.picture === false ? undefined : this.toSVG());
  }

  /** The strongest edges. */
  toMarkdown(): string {
    return this.#summary().toMarkdown();
  }

  /** The strongest edges. */
  toString(): string {
    return this.#summary().toString();
  }

  /** A detached element for pages and Observable. */
  toElement(): unknown {
    return toElement(this.toHTML());
  }

  #summary(): Answer<EdgeRow> {
    const { order, size } = this.graph;
    const title = `Graph of ${order} nodes, ${size} edges, ${this.claims.size} claims from ${this.documents.size} documents`;
    return edgeAnswer(this, title, this.table({}).rows.slice(0, 10));
  }
}

showsItself(EntenteGraph.prototype);

/** Builds a graph from records in any order, as often repeated as one likes. */
export const buildGraph = (input: GraphInput): EntenteGraph => new EntenteGraph(assembleGraph(input));
