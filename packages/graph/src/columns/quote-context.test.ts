import { expect, test } from "vitest";
import { quoteContext } from "./quote-context.ts";

const LONG = "The two ministers met at the border on Tuesday morning and spoke for an hour about";

test.each<[string, string, string, string, string]>([
  [
    "within one paragraph",
    "Rain fell. <Norway armed Chad.> Snow fell.",
    "Rain fell. ",
    " Snow fell.",
    "neighbours stay",
  ],
  ["an advert below a blank line", "<Norway armed Chad.>\n\n[Advert: fly to Oslo]\n\nSnow.", "", "", "it says nothing"],
  [
    "a menu above, one line end apart",
    "Home | World | Sport\n<Norway armed Chad.> Snow.",
    "",
    " Snow.",
    "a short line ended on purpose",
  ],
  ["a headline that follows", "<Norway armed Chad.>\nPeru: ten things to know\n", "", "", "it tells of something else"],
  ["a paragraph above, one line end apart", `${LONG} fish.\n<Norway armed Chad.>`, "", "", "it ended with a mark"],
  ["a wrapped line above", `${LONG}\nfish. <Norway armed Chad.>`, `${LONG}\nfish. `, "", "one sentence over two lines"],
  ["a wrapped line below", `<Norway armed Chad.> ${LONG}\nfish.`, "", ` ${LONG}\nfish.`, "one sentence over two lines"],
  ["no text kept", "", "", "", "nothing to show"],
])("%s", (_what, marked, before, after) => {
  const [start, end] = [marked.indexOf("<"), marked.indexOf(">") - 1];
  const found = quoteContext(marked.replace(/[<>]/g, ""), start, end);
  expect([found.before ?? "", found.after ?? ""]).toEqual([before, after]);
});

test("long neighbours are cut at a space", () => {
  const many = "word ".repeat(60);
  const { before = "", after = "" } = quoteContext(`${many}Norway armed Chad. ${many}`, 300, 318);
  expect(before).toMatch(/^word .*word $/);
  expect(after).toMatch(/^ word .*word$/);
  expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(160);
});
