// A span of tokens and what it may stand for in, the mention out.
import type { Candidate, Mention, MentionForm } from "./mention.ts";
import { type TokenSentence, textOfSpan } from "./token-sentence.ts";

/** What is mentioned where. The last token is the head if no other is given. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
  readonly head?: number;
  readonly land?: boolean | undefined;
}

/** All mentions have all fields: what reads them is faster when they are alike. */
export function makeMention(sentence: TokenSentence, span: Span, candidates: readonly Candidate[]): Mention {
  const open = sentence.tokens[span.first];
  const close = sentence.tokens[span.last - 1];
  return {
    sentence: sentence.index,
    first: span.first,
    last: span.last,
    start: open?.start ?? 0,
    end: close?.end ?? 0,
    text: textOfSpan(sentence, span.first, span.last),
    kind: candidates[0]?.kind ?? "Organization",
    form: span.form,
    candidates,
    headForm: sentence.tokens[span.head ?? span.last - 1]?.text ?? "",
    head: span.head ?? span.last - 1,
    land: span.land,
  };
}
