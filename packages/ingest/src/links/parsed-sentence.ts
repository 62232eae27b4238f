// A parsed sentence: its tokens, its words (a multi-word mention is one word) and its tree.
import type { Mention } from "../mentions/mention.ts";
import type { PassageKind } from "../passages/passage.ts";
import type { Token } from "../tokens/token.ts";
import type { Tree } from "../trees/tree.ts";

/** One word of a tree: tokens [first, last). */
export interface JoinedWord {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the parser sees: the head name of a mention, else the text. */
  readonly form: string;
  /** Tags that the mention is sure of. */
  readonly upos?: string | undefined;
  readonly xpos?: string | undefined;
  readonly mention?: Mention | undefined;
  /** A subject that the text leaves out: the issuer of the document. */
  readonly implied?: boolean | undefined;
}

/** Words and tree run in parallel: `words[i]` is node i of `tree`. */
export interface ParsedSentence {
  readonly index: number;
  /** Where the sentence lies: in the document's text, or in its title. */
  readonly field: "text" | "title";
  readonly passage: PassageKind;
  readonly paragraph: number;
  readonly headline: boolean;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly words: readonly JoinedWord[];
  /** False: no word of it can stand for an entity, and `tree` is flat. */
  readonly parsed: boolean;
  readonly tree: Tree;
}
