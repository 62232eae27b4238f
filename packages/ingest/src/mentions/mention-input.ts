// What mentions are found in: the sentences of one document.
import type { DocumentFrame } from "../documents/frame.ts";
import type { Gazetteer } from "../gazetteers/load-gazetteer.ts";
import type { SentenceInput } from "./token-sentence.ts";

/** What mentions are found in. Tokens hold spans of their field (text or title). */
export interface MentionInput {
  readonly sentences: readonly SentenceInput[];
  readonly gazetteer: Gazetteer;
  readonly frame?: DocumentFrame;
}
