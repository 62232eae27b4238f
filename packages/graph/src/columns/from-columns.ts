// In: the bytes of graph.columns, and a way to read the evidence. Out: the graph, without building it anew.
import type { Claim } from "../claims/claim.ts";
import type { SourceDocument } from "../documents/document.ts";
import type { Entity } from "../entities/entity.ts";
import { linesOf } from "../files/parse-lines.ts";
import type { EdgeAttributes } from "../graph/edge-attributes.ts";
import { edgeKey } from "../graph/edge-key.ts";
import { EntenteGraph } from "../graph/entente-graph.ts";
import type { ClaimOutline, ClaimSource } from "../graph/graph-view.ts";
import { createMultiGraph, type MultiGraph } from "../graph/multi-graph.ts";
import { incidence } from "../questions/incidence.ts";
import { foldedNames } from "../questions/resolve-node.ts";
import type { NodeKind } from "../vocabulary/node-kinds.ts";
import type { Relation } from "../vocabulary/relations.ts";
import type { Arrow, Status } from "../vocabulary/statuses.ts";
import { type Columns, EDGE_DERIVED, type EvidenceLine, NO_DAY } from "./columns.ts";
import { decodeColumns } from "./decode-columns.ts";
import { lazyMap } from "./lazy-map.ts";

/** Gives the text of `evidence/<chunk>.jsonl`. */
export type ReadEvidence = (chunk: number) => string | Uint8Array;

/** Options of `fromColumns`. */
export interface FromColumnsOptions {
  /** Without it the graph has its edges and no sentences: what needs a claim throws. */
  readonly evidence?: ReadEvidence;
}

const hex = (value: number): string => value.toString(16).padStart(8, "0");
const NONE: readonly string[] = Object.freeze([]) as readonly string[];

/**
 * Reads a graph from its columns. Claims are read from the evidence when they are asked for; documents carry no text;
 * the records are those of the graph as corrected, without the corrections themselves.
 */
export function fromColumns(bytes: Uint8Array, options: FromColumnsOptions = {}): EntenteGraph {
  const columns = decodeColumns(bytes);
  const graph = createMultiGraph();
  addNodes(graph, columns);
  const edges = addEdges(graph, columns);
  const claims = claimsOf(columns, edges, options.evidence);
  const documents = new Map(documentsOf(columns).map((document) => [document.id, document]));
  const entities = lazyMap(graph.order, () => entitiesOf(graph));
  const all = lazyMap(claims.size, () => new Map([...claims.values()].map((claim) => [claim.id, claim])));
  const records = { documents, entities, claims: all, corrections: new Map() };
  // Made now, so that the first question is as quick as the next.
  incidence(graph);
  foldedNames(graph);
  return new EntenteGraph({ graph, claims, dangling: [], issues: [], records });
}

/** Values of a list column. */
function listReader({
  string,
}: Columns): (offsets: Uint32Array, values: Uint32Array, index: number) => readonly string[] {
  return (offsets, values, index) => {
    const [start, end] = [offsets[index]!, offsets[index + 1]!];
    return start === end ? NONE : Array.from(values.subarray(start, end), string);
  };
}

function addNodes(graph: MultiGraph, columns: Columns): void {
  const { header, arrays, string } = columns;
  const list = listReader(columns);
  for (let node = 0; node < header.nodes; node++) {
    const [iso3, wikidata, family] = [arrays.nodeIso3, arrays.nodeWikidata, arrays.nodeFamily].map((column) =>
      string(column[node]!),
    );
    const entityType = header.nodeKinds[arrays.nodeKind[node]!] as NodeKind;
    const parties = list(arrays.nodePartiesOffsets, arrays.nodeParties, node);
    graph.addNode(string(arrays.nodeId[node]!), {
      entityType,
      name: string(arrays.nodeName[node]!),
      aliases: list(arrays.nodeAliasesOffsets, arrays.nodeAliases, node),
      ...(iso3 && { iso3 }),
      ...(wikidata && { wikidata }),
      ...(parties.length > 0 && { parties }),
      ...(family && { family }),
      strength: arrays.nodeStrength[node]!,
      community: arrays.nodeCommunity[node]!,
      x: arrays.nodeX[node]! / 100,
      y: arrays.nodeY[node]! / 100,
    });
  }
}

function addEdges(graph: MultiGraph, columns: Columns): string[] {
  const { header, arrays, string } = columns;
  const keys: string[] = [];
  for (let edge = 0; edge < header.edges; edge++) {
    const source = string(arrays.nodeId[arrays.edgeSource[edge]!]!);
    const target = string(arrays.nodeId[arrays.edgeTarget[edge]!]!);
    const attributes = edgeAttributes(columns, edge);
    keys.push(edgeKey({ source, target }, attributes.arrow, attributes.status));
    graph.addEdgeWithKey(keys[edge]!, source, target, attributes);
  }
  return keys;
}

function edgeAttributes(columns: Columns, edge: number): EdgeAttributes {
  const { header, arrays, string } = columns;
  const list = listReader(columns);
  const date = (name: keyof EdgeAttributes, column: Uint32Array): Partial<EdgeAttributes> =>
    column[edge] === 0 ? {} : { [name]: string(column[edge]!) };
  return {
    relation: header.relations[arrays.edgeRelation[edge]!] as Relation,
    status: header.statuses[arrays.edgeStatus[edge]!] as Status,
    arrow: header.arrows[arrays.edgeArrow[edge]!] as Arrow,
    claims: claimIds(columns, edge),
    documents: arrays.edgeDocuments[edge]!,
    origins: arrays.edgeOrigins[edge]!,
    reported: arrays.edgeReported[edge]!,
    quoted: arrays.edgeQuoted[edge]!,
    alleged: arrays.edgeAlleged[edge]!,
    ...date("firstDate", arrays.edgeFirstDate),
    ...date("lastDate", arrays.edgeLastDate),
    ...date("firstReported", arrays.edgeFirstReported),
    ...date("lastReported", arrays.edgeLastReported),
    confidence: arrays.edgeConfidence[edge]! / 1000,
    items: list(arrays.edgeItemsOffsets, arrays.edgeItems, edge),
    recipients: list(arrays.edgeRecipientsOffsets, arrays.edgeRecipients, edge),
    speakers: list(arrays.edgeSpeakersOffsets, arrays.edgeSpeakers, edge),
    offices: list(arrays.edgeOfficesOffsets, arrays.edgeOffices, edge),
    derived: (arrays.edgeFlags[edge]! & EDGE_DERIVED) !== 0,
    weight: arrays.edgeWeight[edge]!,
  };
}

function claimIds({ arrays }: Columns, edge: number): string[] {
  const ids: string[] = [];
  for (let claim = arrays.claimOffsets[edge]!; claim < arrays.claimOffsets[edge + 1]!; claim++)
    ids.push(`claim:${hex(arrays.claimIdHigh[claim]!)}${hex(arrays.claimIdLow[claim]!)}`);
  return ids;
}

function documentsOf({ header, arrays, string }: Columns): SourceDocument[] {
  return Array.from({ length: header.documents }, (_, index) => {
    const known: Record<string, string> = {};
    const fields = {
      uri: arrays.documentUri,
      title: arrays.documentTitle,
      publisher: arrays.documentPublisher,
      published: arrays.documentPublished,
    };
    for (const [name, column] of Object.entries(fields)) if (column[index] !== 0) known[name] = string(column[index]!);
    return { id: string(arrays.documentId[index]!), ...known, language: "en", sha256: "", text: "" };
  });
}

function entitiesOf(graph: MultiGraph): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  graph.forEachNode((id, attributes) => {
    const { entityType, strength: _s, x: _x, y: _y, community: _c, ...rest } = attributes;
    entities.set(id, { id, kind: entityType, ...rest } as Entity);
  });
  return entities;
}

/** Chunks of evidence that are kept parsed. */
const KEPT_CHUNKS = 64;

function claimsOf(columns: Columns, edges: readonly string[], evidence?: ReadEvidence): ClaimSource {
  const { header } = columns;
  const indexOf = new Map(edges.map((key, index) => [key, index]));
  const chunks = new Map<number, ReadonlyMap<number, readonly Claim[]>>();
  const chunkOf = (edge: number): ReadonlyMap<number, readonly Claim[]> => {
    const chunk = Math.floor(edge / header.edgesPerChunk);
    const known = chunks.get(chunk);
    if (known) return known;
    if (!evidence)
      throw new Error("graph/fromColumns: sentences lie in evidence/…; give the option `evidence` to read them");
    if (chunks.size >= KEPT_CHUNKS) chunks.delete(chunks.keys().next().value!);
    const parsed = parseChunk(evidence(chunk));
    chunks.set(chunk, parsed);
    return parsed;
  };
  const ofIndex = (edge: number): readonly Claim[] => chunkOf(edge).get(edge) ?? [];
  function* values(): Generator<Claim> {
    for (let edge = 0; edge < edges.length; edge++) yield* ofIndex(edge);
  }
  const byId = lazyMap(header.claims, () => new Map([...values()].map((claim) => [claim.id, claim])));
  return {
    size: header.claims,
    get: (id) => byId.get(id),
    outlines: (key) => outlinesOf(columns, indexOf.get(key)),
    ofEdge: (key) => (indexOf.has(key) ? ofIndex(indexOf.get(key)!) : []),
    values,
  };
}

function outlinesOf({ arrays, string }: Columns, edge: number | undefined): ClaimOutline[] {
  if (edge === undefined) return [];
  const outlines: ClaimOutline[] = [];
  for (let claim = arrays.claimOffsets[edge]!; claim < arrays.claimOffsets[edge + 1]!; claim++) {
    const [first, last] = [arrays.claimFirstDay[claim]!, arrays.claimLastDay[claim]!];
    const document = string(arrays.documentId[arrays.claimDocument[claim]!]!);
    outlines.push({ days: first === NO_DAY ? undefined : { first, last }, document });
  }
  return outlines;
}

function parseChunk(content: string | Uint8Array): ReadonlyMap<number, readonly Claim[]> {
  const byEdge = new Map<number, Claim[]>();
  for (const line of linesOf(content)) {
    if (!line) continue;
    const { edge, claim } = JSON.parse(line) as EvidenceLine;
    const claims = byEdge.get(edge);
    if (claims) claims.push(claim);
    else byEdge.set(edge, [claim]);
  }
  return byEdge;
}
