// Invented resolutions, communiqués and treaties: who acts where the register leaves the subject out or sums it up.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "../../test/sentence-claims.ts";

const RESOLUTION = "The Security Council,\n\nRecalling its earlier resolutions on Chad,\n\n";
const JOINT = "Joint Statement of the Foreign Ministers of Peru and Ghana";

describe("a subject left out", () => {
  it.each<[string, string, string[]]>([
    ["resolution", "1. Demands that Chad withdraw its troops;", ["United Nations Security Council URGED Chad"]],
    ["call upon", "2. Calls upon Niger and Mali to open the border;", ["United Nations Security Council URGED Mali"]],
    [
      "adverb",
      "3. Strongly condemns the attack by Chad on Niger;",
      ["Chad ATTACKED Niger", "United Nations Security Council CONDEMNED Chad"],
    ],
    [
      "recital",
      "Condemning in the strongest terms all attacks by Boko Haram,",
      ["United Nations Security Council CONDEMNED Boko Haram"],
    ],
    ["embargo", "4. Imposes an arms embargo on Niger.", ["United Nations Security Council SANCTIONED Niger"]],
  ])("%s", (_, text, claims) => expect(sentenceClaims(`${RESOLUTION}${text}`)).toEqual(expect.arrayContaining(claims)));

  it("is nobody's in a text without an issuer", () =>
    expect(sentenceClaims("Notes from the week\n\nCalls upon Niger to open the border went unheard.")).toEqual([]));

  it("is not put before a passive", () =>
    expect(sentenceClaims(`${RESOLUTION}Signed in Lima by Peru and Ghana, the border treaty holds.`)).not.toContain(
      "United Nations Security Council SIGNED Ghana–Peru border treaty",
    ));
});

describe("who is not named in the text of one state or body", () => {
  it.each<[string, string, string]>([
    [
      "the head of a body",
      "The African Union holds a summit in May.\n\nThe Secretary-General met with President William Ruto on Monday.",
      "William Ruto MET African Union",
    ],
    [
      "its prime minister",
      "Statement of the Foreign Ministry of Ghana\n\nThe Prime Minister spoke by telephone with President William Ruto.",
      "Ghana MET William Ruto",
    ],
  ])("%s", (_, text, claim) => expect(sentenceClaims(text)).toContain(claim));

  it("is not whoever has that office elsewhere, as a later sentence says", () =>
    expect(
      sentenceClaims(
        "On Monday morning the Prime Minister met President William Ruto at his office, where they spoke of trade and of the harvest.\n\nThe Ghanaian Prime Minister, Kofi Busia, wrote a letter on Tuesday.",
      ),
    ).not.toContain("Kofi Busia MET William Ruto"));
});

describe("those who issue a joint text", () => {
  it.each<[string, string, string[]]>([
    ["ministers", "The Ministers condemned Chad's raid on Mali.", ["Ghana CONDEMNED Chad", "Peru CONDEMNED Chad"]],
    ["both sides", "Both sides urged Chad to open the border.", ["Ghana URGED Chad", "Peru URGED Chad"]],
    [
      "the two countries",
      "Chad and Mali are at odds. The two Governments signed a border treaty.",
      ["Ghana SIGNED Ghana–Peru border treaty"],
    ],
  ])("%s", (_, text, claims) => expect(sentenceClaims(text, { title: JOINT })).toEqual(expect.arrayContaining(claims)));

  it("are not the ministers of others", () =>
    expect(sentenceClaims("The ministers of Mali and Niger condemned Chad's raid.", { title: JOINT })).not.toContain(
      "Peru CONDEMNED Chad",
    ));

  it("are the parties of a treaty", () =>
    expect(
      sentenceClaims(
        "The Republic of Peru and the Republic of Ghana have agreed as follows:\n\nThe Parties shall supply Chad with patrol boats.",
        { title: "Agreement on Maritime Cooperation between the Republic of Peru and the Republic of Ghana" },
      ),
    ).toEqual(expect.arrayContaining(["Ghana SUPPLIED Chad planned", "Peru SUPPLIED Chad planned"])));

  it("are a body whose heads of state meet", () =>
    expect(
      sentenceClaims(
        "1. We, the Heads of State of the member countries of the Arab League, met in Rabat.\n\n2. We condemn Chad's raid on Mali.",
        {
          title: "Final Communiqué of the Summit in Rabat",
        },
      ),
    ).toContain("Arab League CONDEMNED Chad"));
});

describe("who speaks in a text that names no issuer", () => {
  it.each<[string, string, string[], string[]]>([
    [
      "a state that condemns",
      "Ghana condemns the raid carried out yesterday by the Chadian army. We call on Mali to close its border.",
      ["Ghana CONDEMNED Chad", "Ghana URGED Mali"],
      [],
    ],
    [
      "nobody, where we stands in quotation marks",
      "Ghana condemns the raid. \u201cWe call on Mali to close its border,\u201d a trader said.",
      [],
      ["Ghana URGED Mali"],
    ],
    [
      "nobody, where two states do",
      "Ghana condemns the raid. Peru welcomes the talks. We call on Mali to close its border.",
      [],
      ["Ghana URGED Mali", "Peru URGED Mali"],
    ],
  ])("%s", (_, text, claims, not) => {
    const found = sentenceClaims(text);
    expect(found).toEqual(expect.arrayContaining(claims));
    for (const claim of not) expect(found).not.toContain(claim);
  });
});

describe("acts that headings and titles carry", () => {
  it("signs what a list of signed agreements holds, and nothing under another heading", () => {
    const items =
      "1. MoU between the Ministry of Trade and Harbours of Peru and the Ministry of Fisheries of Ghana on tuna.\n\n2. Agreement between the Government of Peru and the Government of Ghana on customs.";
    expect(sentenceClaims(`The following documents were signed:\n\n${items}`)).toEqual(
      expect.arrayContaining([
        "Ghana SIGNED Ghana–Peru memorandum of understanding",
        "Peru SIGNED Ghana–Peru agreement",
      ]),
    );
    expect(sentenceClaims(`The following drafts were discussed:\n\n${items}`)).toEqual([]);
  });

  it("signs a treaty that was done somewhere", () => {
    const title = "Treaty of Friendship between the Republic of Peru and the Kingdom of Norway";
    const text =
      "The Republic of Peru and the Kingdom of Norway have agreed as follows:\n\nArticle 1\n\nThe Parties shall consult each other.";
    expect(sentenceClaims(`${text}\n\nDone at Oslo on 3 May 2019, in duplicate.`, { title })).toEqual([
      "Norway SIGNED Norway–Peru treaty",
      "Peru SIGNED Norway–Peru treaty",
    ]);
    expect(sentenceClaims(text, { title })).toEqual([]);
  });

  it("gives what a fact sheet totals", () =>
    expect(
      sentenceClaims(
        "FACT SHEET\n\nSecurity assistance to Peru totals $40 million.\n\nExcess articles: Delivered six Leopard 2 tanks in 2019.",
        { title: "Norwegian Security Cooperation With Peru" },
      ),
    ).toEqual(expect.arrayContaining(["Norway AIDED Peru", "Norway SUPPLIED Leopard 2"])));
});

describe("they after a meeting", () => {
  it("are the two who met", () =>
    expect(sentenceClaims("President Ruto spoke with President Kagame. They condemned Chad's raid on Mali.")).toEqual(
      expect.arrayContaining(["Paul Kagame CONDEMNED Chad", "William Ruto CONDEMNED Chad"]),
    ));

  it("are nobody when others were there", () =>
    expect(
      sentenceClaims(
        "President Ruto met President Kagame and President Mnangagwa. They condemned Chad's raid on Mali.",
      ),
    ).not.toContain("Paul Kagame CONDEMNED Chad"));
});

describe("titles", () => {
  it("keeps the portfolio with its office, and the office with its state", () =>
    expect(
      sentenceClaims("Assistant Secretary of State for International Harbour Affairs Ana Wills will visit Mali.", {
        offices: true,
      }),
    ).toContain("Ana Wills HOLDS_OFFICE_IN United States"));
});

it("two ministers whose offices the text knows already meet", () =>
  expect(
    sentenceClaims(
      "The Minister of Foreign Affairs of Peru, Javier Gonzalez, and the Minister of Foreign Affairs of Ghana, Kofi Ankrah, met in Oslo. Minister Gonzalez left.",
    ),
  ).toContain("Javier Gonzalez MET Kofi Ankrah"));

it("two ministers with their names behind their titles meet", () =>
  expect(
    sentenceClaims(
      "The Minister of Foreign Affairs of Peru, Javier Gonzalez, and the Minister of Foreign Affairs of Ghana, Kofi Ankrah, met in Oslo.",
    ),
  ).toContain("Javier Gonzalez MET Kofi Ankrah"));
