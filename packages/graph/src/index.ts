// @entente/graph: the claim model and the graph. Pure: no file system, network, clock or DOM.

export { Answer, type AnswerParts } from "./answers/answer.ts";
export { type EventRow, listEvents } from "./answers/list-events.ts";
export type { TimedHopRow } from "./answers/make-answer.ts";
export {
  type ChangeKind,
  diffGraphs,
  type EdgeChange,
  type GraphDiff,
  type NodeChange,
} from "./changes/diff-graphs.ts";
export { type SelectedDocuments, selectDocuments } from "./changes/select-documents.ts";
export type { Claim, Evidence, Extraction } from "./claims/claim.ts";
export { type ClaimContent, claimId, withId } from "./claims/claim-id.ts";
export {
  CLAIM_DERIVED,
  COLUMNS_MAGIC,
  type ColumnArrays,
  type Columns,
  type ColumnsHeader,
  EDGE_DERIVED,
  EDGES_PER_CHUNK,
  type EvidenceLine,
  NO_DAY,
} from "./columns/columns.ts";
export { decodeColumns } from "./columns/decode-columns.ts";
export { encodeColumns } from "./columns/encode-columns.ts";
export { evidenceLines } from "./columns/evidence-lines.ts";
export { type FromColumnsOptions, fromColumns, type ReadEvidence } from "./columns/from-columns.ts";
export { type ColumnOrder, orderEdges } from "./columns/order-edges.ts";
export { toColumns } from "./columns/to-columns.ts";
export {
  type Correction,
  type CorrectionContent,
  DECISIONS,
  type Decision,
  toCorrection,
} from "./corrections/correction.ts";
export type { CorrectionIssue } from "./corrections/correction-issue.ts";
export { type DayRange, dayRange, dayText } from "./dates/day-range.ts";
export { type DrawOptions, drawSvg } from "./display/draw-svg.ts";
export { escapeMarkup, safeLink } from "./display/escape.ts";
export type { Displayable, MimeBundle } from "./display/mime-bundle.ts";
export { type ShowOptions, show, type TslabDisplay } from "./display/show.ts";
export type { SourceDocument } from "./documents/document.ts";
export { type DocumentInput, hashOf, originOf, toDocument } from "./documents/to-document.ts";
export type { Entity, EntityId } from "./entities/entity.ts";
export { entityId, kindOfId } from "./entities/entity-id.ts";
export { foldLetters, slugOf } from "./entities/slug.ts";
export { checkFiles } from "./files/check-files.ts";
export { checkRecord } from "./files/check-record.ts";
export type { FileIssue } from "./files/file-issue.ts";
export { fromFiles, type ReadGraph } from "./files/from-files.ts";
export { MANIFEST_SCHEMA, recordSchema } from "./files/json-schema.ts";
export type { FileEntry, Manifest, ManifestInput, TextKept } from "./files/manifest.ts";
export { type ParsedLines, parseLines } from "./files/parse-lines.ts";
export { type ReadFile, type ReadRecords, readRecords } from "./files/read-records.ts";
export type { RecordName } from "./files/record-fields.ts";
export { recordLine } from "./files/record-line.ts";
export { type FilesOptions, type GraphFile, toFiles } from "./files/to-files.ts";
export type { ColumnType } from "./formats/attribute-column.ts";
export { fromCSV, type TextFile, toCSV } from "./formats/csv.ts";
export { toCytoscape } from "./formats/cytoscape.ts";
export type { ExportOptions } from "./formats/export-rows.ts";
export { fromGraphML } from "./formats/from-graphml.ts";
export { toGEXF } from "./formats/gexf.ts";
export { toGraphML } from "./formats/graphml.ts";
export { joinText } from "./formats/join-text.ts";
export { fromJSON, toJSON } from "./formats/json.ts";
export { fromNodeLink, toNodeLink } from "./formats/node-link.ts";
export { bundleClaims } from "./graph/bundle-claims.ts";
export { namedEntities } from "./graph/draw-graph.ts";
export type { EdgeAttributes } from "./graph/edge-attributes.ts";
export { type EdgeEnds, edgeKey, edgeKeyOf, endsOf } from "./graph/edge-key.ts";
export { buildGraph, EntenteGraph, type Retraction } from "./graph/entente-graph.ts";
export type { ClaimOutline, ClaimSource, GraphView } from "./graph/graph-view.ts";
export { createMultiGraph, type MultiGraph, type SerializedGraph } from "./graph/multi-graph.ts";
export type { NodeAttributes } from "./graph/node-attributes.ts";
export { collectRecords, type GraphInput, type Records } from "./graph/records.ts";
export { arrange } from "./layouts/arrange.ts";
export { type CommunityOptions, findCommunities } from "./layouts/find-communities.ts";
export { type Place, placesIn, takePlaces } from "./layouts/places.ts";
export type { ClaimRow } from "./questions/claim-row.ts";
export type { EdgeFilter } from "./questions/edge-filter.ts";
export type { EdgeRow } from "./questions/edge-row.ts";
export type { NeighborOptions } from "./questions/find-neighbors.ts";
export type { FindOptions } from "./questions/find-nodes.ts";
export type { PathOptions } from "./questions/find-paths.ts";
export { type EventGroup, groupEvents } from "./questions/group-events.ts";
export type { CommunityRow } from "./questions/list-communities.ts";
export type { NodeRow } from "./questions/node-row.ts";
export type { RankMeasure, RankRow } from "./questions/rank-nodes.ts";
export type { DyadRow } from "./questions/read-dyad.ts";
export { NODE_KIND_NAMES, NODE_KINDS, type NodeKind, type NodeKindRow } from "./vocabulary/node-kinds.ts";
export {
  type EndKinds,
  isSymmetric,
  type PloverType,
  type QuadClass,
  RELATION_NAMES,
  RELATIONS,
  type Relation,
  type RelationRow,
} from "./vocabulary/relations.ts";
export { ARROWS, type Arrow, arrowOf, BASES, type Basis, STATUSES, type Status } from "./vocabulary/statuses.ts";
