// The type of every column, in the order in which they are written.
import type { ColumnArrays } from "./columns.ts";

/** The typed arrays that columns are made of. */
export const ARRAY_TYPES: {
  readonly Uint8Array: Uint8ArrayConstructor;
  readonly Uint16Array: Uint16ArrayConstructor;
  readonly Uint32Array: Uint32ArrayConstructor;
  readonly Int32Array: Int32ArrayConstructor;
} = { Uint8Array, Uint16Array, Uint32Array, Int32Array };
export type ArrayType = keyof typeof ARRAY_TYPES;

/** Column names with their types. */
export const COLUMN_TYPES: Readonly<Record<keyof ColumnArrays, ArrayType>> = {
  stringBytes: "Uint8Array",
  stringOffsets: "Uint32Array",
  nodeId: "Uint32Array",
  nodeName: "Uint32Array",
  nodeKind: "Uint8Array",
  nodeIso3: "Uint32Array",
  nodeWikidata: "Uint32Array",
  nodeFamily: "Uint32Array",
  nodeAliasesOffsets: "Uint32Array",
  nodeAliases: "Uint32Array",
  nodePartiesOffsets: "Uint32Array",
  nodeParties: "Uint32Array",
  nodeX: "Int32Array",
  nodeY: "Int32Array",
  nodeCommunity: "Uint16Array",
  nodeStrength: "Uint32Array",
  outOffsets: "Uint32Array",
  inOffsets: "Uint32Array",
  inEdges: "Uint32Array",
  edgeSource: "Uint32Array",
  edgeTarget: "Uint32Array",
  edgeRelation: "Uint8Array",
  edgeArrow: "Uint8Array",
  edgeStatus: "Uint8Array",
  edgeFlags: "Uint8Array",
  edgeWeight: "Uint32Array",
  edgeDocuments: "Uint32Array",
  edgeOrigins: "Uint32Array",
  edgeReported: "Uint32Array",
  edgeQuoted: "Uint32Array",
  edgeAlleged: "Uint32Array",
  edgeConfidence: "Uint16Array",
  edgeFirstDay: "Int32Array",
  edgeLastDay: "Int32Array",
  edgeFirstDate: "Uint32Array",
  edgeLastDate: "Uint32Array",
  edgeFirstReported: "Uint32Array",
  edgeLastReported: "Uint32Array",
  edgeItemsOffsets: "Uint32Array",
  edgeItems: "Uint32Array",
  edgeRecipientsOffsets: "Uint32Array",
  edgeRecipients: "Uint32Array",
  edgeSpeakersOffsets: "Uint32Array",
  edgeSpeakers: "Uint32Array",
  edgeOfficesOffsets: "Uint32Array",
  edgeOffices: "Uint32Array",
  claimOffsets: "Uint32Array",
  claimIdHigh: "Uint32Array",
  claimIdLow: "Uint32Array",
  claimDocument: "Uint32Array",
  claimBasis: "Uint8Array",
  claimFlags: "Uint8Array",
  claimConfidence: "Uint16Array",
  claimFirstDay: "Int32Array",
  claimLastDay: "Int32Array",
  claimSpeaker: "Uint32Array",
  documentId: "Uint32Array",
  documentUri: "Uint32Array",
  documentTitle: "Uint32Array",
  documentPublisher: "Uint32Array",
  documentPublished: "Uint32Array",
  documentFirstDay: "Int32Array",
  documentLastDay: "Int32Array",
};
