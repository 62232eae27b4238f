import { expect, test } from "vitest";
import { tokenize } from "../tokens/tokenize.ts";
import { needsTree } from "./needs-tree.ts";

test.each<readonly [text: string, needed: boolean, why: string]>([
  ["The two met again on Friday.", true, "two who were named before"],
  ["The Participants intend to meet every quarter.", true, "those who issue the text"],
  ["A soldier was hurt.", true, "'he' in the next sentence may mean the soldier"],
  ["Air defence units were at work all night.", true, "of the state that issues the text"],
  ["The visitors left early.", true, "guests of somebody named before"],
  ["Rain is likely on the coast.", false, "'is' is no plural of 'I'"],
  [
    "A road that was closed on Monday, which was a holiday, is open.",
    false,
    "relatives take up words of their own sentence",
  ],
])("%s", (text, needed) => expect(needsTree(tokenize(text, 0, text.length), [])).toBe(needed));
