// A line of a text in, whether it breaks off in the middle of a phrase out: then it was wrapped, however short.

/** Behind such a word a line of prose goes on: a long word stood next. */
const HELD_BACK = /\s(?:of|the|an?|to|in|on|at|by|for|from|with|and|or|that|which|between|against)$/;
const SHORTEST = 30;

/** The line lies within [from, end) and ends at `end`. */
export const isHeldBack = (text: string, from: number, end: number): boolean =>
  text.charCodeAt(end - 1) >= 97 &&
  end - Math.max(from, text.lastIndexOf("\n", end - 1) + 1) >= SHORTEST &&
  HELD_BACK.test(text.slice(end - 8, end));
