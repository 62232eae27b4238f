// What a sentence leaves out and the ones before told.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const CASES: readonly (readonly [text: string, claim: string, why: string])[] = [
  [
    "Chad fired Grad rockets at Niger overnight. Air defences shot down two cruise missiles.",
    "Niger INTERCEPTED cruise missiles",
    "whoever was struck defends itself",
  ],
  [
    "Two cruise missiles were shot down by air defences, the Nigerien army said.",
    "Niger INTERCEPTED cruise missiles",
    "the army that reports it has them",
  ],
  [
    "Russia fired nine Shahed drones at Ukraine. Air defences shot down all the drones.",
    "Ukraine INTERCEPTED Shahed-136",
    "the drones are the ones fired",
  ],
  [
    "Russia launched ten Kalibr missiles at Ukraine. Ukrainian forces shot down eight of them.",
    "Ukraine INTERCEPTED Kalibr",
    "of them",
  ],
];
const DOERS: readonly (readonly [text: string, claim: string])[] = [
  ["Kenya struck another boat, killing three men. Chad condemned the strike.", "Chad CONDEMNED Kenya"],
  ["The Kenyan army attacked a mine overnight. Chad condemned the attack.", "Chad CONDEMNED Kenya"],
];
const OPEN: readonly (readonly [text: string, claim: string])[] = [
  ["Mali bombed Niger. Kenya may strike a boat. Chad condemned the strike.", "Chad CONDEMNED Kenya"],
  ["Air defences shot down two cruise missiles.", "Niger INTERCEPTED cruise missiles"],
  [
    "Chad fired Grad rockets at Niger and Niger shelled Chad. Air defences shot down two cruise missiles.",
    "Niger INTERCEPTED cruise missiles",
  ],
];

describe("what was told before", () => {
  it.each(CASES)("%s", (text, claim) => {
    expect(sentenceClaims(text)).toContain(claim);
  });
  it.each(DOERS)("%s", (text, claim) => {
    expect(sentenceClaims(text)).toContain(claim);
  });
  it.each(OPEN)("leaves a choice open: %s", (text, claim) => {
    expect(sentenceClaims(text)).not.toContain(claim);
  });
});
