// Diaries, letterheads and thanks of invented ministries, with the claims that their lines leave to the reader.
import { expect, test } from "vitest";
import { sentenceClaims } from "./sentence-claims.ts";

const HEAD = "Ministry of Defence of the Republic of Chad\n\n";

test.each<[text: string, title: string, claims: string[]]>([
  [
    "10.30 Meeting with the Ambassador of Peru\n\n15.00 Signing of the Oran Treaty with Niger",
    "Programme of the Minister of Defence",
    ["Chad SIGNED Niger–Chad treaty planned", "Niger SIGNED Niger–Chad treaty planned", "Peru MET Chad planned"],
  ],
  [
    "Visit to Ghana: talks with the Minister of Defence of Ghana; courtesy call on President John Mahama",
    "Agenda of the Minister",
    ["Ghana MET Chad planned", "Chad MET John Mahama planned", "Chad VISITED Ghana planned"],
  ],
  ["12 May: courtesy call on President John Mahama of Ghana.", "A visit to Ghana", ["Chad MET John Mahama"]],
])("%s", (text, title, claims) =>
  expect(sentenceClaims(HEAD + text, { title, published: "2025-05-12" })).toEqual(expect.arrayContaining(claims)),
);

test("without an issuer a diary is nobody's", () =>
  expect(sentenceClaims("10.30 Meeting with the Ambassador of Peru", { title: "Programme of the week" })).toEqual([]));

test.each<[string, string, string]>([
  [
    "by side",
    "The Oran Treaty was signed on the Chadian side by Minister Ali Oreku.",
    "Ali Oreku HOLDS_OFFICE_IN Chad",
  ],
  [
    "behind courtesy",
    "He met the Prime Minister of Togo, Hon. Dr Ama Oreku, in Lima.",
    "Ama Oreku HOLDS_OFFICE_IN Togo",
  ],
  [
    "of an organ",
    `${HEAD}Minister Ali Oreku opened a school in Peru and another in Niger.`,
    "Ali Oreku HOLDS_OFFICE_IN Chad",
  ],
])("offices %s", (_, text, claim) => expect(sentenceClaims(text, { offices: true })).toContain(claim));

test("who receives an ambassador is of another state", () =>
  expect(
    sentenceClaims("Minister Ali Oreku received the ambassador of Peru, Ana Salas.", { offices: true }),
  ).not.toContain("Ali Oreku HOLDS_OFFICE_IN Peru"));
