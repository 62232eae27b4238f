// A parsed graph.columns in, a dataset out. What cannot be used (ends that are not there) is left out and said.
import {
  type Arrow,
  type Columns,
  EDGE_DERIVED,
  edgeKey,
  type NodeKind,
  type Relation,
  type Status,
} from "@entente/graph";
import type { ClaimColumns, Dataset, DocumentColumns, EdgeColumns, NodeColumns } from "./dataset.ts";
import { NONE } from "./dataset.ts";

/** A name longer than this is cut: nothing that long is a name, and one such label would freeze the drawing. */
const LONGEST_NAME = 200;

/** `title` names the graph, usually after its folder. */
export function toDataset(columns: Columns, title: string): Dataset {
  const issues: string[] = [];
  const nodes = toNodes(columns, issues);
  const edges = toEdges(columns, nodes.ids, issues);
  const publishers = new Names();
  const speakers = new Names();
  const documents = toDocuments(columns, publishers);
  const claims = toClaims(columns, speakers, nodes);
  return {
    title,
    nodes,
    edges,
    claims,
    documents,
    publishers: publishers.list,
    speakers: speakers.list,
    kindNames: columns.header.nodeKinds as readonly NodeKind[],
    relationNames: columns.header.relations as readonly Relation[],
    issues,
  };
}

/** Names numbered in the order in which they come. */
class Names {
  readonly list: string[] = [];
  readonly #codes = new Map<string, number>();

  code(name: string): number {
    if (name === "") return NONE;
    let code = this.#codes.get(name);
    if (code === undefined) {
      code = this.list.push(name) - 1;
      this.#codes.set(name, code);
    }
    return code;
  }
}

function shorten(name: string, issues: string[]): string {
  if (name.length <= LONGEST_NAME) return name;
  issues.push(`a name of ${name.length} letters was cut: ${name.slice(0, 40)}…`);
  return `${name.slice(0, LONGEST_NAME)}…`;
}

function toNodes({ header, arrays, string }: Columns, issues: string[]): NodeColumns {
  const text = (column: Uint32Array): string[] => Array.from(column, string);
  const aliases = (node: number): string[] =>
    Array.from(
      arrays.nodeAliases.subarray(arrays.nodeAliasesOffsets[node], arrays.nodeAliasesOffsets[node + 1]),
      string,
    );
  return {
    count: header.nodes,
    ids: text(arrays.nodeId),
    names: text(arrays.nodeName).map((name) => shorten(name, issues)),
    kinds: arrays.nodeKind,
    aliases: Array.from({ length: header.nodes }, (_, node) => aliases(node)),
    iso3: text(arrays.nodeIso3),
    wikidata: text(arrays.nodeWikidata),
    x: Float32Array.from(arrays.nodeX, (hundredths) => hundredths / 100),
    y: Float32Array.from(arrays.nodeY, (hundredths) => hundredths / 100),
    community: Uint32Array.from(arrays.nodeCommunity),
    rank: Float32Array.from(arrays.nodeStrength),
  };
}

function toEdges({ header, arrays, string }: Columns, ids: readonly string[], issues: string[]): EdgeColumns {
  const alleged = new Uint8Array(header.edges);
  const derived = new Uint8Array(header.edges);
  const names: string[] = new Array(header.edges);
  const [source, target] = [arrays.edgeSource.slice(), arrays.edgeTarget.slice()];
  let missing = 0;
  for (let edge = 0; edge < header.edges; edge++) {
    alleged[edge] = header.arrows[arrays.edgeArrow[edge]!]!.startsWith("ALLEGED_") ? 1 : 0;
    derived[edge] = (arrays.edgeFlags[edge]! & EDGE_DERIVED) !== 0 ? 1 : 0;
    const [from, to] = [ids[source[edge]!], ids[target[edge]!]];
    if (from === undefined || to === undefined) {
      missing++;
      source[edge] = target[edge] = 0;
      derived[edge] = 2;
    }
    const status = header.statuses[arrays.edgeStatus[edge]!] as Status;

    const arrow = header.arrows[arrays.edgeArrow[edge]!] as Arrow;
    names[edge] = edgeKey({ source: from ?? "", target: to ?? "" }, arrow, status);
  }
  if (missing > 0) issues.push(`${missing} edges whose ends are not in the graph were left out`);
  const confidence = Float32Array.from(arrays.edgeConfidence, (thousandths) => thousandths / 1000);
  const offsets = arrays.claimOffsets;
  const { edgeRelation: relation, edgeStatus: status } = arrays;
  const firstDate = (edge: number): string => string(arrays.edgeFirstDate[edge]!);
  const lastDate = (edge: number): string => string(arrays.edgeLastDate[edge]!);
  return {
    count: header.edges,
    ids: names,
    source,
    target,
    relation,
    status,
    alleged,
    derived,
    offsets,
    confidence,
    firstDate,
    lastDate,
  };
}

function toDocuments({ arrays, string }: Columns, publishers: Names): DocumentColumns {
  return {
    ids: Array.from(arrays.documentId, string),
    titles: Array.from(arrays.documentTitle, string),
    uris: Array.from(arrays.documentUri, string),
    dates: Array.from(arrays.documentPublished, string),
    publisher: Uint32Array.from(arrays.documentPublisher, (index) => publishers.code(string(index))),
    published: arrays.documentFirstDay,
  };
}

/** A speaker who is a node is called by the node's name. */
function toClaims({ header, arrays, string }: Columns, speakers: Names, nodes: NodeColumns): ClaimColumns {
  const names = new Map(nodes.ids.map((id, node) => [id, nodes.names[node]!]));
  const edge = new Uint32Array(header.claims);
  for (let at = 0; at < header.edges; at++) edge.fill(at, arrays.claimOffsets[at], arrays.claimOffsets[at + 1]);
  return {
    count: header.claims,
    edge,
    basis: arrays.claimBasis,
    firstDay: arrays.claimFirstDay,
    lastDay: arrays.claimLastDay,
    document: arrays.claimDocument,
    speaker: Uint32Array.from(arrays.claimSpeaker, (index) => speakers.code(names.get(string(index)) ?? string(index))),
    confidence: Float32Array.from(arrays.claimConfidence, (thousandths) => thousandths / 1000),
  };
}
