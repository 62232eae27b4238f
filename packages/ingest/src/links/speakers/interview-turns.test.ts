import { toDocument } from "@entente/graph";
import { expect, test } from "vitest";
import { resources } from "../../../test/sentence-claims.ts";
import { extractDocument } from "../../pipeline.ts";

/** Event claims of a text of paragraphs, as text. */
function claimsOf(...paragraphs: string[]): string[] {
  const { entities, claims } = extractDocument(toDocument({ text: paragraphs.join("\n\n") }), resources());
  const name = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  return claims
    .filter(({ relation }) => relation !== "HOLDS_OFFICE_IN")
    .map(({ subject, relation, object }) => `${name(subject)} ${relation} ${name(object)}`)
    .sort();
}

const answers = [
  "We bought Bayraktar drones from Turkey last year.",
  "We have warned Sudan twice, and I will do so again.",
];
const questions = ["What did you buy, and from whom?", "Have you warned your neighbours?"];

test("in an interview without labels, we are whoever is asked, by paragraphs that take turns", () => {
  const introduction = "Tadele Abera, Ethiopia's deputy defence minister, spoke to us in his office on Monday morning.";
  expect(claimsOf(introduction, ...questions.flatMap((question, i) => [question, answers[i] ?? ""]))).toEqual([
    "Ethiopia PURCHASED Bayraktar TB2",
    "Ethiopia PURCHASED Turkey",
    "Ethiopia WARNED Sudan",
  ]);
});

test("without a word of an interview nobody is we", () => {
  const introduction = "Tadele Abera, Ethiopia's deputy defence minister, went to his office on Monday morning.";
  expect(claimsOf(introduction, ...questions.flatMap((question, i) => [question, answers[i] ?? ""]))).toEqual([]);
});
