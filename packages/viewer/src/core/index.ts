// @entente/viewer/core: the scene and the questions behind it, without a framework. Needs a DOM.
export { type CitationForm, cite, safeLink } from "./evidence/citation.ts";
export { findNames, markText, type Piece, type Span } from "./evidence/mark-text.ts";
export { drawSvg, type Snapshot } from "./exports/draw-svg.ts";
export type { RowFormat } from "./exports/write-rows.ts";
export { PATIENCE, runLayout } from "./layout/run-layout.ts";
export type { Facets } from "./questions/count-facets.ts";
export type { Bound, EdgeRow, NodeCard, NodeRow } from "./questions/describe.ts";
export { type Histogram, sameBars } from "./questions/histogram.ts";
export type { EdgeColumn, NodeColumn, Rows, RowsQuestion } from "./questions/list-rows.ts";
export { fold, type Hit } from "./questions/search.ts";
export { type Ability, detectAbility } from "./scene/detect-gpu.ts";
export { type Focus, focusEdges, focusNodes, NO_FOCUS, nodesToShow } from "./scene/focus.ts";
export {
  communityColour,
  GROUNDS,
  KIND_LOOKS,
  QUAD_LOOKS,
  rampColour,
  SHAPES,
  type Shape,
  type Theme,
} from "./scene/palette.ts";
export type { SceneEdge } from "./scene/picture-model.ts";
export { Scene, type SceneEvents } from "./scene/scene.ts";
export { type History, redo, startHistory, step, undo } from "./state/history.ts";
export { fromHash, toHash } from "./state/view-hash.ts";
export {
  EMPTY_FILTERS,
  EMPTY_VIEW,
  type Filters,
  type Measure,
  type Screen,
  type Selection,
  type TimeWindow,
  type ViewState,
} from "./state/view-state.ts";
export { type Ask, askWorker } from "./worker/ask.ts";
export type {
  Comparison,
  DocumentOutline,
  EvidenceAnswer,
  Opened,
  PathAnswer,
  Picture,
  QuestionName,
  Questions,
  ReadDocument,
  Source,
  Viewed,
} from "./worker/requests.ts";
