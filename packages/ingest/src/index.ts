// @entente/ingest: documents in, claims out. Pure: runs in Node and in a browser alike.
export { FEATURES } from "./claims/feature.ts";
export {
  type DocumentProducts,
  type ExtractOptions,
  explainDocument,
  extractDocument,
  readDocument,
} from "./pipeline.ts";
export { loadResources, type Resources } from "./resources.ts";
export { type SentenceFrames, sentenceFrames, type WordFrame } from "./sentence-frames.ts";
