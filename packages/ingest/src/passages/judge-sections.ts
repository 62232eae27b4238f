// Judged blocks in; out the same with everything under a "Related" heading and everything after a comment marker as clutter.
import { findComments } from "./find-comments.ts";
import { decide, isClutter, isOpen, type JudgedBlock } from "./judged-block.ts";
import { PROSE, STRONG_PROSE } from "./measure-block.ts";

export function judgeSections(blocks: readonly JudgedBlock[]): JudgedBlock[] {
  const comments = findComments(blocks);
  let section: string | undefined;
  return blocks.map((judged, index) => {
    if (index >= comments) return isClutter(judged) ? judged : decide(judged, "clutter", "comments/after-article");
    if (judged.rule?.reach === "section") {
      section = judged.rule.id;
      return judged;
    }
    if (section === undefined) return judged;
    if (endsSection(blocks, index, comments)) {
      section = undefined;
      return judged;
    }
    return isClutter(judged) ? judged : decide(judged, "clutter", `${section}-link`);
  });
}

/** Links and teasers go on until the article does: prose followed by prose, or one long paragraph. */
function endsSection(blocks: readonly JudgedBlock[], index: number, comments: number): boolean {
  const judged = blocks[index] as JudgedBlock;
  if (!isProse(judged) || (judged.seen.words < 12 && judged.block.text.endsWith("?"))) return false;
  if (judged.seen.words >= 30 && judged.seen.prose >= STRONG_PROSE) return true;
  const next = nextKept(blocks, index, comments);
  if (/^end of list$/i.test(blocks[index - 1]?.block.text ?? "")) return true;
  if (next === undefined) return judged.seen.words >= 18 && judged.seen.prose >= STRONG_PROSE && index < 40;
  return isProse(next);
}

function isProse(judged: JudgedBlock): boolean {
  const kind = judged.verdict?.kind;
  return (kind === "body" || kind === "quote") && judged.seen.prose >= PROSE && judged.seen.terminal;
}

/** A few words without a verb between two paragraphs; the headline of a teaser has one. */
function isCrosshead(judged: JudgedBlock): boolean {
  return (
    isOpen(judged) &&
    judged.seen.words <= 5 &&
    !/^By /.test(judged.block.text) &&
    (!judged.seen.headlineVerb || /^["“‘']/.test(judged.block.text))
  );
}

function nextKept(blocks: readonly JudgedBlock[], index: number, comments: number): JudgedBlock | undefined {
  for (let next = index + 1; next < Math.min(comments, index + 6); next++) {
    const judged = blocks[next] as JudgedBlock;
    if (!isClutter(judged) && !isCrosshead(judged)) return judged;
  }
  return undefined;
}
