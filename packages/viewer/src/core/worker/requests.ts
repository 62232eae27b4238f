// What the page asks the worker that holds the graph, and what it answers.
import type { EvidenceLine } from "@entente/graph";
import type { PageContent } from "../../page/build-page.ts";
import type { RowFormat } from "../exports/write-rows.ts";
import type { Facets } from "../questions/count-facets.ts";
import type { EdgeRow, NodeCard, NodeRow } from "../questions/describe.ts";
import type { Histogram } from "../questions/histogram.ts";
import type { EdgeColumn, NodeColumn, Rows, RowsQuestion } from "../questions/list-rows.ts";
import type { Hit } from "../questions/search.ts";
import type { ViewState } from "../state/view-state.ts";

/** What is known at once of a graph that has been opened. */
export interface Opened {
  readonly title: string;
  readonly nodes: number;
  readonly edges: number;
  readonly claims: number;
  readonly documents: number;
  readonly issues: readonly string[];
  /** Bytes of the file, for those who want to keep it. */
  readonly bytes: number;
}

/** What to draw, as columns; nodes and edges by their index in the graph. */
export interface Picture {
  /** Which of the graphs that were opened one after another it is of: in another, the same index is another node. */
  readonly graph: number;
  readonly nodes: {
    readonly index: Uint32Array;
    readonly ids: readonly string[];
    readonly names: readonly string[];
    readonly kind: Uint8Array;
    readonly x: Float32Array;
    readonly y: Float32Array;
    readonly community: Uint32Array;
    /** The measure that sizes, and the one that colours. */
    readonly size: Float32Array;
    readonly colour: Float32Array;
    readonly more: Uint32Array;
  };
  readonly edges: {
    readonly index: Uint32Array;
    readonly source: Uint32Array;
    readonly target: Uint32Array;
    readonly relation: Uint8Array;
    readonly status: Uint8Array;
    readonly alleged: Uint8Array;
    readonly claims: Uint32Array;
  };
  readonly nodesLeft: number;
  readonly edgesLeft: number;
}

/** Answer to `view`: the picture, the counts beside the filters and the bars of the time line. */
export interface Viewed {
  readonly picture: Picture;
  readonly facets: Facets;
  readonly histogram: Histogram;
  /** Milliseconds the worker took. */
  readonly took: number;
}

export interface PathAnswer {
  readonly paths: readonly { readonly nodes: readonly Hit[]; readonly hops: readonly (readonly EdgeRow[])[] }[];
}

/** Names of the questions, with what goes in and what comes out. */
export interface Questions {
  open: { in: { source: Source; title: string }; out: Opened };
  view: { in: { view: ViewState; limit: number }; out: Viewed };
  search: { in: { text: string; limit: number }; out: Hit[] };
  node: { in: { id: string }; out: NodeCard | null };
  edge: { in: { id: string }; out: EdgeRow | null };
  /** Edges of one arrow at a node. */
  arrow: { in: { id: string; arrow: NodeCard["relations"][number]["arrow"] }; out: EdgeRow[] };
  dyad: { in: { a: string; b: string }; out: EdgeRow[] };
  paths: { in: { from: string; to: string; count: number; timed: boolean }; out: PathAnswer };
  edges: { in: RowsQuestion<EdgeColumn>; out: Rows<EdgeRow> };
  nodes: { in: RowsQuestion<NodeColumn>; out: Rows<NodeRow> };
  /** Claims of an edge; with their documents (without texts). */
  evidence: { in: { id: string }; out: EvidenceAnswer };
  document: { in: { id: string }; out: ReadDocument | null };
  names: { in: { ids: readonly string[] }; out: Readonly<Record<string, string>> };
  /** What is drawn, as a file. */
  write: { in: { format: RowFormat }; out: string };
  /** What an exported page carries: the whole graph, with quotes and without texts. */
  content: { in: Record<string, never>; out: PageContent };
  compare: { in: { source: Source; title: string }; out: Comparison };
}

/** Two graphs beside each other: by the keys of their edges. */
export interface Comparison {
  readonly title: string;
  readonly added: readonly EdgeRow[];
  readonly removed: readonly EdgeRow[];
  /** Edges with more claims in the other graph, with the numbers here and there. */
  readonly strengthened: readonly (EdgeRow & { readonly before: number })[];
  readonly weakened: readonly (EdgeRow & { readonly before: number })[];
}

/** Where a graph comes from: an address with the token that opens it, files, or the page itself. */
export type Source =
  | { readonly type: "url"; readonly url: string; readonly token: string }
  | { readonly type: "files"; readonly files: readonly { readonly name: string; readonly bytes: ArrayBuffer }[] }
  | { readonly type: "page"; readonly columns: ArrayBuffer; readonly evidence: string; readonly documents: string };

/** A document as the reader shows it: what it says, and the claims made from it. */
export interface ReadDocument {
  readonly outline: DocumentOutline;
  /** Empty when the graph was built without texts. */
  readonly text: string;
  readonly claims: readonly EvidenceLine[];
  /** Nodes that those claims name, with every name they go by. */
  readonly nodes: readonly (Hit & { readonly names: readonly string[] })[];
}

/** A document without its text. */
export interface DocumentOutline {
  readonly id: string;
  readonly title: string;
  readonly uri: string;
  readonly publisher: string;
  readonly published: string;
}

export interface EvidenceAnswer {
  readonly lines: readonly EvidenceLine[];
  readonly documents: Readonly<Record<string, DocumentOutline>>;
}

export type QuestionName = keyof Questions;

export interface Request {
  readonly id: number;
  readonly name: QuestionName;
  readonly body: unknown;
}

export type Reply = { readonly id: number; readonly body: unknown } | { readonly id: number; readonly error: string };
