// A rule of a passage's kind: words that a block of this kind begins with, consists of or ends with.
import type { Block } from "./block.ts";
import type { Evidence } from "./measure-block.ts";
import type { PassageKind } from "./passage.ts";

/** How far a match reaches: the block, the links under it until prose begins again, or everything after it. */
type Reach = "block" | "section" | "end";

export interface PassageRule {
  readonly id: string;
  readonly kind: PassageKind;
  /** Tested on the first 300 characters; with `from: "end"` on the last 160. */
  readonly pattern: RegExp;
  readonly from?: "end";
  readonly reach: Reach;
  /** A longer block is something else. */
  readonly maxWords: number;
  /** Holds only above the first paragraph, where there is no article before it or after it, or near the article's end. */
  readonly place?: "above" | "head" | "tail";
  /** A block of this kind, and one that looks like it and is not. */
  readonly example: string;
  readonly not?: string;
}

/** A run of white space counts as two blanks, which part the entries of a menu; emphasis marks of Markdown go. */
export function matchRule(rules: readonly PassageRule[], block: Block, seen: Evidence): PassageRule | undefined {
  const head = squeeze(block.text.slice(0, 300));
  const tail = block.text.length > 160 ? squeeze(block.text.slice(-160)) : head;
  return rules.find((rule) => seen.words <= rule.maxWords && rule.pattern.test(rule.from === "end" ? tail : head));
}

function squeeze(text: string): string {
  return text
    .replace(/\s+/g, (run) => (run.length > 1 ? "  " : " "))
    .replace(/^[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}$/g, "");
}
