// The graph as users hold it: graphology's multigraph, the documents and claims behind it, and the questions one asks of it.
import type { CorrectionIssue } from "../corrections/correction-issue.ts";
import type { SourceDocument } from "../documents/document.ts";
import { assembleGraph, type BuiltGraph } from "./build-graph.ts";
import type { ClaimSource, GraphView } from "./graph-view.ts";
import type { MultiGraph } from "./multi-graph.ts";
import type { GraphInput, Records } from "./records.ts";

/** A knowledge graph in which every edge can be traced to the sentences that say it. Immutable: questions return new values. */
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
}

/** Builds a graph from records in any order, as often repeated as one likes. */
export const buildGraph = (input: GraphInput): EntenteGraph => new EntenteGraph(assembleGraph(input));
