// Dates of events: [sentence with the clause in brackets and the trigger in stars, tense, date]. Reported on Wednesday 10 July 2024.
import { describe, expect, it } from "vitest";
import { growth } from "../../test/processor-time.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { dateFor } from "./date-for.ts";
import { findTimes } from "./find-times.ts";
import type { Tense } from "./time-expression.ts";

const PUBLISHED = "2024-07-10";

function dated(marked: string, tense: Tense): string | undefined {
  const places = new Map<string, number>();
  let text = "";
  for (const char of marked) {
    if ("[]*".includes(char)) places.set(char === "*" && places.has("*") ? "**" : char, text.length);
    else text += char;
  }
  const times = findTimes(tokenize(text, 0, text.length), { published: PUBLISHED });
  const told = {
    start: places.get("[") ?? 0,
    end: places.get("]") ?? text.length,
    trigger: places.get("*") ?? 0,
    tense,
    published: PUBLISHED,
  };
  return dateFor(times, told)?.value;
}

describe("the date of an event", () => {
  it.each<[string, Tense, string | undefined]>([
    ["Poland *signed* the pact on Monday.", "past", "2024-07-08"],
    ["Poland will *sign* the pact on Monday.", "future", "2024-07-15"],
    ["On Monday Poland *signed* the pact.", "past", "2024-07-08"],
    ["Poland *signed* the pact in May and published it in June.", "past", "2024-05"],
    ["Poland signed it in May and *published* it in June.", "past", "2024-06"],
    ["Poland said on Monday [it would *send* tanks by autumn].", "future", "2024-09/2024-11"],
    ["[Poland *said* on Monday] it would send tanks by autumn.", "past", "2024-07-08"],
    ["Kyiv condemned Thursday's *attack* on Odesa.", "past", "2024-07-04"],
    ["Kyiv *condemned* Thursday's attack on Odesa.", "past", undefined],
    ["Washington left the 2015 nuclear *deal* in 2018.", "past", "2015"],
    ["Washington *left* the 2015 nuclear deal in 2018.", "past", "2018"],
    ["Berlin has *supplied* shells since February 2022.", "present", "2022-02/2024-07-10"],
    ["Berlin will *send* shells until 2026.", "future", undefined],
    ["Berlin *sent* shells before the summer of 2022.", "past", undefined],
    ["Kenya *trained* them from March to May 2023.", "past", "2023-03/2023-05"],
    ["Kenya will *train* them within two weeks.", "future", "2024-07-22/2024-07-28"],
    ["Kenya *trained* them within two weeks.", "past", undefined],
    ["Kenya *trained* them.", "past", undefined],
    ["Kenya *met* them on Tuesday, a year after the pact of 2022.", "past", "2024-07-09"],
  ])("%s (%s)", (text, tense, date) => expect(dated(text, tense)).toBe(date));
});

describe("time grows with the length alone", () => {
  it.each([
    "in 2024 ",
    "May ",
    "Monday ",
    "3. ",
    "the last ",
    "from July 8 to ",
    "early ",
    "2014-2016-",
    "two ",
    "the 24th ",
    "- ",
  ])("%j", (unit) => {
    const read = (length: number): void => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      findTimes(tokenize(text, 0, text.length), { published: PUBLISHED });
    };
    expect(growth(read, 10_000)).toBeLessThan(3);
  });
});
