// The words after an option in, the number that they say out; what is no such number is a wrong call.
import { InvalidArgumentError } from "commander";

const numberFrom =
  (fits: (value: number) => boolean, wanted: string) =>
  (text: string): number => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (!fits(value)) throw new InvalidArgumentError(`write ${wanted}`);
    return value;
  };

/** Seconds, megabytes: more than nothing. */
export const positive: (text: string) => number = numberFrom((value) => value > 0, "a number above 0");

/** Threads, examples: 1, 2, 3 … */
export const count: (text: string) => number = numberFrom(
  (value) => Number.isInteger(value) && value >= 1,
  "a whole number above 0",
);

/** Rows, shares: 0 or more. */
export const notNegative: (text: string) => number = numberFrom((value) => value >= 0, "a number, 0 or more");
