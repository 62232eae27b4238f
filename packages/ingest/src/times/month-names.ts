// Names of months, weekdays, seasons and counts, lower case, without the full stop of an abbreviation.

/** "may" and "march" are words as well: who asks must look for a number beside them. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["january", "jan"],
      ["february", "feb"],
      ["march", "mar"],
      ["april", "apr"],
      ["may"],
      ["june", "jun"],
      ["july", "jul"],
      ["august", "aug"],
      ["september", "sept", "sep"],
      ["october", "oct"],
      ["november", "nov"],
      ["december", "dec"],
    ] as const
  ).flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** 0 is Sunday. "sun", "sat", "wed" and "mon" alone are words or names: only with their full stop. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["sunday", 0],
  ["monday", 1],
  ["tuesday", 2],
  ["wednesday", 3],
  ["thursday", 4],
  ["friday", 5],
  ["saturday", 6],
  ["mon.", 1],
  ["tues.", 2],
  ["tue.", 2],
  ["wed.", 3],
  ["thurs.", 4],
  ["thu.", 4],
  ["fri.", 5],
  ["sat.", 6],
  ["sun.", 0],
]);

/** First month and number of months, northern calendar; winter begins in December of the year before. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

export const COUNTS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["final", 4],
  ["last", 4],
  ["1st", 1],
  ["2nd", 2],
  ["3rd", 3],
  ["4th", 4],
]);
