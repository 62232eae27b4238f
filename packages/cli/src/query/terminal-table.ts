// Columns and rows of text in, a table that fits the terminal out.

const SEGMENTS = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Letters two cells wide: East Asian wide and emoji (Unicode UAX #11, by block). */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

const widthOf = (text: string): number => {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of SEGMENTS.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
};

/** Cuts to a width, with an ellipsis where something is left out, and pads to it. */
function fit(text: string, width: number): string {
  const own = widthOf(text);
  if (own <= width) return text + " ".repeat(width - own);
  let [cut, used] = ["", 0];
  for (const { segment } of SEGMENTS.segment(text)) {
    const step = widthOf(segment);
    if (used + step > width - 1) break;
    cut += segment;
    used += step;
  }
  return `${cut}…${" ".repeat(Math.max(0, width - used - 1))}`;
}

const MINIMUM = 6;

/** Takes from the widest column until the table fits. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = rows[0]!.map((_, at) => rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? "")), 1));
  const room = width - 2 * (widths.length - 1);
  for (let sum = widths.reduce((a, b) => a + b, 0); sum > room; sum--) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= MINIMUM) break;
    widths[widest]! -= 1;
  }
  return widths;
}

/** Two blanks between columns, a rule under the heads. Empty without columns. */
export function terminalTable(columns: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  if (columns.length === 0) return "";
  const widths = columnWidths([columns, ...rows], width);
  const line = (row: readonly string[]): string =>
    `${row
      .map((text, at) => fit(text, widths[at]!))
      .join("  ")
      .trimEnd()}\n`;
  return [line(columns), line(widths.map((each) => "─".repeat(each))), ...rows.map(line)].join("");
}
