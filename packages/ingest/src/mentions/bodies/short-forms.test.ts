// What a short form in brackets stands for in the rest of its document.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const DEFINED: readonly (readonly [text: string, ...claims: string[]])[] = [
  [
    "Kenya's Department of Foreign Affairs (DFA) condemned Chad. DFA warned Mali on Friday.",
    "Kenya CONDEMNED Chad",
    "Kenya WARNED Mali",
  ],
  [
    "The African Union Commission (AUC) condemned Chad. The AUC urged Mali to stop.",
    "African Union CONDEMNED Chad",
    "African Union URGED Mali",
  ],
  [
    "The Kenya Coast Guard Service (KCGS) warned Chad. The KCGS later warned Mali.",
    "Kenya WARNED Chad",
    "Kenya WARNED Mali",
  ],
  ["The Chadian Air Force (CAF) bombed Mali. A CAF jet attacked Niger.", "Chad ATTACKED Mali", "Chad ATTACKED Niger"],
  [
    "The Nairobi Peace Agreement (NPA) was signed by Chad. Niger joined the NPA later.",
    "Chad SIGNED Nairobi Peace Agreement",
    "Niger SIGNED Nairobi Peace Agreement",
  ],
  ["The Amber Union Company (AUC) grows rice. The AUC warned Mali."],
  ["The NPA attacked Mali.", "Communist Party of the Philippines/New People's Army ATTACKED Mali"],
];

describe("short forms", () => {
  it.each(DEFINED)("%s", (text, ...claims) => {
    expect(sentenceClaims(text)).toEqual(claims);
  });
});
