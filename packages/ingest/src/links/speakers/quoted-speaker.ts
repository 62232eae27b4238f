// A word inside a quotation in, the word of whoever says it out: where the quotation ends, where it begins, or in the sentence before it.
import type { Anaphora } from "../anaphors/anaphora.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";

const SPEECH =
  /^(?:say|tell|add|warn|declare|state|write|note|stress|announce|insist|explain|continue|argue|claim|emphasi[sz]e|confirm|conclude|respond|reply|vow|remark|reiterate|affirm|sum|assure|recall|point|underscore|underline|thank|comment|acknowledge|admit)$/;

/** A sentence and the word in it that names who speaks. */
export interface Speaking {
  readonly sentence: ParsedSentence;
  readonly word: number;
}

/** Sentences of one quotation that are looked through for its speaker. */
const LONGEST = 10;

/** Who may be the speaker, likeliest first; none for a word outside quotations. */
export function quotedSpeakers(sentence: ParsedSentence, word: number, anaphora: Anaphora): Speaking[] {
  const { sentences } = anaphora.input;
  const inside = opensAt(sentence, sentences);
  if (!isQuoted(sentence, word, inside)) return [];
  const found = [speaking(sentence, inside)];
  for (let at = sentence.index + 1; at <= sentence.index + LONGEST; at++) {
    const next = sentences[at];
    if (next === undefined || !opensAt(next, sentences)) break;
    found.push(speaking(next, true));
  }
  let first = sentence;
  for (let steps = 0; opensAt(first, sentences) && steps < LONGEST; steps++) {
    first = sentences[first.index - 1] as ParsedSentence;
    found.push(speaking(first, opensAt(first, sentences)));
  }
  const before = sentences[first.index - 1];
  if (before !== undefined && before.field === first.field && first.paragraph - before.paragraph <= 1)
    found.push(speaking(before, opensAt(before, sentences)));
  return found.flatMap((each) => each ?? []);
}

/** By document: for each sentence whether a quotation is open where it begins. */
const OPEN = new WeakMap<readonly ParsedSentence[], Uint8Array>();

/** Whether a quotation is still open where the sentence begins. */
export function opensAt(sentence: ParsedSentence, sentences: readonly ParsedSentence[]): boolean {
  const open = OPEN.get(sentences) ?? openings(sentences);
  OPEN.set(sentences, open);
  return open[sentence.index] === 1;
}

const MARK = /^["“”]$/;
const marksOf = ({ words }: ParsedSentence): number => words.filter(({ text }) => MARK.test(text)).length;

/** A quotation ends with its paragraph, unless the next one begins without a mark and holds the one that closes it. */
function openings(sentences: readonly ParsedSentence[]): Uint8Array {
  const open = new Uint8Array(sentences.length);
  const marks = new Map<string, number>();
  const paragraphOf = ({ field, paragraph }: ParsedSentence): string => `${field} ${paragraph}`;
  for (const sentence of sentences)
    marks.set(paragraphOf(sentence), (marks.get(paragraphOf(sentence)) ?? 0) + marksOf(sentence));
  let inside = false;
  sentences.forEach((sentence, at) => {
    const before = sentences[at - 1];
    if (before !== undefined && paragraphOf(before) !== paragraphOf(sentence))
      inside =
        inside &&
        before.field === sentence.field &&
        (marks.get(paragraphOf(sentence)) ?? 0) % 2 === 1 &&
        !MARK.test(sentence.words[0]?.text ?? "");
    open[at] = inside ? 1 : 0;
    if (marksOf(sentence) % 2 === 1) inside = !inside;
  });
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
