// Judged blocks and the title from outside in; out the same with the headline marked, and its repetitions as clutter.
import { decide, isOpen, type JudgedBlock } from "./judged-block.ts";
import { PROSE } from "./measure-block.ts";

/** A headline has so many words. */
const FEWEST = 4;
const MOST = 28;
/** The headline stands at most so many blocks above the first paragraph. */
const REACH = 12;

export function judgeTitle(blocks: readonly JudgedBlock[], title: string | undefined): JudgedBlock[] {
  const first = blocks.findIndex((judged) => isParagraph(judged));
  const head = first < 0 ? blocks.length : first;
  const wanted = title === undefined ? "" : normalise(title);
  const given = wanted === "" ? -1 : blocks.findIndex((judged) => isTitle(judged, wanted));
  const at =
    given >= 0 && given <= head + 1 ? lastBefore(blocks, wanted, head) : bestHeadline(blocks, head, wanted !== "");
  const text = at < 0 ? wanted : normalise((blocks[at] as JudgedBlock).block.text);
  return blocks.map((judged, index) => {
    if (index === at) return decide(judged, "title", given >= 0 ? "given" : "headline");
    const repeats = text !== "" && mayBeTitle(judged) && normalise(judged.block.text) === text;
    return repeats ? decide(judged, "clutter", "title-repeated") : judged;
  });
}

function isParagraph(judged: JudgedBlock): boolean {
  return (
    judged.verdict?.kind === "body" && judged.seen.prose >= PROSE && judged.seen.terminal && judged.seen.words >= 8
  );
}

function mayBeTitle(judged: JudgedBlock): boolean {
  return isOpen(judged) || judged.seen.words <= MOST;
}

function isTitle(judged: JudgedBlock, wanted: string): boolean {
  if (!mayBeTitle(judged) || judged.block.text.length > wanted.length + 60) return false;
  const text = normalise(judged.block.text);
  if (text === wanted) return true;
  const shorter = text.length < wanted.length ? text : wanted;
  const longer = text.length < wanted.length ? wanted : text;
  return (
    !judged.seen.terminal && shorter.length >= 20 && longer.startsWith(shorter) && longer.length - shorter.length <= 40
  );
}

/** The title may stand in a breadcrumb first: the headline proper is the last one above the article, if nothing but labels lies between. */
function lastBefore(blocks: readonly JudgedBlock[], wanted: string, head: number): number {
  return blocks.findIndex((judged, index) => index <= head + 1 && isTitle(judged, wanted));
}

function bestHeadline(blocks: readonly JudgedBlock[], head: number, known: boolean): number {
  let best = -1;
  let most = known ? 2 : 1;
  for (let index = Math.max(0, head - REACH); index < head; index++) {
    const points = headlinePoints(blocks, index, head);
    if (points > most) {
      best = index;
      most = points;
    }
  }
  return best;
}

function headlinePoints(blocks: readonly JudgedBlock[], index: number, head: number): number {
  const judged = blocks[index] as JudgedBlock;
  const { seen, block } = judged;
  if (judged.verdict !== undefined && !judged.verdict.reason.startsWith("body/prose")) return -1;
  if (seen.terminal && block.marker !== "heading" && !/[?!]["”’']?$/.test(block.text)) return -1;
  if (seen.words < FEWEST || seen.words > MOST || seen.goesOn || head === blocks.length) return -1;
  if (block.marker === "bullet" || block.marker === "number") return -1;
  let points = 0;
  if (!seen.terminal) points += 2;
  if (block.marker === "heading") points += 3;
  if (seen.words >= 6) points += 1;
  if (seen.headlineVerb || seen.verb) points += 1;
  if (index === 0) points += 1;
  if (/^["“‘']/.test(block.text)) points -= 1;
  if (/ [-–] .* [-–] /.test(block.text)) points -= 2;
  return points;
}

/** Letters and digits alone, without the outlet's name after a bar. */
export function normalise(text: string): string {
  return text
    .slice(0, 300)
    .replace(/\s[|–—-]\s[^|–—]{2,40}$/, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
