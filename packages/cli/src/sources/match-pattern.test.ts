import { describe, expect, it } from "vitest";
import { isPattern, readPattern } from "./match-pattern.ts";

describe("readPattern", () => {
  it.each([
    ["news/*.html", "news", "a.html", true],
    ["news/*.html", "news", "b/a.html", false],
    ["news/**/*.html", "news", "a.html", true],
    ["news/**/*.html", "news", "b/c/a.html", true],
    ["news/**", "news", "b", true],
    ["*.{md,txt}", ".", "a.txt", true],
    ["*.{md,txt}", ".", "a.text", false],
    ["day-202?.txt", ".", "day-2024.txt", true],
    ["[a-c]*.txt", ".", "boat.txt", true],
    ["[!a-c]*.txt", ".", "boat.txt", false],
    ["/tmp/a+b/*.txt", "/tmp/a+b", "x.txt", true],
    ["*.txt", ".", "xtxt", false],
    ["a,b*.txt", ".", "a,b1.txt", true],
  ])("%s below %s: %s is %s", (pattern, folder, path, expected) => {
    const read = readPattern(pattern);
    expect([read.folder, read.fits(path)]).toEqual([folder, expected]);
  });

  it("knows a plain path", () => expect([isPattern("news/a.html"), isPattern("news/*.html")]).toEqual([false, true]));
});
