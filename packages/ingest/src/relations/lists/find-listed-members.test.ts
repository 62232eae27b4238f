// Members that a text lists behind the name of a body.
import { expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const LISTS = [
  "The African Union (Chad, Niger, Mali and Togo) held talks with Kenya in Nairobi.",
  "Members of the African Union - Chad, Niger, Mali and Togo - met Kenya's president.",
  "The African Union has four members on the lake: Chad, Niger, Mali and Togo.",
  "The African Union is a group of 12 nations that includes Chad, Niger, Mali and Togo.",
  "The African Union unites the inland countries of Chad, Niger, Mali and Togo.",
  "The African Union was founded to help its members - Chad, Niger, Mali and Togo - trade.",
  "Kenya thanked fellow members of the African Union Chad, Niger, Mali and Togo.",
  "Chad, Niger, Mali and Togo make up the African Union.",
  "The African Union counts Chad, Niger, Mali and Togo among its members.",
  "We, the member states of the African Union, Chad, Niger, Mali and Togo, met.",
  "The participating states in the African Union are Chad, Niger, Mali and Togo.",
  "The African Union states, Chad, Niger, Mali and Togo, criticised Kenya.",
  "Kenya is a member of the African Union, along with Chad, Niger, Mali and Togo.",
  "Kenya became the newest member of the African Union, joining Chad, Niger, Mali and Togo.",
  "Members of the African Union from Chad, Niger, Mali and Togo met in Nairobi.",
  "African Union members Chad, Niger, Mali and Togo urged Kenya to vote.",
  "Envoys of the African Union member states Chad, Niger, Mali and Togo met.",
  "The African Union, a partnership of Chad, Niger, Mali and Togo, condemned the raid.",
  "With Kenya's accession, the African Union counts Chad, Niger, Mali and Togo among its members.",
  "This statement is issued by Chad, Niger, Mali, Togo, and the United Nations as members of the African Union.",
  "We, the African Union Foreign Ministers of Chad, Niger, Mali, Togo and the High Representative, criticise Kenya.",
  "The African Union currently has four full members -- Chad, Niger, Mali and Togo.",
  "The African Union -- Chad, Niger, Mali and Togo -- thanked Kenya.",
];

it.each(LISTS)("are its members: %s", (text) => {
  const claims = sentenceClaims(text);
  for (const state of ["Chad", "Niger", "Mali", "Togo"]) expect(claims).toContain(`${state} MEMBER_OF African Union`);
});

it("meet whom the body meets", () => {
  const claims = sentenceClaims(LISTS[0] as string);
  expect(claims).toContain("Kenya MET Niger");
  expect(claims).toContain("Kenya MET African Union");
});

it.each([
  "The African Union (Addis Ababa) held talks with Kenya.",
  "The African Union, Chad and Niger signed the accord.",
  "Doses go to Peru, other African Union states, Fiji, Nepal and Chile.",
  "Kenya proposed Chad, Niger, Mali and Togo as members of the African Union's council.",
  "The African Union (Chad, the United Nations and Niger) met.",
  "The plan of the African Union -- Chad, Niger, Mali and Togo opposed it -- failed.",
  "The African Union – Chad, Niger and Mali said – must act.",
])("are none in: %s", (text) => {
  expect(sentenceClaims(text).filter((claim) => claim.includes("MEMBER_OF"))).toEqual([]);
});
