// What films, games and questions say of states is no claim.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const MADE_UP: readonly string[] = [
  "In the film, Chad invades Niger and fires Grad rockets at Mali.",
  "In her second novel, Niger has been occupied by Chad. Chadian troops have shelled Mali.",
  "The thriller depicts how Chad attacked Niger.",
  "In a tabletop war game last week, Chad attacked Niger.",
  "At the model United Nations in Bamako, pupils who spoke for Chad condemned Niger. Mali urged Chad to leave.",
  "Did Chad sell tanks to Niger?",
  "Imagine that Chad attacked Niger.",
  "Chad's striker scored twice in the semi-final. Niger attacked Chad to the end.",
  "The paper joked that Chad had attacked Niger.",
  "Chad meet Niger on Friday.",
  "Police said a Swede had attacked him after a quarrel.",
  "Chadian shells killed 30 guests, among them four Danes.",
];
const REAL: readonly (readonly [text: string, claim: string])[] = [
  ["Niger showed the world a documentary film after Chad attacked Mali.", "Chad ATTACKED Mali"],
  ["Chad and Niger meet on Friday.", "Niger MET Chad planned"],
  ["Why did Chad attack Niger?", "Chad ATTACKED Niger"],
  ["Chad condemned Niger at the United Nations.", "Chad CONDEMNED Niger"],
  ["The war game between Chad and Niger ended, and Chad attacked Mali.", "Chad ATTACKED Mali"],
];

describe("made-up stories", () => {
  it.each(MADE_UP)("no claim: %s", (text) => expect(sentenceClaims(text)).toEqual([]));
  it.each(REAL)("%s", (text, claim) => expect(sentenceClaims(text)).toContain(claim));
});
