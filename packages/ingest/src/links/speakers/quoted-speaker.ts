// A word inside a quotation in, the word of whoever says it out: in its sentence, in the one where the quotation ends, or in the one before.
import type { Anaphora } from "../anaphors/anaphora.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";

const SPEECH =
  /^(?:say|tell|add|warn|declare|state|write|note|stress|announce|insist|explain|continue|argue|claim|emphasi[sz]e|confirm|conclude|respond|reply|vow|remark|reiterate|affirm)$/;

/** A sentence and the word in it that names who speaks. */
export interface Speaking {
  readonly sentence: ParsedSentence;
  readonly word: number;
}

export function quotedSpeaker(sentence: ParsedSentence, word: number, anaphora: Anaphora): Speaking | undefined {
  const { sentences } = anaphora.input;
  const inside = opensAt(sentence, sentences);
  if (!isQuoted(sentence, word, inside)) return undefined;
  const own = speaking(sentence, inside);
  if (own !== undefined) return own;
  const next = sentences[sentence.index + 1];
  if (next?.paragraph === sentence.paragraph && opensAt(next, sentences)) {
    const later = speaking(next, true);
    if (later !== undefined) return later;
  }
  const before = sentences[sentence.index - 1];
  return before === undefined || before.field !== sentence.field || sentence.paragraph - before.paragraph > 1
    ? undefined
    : speaking(before, opensAt(before, sentences));
}

/** Whether a quotation of the same paragraph is still open where the sentence begins. */
export function opensAt(sentence: ParsedSentence, sentences: readonly ParsedSentence[]): boolean {
  let open = false;
  for (let i = sentence.index - 1; i >= 0 && sentences[i]?.paragraph === sentence.paragraph; i--) {
    const marks = sentences[i]?.words.filter(({ text }) => /^["“”]$/.test(text)) ?? [];
    open = open !== (marks.length % 2 === 1);
  }
  return open;
}

/** Whether a word stands in a quotation, given whether one is open where its sentence begins. */
export const isQuoted = (sentence: ParsedSentence, word: number, open: boolean): boolean =>
  open !== (sentence.words.slice(0, word).filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 1);

/** The subject of a verb of speech outside the quotation. */
function speaking(sentence: ParsedSentence, open: boolean): Speaking | undefined {
  const { tree } = sentence;
  for (let at = 0; at < tree.heads.length; at++) {
    if (!SPEECH.test(tree.lemmas[at] ?? "") || isQuoted(sentence, at, open)) continue;
    const subject = tree.labels.findIndex((label, i) => tree.heads[i] === at && /^nsubj/.test(label));
    if (subject >= 0 && !isQuoted(sentence, subject, open)) return { sentence, word: subject };
  }
  return undefined;
}
