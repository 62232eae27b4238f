// Judged blocks in; out the same with no block open: what no rule knew is decided by its place and its neighbours.

import { normalise } from "./find-title.ts";
import { decide, isClutter, isOpen, type JudgedBlock } from "./judged-block.ts";
import { PROSE } from "./measure-block.ts";

interface Page {
  readonly blocks: readonly JudgedBlock[];
  readonly first: number;
  readonly last: number;
  readonly title: number;
  /** Whether any block is clutter beyond doubt: then the text was scraped with its page around it. */
  readonly scraped: boolean;
  readonly repeated: ReadonlySet<string>;
}

export function judgePosition(blocks: readonly JudgedBlock[]): JudgedBlock[] {
  const isText = (judged: JudgedBlock): boolean => judged.verdict?.kind === "body" && judged.seen.prose >= PROSE;
  const page: Page = {
    blocks,
    first: blocks.findIndex(isText),
    last: blocks.findLastIndex(isText),
    title: blocks.findIndex((judged) => judged.verdict?.kind === "title"),
    scraped: blocks.some((judged) => judged.rule?.kind === "clutter" || judged.block.cut !== undefined),
    repeated: repeatedLines(blocks),
  };
  const judged: JudgedBlock[] = [];
  for (let index = 0; index < blocks.length; index++) judged.push(judgeOne(page, index, judged[index - 1]));
  return judged;
}

/** Short lines that stand in the text twice: labels and links, no sentences. */
function repeatedLines(blocks: readonly JudgedBlock[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const judged of blocks) {
    if (!isOpen(judged) || judged.seen.words < 3 || judged.seen.terminal || judged.seen.goesOn) continue;
    const text = normalise(judged.block.text);
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}

function judgeOne(page: Page, index: number, above: JudgedBlock | undefined): JudgedBlock {
  const judged = page.blocks[index] as JudgedBlock;
  if (index < page.title && judged.verdict?.kind === "body" && page.scraped)
    return decide(judged, "clutter", "before-title");
  if (!isOpen(judged)) return judged;
  if (page.scraped && page.repeated.has(normalise(judged.block.text)))
    return decide(judged, "clutter", "line-repeated");
  if (isPictureText(judged, page.blocks[index + 1])) return decide(judged, "clutter", "picture-text");
  if (page.first < 0) return judgeLoneLine(page, judged);
  if (index < page.first) return judgeHead(page, index);
  if (index > page.last) return judgeTail(page, judged, above);
  return judgeMiddle(page, index, above);
}

/** The text of a picture that its caption repeats. */
function isPictureText(judged: JudgedBlock, below: JudgedBlock | undefined): boolean {
  if (below === undefined || judged.seen.words < 4 || judged.seen.terminal) return false;
  const text = normalise(judged.block.text);
  return below.block.text.length > judged.block.text.length && normalise(below.block.text).startsWith(text);
}

/** A text without a paragraph of prose: lines are its body unless it is a page of links. */
function judgeLoneLine(page: Page, judged: JudgedBlock): JudgedBlock {
  if (judged.block.marker === "bullet" || judged.block.marker === "number")
    return decide(judged, page.scraped ? "clutter" : "list", "item");
  if (page.scraped && judged.seen.words < 8) return decide(judged, "clutter", "label");
  return decide(judged, "body", "line");
}

/** A line of so many words that ends like a sentence and has a verb is one, above the first long paragraph too. */
const FEWEST_OF_SENTENCE = 8;

function judgeHead(page: Page, index: number): JudgedBlock {
  const judged = page.blocks[index] as JudgedBlock;
  const { block, seen } = judged;
  if (index < page.title) return decide(judged, "clutter", "before-title");
  if (seen.terminal && seen.verb && seen.words >= FEWEST_OF_SENTENCE) return decide(judged, "body", "short-sentence");
  if (page.title < 0 && page.scraped) return decide(judged, "clutter", "before-title");
  if (block.marker === "bullet" || block.marker === "number")
    return decide(judged, page.scraped && seen.words < 6 ? "clutter" : "list", "summary");
  if (/ [-–|] .* [-–|] /.test(block.text)) return decide(judged, "clutter", "picture-text");
  if (seen.words >= 6) return decide(judged, "title", "deck");
  if (/^(?:in|at|under) \p{Lu}/u.test(block.text)) return decide(judged, "clutter", "category");
  return page.scraped ? decide(judged, "clutter", "label") : decide(judged, "title", "heading");
}

function judgeTail(page: Page, judged: JudgedBlock, above: JudgedBlock | undefined): JudgedBlock {
  if (isAnnounced(above)) return decide(judged, "list", "announced");
  if (isListItem(judged) && (above?.verdict?.kind === "list" || announces(above)))
    return decide(judged, "list", "item");
  if (page.scraped && above !== undefined && (isClutter(above) || judged.seen.words < 12))
    return decide(judged, "clutter", "after-article");
  if (isListItem(judged)) return decide(judged, "list", "item");
  return decide(judged, "body", "closing-line");
}

function judgeMiddle(page: Page, index: number, above: JudgedBlock | undefined): JudgedBlock {
  const judged = page.blocks[index] as JudgedBlock;
  const { block, seen } = judged;
  if (isListItem(judged))
    return isLinkList(page, index, above) ? decide(judged, "clutter", "link-list") : decide(judged, "list", "item");
  if (seen.goesOn) return decide(judged, "body", "goes-on");
  if (isAnnounced(above)) return decide(judged, "list", "announced");
  if (above?.seen.goesOn === true && !isClutter(above)) return decide(judged, "body", "goes-on");
  if (seen.terminal && (seen.verb || seen.words >= 3))
    return decide(judged, quoted(block.text) ? "quote" : "body", "short-sentence");
  if (looksLikeHeadline(judged) || (page.scraped && looksLikeTitle(judged)))
    return decide(judged, "clutter", "related-headline");
  if (page.scraped && above !== undefined && isClutter(above) && seen.words <= 3)
    return decide(judged, "clutter", "label");
  return decide(judged, "title", "crosshead");
}

function isListItem(judged: JudgedBlock): boolean {
  return judged.block.marker === "bullet" || judged.block.marker === "number";
}

function announces(above: JudgedBlock | undefined): boolean {
  return above !== undefined && !isClutter(above) && /[:：]["”]?$/.test(above.block.text.slice(-2));
}

/** Lines under a colon are a list, with or without bullets, until prose begins again. */
function isAnnounced(above: JudgedBlock | undefined): boolean {
  return announces(above) || above?.verdict?.reason.startsWith("list/announced") === true;
}

/** Items without an announcement, right under clutter, that are headlines each: links to other stories. */
function isLinkList(page: Page, index: number, above: JudgedBlock | undefined): boolean {
  const judged = page.blocks[index] as JudgedBlock;
  if (!page.scraped || above === undefined || !isClutter(above)) return false;
  return !judged.seen.terminal && (judged.seen.words <= 4 || looksLikeHeadline(judged));
}

function quoted(text: string): boolean {
  return /^["“«„‘']/.test(text) && /["”»’'][.,]?$/.test(text);
}

/** A full headline of its own between two paragraphs: six words and more, a verb in the present, no full stop. */
function looksLikeHeadline(judged: JudgedBlock): boolean {
  const { seen } = judged;
  return !seen.terminal && !seen.goesOn && seen.words >= 6 && seen.words <= 22 && seen.headlineVerb;
}

/** Four words and more in capitals with a verb: "Armenia Receives French Radars". */
function looksLikeTitle({ seen }: JudgedBlock): boolean {
  return !seen.terminal && seen.words >= 4 && seen.capitalShare >= 0.75 && seen.headlineVerb;
}
