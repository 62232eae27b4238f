// Frames of invented documents: title, dates, dateline, byline and issuer.
import type { SourceDocument } from "@entente/graph";
import { describe, expect, it } from "vitest";
import { segmentPassages } from "../passages/segment-passages.ts";
import type { DocumentFrame } from "./frame.ts";
import { readDateLine } from "./read-date-line.ts";
import { readFrame } from "./read-frame.ts";

type Given = Partial<Pick<SourceDocument, "title" | "publisher" | "published">>;

function frameOf(text: string, given: Given = {}): DocumentFrame {
  const document: SourceDocument = { id: "doc:0", language: "en", sha256: "", text, ...given };
  return readFrame(document, segmentPassages(text, given.title));
}

const BODY =
  "The ministers signed the accord in the morning and left for the airport soon after that.\n\nNo date was given for a vote in parliament.";

describe("date lines", () => {
  it.each([
    ["Published: 8 July 2024", "2024-07-08"],
    ["Jul 8, 2024 10:45 GMT", "2024-07-08"],
    ["Monday, July 8, 2024", "2024-07-08"],
    ["Last updated on 2024-07-08T10:45", "2024-07-08"],
    ["8th of July 2024", "2024-07-08"],
    ["31.12.2023", "2023-12-31"],
    ["12/31/2023", "2023-12-31"],
    ["08/07/2024", "2024"],
    ["31 February 2024", undefined],
    ["8 July", undefined],
    ["Room 2024", undefined],
  ])("%s", (line, date) => expect(readDateLine(line)).toBe(date));
});

describe("frames", () => {
  it("takes the date behind the publisher's name right below the headline", () => {
    const text = (line: string): string => `Togo and Benin sign border accord\n\n${line}\n\n${BODY}`;
    expect(frameOf(text("The Lome Herald, 7 November 2022")).published).toBe("2022-11-07");
    expect(frameOf(text("A border drawn on 7 November 2022 and again")).published).toBeUndefined();
  });
  it("takes the date under the headline, not the page's clock", () => {
    const page = `Tuesday, May 13, 2025\nLogin\nHome | World | Africa\nTogo and Benin sign border accord\nBy Ama Yao\nUpdated: 26 May 2024\n24 May 2024\n\n${BODY}`;
    const frame = frameOf(page);
    expect(frame).toMatchObject({
      title: "Togo and Benin sign border accord",
      published: "2024-05-24",
      byline: { text: "Ama Yao" },
    });
    expect(page.slice(frame.byline?.start, frame.byline?.end)).toBe("Ama Yao");
  });

  it("prefers what the metadata say", () => {
    const frame = frameOf(`Togo and Benin sign border accord\n24 May 2024\n\n${BODY}`, {
      published: "2024-05-23",
      title: "Togo, Benin sign",
    });
    expect(frame).toMatchObject({ published: "2024-05-23", title: "Togo, Benin sign" });
  });

  it("reads the dateline's place", () => {
    const text = `COTONOU, Benin (AP) — ${BODY}`;
    const frame = frameOf(text);
    expect(frame.dateline?.place).toBe("COTONOU, Benin");
    expect(text.slice(frame.dateline?.start, frame.dateline?.end)).toBe("COTONOU, Benin");
  });

  it("finds nothing in a bare text", () => expect(frameOf(BODY)).toEqual({}));
});

describe("issuers", () => {
  it.each<[string, Given & { text?: string }, DocumentFrame["issuer"]]>([
    [
      "behind the number of a session",
      { title: "Session No. 12: Statement by the Delegation of Chad" },
      { text: "Delegation of Chad", from: "title" },
    ],
    ["by", { title: "Statement by President Vale on the Attack in Chad" }, { text: "President Vale", from: "title" }],
    [
      "from",
      { title: "Statement from National Security Advisor Ann Lee on Yemen" },
      { text: "National Security Advisor Ann Lee", from: "title" },
    ],
    [
      "of a ministry",
      { title: "Press release of the Ministry of Foreign Affairs of Kenya" },
      { text: "Ministry of Foreign Affairs of Kenya", from: "title" },
    ],
    [
      "two speakers",
      { title: "Remarks by President Vale and Prime Minister Kato of Japan in Joint Press Conference" },
      { text: "President Vale and Prime Minister Kato of Japan", from: "title" },
    ],
    [
      "leaders",
      { title: "Joint Statement of the Leaders of Australia, India and Japan" },
      { text: "Leaders of Australia, India and Japan", from: "title" },
    ],
    [
      "readout",
      { title: "Readout of President Vale’s Call with the Emir of Qatar" },
      { text: "President Vale", from: "title" },
    ],
    [
      "possessor",
      { title: "G7 Foreign Ministers’ Statement on Sudan" },
      { text: "G7 Foreign Ministers", from: "title" },
    ],
    [
      "ministry first",
      { title: "Foreign Ministry statement on the shelling of Goma" },
      { text: "Foreign Ministry", from: "title" },
    ],
    [
      "publisher",
      { title: "On the shelling of Goma", publisher: "US Department of State" },
      { text: "US Department of State", from: "publisher" },
    ],
    ["president", { publisher: "President of Ukraine" }, { text: "President of Ukraine", from: "publisher" }],
    [
      "body",
      {
        title: "Joint Statement on Sudan",
        text: "We, the leaders of Chad, Kenya and Egypt, condemn the attacks on El Fasher.\n\nThey must stop.",
      },
      { text: "leaders of Chad, Kenya and Egypt", from: "body" },
    ],
    [
      "we with a title of a body",
      {
        title: "G7 Foreign Ministers' Statement on Sudan",
        text: "We, the G7 Foreign Ministers of Canada, France and Japan, condemn the attacks on El Fasher.\n\nThey must stop.",
      },
      { text: "G7 Foreign Ministers of Canada, France and Japan", from: "body" },
    ],
    [
      "text of a communiqué",
      {
        title: "Joint Communiqué on Sudan",
        text: "The following is the text of a communiqué issued by Kenya, Chad and the African Union.\n\nThe attacks must stop.",
      },
      { text: "Kenya, Chad and the African Union", from: "body" },
    ],
    [
      "issue the following",
      {
        title: "Joint Statement on Sudan",
        text: "Kenya, Chad and Egypt issue the following joint statement.\n\nThe attacks must stop.",
      },
      { text: "Kenya, Chad and Egypt", from: "body" },
    ],
    [
      "met",
      {
        title: "Joint Statement on Sudan",
        publisher: "US Department of State",
        text: "Representatives of Kenya, Chad and Egypt met in Oslo on Monday.\n\nThe attacks must stop.",
      },
      { text: "Representatives of Kenya, Chad and Egypt", from: "body" },
    ],
    [
      "released by",
      {
        title: "A joint text",
        text: "The following statement was released by the Governments of Peru and Chile on Friday:\n\nThe border is open again, and it shall stay so.",
      },
      { text: "Governments of Peru and Chile", from: "body" },
    ],
    [
      "byline",
      {
        title: "Why we must stand with Moldova",
        text: `Why we must stand with Moldova\nBy President Maia Vale\n\n${BODY}`,
      },
      { text: "President Maia Vale", from: "byline" },
    ],
    ["a newspaper", { title: "Kenya signs pact", publisher: "The Harbour Post" }, undefined],
    ["a headline that quotes", { title: "Ministry rejects statement on Sudan", publisher: "The Post" }, undefined],
    ["an event", { title: "Minister makes statement on Sudan" }, undefined],
    ["an agreement", { title: "Signing of the declaration on borders" }, undefined],
  ])("%s", (_, { text, ...given }, issuer) => expect(frameOf(text ?? BODY, given).issuer).toEqual(issuer));
});
