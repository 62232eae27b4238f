// The sentences with their mentions in, the offices that the text gives to named persons out, by pattern over the tokens.
import { officeAfter, officeByVerb } from "./office-after-name.ts";
import { officeBefore, officeInList, sharedOffice } from "./office-before-name.ts";
import { type OfficeSpan, scanOf } from "./office-span.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";

/** Offices of one sentence, at most one for each mention of a person. */
export function officeSpans(sentence: ParsedSentence): OfficeSpan[] {
  const scan = scanOf(sentence);
  const spans: OfficeSpan[] = [];
  scan.mentions.forEach((mention, index) => {
    if (mention.kind !== "Leader") return;
    const span =
      bestOf(
        officeInList(scan, index),
        officeBefore(scan, mention),
        officeAfter(scan, mention),
        officeByVerb(scan, mention),
      ) ?? sharedOffice(scan, index, spans);
    if (span !== undefined) spans.push(span);
  });
  return spans;
}

/** The first that knows the polity; else the first. */
function bestOf(...spans: readonly (OfficeSpan | undefined)[]): OfficeSpan | undefined {
  const found = spans.filter((each) => each !== undefined);
  return (
    found.find((each) => each.polity !== undefined || each.chief !== undefined || each.taken !== undefined) ?? found[0]
  );
}
