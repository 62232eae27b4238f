// Headlines in Title Case, read as running text would be.
import { expect, test } from "vitest";
import { sentenceClaims } from "../../test/sentence-claims.ts";

test.each<[title: string, claims: string[]]>([
  ["Arab League Condemns Attack on Chadian Base", []],
  ["Amnesty International Deplores Shelling of Chadian Village", []],
  ["Chad Condemns Attack on Niger", []],
  ["NATO Response to Attack on Poland", []],
  ["Iran Denounces Israeli Strikes on Syria", ["Iran CONDEMNED Israel", "Israel ATTACKED Syria"]],
  ["African Union Warns Sudan Over Raids", ["African Union WARNED Sudan"]],
  ["Security Council Urges Chad to End Raids", ["United Nations Security Council URGED Chad"]],
  ["European Union Sanctions Russian General", ["European Union SANCTIONED Russia"]],
  ["Kenya and Chad Begin Border Talks", ["Kenya MET Chad"]],
])("%s", (title, claims) => {
  expect(sentenceClaims("The matter goes on.", { title })).toEqual(claims);
});
