// Every rule matches its example and leaves alone the sentence that looks like it.
import { describe, expect, it } from "vitest";
import type { Block } from "./block.ts";
import { INLINE_MARKERS } from "./inline-markers.ts";
import { PASSAGE_RULES } from "./judge-rules.ts";
import { measureBlock } from "./measure-block.ts";
import { matchRule } from "./passage-rule.ts";
import { COMMENT_FURNITURE } from "./rules/comment-rules.ts";
import { segmentPassages } from "./segment-passages.ts";

const blockOf = (text: string): Block => ({ start: 0, end: text.length, text, marker: "none", blanks: 0 });

describe("rules of passages", () => {
  it.each([...PASSAGE_RULES, ...COMMENT_FURNITURE].map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    const example = blockOf(rule.example);
    expect(matchRule([rule], example, measureBlock(example, true))?.id).toBe(rule.id);
    if (rule.not === undefined) return;
    const other = blockOf(rule.not);
    expect(matchRule([rule], other, measureBlock(other, true))).toBeUndefined();
  });

  it("has no id twice", () => {
    const ids = [...PASSAGE_RULES, ...COMMENT_FURNITURE, ...INLINE_MARKERS].map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const SENTENCE =
  "Envoys of Chad and Sudan met in N'Djamena on Friday to speak about the border and the refugees who cross it every day.";

describe("clutter inside a text without line breaks", () => {
  it.each(INLINE_MARKERS.map((marker) => [marker.id, marker] as const))("%s", (_, marker) => {
    const text = `${SENTENCE} ${marker.example}`;
    const clutter = segmentPassages(text).filter((passage) => passage.kind === "clutter");
    expect(clutter).toHaveLength(1);
    const words = text.slice(clutter[0]?.start, clutter[0]?.end);
    expect(words).not.toContain("The talks failed");
    expect(words).not.toContain("Both sides went home");
  });

  it.each([
    ["He told them to read more about the pact before the vote.", "words inside a sentence"],
    ["Related talks on grain will be held in Cairo next week.", "an adjective"],
    ["Comments by the minister angered Addis Ababa.", "a subject"],
  ])("keeps %s (%s)", (sentence) => {
    expect(segmentPassages(`${SENTENCE} ${sentence}`).map((passage) => passage.kind)).toEqual(["body"]);
  });
});
