// What is shown on a terminal and in a pipe, by a clock of our own.
import { describe, expect, it } from "vitest";
import { duration, startProgress } from "./progress.ts";

function watch(isTTY: boolean): {
  shown: string[];
  at: (ms: number, share: number | undefined, units: number) => void;
} {
  const shown: string[] = [];
  let now = 0;
  const progress = startProgress({ isTTY, columns: 100, write: (text) => shown.push(text) }, () => now);
  return {
    shown,
    at: (ms, share, units) => {
      now = ms;
      progress.show({ share, done: `${units} documents`, units, unit: "documents" });
    },
  };
}

describe("startProgress", () => {
  it("says nothing in a pipe before ten seconds, then a line with rate and time left", () => {
    const { shown, at } = watch(false);
    at(5000, 0.1, 50);
    at(10_000, 0.25, 100);
    at(12_000, 0.3, 120);
    at(20_000, 0.5, 200);
    expect(shown).toEqual([
      " 25 %  100 documents  10 documents/s  30 s left\n",
      " 50 %  200 documents  10 documents/s  20 s left\n",
    ]);
  });

  it("follows what the inputs are like now", () => {
    const { shown, at } = watch(false);
    at(10_000, 0.5, 100);
    for (const [tick, share] of [0.52, 0.54, 0.56, 0.58].entries()) at(20_000 + 10_000 * tick, share, 104 + 4 * tick);
    expect(shown.at(-1)).toContain("3 min 30 s left");
  });

  it("draws a bar on a terminal, and no share where the end is not known", () => {
    const { shown, at } = watch(true);
    at(1000, 0.5, 10);
    at(2000, undefined, 20);
    expect(shown[0]).toMatch(/^\r\x1b\[K\[=+ +\] {2}50 % {2}10 documents {2}10 documents\/s {2}1 s left$/);
    expect(shown[1]).toMatch(/^\r\x1b\[K20 documents {2}10 documents\/s$/);
  });
});

describe("duration", () => {
  it.each([
    [0.4, "0 s"],
    [59, "59 s"],
    [200, "3 min 20 s"],
    [7500, "2 h 5 min"],
  ])("%d s is %s", (seconds, expected) => expect(duration(seconds)).toBe(expected));
});
