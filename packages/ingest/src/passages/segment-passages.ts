// The text of a document in, its passages out, in order: title, body, captions, quotes, lists, bylines and clutter.
import { judgeTitle } from "./find-title.ts";
import { judgePosition } from "./judge-position.ts";
import { judgeRules } from "./judge-rules.ts";
import { judgeSections } from "./judge-sections.ts";
import { decide, type JudgedBlock } from "./judged-block.ts";
import type { Passage } from "./passage.ts";
import { readBlocks } from "./read-blocks.ts";
import { matchDateline } from "./split-dateline.ts";
import { splitInline } from "./split-inline.ts";

/**
 * Every character of the text that is not white space or a list marker lies in one passage. `title` is the title that is
 * known from outside (metadata), if any. Time is linear in the length of the text.
 */
export function segmentPassages(text: string, title?: string): Passage[] {
  const blocks = splitInline(text, readBlocks(text), title);
  const judged = judgePosition(judgeSections(judgeTitle(judgeRules(blocks), title)));
  return toPassages(text, judged);
}

/** A dateline stands before one of the first paragraphs. */
const DATELINE_WITHIN = 3;

function toPassages(text: string, blocks: readonly JudgedBlock[]): Passage[] {
  const passages: Passage[] = [];
  let bodies = 0;
  for (const judged of blocks) {
    const { verdict, block } = judged.verdict === undefined ? decide(judged, "body", "line") : judged;
    if (verdict === undefined) continue;
    const dateline = verdict.kind === "body" && bodies++ < DATELINE_WITHIN ? matchDateline(block.text) : undefined;
    const start = block.start + (dateline?.length ?? 0);
    if (dateline !== undefined) {
      const end = block.start + text.slice(block.start, start).trimEnd().length;
      passages.push({
        kind: "byline",
        start: block.start,
        end,
        reason: `byline/dateline ${JSON.stringify(text.slice(block.start, end))}`,
      });
    }
    passages.push({ kind: verdict.kind, start, end: block.end, reason: verdict.reason });
  }
  return passages;
}
