// Blocks in, the same blocks with clutter cut out of long lines out.
import type { Block } from "./block.ts";
import { INLINE_MARKERS, type InlineMarker } from "./inline-markers.ts";
import { splitHead } from "./split-head.ts";

/** A shorter block is a line of its own and judged whole. */
const LONG = 60;
/** A headline that a marker points to is not longer than this. */
const MAX_POINTER = 240;

export function splitInline(text: string, blocks: readonly Block[], title?: string): Block[] {
  const parts: Block[] = [];
  for (const block of cutHead(text, blocks, title)) {
    if (block.end - block.start < LONG) parts.push(block);
    else splitBlock(text, block, parts);
  }
  return parts;
}

/** A page in one line: menu and byline before the article are cut off, the title among them kept. */
function cutHead(text: string, blocks: readonly Block[], title: string | undefined): readonly Block[] {
  const first = blocks[0];
  const head = first === undefined ? undefined : splitHead(first.text, blocks.length, title);
  if (first === undefined || head === undefined) return blocks;
  const parts: Block[] = [];
  const at = (offset: number): number => first.start + offset;
  const cut = "inline/page-head";
  const named = head.title ?? { start: head.body, end: head.body };
  pushPart(text, first, { start: first.start, end: at(named.start), cut }, parts);
  pushPart(text, first, { start: at(named.start), end: at(named.end) }, parts);
  pushPart(text, first, { start: at(named.end), end: at(head.body), cut }, parts);
  pushPart(text, first, { start: at(head.body), end: first.end }, parts);
  return [...parts, ...blocks.slice(1)];
}

function splitBlock(text: string, block: Block, parts: Block[]): void {
  let from = block.start;
  let at = nextSentence(text, block.start, block.end);
  while (at < block.end) {
    const found = markerAt(text, at);
    if (found === undefined) {
      at = nextSentence(text, at, block.end);
      continue;
    }
    pushPart(text, block, { start: from, end: at }, parts);
    from = extentEnd(text, at, block.end, found);
    pushPart(text, block, { start: at, end: from, cut: found.marker.id }, parts);
    at = from;
    while (at < block.end && isBlank(text.charCodeAt(at))) at++;
  }
  if (from === block.start) parts.push(block);
  else pushPart(text, block, { start: from, end: block.end }, parts);
}

interface Found {
  readonly marker: InlineMarker;
  readonly length: number;
}

function markerAt(text: string, at: number): Found | undefined {
  for (const marker of INLINE_MARKERS) {
    marker.pattern.lastIndex = at;
    const match = marker.pattern.exec(text);
    if (match !== null) return { marker, length: match[0].length };
  }
  return undefined;
}

/** More closing marks and blanks than these close no sentence; looking further would cost square time on a row of them. */
const CLOSING = 12;

/** The next place where a sentence may begin: after a stop, closing marks and a blank. */
function nextSentence(text: string, at: number, end: number): number {
  for (let next = at + 1; next < end; next++) {
    if (!isBlank(text.charCodeAt(next - 1)) || isBlank(text.charCodeAt(next))) continue;
    let back = next - 1;
    while (
      back > at &&
      next - back < CLOSING &&
      (isBlank(text.charCodeAt(back)) || `"'”’)]`.includes(text[back] as string))
    )
      back--;
    if (".!?…".includes(text[back] as string)) return next;
  }
  return end;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}

function extentEnd(text: string, at: number, end: number, found: Found): number {
  const words = Math.min(end, at + found.length);
  if (found.marker.extent === "end") return end;
  if (found.marker.extent === "words") return words;
  return Math.min(nextSentence(text, words, end), at + MAX_POINTER, end);
}

function pushPart(
  text: string,
  block: Block,
  part: { start: number; end: number; cut?: string },
  parts: Block[],
): void {
  let { start, end } = part;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return;
  const whole = part.cut === undefined ? {} : { cut: part.cut };
  const first = start === block.start;
  parts.push({
    start,
    end,
    text: text.slice(start, end),
    marker: first ? block.marker : "none",
    blanks: first ? block.blanks : 0,
    ...whole,
  });
}
