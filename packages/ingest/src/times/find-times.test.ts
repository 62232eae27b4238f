// Times in sentences: [sentence, times]. Reported on Wednesday 10 July 2024 unless the case says otherwise.
// A time is written words=value, with >future where a future tense reads it otherwise, ^ when it belongs to the noun behind it.
import { describe, expect, it } from "vitest";
import { tokenize } from "../tokens/tokenize.ts";
import { findTimes, findTimesInOrder } from "./find-times.ts";
import type { TimeAnchors } from "./time-expression.ts";

const WEDNESDAY = "2024-07-10";

function timesIn(text: string, anchors: TimeAnchors = { published: WEDNESDAY }): string[] {
  return findTimes(tokenize(text, 0, text.length), anchors).map((time) => {
    const relation = time.relation === "at" ? "" : `${time.relation} `;
    const future = time.future === undefined ? "" : `>${time.future}`;
    return `${relation}${text.slice(time.start, time.end)}${time.head === undefined ? "" : "^"}=${time.value ?? ""}${future}`;
  });
}

type Case = readonly [sentence: string, ...times: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "full dates": [
    ["They met on July 8, 2024.", "July 8, 2024=2024-07-08"],
    ["They met on 8 July 2024 in Oslo.", "8 July 2024=2024-07-08"],
    ["The September 11 attacks changed it.", "September 11^=2001-09-11"],
    ["It fought them after 9/11.", "after 9/11=2001-09-11"],
    ["They will meet on March first.", "March first=2024-03-01>2025-03-01"],
    ["They met on the 8th of July 2024.", "the 8th of July 2024=2024-07-08"],
    ["They met on Monday, July 8, 2024.", "Monday, July 8, 2024=2024-07-08"],
    ["They met on Monday 8 July.", "Monday 8 July=2024-07-08"],
    ["Signed on 2024-07-08 in Riga.", "2024-07-08=2024-07-08"],
    ["Signed on 08.07.2024 in Riga.", "08.07.2024=2024-07-08"],
    ["Signed Sept. 11, 2001, in Lima.", "Sept. 11, 2001=2001-09-11"],
    ["The army struck on 31 April 2024.", "April 2024=2024-04"],
    ["Talks ran July 8-10, 2024.", "July 8-10, 2024=2024-07-08/2024-07-10"],
    ["Talks ran from 8 to 10 July 2024.", "8 to 10 July 2024=2024-07-08/2024-07-10"],
  ],
  "days without a year": [
    ["They met on July 8.", "July 8=2024-07-08>2025-07-08"],
    ["They met on July 8th.", "July 8th=2024-07-08>2025-07-08"],
    ["They met on 3 December.", "3 December=2023-12-03>2024-12-03"],
    ["They will meet on October 3.", "October 3=2023-10-03>2024-10-03"],
    ["On the 24th the army withdrew."],
    ["The army withdrew on the 24th.", "the 24th=2024-06-24>2024-07-24"],
    ["The army withdrew on the 3rd, he said.", "the 3rd=2024-07-03>2024-08-03"],
    ["In 2022 Russia invaded Ukraine on 24 February.", "2022=2022", "24 February=2022-02-24"],
    ["Talks were held on June 3-5.", "June 3-5=2024-06-03/2024-06-05>2025-06-03/2025-06-05"],
  ],
  weekdays: [
    ["Poland signed the pact on Monday.", "Monday=2024-07-08>2024-07-15"],
    ["Poland signed the pact on Wednesday.", "Wednesday=2024-07-10"],
    ["Poland signed the pact Thursday.", "Thursday=2024-07-04>2024-07-11"],
    ["Poland signed the pact last Friday.", "last Friday=2024-07-05"],
    ["Poland signed the pact last Wednesday.", "last Wednesday=2024-07-03"],
    ["Poland will sign it next Wednesday.", "next Wednesday=2024-07-17"],
    ["Poland will sign it next Sunday.", "next Sunday=2024-07-14"],
    ["Poland signed it late on Tuesday evening.", "Tuesday evening=2024-07-09>2024-07-16"],
    ["Poland signed it early Saturday.", "Saturday=2024-07-06>2024-07-13"],
    ["The Sunday Times reported it."],
    ["The Good Friday Agreement holds."],
    ["Thursday's attack killed four.", "Thursday^=2024-07-04>2024-07-11"],
    ["The Monday attack killed four.", "Monday^=2024-07-08>2024-07-15"],
    ["He sat in the sun on the way."],
    ["A mon ami, he said, I wed thee."],
  ],
  "the days around the report": [
    ["Poland signed the pact today.", "today=2024-07-10"],
    ["Poland signed the pact yesterday.", "yesterday=2024-07-09"],
    ["Poland will sign the pact tomorrow.", "tomorrow=2024-07-11"],
    ["Drones hit Odesa overnight.", "overnight=2024-07-10"],
    ["Drones hit Odesa last night.", "last night=2024-07-09"],
    ["Drones hit Odesa this morning.", "this morning=2024-07-10"],
    ["Drones hit Odesa earlier today.", "earlier today=2024-07-10"],
    ["They left the day before yesterday.", "the day before yesterday=2024-07-08"],
    ["They leave the day after tomorrow.", "the day after tomorrow=2024-07-12"],
    ["The bridge is now closed."],
  ],
  "weeks, months, years": [
    ["They met last week.", "last week=2024-07-01/2024-07-07"],
    ["They meet this week.", "this week=2024-07-08/2024-07-14"],
    ["They will meet next week.", "next week=2024-07-15/2024-07-21"],
    ["They met last month.", "last month=2024-06"],
    ["They will meet next month.", "next month=2024-08"],
    ["They met earlier this month.", "earlier this month=2024-07"],
    ["They will meet later this year.", "later this year=2024"],
    ["They met last year.", "last year=2023"],
    ["They met later in the week.", "later in the week=2024-07-08/2024-07-14"],
    ["They will meet next year.", "next year=2025"],
    ["They met late last year.", "late last year=2023-09/2023-12"],
    ["They will meet early next year.", "early next year=2025-01/2025-04"],
    ["It ships by the end of the year.", "by the end of the year=2024-12"],
    ["It ships by the end of next month.", "by the end of next month=2024-08-21/2024-08-31"],
    ["It ships by year-end.", "by year-end=2024-12"],
    ["It ships by the year's end.", "by the year's end=2024-12"],
    ["They met at the weekend.", "the weekend=2024-07-06/2024-07-07>2024-07-13/2024-07-14"],
    ["They met last weekend.", "last weekend=2024-07-06/2024-07-07>2024-07-13/2024-07-14"],
    ["Last year's summit failed.", "Last year^=2023"],
    ["This decade will be hard.", "This decade=2020/2029"],
    ["They cut staff last quarter.", "last quarter=2024-04/2024-06"],
    ["A year of war, and a month of talks."],
    ["The three-year plan and the two-day visit."],
  ],
  "counted times": [
    ["They met two days ago.", "two days ago=2024-07-08"],
    ["They met a week ago.", "a week ago=2024-07-01/2024-07-07"],
    ["They met three months ago.", "three months ago=2024-04"],
    ["They met a year ago.", "a year ago=2023"],
    ["They met 10 years ago.", "10 years ago=2014"],
    ["They met two decades ago.", "two decades ago=2004"],
    ["They met more than two years ago."],
    ["They have talked over the past three months.", "the past three months=2024-04-10/2024-07-10"],
    ["They have talked for the last two weeks.", "the last two weeks=2024-06-26/2024-07-10"],
    ["They have talked over the past year.", "the past year=2023-07-10/2024-07-10"],
    ["They will train over the next two years.", "the next two years=2024-07-10/2026-07-10"],
    ["They will arrive within two weeks.", "within two weeks=>2024-07-22/2024-07-28"],
    ["They will arrive in three days.", "in three days=>2024-07-13"],
    ["Talks took several days."],
  ],
  months: [
    ["They met in June.", "June=2024-06>2025-06"],
    ["They met in May.", "May=2024-05>2025-05"],
    ["They met in March, he said.", "March=2024-03>2025-03"],
    ["They will meet in October.", "October=2023-10>2024-10"],
    ["They met in July 2023.", "July 2023=2023-07"],
    ["They met in July of 2023.", "July of 2023=2023-07"],
    ["They met in early June.", "early June=2024-06-01/2024-06-10>2025-06-01/2025-06-10"],
    ["They met in mid-June.", "mid-June=2024-06-11/2024-06-20>2025-06-11/2025-06-20"],
    ["They met in late February 2023.", "late February 2023=2023-02-21/2023-02-28"],
    ["It ships by the end of August.", "by the end of August=2023-08-21/2023-08-31>2024-08-21/2024-08-31"],
    ["They met last December.", "last December=2023-12"],
    ["They will meet next March.", "next March=2025-03"],
    ["Fighting lasted from March to May 2023.", "March to May 2023=2023-03/2023-05"],
    ["Fighting lasted from November to January.", "November to January=2023-11/2024-01>2024-11/2025-01"],
    ["Fighting lasted between June and August 2021.", "June and August 2021=2021-06/2021-08"],
    ["Fighting lasted from July 2021 to May 2023.", "July 2021 to May 2023=2021-07/2023-05"],
    ["Troops may march on Kyiv."],
    ["The march on Rome may fail."],
    ["May 2023 was quiet.", "May 2023=2023-05"],
    ["The May summit and the July nuclear deal failed.", "May^=2024-05>2025-05", "July^=2024-07"],
    ["The February 2022 invasion shook Europe.", "February 2022^=2022-02"],
    ["Theresa May and April Glaspie met."],
    ["June Carter met August Wilson."],
    ["Thousands to March on Kyiv"],
    ["Since Russia's invasion in February 2022, it has armed itself.", "February 2022=2022-02"],
    ["It has armed itself since February 2022.", "since February 2022=2022-02"],
  ],
  years: [
    ["It will deploy them in 2025.", "2025=2025"],
    ["It left in 2014, then returned.", "2014=2014"],
    ["It has had them since 2008.", "since 2008=2008"],
    ["It will have them by 2030.", "by 2030=2030"],
    ["It stays until 2026.", "until 2026=2026"],
    ["The 2015 nuclear deal collapsed.", "2015^=2015"],
    ["Iran's 2015 deal collapsed.", "2015^=2015"],
    ["2011 Libyan war: talks fail.", "2011^=2011"],
    ["It grew in FY 2024.", "2024=2024"],
    ["The treaty of 1951 is in force.", "1951=1951"],
    ["It fought from 2014 to 2016.", "2014 to 2016=2014/2016"],
    ["It fought between 1991 and 1994.", "1991 and 1994=1991/1994"],
    ["It fought in 2014-2016.", "2014-2016=2014/2016"],
    ["The war of 1992–95 ended.", "1992–95=1992/1995"],
    ["Spending rose in 2023/24.", "2023/24=2023/2024"],
    ["It was built in the 1990s.", "the 1990s=1990/1999"],
    ["It was built in the late 1980s.", "the late 1980s=1987/1989"],
    ["It was built in the mid-1970s.", "the mid-1970s=1974/1976"],
    ["It was built in the '90s.", "the '90s=1990/1999"],
    ["It was drawn in the 19th century.", "the 19th century=1801/1900"],
    ["It opens in mid-2025.", "mid-2025=2025-05/2025-08"],
    ["It opened in early 2023.", "early 2023=2023-01/2023-04"],
    ["It opens by the end of 2025.", "by the end of 2025=2025-12"],
    ["It grew in the first quarter of 2024.", "the first quarter of 2024=2024-01/2024-03"],
    ["It grew in Q3 2023.", "Q3 2023=2023-07/2023-09"],
    ["It grew in the second half of 2023.", "the second half of 2023=2023-07/2023-12"],
    ["It ships in the first half of next year.", "the first half of next year=2025-01/2025-06"],
    ["It ships in the third quarter of the year.", "the third quarter of the year=2024-07/2024-09"],
  ],
  seasons: [
    ["They arrive by autumn.", "by autumn=2023-09/2023-11>2024-09/2024-11"],
    ["They arrived in the spring.", "the spring=2024-03/2024-05>2025-03/2025-05"],
    ["They arrived in spring 2023.", "spring 2023=2023-03/2023-05"],
    ["They arrived in the summer of 2022.", "the summer of 2022=2022-06/2022-08"],
    ["They arrived last winter.", "last winter=2023-12/2024-02"],
    ["They arrive next spring.", "next spring=2025-03/2025-05"],
    ["They arrive this summer.", "this summer=2024-06/2024-08"],
    ["They arrived last summer.", "last summer=2023-06/2023-08"],
    ["They arrived in the fall of 2021.", "the fall of 2021=2021-09/2021-11"],
    ["The winter of 1941-42 was cold.", "The winter of 1941-42=1941-12/1942-02"],
    ["Water from a spring fell by fall guys."],
    ["After the fall of Kabul they fled."],
  ],
  "the last event": [
    ["He left on Thursday, and returned the next day.", "Thursday=2024-07-04>2024-07-11", "the next day=2024-07-05"],
    ["He left on July 3 and came back two days later.", "July 3=2024-07-03>2025-07-03", "two days later=2024-07-05"],
    ["He had left two days earlier.", "two days earlier=2024-07-08"],
    ["He had left the previous day.", "the previous day=2024-07-09"],
    ["He had left the day before.", "the day before=2024-07-09"],
    ["He left on May 3, 2001, and died that month.", "May 3, 2001=2001-05-03", "that month=2001-05"],
    ["He left on May 3, 2001, and died the same day.", "May 3, 2001=2001-05-03", "the same day=2001-05-03"],
    ["He left on May 3, 2001, and died the following year.", "May 3, 2001=2001-05-03", "the following year=2002"],
    ["He left on Monday, a day before the vote.", "Monday=2024-07-08>2024-07-15", "a day before^=2024-07-09"],
    ["He spoke three days after jets bombed the camps.", "three days after^=2024-07-07"],
    ["He came in March 2001 and left a month later.", "March 2001=2001-03", "a month later=2001-04"],
  ],
  "no times": [
    ["Resolution 1973 allowed it."],
    ["It bought 1,000 shells, 2000 rifles and 40 tanks."],
    ["The B-52 and the F-16 flew by."],
    ["Article 5 and Section 702 apply."],
    ["He told Russia Today and USA Today."],
    ["Agenda 2030 and Vision 2030 differ."],
    ["It sent another 2000 soldiers and 1500 tons."],
    ["About 1989 people died."],
    ["The missile flew 1500 km."],
    ["The 1st Brigade and the 24th Regiment fought."],
    ["He lives on the 24th floor."],
    ["It is day and night work, year after year."],
    ["The second round and the first half ended."],
    ["Su-24s, MiG-29s, T-72s and Boeing 737s were lost."],
    ["Apollo 11 and Expo 2025 were named."],
    ["The price rose by 12 percent to $2000."],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases.map((one) => [one[0], one] as const))("%s", (text, [, ...times]) =>
    expect(timesIn(text)).toEqual(times),
  );
});

describe("without a date of the document", () => {
  it.each<Case>([
    ["They met on Monday, last week and in June."],
    ["They met on 8 July 2023.", "8 July 2023=2023-07-08"],
    ["They met on July 3, 2001 and left two days later.", "July 3, 2001=2001-07-03", "two days later=2001-07-05"],
    ["They met in 2022, and on 4 May signed.", "2022=2022", "4 May=2022-05-04"],
  ])("%s", (text, ...times) => expect(timesIn(text, {})).toEqual(times));
});

describe("a date of the document that is not a day", () => {
  it.each<[string, string, string[]]>([
    ["2024", "They met on Monday, last year and on 4 May.", ["last year=2023", "4 May=2024-05-04"]],
    ["2024-07", "They met last week, last month and last year.", ["last month=2024-06", "last year=2023"]],
    ["soon", "They met last year.", []],
  ])("%s: %s", (published, text, times) => expect(timesIn(text, { published })).toEqual(times));
});

describe("edges of the calendar", () => {
  it.each<[string, string, string]>([
    ["2024-01-01", "They met yesterday.", "yesterday=2023-12-31"],
    ["2024-03-01", "They met yesterday.", "yesterday=2024-02-29"],
    ["2023-03-01", "They met yesterday.", "yesterday=2023-02-28"],
    ["2024-01-10", "They met last month.", "last month=2023-12"],
    ["2024-12-31", "They will meet next week.", "next week=2025-01-06/2025-01-12"],
    ["2024-03-31", "They have talked for the past month.", "the past month=2024-02-29/2024-03-31"],
    ["2024-07-14", "They met last weekend.", "last weekend=2024-07-13/2024-07-14"],
  ])("%s: %s", (published, text, time) => expect(timesIn(text, { published })).toEqual([time]));
});

describe("a document's sentences in order", () => {
  it("counts from the last day told", () => {
    const texts = [
      "Putin was in Hanoi on Thursday.",
      "He had met Kim in Pyongyang the previous day.",
      "The pact was signed there.",
    ];
    const found = findTimesInOrder(
      texts.map((text) => tokenize(text, 0, text.length)),
      { published: "2024-06-22" },
    );
    expect(found.map((times) => times.map((time) => time.value))).toEqual([["2024-06-20"], ["2024-06-19"], []]);
  });

  it("remembers months for what is said of a month", () => {
    const texts = [
      "It happened in December 2023.",
      "On Monday they spoke of it.",
      "London had sent a ship in May 2022.",
      "It left that same month.",
    ];
    const found = findTimesInOrder(
      texts.map((text) => tokenize(text, 0, text.length)),
      { published: WEDNESDAY },
    );
    expect(found.at(-1)?.[0]?.value).toBe("2022-05");
  });

  it("counts more than 120 cases", () => expect(Object.values(CASES).flat().length).toBeGreaterThan(120));
});
