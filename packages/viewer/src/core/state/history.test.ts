import { expect, test } from "vitest";
import { redo, startHistory, step, undo } from "./history.ts";

test("steps are undone and done again in order", () => {
  const history = step(step(startHistory(1), 2), 3);
  expect(undo(history).present).toBe(2);
  expect(undo(undo(history)).present).toBe(1);
  expect(redo(undo(history)).present).toBe(3);
});

test("a merged step takes the place of the last", () => {
  expect(undo(step(step(startHistory(1), 2), 3, true)).present).toBe(1);
});

test("a new step forgets what was undone", () => {
  expect(step(undo(step(startHistory(1), 2)), 9).future).toEqual([]);
});

test("there is nothing before the first and after the last", () => {
  const history = startHistory("a");
  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
});
