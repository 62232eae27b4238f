// A document in, its sentences with tokens out: title first, then the passages that make claims.
import type { SourceDocument } from "@entente/graph";
import type { Passage, PassageKind } from "./passages/passage.ts";
import { splitSentences } from "./sentences/split-sentences.ts";
import type { Token } from "./tokens/token.ts";
import { tokenize } from "./tokens/tokenize.ts";

/** A sentence with its tokens, before it is parsed. */
export interface TokenizedSentence {
  readonly index: number;
  readonly field: "text" | "title";
  readonly passage: PassageKind;
  readonly paragraph: number;
  readonly headline: boolean;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

const SPEAKING: ReadonlySet<PassageKind> = new Set<PassageKind>(["title", "body", "caption", "quote", "list"]);
/** Longer sentences are lists or tables that lost their lines; they are read in pieces. */
const MAX_TOKENS = 400;

/** Sentences of the title and of every passage that makes claims. */
export function readSentences(document: SourceDocument, passages: readonly Passage[]): TokenizedSentence[] {
  const sentences: TokenizedSentence[] = [];
  const add = (
    text: string,
    span: { start: number; end: number },
    about: Pick<TokenizedSentence, "field" | "passage" | "paragraph" | "headline">,
  ): void => {
    const tokens = tokenize(text, span.start, span.end);
    for (let from = 0; from < tokens.length; from += MAX_TOKENS) {
      const piece = tokens.slice(from, from + MAX_TOKENS);
      const [first, last] = [piece[0] as Token, piece[piece.length - 1] as Token];
      sentences.push({ index: sentences.length, ...about, start: first.start, end: last.end, tokens: piece });
    }
  };
  const title = document.title ?? "";
  if (title !== "" && !repeated(document.text, title)) {
    for (const span of splitSentences(title, 0, title.length))
      add(title, span, { field: "title", passage: "title", paragraph: -1, headline: true });
  }
  passages.forEach((passage, paragraph) => {
    if (!SPEAKING.has(passage.kind)) return;
    for (const span of splitSentences(document.text, passage.start, passage.end)) {
      add(document.text, span, { field: "text", passage: passage.kind, paragraph, headline: passage.kind === "title" });
    }
  });
  return sentences;
}

/** A title that opens the text, or is the first words of it, is read there. */
const repeated = (text: string, title: string): boolean =>
  text.slice(0, 2000).includes(title.trim().replace(/(…|\.\.\.)$/, ""));
