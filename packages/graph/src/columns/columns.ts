// The columnar form of a graph: what the viewer and large loads read. Below: every column, and the layout of its bytes.
//
// graph.columns, version 1, little-endian:
//   8 bytes   the ASCII letters ENTENTE1
//   4 bytes   Uint32: length of the header in bytes
//   n bytes   the header, UTF-8 JSON padded with spaces: `ColumnsHeader`, and `columns`: [{ name, type, offset, length in elements }]
//   …         the columns, each at an offset divisible by 8, counted from the end of the header
// `decodeColumns` reads it: each column is `new <type>(buffer, endOfHeader + offset, length)`, without copying. Unknown columns are to be ignored.
//
// Indexes: `node` 0 … nodes-1 in order of entity id; `edge` 0 … edges-1 in order of (source, key); `claim` 0 … claims-1 in order of
// (edge, claim id); `document` 0 … documents-1 in order of document id. `string` is an index into the interned strings; 0 is "" (absent).
// Days are days since 1970-01-01; NO_DAY marks an absent one.
import type { Claim } from "../claims/claim.ts";

/** First bytes of the file; the digit is the version. */
export const COLUMNS_MAGIC = "ENTENTE1";
/** An absent day. */
export const NO_DAY: number = -2147483648;
/** Edges whose claims share one file `evidence/<floor(edge / EDGES_PER_CHUNK)>.jsonl`. */
export const EDGES_PER_CHUNK = 256;

/** Flags of an edge in `edgeFlags`. */
export const EDGE_DERIVED = 1;
/** Flags of a claim in `claimFlags`. */
export const CLAIM_DERIVED = 1;

/** Counts and tables of names; codes in columns are positions in these. */
export interface ColumnsHeader {
  readonly version: 1;
  readonly nodes: number;
  readonly edges: number;
  readonly claims: number;
  readonly documents: number;
  readonly strings: number;
  readonly edgesPerChunk: number;
  readonly nodeKinds: readonly string[];
  readonly relations: readonly string[];
  readonly arrows: readonly string[];
  readonly statuses: readonly string[];
  readonly bases: readonly string[];
}

/** Typed arrays by name. List columns come in pairs: `xOffsets[i] … xOffsets[i + 1]` are the positions of i's values in `x`. */
export interface ColumnArrays {
  /** UTF-8 bytes of all strings, and where each starts (strings + 1 offsets). */
  readonly stringBytes: Uint8Array;
  readonly stringOffsets: Uint32Array;

  /** string: entity id, name. */
  readonly nodeId: Uint32Array;
  readonly nodeName: Uint32Array;
  /** Code in `nodeKinds`. */
  readonly nodeKind: Uint8Array;
  /** string: alpha-3 code, Wikidata item, family. */
  readonly nodeIso3: Uint32Array;
  readonly nodeWikidata: Uint32Array;
  readonly nodeFamily: Uint32Array;
  /** string[]: aliases, ids of a treaty's parties. */
  readonly nodeAliasesOffsets: Uint32Array;
  readonly nodeAliases: Uint32Array;
  readonly nodePartiesOffsets: Uint32Array;
  readonly nodeParties: Uint32Array;
  /** Position in hundredths, number of the community (0 the largest), sum of the weights of its edges. */
  readonly nodeX: Int32Array;
  readonly nodeY: Int32Array;
  readonly nodeCommunity: Uint16Array;
  readonly nodeStrength: Uint32Array;

  /** Outgoing edges of node n: `outOffsets[n] … outOffsets[n + 1]` are edge indexes themselves. */
  readonly outOffsets: Uint32Array;
  /** Incoming edges of node n: `inEdges[inOffsets[n] … inOffsets[n + 1]]`. */
  readonly inOffsets: Uint32Array;
  readonly inEdges: Uint32Array;

  /** node index. */
  readonly edgeSource: Uint32Array;
  readonly edgeTarget: Uint32Array;
  /** Codes in `relations`, `arrows`, `statuses`. */
  readonly edgeRelation: Uint8Array;
  readonly edgeArrow: Uint8Array;
  readonly edgeStatus: Uint8Array;
  /** EDGE_DERIVED. */
  readonly edgeFlags: Uint8Array;
  /** Number of direct claims, documents, origins; claims by basis. */
  readonly edgeWeight: Uint32Array;
  readonly edgeDocuments: Uint32Array;
  readonly edgeOrigins: Uint32Array;
  readonly edgeReported: Uint32Array;
  readonly edgeQuoted: Uint32Array;
  readonly edgeAlleged: Uint32Array;
  /** Thousandths. */
  readonly edgeConfidence: Uint16Array;
  /** Event days, inclusive bounds; and the same as text, as precise as the source (string). */
  readonly edgeFirstDay: Int32Array;
  readonly edgeLastDay: Int32Array;
  readonly edgeFirstDate: Uint32Array;
  readonly edgeLastDate: Uint32Array;
  /** string: earliest and latest publication. */
  readonly edgeFirstReported: Uint32Array;
  readonly edgeLastReported: Uint32Array;
  /** string[]: ids of weapon systems, ids of recipients, speakers, offices. */
  readonly edgeItemsOffsets: Uint32Array;
  readonly edgeItems: Uint32Array;
  readonly edgeRecipientsOffsets: Uint32Array;
  readonly edgeRecipients: Uint32Array;
  readonly edgeSpeakersOffsets: Uint32Array;
  readonly edgeSpeakers: Uint32Array;
  readonly edgeOfficesOffsets: Uint32Array;
  readonly edgeOffices: Uint32Array;

  /** Claims of edge e: `claimOffsets[e] … claimOffsets[e + 1]` are claim indexes themselves. */
  readonly claimOffsets: Uint32Array;
  /** The 16 hex digits of the id: the first eight and the last eight as numbers. */
  readonly claimIdHigh: Uint32Array;
  readonly claimIdLow: Uint32Array;
  /** document index. */
  readonly claimDocument: Uint32Array;
  /** Code in `bases`. */
  readonly claimBasis: Uint8Array;
  /** CLAIM_DERIVED. */
  readonly claimFlags: Uint8Array;
  /** Thousandths. */
  readonly claimConfidence: Uint16Array;
  /** Event days, inclusive bounds. */
  readonly claimFirstDay: Int32Array;
  readonly claimLastDay: Int32Array;
  /** string: entity id or name of who says so. */
  readonly claimSpeaker: Uint32Array;

  /** string: document id, uri, title, publisher, publication date; its first and last day. */
  readonly documentId: Uint32Array;
  readonly documentUri: Uint32Array;
  readonly documentTitle: Uint32Array;
  readonly documentPublisher: Uint32Array;
  readonly documentPublished: Uint32Array;
  readonly documentFirstDay: Int32Array;
  readonly documentLastDay: Int32Array;
}

/** The parsed file. */
export interface Columns {
  readonly header: ColumnsHeader;
  readonly arrays: ColumnArrays;
  /** The string of an index; decoded when first asked for. */
  readonly string: (index: number) => string;
}

/** One line of `evidence/<n>.jsonl`: a claim of an edge of that chunk, with the words around its quote. Sorted by (edge, claim id). */
export interface EvidenceLine {
  /** edge index. */
  readonly edge: number;
  /** Key of the edge in graph.json. */
  readonly key: string;
  readonly claim: Claim;
  /** Up to 160 code units of the text before and after the quote, cut at a space; absent without texts. */
  readonly before?: string;
  readonly after?: string;
}
