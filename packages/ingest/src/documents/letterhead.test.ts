// Invented letterheads, and headlines that look like them.
import { expect, test } from "vitest";
import { organOfLetterhead } from "./letterhead.ts";

test.each([
  [["Ministry of Foreign Affairs of Chad – Press Office"], "Ministry of Foreign Affairs of Chad"],
  [
    ["Press Department, Ministry of Defence of the Republic of Mali"],
    "Press Department, Ministry of Defence of the Republic of Mali",
  ],
  [["OFFICE OF THE PRESIDENT, REPUBLIC OF TOGO"], "Office of the President, Republic of Togo"],
  [["Embassy of Peru in Accra"], "Embassy of Peru"],
  [["High Commission of Togo, Nairobi – News Note"], "High Commission of Togo"],
  [["Statement", "Government of Palau"], "Government of Palau"],
  [["Ministry of Defence Welcomes Mali"], undefined],
  [["Ministry of Defence Buys Tanks from Peru"], undefined],
  [["The Ministry of Defence of Chad is closed today."], undefined],
  [["House of Togo"], undefined],
])("%s", (lines, organ) => expect(organOfLetterhead(lines)).toBe(organ));
