// A span of tokens and what it may stand for in, the mention out.
import type { Candidate, Mention, MentionForm } from "./mention.ts";
import { type TokenSentence, textOfSpan } from "./token-sentence.ts";

/** The last token is the head. */
export function makeMention(
  sentence: TokenSentence,
  span: { first: number; last: number; form: MentionForm },
  candidates: readonly Candidate[],
): Mention {
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
    headForm: close?.text ?? "",
    head: span.last - 1,
  };
}
