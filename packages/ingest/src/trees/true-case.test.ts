import { expect, test } from "vitest";
import { trueCase } from "./true-case.ts";

const name = (form: string) => ({ form, upos: "PROPN", xpos: "NNP" });
const cases: [string, (string | { form: string; upos: string; xpos: string })[], string][] = [
  [
    "title case",
    [name("Poland"), "Vows", "to", "Send", "New", "Tanks", "to", name("Latvia")],
    "Poland vows to send new tanks to Latvia",
  ],
  [
    "acronyms and designators stay",
    ["Foreign", "Ministers", "Meet", "on", "EU", "F-16s", "Deal"],
    "foreign ministers meet on EU F-16s deal",
  ],
  ["capitals", [name("FRANCE"), "WARNS", "OF", "NEW", "STRIKES"], "FRANCE warns of new strikes"],
  ["sentence case", ["Army", "chief", "says", "Smith", "will", "resign"], "Army chief says Smith will resign"],
  ["days stay", ["Talks", "Resume", "on", "Friday"], "talks resume on Friday"],
  ["nothing but names", [name("Norway"), name("Finland")], "Norway Finland"],
  ["nothing", [], ""],
];

test.each(cases)("%s", (_, words, expected) => {
  const result = trueCase(words.map((word) => (typeof word === "string" ? { form: word } : word)));
  expect(result.map((word) => word.form).join(" ")).toBe(expected);
});
