// In: a text and where a quote stands in it. Out: the words before and after it in its own paragraph.

/** Absent where there is no text. */
export interface QuoteContext {
  readonly before?: string;
  readonly after?: string;
}

/** How many code units around the quote are kept. */
const AROUND = 160;
/** A line this long may have been wrapped; a shorter one ended on purpose. */
const WRAPPED = 50;

/** Long, and broken off in mid sentence. Any other line ended on purpose, as menus, adverts and headlines do. */
const runsOn = (line: string): boolean => line.length >= WRAPPED && !/[.!?:;…"'”’)\]]\s*$/.test(line);

/** Cut at a space, and at the paragraph's borders: what stands around a text on its page is no part of what it says. */
export function quoteContext(text: string, start: number, end: number): QuoteContext {
  if (text === "") return {};
  return { before: wordsBefore(text, start), after: wordsAfter(text, start, end) };
}

function wordsBefore(text: string, start: number): string {
  const lines = text.slice(Math.max(0, start - AROUND), start).split("\n");
  let first = lines.length - 1;
  while (first > 0 && runsOn(lines[first - 1]!)) first--;
  const words = lines.slice(first).join("\n");
  return first === 0 && start > AROUND ? words.slice(words.indexOf(" ") + 1) : words;
}

function wordsAfter(text: string, start: number, end: number): string {
  const lines = text.slice(end, end + AROUND).split("\n");
  // The first line began within the quote or before it.
  const begun = text.slice(Math.max(text.lastIndexOf("\n", end - 1) + 1, start - AROUND), end);
  let last = 0;
  while (last < lines.length - 1 && runsOn(last === 0 ? begun + lines[0] : lines[last]!)) last++;
  const words = lines.slice(0, last + 1).join("\n");
  const whole = last < lines.length - 1 || end + AROUND >= text.length;
  return whole ? words : words.slice(0, Math.max(0, words.lastIndexOf(" ")));
}
