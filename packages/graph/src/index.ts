// @entente/graph: the claim model and the graph. Pure: no file system, network, clock or DOM.
export type { Claim, Evidence, Extraction } from "./claims/claim.ts";
export { type ClaimContent, claimId, withId } from "./claims/claim-id.ts";
export {
  type Correction,
  type CorrectionContent,
  DECISIONS,
  type Decision,
  toCorrection,
} from "./corrections/correction.ts";
export type { CorrectionIssue } from "./corrections/correction-issue.ts";
export { type DayRange, dayRange, dayText } from "./dates/day-range.ts";
export type { SourceDocument } from "./documents/document.ts";
export { type DocumentInput, hashOf, originOf, toDocument } from "./documents/to-document.ts";
export type { Entity, EntityId } from "./entities/entity.ts";
export { entityId, kindOfId } from "./entities/entity-id.ts";
export { foldLetters, slugOf } from "./entities/slug.ts";
export type { EdgeAttributes } from "./graph/edge-attributes.ts";
export { type EdgeEnds, edgeKey, edgeKeyOf, endsOf } from "./graph/edge-key.ts";
export { buildGraph, EntenteGraph } from "./graph/entente-graph.ts";
export type { ClaimSource, GraphView } from "./graph/graph-view.ts";
export type { MultiGraph, SerializedGraph } from "./graph/multi-graph.ts";
export type { NodeAttributes } from "./graph/node-attributes.ts";
export type { GraphInput, Records } from "./graph/records.ts";
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
