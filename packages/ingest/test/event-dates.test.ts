// The date of an event is that of its own clause: not of who speaks of it, nor of another event in the sentence.
import { toDocument } from "@entente/graph";
import { expect, test } from "vitest";
import { extractDocument } from "../src/pipeline.ts";
import { resources } from "./sentence-claims.ts";

/** Dates by relation and object; reported on Wednesday, 10 July 2024. */
function dates(text: string): Record<string, string> {
  const { claims } = extractDocument(toDocument({ text, published: "2024-07-10" }), resources(), {});
  return Object.fromEntries(
    claims
      .filter(({ relation }) => relation !== "HOLDS_OFFICE_IN")
      .map(({ relation, date }) => [relation, date ?? ""] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const CASES: readonly (readonly [text: string, expected: Record<string, string>])[] = [
  ["Norway on Monday condemned the Chadian attack on Peru.", { ATTACKED: "", CONDEMNED: "2024-07-08" }],
  ["On Tuesday, Norway accused Chad of supplying drones to Peru.", { ACCUSED: "2024-07-09" }],
  ["Norway said on Tuesday that Chad had attacked Peru.", { ATTACKED: "" }],
  ["Norway said on Tuesday that Chad attacked Peru in May.", { ATTACKED: "2024-05" }],
  ["Chad attacked Peru, the ministry said on Tuesday.", { ATTACKED: "" }],
  ["Chad, which attacked Peru in 2019, signed the treaty on Monday.", { ATTACKED: "2019", SIGNED: "2024-07-08" }],
  ["On Friday the minister thanked Norway for its delivery of tanks to Peru.", { SUPPLIED: "" }],
  ["The minister praised the Chadian attack on Peru that began in May.", { ATTACKED: "2024-05" }],
  ["Chad's attack on Peru, which took place in May, was the first.", { ATTACKED: "2024-05" }],
  ["Norway's minister told reporters on Monday that Chad would visit Peru next month.", { VISITED: "2024-08" }],
  ["Norway agreed on Monday to deliver tanks to Peru.", { SUPPLIED: "" }],
  ["Norway began on Monday to deliver tanks to Peru.", { SUPPLIED: "2024-07-08" }],
  ["Norway agreed in 2019 to deliver tanks to Peru.", { SUPPLIED: "2019" }],
  ["It was the deadliest Chadian attack on Peru since 2019.", { ATTACKED: "" }],
  ["Chad has attacked Peru since 2019.", { ATTACKED: "2019/2024-07-10" }],
  ["After Chad attacked Peru, Norway signed the treaty on Monday.", { ATTACKED: "", SIGNED: "2024-07-08" }],
];

test.each(CASES)("%s", (text, expected) => expect(dates(text)).toEqual(expected));
