// The text of a page in, its blocks out: one a line, or one a paragraph where lines were wrapped by a mail program or a PDF.
import type { Block, BlockMarker } from "./block.ts";
import { isHeldBack } from "./is-held-back.ts";

/** A line this long may have been wrapped; a shorter one ended on purpose. */
const WRAPPED_LENGTH = 50;
const TERMINAL = /[.!?:;…]["'”’»)\]]*$/;
const BULLET = /^(?:[-*•‣◦▪●■·–—]\s+)(?=\S)/;
const NUMBER = /^(?:\(?\d{1,3}[.)]\s+|\(?[a-z]\)\s+|\(?(?:i{1,3}|iv|v|vi{0,3})\)\s+)(?=\S)/;
const HEADING = /^#{1,6}\s+(?=\S)/;
const QUOTE = /^>\s*(?=[^>\s])/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blanks: number;
}

export function readBlocks(text: string): Block[] {
  const lines = readLines(text);
  const wrapped = isWrapped(text, lines);
  const blocks: Block[] = [];
  for (let first = 0; first < lines.length; ) {
    let last = first + 1;
    if (wrapped) while (last < lines.length && continues(text, lines, last)) last++;
    blocks.push(toBlock(text, lines[first] as Line, (lines[last - 1] as Line).end));
    first = last;
  }
  return blocks;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf("\n", at);
    const stop = found < 0 ? text.length : found;
    let start = at;
    let end = stop;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start === end) blanks++;
    else {
      lines.push({ start, end, blanks });
      blanks = 0;
    }
    at = stop + 1;
  }
  return lines;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0x2028 || code === 0x2029;
}

/** A text is wrapped when, of its lines with a neighbour below, a third break off in mid sentence. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let pairs = 0;
  let broken = 0;
  for (let index = 1; index < lines.length; index++) {
    const above = lines[index - 1] as Line;
    const below = lines[index] as Line;
    if (below.blanks > 0) continue;
    pairs++;
    const length = above.end - above.start;
    if (length >= WRAPPED_LENGTH && length < 160 && isBrokenOff(text, above) && isLower(text, below.start)) broken++;
  }
  return broken >= 3 && broken * 3 >= pairs;
}

function isBrokenOff(text: string, line: Line): boolean {
  return !TERMINAL.test(text.slice(Math.max(line.start, line.end - 6), line.end));
}

function isLower(text: string, at: number): boolean {
  const char = text[at] as string;
  return char.toLowerCase() === char && char.toUpperCase() !== char;
}

/** In a wrapped text a line goes on the one above unless a blank line, a marker or a short line parts them. */
function continues(text: string, lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1] as Line;
  const line = lines[index] as Line;
  if (line.blanks > 0 || markerOf(text, line).length > 0) return false;
  return above.end - above.start >= WRAPPED_LENGTH || isHeldBack(text, above.start, above.end);
}

function markerOf(text: string, line: Line): { marker: BlockMarker; length: number } {
  const head = text.slice(line.start, Math.min(line.end, line.start + 12));
  for (const [marker, pattern] of MARKERS) {
    const match = pattern.exec(head);
    if (match !== null) return { marker, length: match[0].length };
  }
  return { marker: "none", length: 0 };
}

const MARKERS: readonly (readonly [BlockMarker, RegExp])[] = [
  ["bullet", BULLET],
  ["number", NUMBER],
  ["heading", HEADING],
  ["quote", QUOTE],
];

function toBlock(text: string, line: Line, end: number): Block {
  const { marker, length } = markerOf(text, line);
  const start = line.start + length;
  return { start, end, text: text.slice(start, end), marker, blanks: line.blanks };
}
