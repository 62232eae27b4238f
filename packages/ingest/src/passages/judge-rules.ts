// Blocks in; out the same with the verdict of the first rule that each matches, and of plain prose.
import type { Block } from "./block.ts";
import { decide, type JudgedBlock } from "./judged-block.ts";
import { measureBlock, PROSE, STRONG_PROSE, terminatesParagraphs } from "./measure-block.ts";
import { matchRule, type PassageRule } from "./passage-rule.ts";
import { BOX_RULES } from "./rules/box-rules.ts";
import { BYLINE_RULES } from "./rules/byline-rules.ts";
import { CAPTION_RULES } from "./rules/caption-rules.ts";
import { COMMENT_RULES } from "./rules/comment-rules.ts";
import { DIARY_RULES } from "./rules/diary-rules.ts";
import { MENU_RULES } from "./rules/menu-rules.ts";
import { RELATED_RULES } from "./rules/related-rules.ts";

/** In the order in which they are tried. */
export const PASSAGE_RULES: readonly PassageRule[] = [
  ...COMMENT_RULES,
  ...DIARY_RULES,
  ...MENU_RULES,
  ...RELATED_RULES,
  ...BYLINE_RULES,
  ...BOX_RULES,
  ...CAPTION_RULES,
];

const LONGEST_RULE = Math.max(...PASSAGE_RULES.map((rule) => rule.maxWords));
/** "SECRETARY RICE: …", "Q: …": a transcript's lines are its body, however short. */
const TRANSCRIPT = /^(?:(?:[A-Z][A-Z.'’-]+ ){0,4}[A-Z][A-Z.'’-]+|Q|A|Question|Answer)(?: \([^)]{1,30}\))?:\s+\S/;
const QUOTED = /^["“«„‘'][^"”»]*(?:["”»]|[’'])[.,]?$/s;

export function judgeRules(blocks: readonly Block[]): JudgedBlock[] {
  const terminates = terminatesParagraphs(blocks);
  const proseAt = blocks.map((block) => measureBlock(block, terminates));
  const firstProse = proseAt.findIndex((seen) => seen.prose >= STRONG_PROSE - 1);
  const lastProse = proseAt.findLastIndex((seen) => seen.prose >= STRONG_PROSE - 1);
  const rules = blocks.map((block, index) => {
    const seen = proseAt[index] as ReturnType<typeof measureBlock>;
    return seen.words <= LONGEST_RULE ? matchRule(PASSAGE_RULES, block, seen) : undefined;
  });
  const isInPlace = (rule: PassageRule, index: number): boolean => {
    if (rule.place === "above") return index < firstProse;
    if (rule.place === "head") return firstProse < 0 || index <= firstProse || index > lastProse;
    return rule.place === undefined || inTail(index);
  };
  const inTail = (index: number): boolean =>
    firstProse >= 0 &&
    index > firstProse &&
    (index >= lastProse - 2 || rules.slice(index + 1, index + 3).some((rule) => rule?.kind === "clutter"));
  return blocks.map((block, index) => {
    const seen = proseAt[index] as ReturnType<typeof measureBlock>;
    const open: JudgedBlock = { block, seen };
    if (block.cut !== undefined) return decide(open, "clutter", block.cut);
    const rule = rules[index];
    if (rule !== undefined && isInPlace(rule, index)) {
      return { ...decide(open, rule.kind, rule.id.replace(/^(?:caption|byline)\//, "")), rule };
    }
    return judgeText(open);
  });
}

function judgeText(open: JudgedBlock): JudgedBlock {
  const { block, seen } = open;
  if (TRANSCRIPT.test(block.text.slice(0, 80))) return decide(open, "body", "transcript");
  if (seen.prose < PROSE) return open;
  if (block.marker === "bullet" || block.marker === "number") return decide(open, "list", "item");
  if (block.marker === "quote" || (block.text.length < 1500 && QUOTED.test(block.text)))
    return decide(open, "quote", "block");
  return decide(open, "body", "prose");
}
