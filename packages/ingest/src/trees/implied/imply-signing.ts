// The words of an item of a list in, the same with "was signed" behind them where the list says so: "1. Memorandum between A and B on trade".
import type { JoinedWord } from "../../links/parsed-sentence.ts";

const LISTS_SIGNED =
  /\b(?:following|list|these)\b.*\bsigned\b|\b(?:agreements?|mous?|memoranda|documents|instruments|treaties)\b.{0,40}\bsigned\b|\bsigned\b.{0,60}(?:agreements?|mous?|memoranda|documents|instruments|following)/i;
const FINITE = /^(?:is|are|was|were|will|has|have|had|shall|would|signed|announced)$/i;
/** Words before the agreement: "Draft", "the". */
const BEFORE = 3;

/** Whether a heading or an introduction says that what it lists was signed. */
export const listsSigned = (heading: string): boolean => LISTS_SIGNED.test(heading);

/** The words with the verb that the heading carries; undefined for an item that names no agreement or has a verb. */
export function withImpliedSigning(words: readonly JoinedWord[]): JoinedWord[] | undefined {
  const agreement = words.findIndex(({ mention }) => mention?.kind === "Treaty");
  if (agreement < 0 || agreement > BEFORE || words.some(({ text }) => FINITE.test(text))) return undefined;
  const stop = words.findLastIndex(({ text }) => /^[\p{L}\d)]/u.test(text)) + 1;
  const last = words[stop - 1] as JoinedWord;
  const synthetic = (text: string, tag: { upos: string; xpos: string }): JoinedWord => ({
    first: last.last,
    last: last.last,
    start: last.start,
    end: last.end,
    text: last.text,
    form: text,
    ...tag,
  });
  return [
    ...words.slice(0, stop),
    synthetic("was", { upos: "AUX", xpos: "VBD" }),
    synthetic("signed", { upos: "VERB", xpos: "VBN" }),
    ...words.slice(stop),
  ];
}
