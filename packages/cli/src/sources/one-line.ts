// Words from an input or a library in, one line that is safe to print out.

/** Enough to know what is meant; what hostile inputs make of it is cut. */
const LONGEST = 240;
/** The longest path of Linux. */
export const LONGEST_PLACE = 4096;

/** Control characters would break the line or move the cursor of a terminal. */
export function oneLine(text: string, longest: number = LONGEST): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
